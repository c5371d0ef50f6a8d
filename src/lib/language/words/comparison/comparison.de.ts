import { termsDe } from '../terms/terms.de';
import { lastTimeDe } from './last-time.de';
import { plansDe } from './plans.de';

/** Words of a group's comparison, on screen and on paper. German is the source. */
export const comparisonDe = {
	claimed: termsDe.claimed,
	evidenced: termsDe.evidenced,
	dimension: termsDe.area,
	asOf: termsDe.asOf,
	rules: { protected: 'geschützter Vergleich', open: 'Vergleich mit genauen Werten' },
	counts: {
		'under-5': 'unter 5',
		'5-9': '5–9',
		'10-14': '10–14',
		'15-19': '15–19',
		'20-24': '20–24',
		'25-plus': '25 und mehr'
	},
	companies: termsDe.companies,
	about: (score: string) => `rund ${score}`,
	fromTo: termsDe.fromTo,
	/** Quotation marks inside become single ones. */
	quoted: termsDe.quoted,

	median: 'Median',
	quartiles: 'mittlere Hälfte',
	scores: 'einzelne Werte',
	own: 'Ihr Wert',
	reading: 'Median: Die eine Hälfte der Gruppe liegt darunter, die andere darüber.',
	/** Only where there is a middle half. */
	readingHalf: 'Mittlere Hälfte: die Gruppe ohne ihr unteres und ihr oberes Viertel.',
	chart: {
		dots: 'je Punkt ein Betrieb',
		bins: 'Betriebe je Abschnitt',
		own: (score: string) => `Sie ${score}`,
		tooFew: 'Zu wenige Betriebe haben hier einen Wert. Deshalb wird nichts gezeigt.',
		empty: 'Hier ist noch nichts zu zeigen.'
	},
	finding: {
		figure: (figure: string, median: string, spread: string) =>
			[`${figure} Median ${median}`, spread].filter(Boolean).join(', '),
		quartiles: (range: string) => `mittlere Hälfte ${range}`,
		scores: (list: string) => `einzeln ${list}`,
		dimension: (name: string, claimed: string, evidenced: string) =>
			`${name}: ${claimed}; ${evidenced}.`,
		hidden: (name: string) => `${name}: zu wenige Werte.`
	},
	gap: (points: string) =>
		`In der Mitte der Gruppe liegt der belegte Wert ${points} Punkte unter dem gesagten.`,
	onePointGap: 'In der Mitte der Gruppe liegt der belegte Wert 1 Punkt unter dem gesagten.',
	noGap: 'In der Mitte der Gruppe sind der gesagte und der belegte Wert gleich.',
	agreementTitle: 'Wie einig die Angaben sind',
	agreement: {
		agreed: 'weitgehend einig',
		'partly-agreed': 'teils einig',
		divided: 'uneinig',
		'two-camps': 'zwei Lager'
	},
	/** True to their end: whoever stands there reads them too. */
	agreementLines: {
		agreed: 'Weitgehend einig: Die meisten liegen höchstens 25 Punkte von der Mitte entfernt.',
		'partly-agreed': 'Teils einig: Die Betriebe liegen ein Stück auseinander.',
		divided: 'Uneinig: Die Betriebe liegen weit auseinander.',
		'two-camps':
			'Zwei Lager: Ein Teil liegt in der unteren Hälfte der Skala, ein Teil in der oberen, in der Mitte wenige.'
	},
	position: {
		toMedian: { below: 'unter dem Median', at: 'etwa auf dem Median', above: 'über dem Median' },
		third: { lower: 'unteres Drittel', middle: 'mittleres Drittel', upper: 'oberes Drittel' },
		line: (figure: string, score: string, place: string) => `Sie, ${figure} ${score}: ${place}.`,
		none: 'Für diesen Bereich haben Sie keinen eigenen Wert.'
	},
	missing: {
		quartiles: (count: number) => `Die mittlere Hälfte erscheint ab ${count} Betrieben.`,
		thirds: (count: number) => `In welchem Drittel Sie liegen, erscheint ab ${count} Betrieben.`,
		strip: (count: number) => `Die Verteilung erscheint ab ${count} Betrieben.`,
		cell: 'nicht gezeigt'
	},
	tables: {
		figures: (name: string) => `${name}, 0 bis 100`,
		figure: termsDe.score,
		cells: 'Teilgruppen',
		cellsNote: 'Mediane, in Fünferschritten gerundet.',
		cell: (name: string, count: string) => `${name} (${count})`,
		strip: 'Verteilung als Tabelle: wie viele Betriebe in welchem Abschnitt',
		bin: 'Abschnitt',
		count: 'Anzahl',
		fromTo: termsDe.fromTo,
		binCount: (range: string, count: number) => `${range}: ${count}`
	},
	classes: {
		industry: {
			metal: 'Metall',
			machinery: 'Maschinenbau',
			electrical: 'Elektro',
			plastics: 'Kunststoff',
			wood: 'Holz und Möbel',
			food: 'Lebensmittel',
			textile: 'Textil',
			chemicals: 'Chemie und Pharma',
			construction: 'Bau',
			crafts: 'Anderes Handwerk',
			trade: 'Handel',
			transport: 'Verkehr und Logistik',
			it: 'IT',
			'business-services': 'Dienstleistungen für Betriebe',
			health: 'Gesundheit und Pflege',
			hospitality: 'Gastgewerbe',
			public: 'Öffentliche Hand und Vereine',
			other: 'Andere Branche'
		},
		size: {
			'1-9': '1 bis 9 Mitarbeitende',
			'10-49': '10 bis 49 Mitarbeitende',
			'50-249': '50 bis 249 Mitarbeitende',
			'250-plus': '250 und mehr Mitarbeitende'
		},
		unstated: 'ohne Angabe',
		rest: 'Übrige'
	},

	talking: {
		title: 'Worüber es sich zu reden lohnt',
		lead: 'Niemand muss sagen, wo der eigene Betrieb steht. Sprechen Sie darüber, wie es geht, nicht darüber, wer wo steht.',
		kinds: {
			disagreement: 'Hier gehen die Antworten auseinander',
			weak: 'Hier sind die meisten noch unterwegs',
			missingSources: 'Hier fehlen am häufigsten Belege'
		},
		/** Without a finding, for the open comparison. */
		openKinds: {
			disagreement: 'Wo Antworten auseinandergehen',
			weak: 'Wo noch etwas zu tun ist',
			missingSources: 'Wo Belege fehlen'
		},
		none: {
			disagreement: 'Bei keiner Frage gehen die Antworten weit auseinander.',
			weak: 'Bei keiner Frage liegen die meisten noch unter dem Ziel.',
			missingSources: 'Bei keiner Frage fehlen vielen Belege.'
		},
		openNote:
			'Beim Vergleich mit genauen Werten wird keine einzelne Frage ausgewertet. Diese Fragen bringen das Gespräch in Gang:',
		word: {
			weak: {
				some: 'bei einigen unter dem Ziel',
				'half-or-more': 'bei mindestens der Hälfte unter dem Ziel',
				many: 'bei vielen unter dem Ziel',
				most: 'bei den meisten unter dem Ziel'
			},
			missingSources: {
				some: 'bei einigen nicht ganz belegt',
				'half-or-more': 'bei mindestens der Hälfte nicht ganz belegt',
				many: 'bei vielen nicht ganz belegt',
				most: 'bei den meisten nicht ganz belegt'
			}
		},
		again: (questions: string) => `Auch hier: ${questions}`,
		apart: 'weiter auseinander als bei anderen Fragen',
		middle: 'Mittlere Antwort: ',
		promptTitle: 'Frage an die Runde: ',
		/** Never ask anyone to tell where they stand. */
		prompts: {
			disagreement: [
				'Woran würde jemand von außen erkennen, welche von zwei benachbarten Beschreibungen stimmt?',
				'Was muss in einem Betrieb geschehen sein, damit die höhere Beschreibung passt?',
				'Wovon hängt die Antwort eher ab: von der Größe, von der Branche oder davon, dass jemand zuständig ist?'
			],
			weak: [
				'Was wäre ein erster Schritt, der in vier Wochen zu schaffen ist?',
				'Welche Vorlage oder Liste könnte die Gruppe gemeinsam anlegen, die allen nützt?',
				'Was steht einem ersten Schritt meist im Weg: Zeit, Zuständigkeit oder Wissen?'
			],
			missingSources: [
				'Was würde als Beleg reichen, und wo sucht man zuerst danach?',
				'Wie bleibt so ein Beleg aktuell, ohne dass er ständig Arbeit macht?',
				'Wem im Betrieb würde der Beleg zuerst helfen, wenn es ihn gäbe?'
			]
		}
	},

	ai: {
		title: 'KI in dieser Runde',
		uses: 'Wofür die Runde heute KI nutzt',
		tooFew: 'Zu wenige haben freigegeben, wofür sie KI nutzen. Deshalb wird nichts gezeigt.',
		readiness: 'Wofür die Runde vorbereitet ist, und woran es fehlt',
		notAsked: 'Wie viele vorbereitet sind, fragt erst der ganze Check.',
		shares: {
			few: 'wenige',
			'under-half': 'weniger als die Hälfte',
			some: 'einige',
			'half-or-more': 'mindestens die Hälfte',
			most: 'die meisten'
		},
		missing: (question: string) => `Mindestens der Hälfte fehlt: ${question}`,
		told: {
			tasks: {
				minutes: 'Protokolle',
				mail: 'E-Mails',
				offers: 'Angebote',
				documents: 'Texte und Unterlagen',
				search: 'Suchen und Nachschlagen',
				invoices: 'Rechnungsprüfung',
				translation: 'Übersetzen',
				planning: 'Planen',
				inspection: 'Prüfen von Teilen',
				pictures: 'Bilder und Videos',
				programming: 'Programmieren',
				other: 'etwas anderes'
			},
			hours: {
				expected: 'Erwartete Ersparnis je Woche',
				felt: 'Gefühlte Ersparnis je Woche',
				measured: 'Gemessene Ersparnis je Woche'
			},
			hoursClasses: {
				negative: 'kostet Zeit',
				none: 'etwa nichts',
				'under-2': 'bis 2 Stunden',
				'2-5': '2 bis 5 Stunden',
				'5-10': '5 bis 10 Stunden',
				'10-plus': 'mehr als 10 Stunden'
			},
			mistakes: {
				process: 'erfundener Ablauf',
				contact: 'falscher Ansprechpartner',
				rule: 'veraltete Regel',
				number: 'falsche Zahl',
				other: 'etwas anderes Falsches'
			},
			verdicts: {
				'given-up': 'aufgegeben',
				hardly: 'eher nicht',
				mixed: 'mal so, mal so',
				'worth-it': 'lohnt sich',
				indispensable: 'unverzichtbar'
			}
		},
		experience: 'Erwartung und Wirklichkeit in dieser Runde',
		noExperience: 'Zu wenige haben eine Erfahrung freigegeben. Deshalb wird nichts gezeigt.',
		middle: 'In der Mitte, Stunden je Woche',
		notTold: 'zu wenige Angaben',
		mistakes: 'Worin uns die KI getäuscht hat',
		verdict: 'Das Urteil in der Mitte',
		answer: 'Was die Runde sagt',
		note: 'Wörter statt Zahlen, damit niemand auf einen einzelnen Betrieb schließen kann.'
	},
	guess: (score: string) => `In der Mitte hatte die Runde ${score} vermutet.`,
	lastTime: lastTimeDe,
	plans: plansDe,

	anonymity: {
		title: 'Wie die Anonymität gewahrt bleibt',
		protected: (minGroup: number) =>
			`Ein Bereich wird nur gezeigt, wenn mindestens ${minGroup} Beiträge darin einen Wert haben. Mediane und mittlere Hälften sind in Fünferschritten gerundet; in der Verteilung steht jeder Abschnitt für mindestens drei Betriebe. Durchschnitt, Bestwert, Schlusslicht und Rangplätze gibt es nicht. Kleine Teilgruppen sind zusammengelegt und nicht benannt. Jeder Bereich ist für sich ausgewertet: Nichts verbindet die Werte eines Betriebs.`,
		open: 'Alle haben auf dem eigenen Gerät zugestimmt, dass in dieser Runde genaue Werte zu sehen sind. Jeder Bereich ist für sich sortiert: Nichts verbindet die Werte eines Betriebs. Der Server löscht die genauen Werte, sobald die Moderation die Runde abschließt oder jemand seinen Beitrag zurückzieht.',
		session:
			'Diesen Vergleich gibt es nur einmal: Beim Aufdecken hat der Server alle einzelnen Beiträge gelöscht. Die Zahl der Betriebe ist genau. Wer den Link oder mehrere Einladungen hat, kann erfundene Beiträge senden und daraus auf die übrigen schließen: Zählen Sie mit.',
		files:
			'Entstanden aus einzelnen Dateien: Wer sie zusammengeführt hat, konnte einzelne Beiträge sehen.',
		noSample: 'Diese Gruppe ist keine Stichprobe: Die Zahlen sagen nichts über andere Betriebe.'
	}
};

export type ComparisonWords = typeof comparisonDe;
