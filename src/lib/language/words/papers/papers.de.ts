import { termsDe } from '../terms/terms.de';

/** Words on what is printed before a meeting: table cards, slips, run sheet. German is the source. */
export const papersDe = {
	subject: 'Für das Treffen einer Gruppe',
	keywords: [termsDe.keywords.readiness, termsDe.go.group, termsDe.keywords.companies],
	fileNames: {
		cards: 'Belegbar-Tischkarten',
		slips: 'Belegbar-Zettel',
		runSheet: 'Belegbar-Ablaufplan'
	},
	titles: { cards: 'Tischkarten', slips: 'Einladungszettel', runSheet: 'Ablaufplan' },
	when: termsDe.when,
	qr: (link: string) => `QR-Code zum Teilnehmen: ${link}`,
	steps: {
		scan: 'QR-Code mit dem Handy scannen.',
		scanOrType: 'QR-Code scannen, oder die Adresse öffnen und den Code eingeben.',
		answer: { quick: '12 Fragen beantworten, etwa 10 Minuten.', full: '40 Fragen beantworten.' },
		release: '„Beitrag freigeben“ antippen.'
	},
	address: (host: string, code: string) => `${host} – ${termsDe.round.code} ${code}`,
	promise: {
		protected: (least: number) =>
			`Gezeigt wird nur der gemeinsame Vergleich, erst ab ${least} Betrieben und ohne Namen; beim Aufdecken löscht der Server alle einzelnen Beiträge.`,
		open: 'Gezeigt werden Werte ohne Namen, und nur wenn alle auf dem eigenen Gerät zustimmen; nach der Runde löscht der Server sie.'
	},
	slip: (position: number, count: number) =>
		`Einladung ${position} von ${count}, für einen Beitrag`,
	run: {
		facts: (minutes: number, companies: string) =>
			companies === ''
				? termsDe.minutes(minutes)
				: `${termsDe.minutes(minutes)}, ${companies} Betriebe erwartet`,
		columns: {
			time: 'Zeit',
			phase: 'Was geschieht',
			say: 'Sagen und fragen',
			goOn: 'Weiter, wenn'
		},
		minutes: (minutes: number) => `${minutes} min`,
		fromMinute: (minute: number) => `Minute ${minute}`,
		phases: {
			arrive: {
				title: 'Ankommen',
				say: '„Heute sehen wir zusammen, wie gut unsere Betriebe auf KI vorbereitet sind: was wir sagen und was wir belegen können. Gezeigt wird nur der gemeinsame Vergleich, nie eine einzelne Antwort.“',
				ask: 'Wer hat schon beigetragen?',
				goOn: () => 'Die Leinwand zeigt Adresse und Code, alle sind im WLAN.'
			},
			collect: {
				title: 'Beitragen',
				say: '„Wer noch keinen Check hat, macht ihn jetzt auf dem Handy. Wer etwas gerade zeigen könnte, tippt das an. Am Ende: Beitrag freigeben.“',
				ask: 'Wer braucht noch Zeit, wer Hilfe?',
				goOn: () =>
					'Alle sagen, dass sie freigegeben haben. Zählen Sie nach: Wer beim Aufdecken fehlt, kommt nicht mehr hinein.'
			},
			guess: {
				title: 'Was der Raum geglaubt hat',
				say: '„So haben wir uns vorher selbst eingeschätzt, nach Bauchgefühl.“',
				ask: 'Wo liegen wir wohl daneben?',
				goOn: () => 'Zwei, drei haben etwas gesagt.'
			},
			reveal: {
				title: termsDe.round.reveal,
				say: '„Erst, was wir sagen. Dann, was wir davon belegen können.“',
				ask: 'Was könnten Sie heute jemandem zeigen, der danach fragt?',
				goOn: (minutes: number) =>
					`Je Bereich etwa ${minutes} Minuten: gesagt, belegt, eine Frage, weiter.`
			},
			ai: {
				title: 'KI im Raum',
				say: '„Welche KI schon läuft, und wofür die Runde vorbereitet ist.“',
				ask: 'Wer hat es probiert, und was ging schief? Wer sucht etwas, wer bietet etwas an?',
				goOn: () => 'Zwei, drei Erfahrungen sind erzählt.'
			},
			topics: {
				title: 'Themen besprechen',
				say: '„Hier liegen wir am weitesten auseinander. Niemand muss sagen, was die eigene Antwort war.“',
				ask: 'Die Frage auf der Leinwand.',
				goOn: (minutes: number) =>
					`Je Thema ${minutes} Minuten, dann das nächste. Lieber zwei Themen gut als fünf kurz.`
			},
			close: {
				title: 'Zum Schluss',
				say: '„Ein Vorhaben bis zum nächsten Mal. Schreiben Sie es auf dem eigenen Gerät auf, es bleibt dort.“',
				ask: 'Wer mag seines laut sagen? Wann und bei wem treffen wir uns wieder?',
				goOn: () => 'Tag und Ort stehen fest, das Gruppenblatt ist gespeichert.'
			}
		},
		areas: (names: string) => `Bereiche in dieser Folge: ${names}.`,
		before: 'Vorher',
		beforeList: [
			'Eine Woche vorher: Einladung verschicken. Beitragen geht sofort, nicht erst am Tag.',
			'Einmal allein üben: „Probelauf“ auf der Seite „Gruppe“.',
			'Am Tag davor: Tischkarten drucken. Im WLAN des Raums mit einem Handy die Adresse öffnen.',
			'Eine Viertelstunde vorher: Leinwand öffnen, Schrift aus der letzten Reihe prüfen.'
		],
		trouble: 'Wenn etwas hakt',
		troubleList: [
			'Zu wenige Beiträge: warten oder vertagen. Darunter wird nichts gezeigt, auch nicht ausnahmsweise.',
			'Ein Handy findet die Adresse nicht: Es ist nicht im WLAN des Raums, oder das WLAN trennt Geräte voneinander.',
			'Jemand kommt nach dem Aufdecken: mitschauen und mitreden geht, beitragen erst beim nächsten Mal.',
			'Das Netz fällt aus: Was auf der Leinwand steht, bleibt stehen und geht von selbst weiter.',
			'Die Zeit läuft davon: ein Thema weglassen, nie den Abschluss.'
		]
	}
};

export type PapersWords = typeof papersDe;
