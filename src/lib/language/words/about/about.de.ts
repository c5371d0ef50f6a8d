import { termsDe } from '../terms/terms.de';

/** Words of the pages on method and privacy. German is the source. */
export const aboutDe = {
	method: {
		title: 'Wie Belegbar rechnet',
		description: 'Formeln, Stufen, Voraussetzungen und Quellen des KI-Selbstchecks Belegbar.',
		lead: 'Belegbar hält sich an die eigene Regel: Jede Zahl zeigt, wie sie entsteht, und jede Empfehlung nennt ihre Grundlage.',
		example: {
			title:
				'Ein Beispiel: Jemand wählt die vierte von fünf Beschreibungen. Gesagt sind das immer 75 von 100; belegt ist, was sich davon zeigen lässt.',
			source: 'Was als Beleg eingetragen ist',
			claimed: termsDe.claimed,
			evidenced: termsDe.evidenced,
			rows: [
				'nichts, oder nicht gefunden',
				'Ort und Zuständige, aber noch nicht geöffnet',
				'geöffnet, im letzten Jahr geprüft, jemand ist zuständig'
			]
		},
		contents: termsDe.contents,
		source: 'Quelle',
		checked: 'Von uns geprüft',
		saidTitle: termsDe.bothTitle,
		said: (withoutSource: string, oneDefect: string) => [
			'Gesagt ist die Beschreibung, die Sie wählen. Belegt ist, was sich davon zeigen lässt.',
			`Ohne Beleg zählt eine Antwort beim belegten Wert höchstens ${withoutSource} von 100. Hat der Beleg einen Mangel (nicht nachgesehen, letzte Prüfung älter als zwölf Monate oder niemand zuständig), zählt sie höchstens ${oneDefect}, bei zwei Mängeln wieder nur ${withoutSource}.`,
			`„Könnte ich jetzt zeigen“ zählt wie ein aktueller Beleg mit Zuständigem, den noch niemand geöffnet hat: höchstens ${oneDefect}. Wo er liegt, wird nachgetragen.`,
			'Wer eine der untersten Beschreibungen wählt, braucht keinen Beleg. Ehrlichkeit kostet nichts.'
		],
		rangeTitle: '„Weiß nicht“ und „Trifft nicht zu“',
		range: (coverage: string) => [
			'„Trifft nicht zu“ fällt ganz heraus. „Weiß nicht“ und was noch nicht beantwortet ist, zählen beim gesagten Wert nicht als null, sondern öffnen eine Spanne: Der wahre Wert liegt darin.',
			`Einen einzelnen Wert zeigen wir erst, wenn mindestens ${coverage} der Fragen eines Bereichs beantwortet sind. Beim belegten Wert zählt „Weiß nicht“ als null, denn belegt ist damit nichts.`
		],
		indexTitle: 'Der Gesamtwert',
		index: (meanShare: string, weakestShare: string) => [
			`Gesamtwert = ${meanShare} × Durchschnitt der Bereiche + ${weakestShare} × schwächster Bereich.`,
			'Vier gute Bereiche gleichen den schwächsten so nicht aus, werden durch ihn aber auch nicht entwertet. Die Stufe des Gesamtwerts liegt höchstens eine über der des schwächsten Bereichs.'
		],
		levelsTitle: 'Die Stufen',
		level: 'Stufe',
		from: 'ab',
		meaning: 'Bedeutung',
		asksTitle: 'Wonach wir fragen',
		gatesTitle: 'Was vor einer KI-Anwendung geklärt sein sollte',
		gatesLead:
			'Ob wir eine KI-Anwendung als vorbereitet zeigen, hängt nicht an der Punktzahl, sondern an einzelnen Antworten. „Weiß nicht“ gilt nie als erfüllt.',
		basis: { claimed: 'hier genügt, was Sie angeben', evidenced: 'hier zählt nur, was belegt ist' },
		requirement: (short: string, quoted: string) => `${short} – mindestens ${quoted}`,
		naCounts: 'oder trifft nicht zu',
		stepsTitle: 'Die nächsten Schritte',
		steps: [
			'Für jede Antwort rechnen wir aus, um wie viele Punkte der belegte Gesamtwert steigt, wenn eine Beschreibung mehr belegt ist. Die drei Schritte, die am meisten bringen, stehen im Ergebnis, höchstens einer je Thema.',
			'Das Ziel ist immer der Wortlaut einer Beschreibung, die sich belegen lässt; was noch keinen Beleg braucht, ist kein Ziel.'
		],
		groupTitle: 'Der Vergleich in der Gruppe',
		group: [
			'Unter fünf Beiträgen zeigen wir nichts. Ab fünf gibt es je Bereich den Median des gesagten und des belegten Werts, in Fünferschritten gerundet, und ein Wort dafür, wie einig die Angaben sind; ab acht die mittlere Hälfte der Gruppe, ab zwölf die Verteilung in Abschnitten, in jedem mindestens drei Betriebe. Keine Mittelwerte, keine Höchst- und Tiefstwerte, keine Rangliste.',
			'Eine Runde zeigt genau einen Vergleich, gemacht beim Aufdecken. Dabei löscht der Server alle einzelnen Beiträge. Wird ein Beitrag vorher geändert oder zurückgezogen, bleibt von ihm keine Spur; danach ändert niemand mehr etwas. So gibt es keine zwei Vergleiche, aus deren Unterschied sich ausrechnen ließe, was ein einzelner Betrieb angegeben hat.',
			'Vor dem Aufdecken ist die Zahl der Beiträge nur in Klassen zu sehen, und je Bereich nur, ob genug Werte da sind; wann so eine Grenze erreicht wird, sieht man. Mit dem Aufdecken wird die genaue Zahl genannt: Vergleichen Sie sie mit den Menschen im Raum.',
			'Klassen mit weniger als fünf Betrieben werden zusammengefasst und nicht benannt. Eine Runde mit genauen Werten zeigt ab drei Betrieben alle Werte ohne Namen, aber nur, wenn jeder auf dem eigenen Gerät zugestimmt hat, und nur, bis die Moderation die Runde abschließt oder jemand seinen Beitrag zurückzieht.',
			'Was keine Technik verhindert: Wer den Link hat, auch die Moderation, kann erfundene Beiträge senden und daraus auf die übrigen schließen. Die genaue Zahl und Einladungen, die je einmal gelten, erschweren das. Auch zwei Runden mit fast denselben Betrieben verraten, worin sie sich unterscheiden. Vergleichen Sie mit Menschen, denen Sie trauen.'
		],
		limitsTitle: 'Was der Check nicht kann',
		limits: [
			'Er vergleicht Sie mit niemandem außerhalb Ihrer eigenen Gruppe. Belastbare Vergleichswerte für diesen Katalog gibt es nicht, und wir erfinden keine.',
			'Schnellcheck und ganzer Check messen dasselbe, aber unterschiedlich genau. Eine Studie zur Gültigkeit gibt es noch nicht.',
			'Zwei Ergebnisse lassen sich nur vergleichen, soweit die Fragen gleich geblieben sind und beide denselben Umfang haben (Schnellcheck oder ganzer Check).'
		],
		sourcesTitle: termsDe.sources.title,
		fromMemory: termsDe.sources.fromMemory,
		newTab: termsDe.newTab,
		filesTitle: 'Offene Formate',
		files: 'Katalog und gespeicherte Dateien sind als JSON-Schema beschrieben:',
		catalogueSchema: 'Schema des Katalogs',
		assessmentSchema: 'Schema der gespeicherten Datei',
		version: (id: string, version: string) => `Katalog ${id}, Fassung ${version}`
	},
	privacy: {
		title: termsDe.go.privacy,
		description:
			'Was Belegbar speichert: Ihre Antworten nur auf Ihrem Gerät, ohne Anmeldung und ohne Auswertung.',
		lead: 'Kurz gesagt: Ihre Antworten bleiben auf diesem Gerät. Nur wenn Sie in einer Gruppe einen Beitrag freigeben, gehen Zahlen ohne Namen an den Server; Sie sehen sie vorher vollständig.',
		points: [
			{
				title: 'Was gespeichert wird',
				answer: 'Ihre Antworten liegen nur im Speicher dieses Browsers, auf diesem Gerät.',
				text: 'Ebenso Orte, Namen und Notizen, auch was Sie beim Moderieren einer Runde aufschreiben. Sie werden an niemanden gesendet. Nur was Sie in einer Gruppe ausdrücklich freigeben, geht an den Server.'
			},
			{
				title: 'Wie Sie es löschen',
				answer: 'Unter „Meine Checks“ löschen Sie einzelne Checks oder alles.',
				text: 'Auch das Löschen der Website-Daten im Browser entfernt alles.'
			},
			{
				title: 'Was die Seite lädt',
				answer: 'Alles kommt von dieser einen Adresse.',
				text: 'Es gibt keine Cookies, keine Zählpixel, keine Schriften von anderen Servern und keine KI-Dienste. Über eine gesicherte Verbindung (https) läuft der Check nach dem ersten Besuch auch ohne Internet.'
			},
			{
				title: 'Was der Server sieht',
				answer:
					'Welche Seite geladen wird und von welcher Internetadresse; mitgeschrieben wird nichts.',
				text: 'Das sieht jeder Server, der eine Website ausliefert. Diese Anwendung hält davon nichts fest.'
			},
			{
				title: 'Wenn Sie in einer Gruppe beitragen',
				answer: 'Gesendet werden Zahlen ohne Namen, die Sie vorher vollständig sehen.',
				text: 'Das sind die Nummern der gewählten Beschreibungen und was davon belegt ist, auf Wunsch eine Branchen- oder Größenklasse und eine zufällige Nummer. Namen, Texte, Datumsangaben und Ihre Internetadresse werden nicht gespeichert, auch nicht, wann Sie beigetragen haben. Bis zum Aufdecken liegen die Beiträge verschlüsselt auf dem Server, ohne dass ihre Reihenfolge etwas verrät. Beim Aufdecken entsteht daraus der eine Vergleich der Gruppe, und alle einzelnen Beiträge werden gelöscht. Ziehen Sie Ihren Beitrag vorher zurück, wird er sofort gelöscht; mit dem Ablauf der Runde wird alles gelöscht. In einer Sicherungskopie des Servers kann ein Beitrag verschlüsselt länger liegen.'
			},
			{
				title: 'Dateien und PDF',
				answer: 'Gespeicherte Dateien und PDF-Berichte entstehen in Ihrem Browser.',
				text: 'Ein PDF enthält auf Wunsch Ihre Antworten als Beilage; Namen, Orte und den Namen des Betriebs können Sie vorher weglassen.'
			}
		]
	},
	responsible: {
		title: 'Wer verantwortlich ist',
		runBy: 'Diese Seite betreibt:',
		unnamed:
			'Verantwortlich ist, wer diese Seite unter ihrer Adresse betreibt. Ein Name ist hier nicht eingetragen.',
		contact: 'Kontakt:'
	}
};

export type AboutWords = typeof aboutDe;
