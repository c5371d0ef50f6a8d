/** What is said in more than one place: on screens, on paper and in files. German is the source. */
export const termsDe = {
	claimed: 'gesagt',
	evidenced: 'belegt',
	range: 'Spanne',
	gutFeeling: 'Bauchgefühl',
	overall: 'Gesamtwert',
	area: 'Bereich',
	question: 'Frage',
	scopes: { quick: 'Schnellcheck', full: 'Ganzer Check' },
	interim: (answered: number, total: number) => `Zwischenstand, ${answered} von ${total}`,
	aboutWord: 'rund',
	/** The word never stands alone at the end of a line. */
	about: (score: string) => `rund\u00a0${score}`,
	fromTo: (low: string | number, high: string | number) => `${low} bis ${high}`,
	countOf: (count: number, all: number) => `${count} von ${all}`,
	/** Both figures of an area in one cell of a table. */
	both: (claimed: string, evidenced: string) => `${claimed} / ${evidenced}`,
	/** Where a later version asks something else, and what the sign means. */
	newSeries: {
		mark: '*',
		legend:
			'Mit * beginnt eine neue Reihe: Der Fragenkatalog hat hier Fragen geändert, der Wert ist mit dem davor nicht vergleichbar.'
	},
	noPoint: 'noch kein Wert',
	/** As answers, and inside a sentence. */
	answers: {
		unknown: 'Weiß nicht',
		'not-applicable': 'Trifft nicht zu',
		unanswered: 'Noch nicht beantwortet',
		'not-asked': 'Im Schnellcheck nicht gefragt'
	},
	states: {
		unknown: 'weiß nicht',
		'not-applicable': 'trifft nicht zu',
		unanswered: 'noch nicht beantwortet'
	},
	/** Which description of a question, counted from 1. */
	placeOf: (place: number, highest: number) => `${place}.\u00a0von\u00a0${highest}`,
	named: (short: string, id: string) => `${short}\u00a0(${id})`,
	/** Quotation marks inside become single ones. */
	quoted: (text: string) => `„${text.replaceAll('„', '‚').replaceAll('“', '‘')}“`,
	/** Stays at the end of a line. */
	separator: '\u00a0· ',
	product: 'Belegbar',
	bothTitle: 'Gesagt und belegt',
	bothSigns: 'Umrandet: gesagt. Gefüllt: belegt.',
	valuesByArea: 'Werte je Bereich, 0 bis 100',
	stripTitle: 'Alle Fragen auf einen Blick',
	companies: (count: string | number) => `${count} Betriebe`,
	today: 'heute',
	planOutcomes: { done: 'gemacht', partly: 'teilweise', not: 'nicht' },
	score: 'Wert',
	answer: 'Antwort',
	evidenceRate: 'Belegquote',
	evidencedTo: (place: string) => `bis zur ${place}\u00a0Beschreibungen belegt`,
	asOf: (date: string) => `Stand ${date}`,
	calculation: 'Rechnung',
	difference: 'Unterschied',
	basis: 'Grundlage',
	howMade: 'So entsteht die Zahl',
	noOverall: 'Keine Frage trifft zu. Deshalb gibt es keinen Gesamtwert.',
	sources: {
		title: 'Veröffentlichte Quellen',
		checkedOn: (date: string) => `geprüft am ${date}`,
		fromMemory: 'von uns noch nicht nachgeschlagen'
	},
	source: {
		responsible: 'Zuständig',
		suitable: (evidence: string) => `Als Beleg reicht: ${evidence}`,
		lastReviewed: 'Zuletzt geprüft',
		stillThere: 'Noch im Betrieb',
		nobodyNamed: 'niemand benannt',
		nobodyResponsible: 'niemand zuständig',
		hasLeft: 'zuständige Person nicht mehr im Betrieb',
		note: 'Notiz'
	},
	answeredOf: (answered: number, total: number) => `${answered} von ${total} beantwortet`,
	slideOf: (at: number, count: number) => `Folie ${at} von ${count}`,
	day: 'Tag',
	/** Of a meeting; the time may be empty. */
	when: (day: string, time: string) => (time === '' ? day : `${day}, ${time} Uhr`),
	minutes: (minutes: number) => `${minutes} Minuten`,
	byWhen: 'Bis wann?',
	classes: { industry: 'Branche', size: 'Größe', unstated: 'keine Angabe' },
	endonyms: { de: 'Deutsch', en: 'English' },
	table: { kind: 'Art', id: 'Kennung', name: 'Bezeichnung' },
	chart: {
		loading: 'Das Diagramm wird gezeichnet …',
		failed: 'Das Diagramm konnte nicht geladen werden. Alle Zahlen stehen in der Tabelle.'
	},
	file: {
		damaged:
			'Die Datei ist beschädigt oder wurde von Hand verändert. Bitte verwenden Sie eine früher gespeicherte Datei.',
		tooNew:
			'Diese Datei wurde mit einer neueren Fassung von Belegbar gespeichert. Bitte laden Sie diese Seite neu und öffnen Sie die Datei dann noch einmal.',
		empty:
			'Die Datei ist leer. Vielleicht wurde das Speichern unterbrochen; bitte verwenden Sie eine früher gespeicherte Datei.',
		unreadable: 'Die Datei ließ sich nicht lesen. Bitte wählen Sie sie noch einmal aus.',
		saveAs: 'Als Datei speichern',
		open: 'Datei öffnen',
		save: 'Datei speichern',
		asWord: 'Als Word-Datei',
		asMarkdown: 'Als Markdown',
		ready: 'Die Datei ist fertig.'
	},
	round: {
		middle: 'Mitte der Runde',
		start: 'Eine Runde starten',
		gone: 'Diese Runde gibt es nicht mehr, oder der Link passt nicht zu ihr. Mit einer gelöschten oder abgelaufenen Runde sind auch alle Beiträge gelöscht.',
		code: 'Code',
		reveal: 'Aufdecken',
		discuss: 'Besprechen',
		meInGroup: 'Ich in der Gruppe',
		discussed: 'besprochen',
		agreed: 'Was wir verabredet haben',
		next: 'Nächstes Treffen',
		at: (host: string) => `bei ${host}`,
		lastTime: 'Letztes Mal und heute',
		commitment: 'Mein Vorhaben bis zum nächsten Mal',
		release: 'Beitrag freigeben',
		to: 'Zur Runde'
	},
	/** Of an entry of any part of a folder. */
	entry: {
		done: 'Fertig',
		edit: 'Ändern',
		removeTitle: (name: string) => `„${name}“ löschen?`,
		explain: (number: string, name: string) => `, ${number}: ${name}. So entsteht die Zahl`
	},
	go: {
		next: 'Weiter',
		back: 'Zurück',
		close: 'Schließen',
		keep: 'Behalten',
		remove: 'Endgültig löschen',
		delete: 'Löschen',
		removeAll: 'Alles löschen?',
		toStart: 'Zur Startseite',
		toResult: 'Zum Ergebnis',
		onAnswering: 'Weiter antworten',
		contribute: 'Für die Gruppe beitragen',
		privacy: 'Datenschutz',
		group: 'Gruppe',
		quick: 'Schnellcheck beginnen',
		full: 'Ganzen Check beginnen'
	},
	/** Of what could be shown, but nobody has noted where it is. */
	notePlaces: (count: number) =>
		count === 1 ? 'Bei 1 Beleg den Ort nachtragen' : `Bei ${count} Belegen den Ort nachtragen`,
	/** After a list that is cut short. */
	more: (count: number) => `und ${count} weitere`,
	questions: 'Fragen',
	catalogue: 'Katalog',
	extent: 'Umfang',
	newTab: 'öffnet in einem neuen Tab',
	allQuestions: 'Alle Fragen',
	use: 'KI-Anwendung',
	usesTitle: 'Welche KI-Anwendungen sind vorbereitet?',
	prepared: 'vorbereitet',
	unclear: 'ungeklärt',
	notAsked: 'nicht gefragt',
	moved: { title: 'Was sich bewegt hat', none: 'Keine Antwort hat sich geändert.' },
	others: (count: number) => `${count} weitere`,
	nextSteps: 'Nächste Schritte',
	/** At the head of a column, a picture or a step. */
	titles: { claimed: 'Gesagt', evidenced: 'Belegt', where: 'Wo steht das?' },
	bothInOne: 'gesagt und belegt',
	you: { say: 'Sie sagen', canShow: 'Zeigen können Sie' },
	countMissing: (count: number) => (count === 1 ? '1 fehlt' : `${count} fehlen`),
	contents: 'Inhalt',
	evidenceTitle: 'Beleg',
	keywords: { readiness: 'KI-Selbstcheck', companies: 'Mittelstand' }
};

export type Terms = typeof termsDe;
