import { termsDe } from '../terms/terms.de';

/** Words of the PDF report, of its charts and of the table file. German is the source. */
export const reportDe = {
	product: termsDe.product,
	author: 'Belegbar, KI-Selbstcheck',
	subject: 'Was gesagt und was belegt ist: ein KI-Selbstcheck',
	keywords: [
		termsDe.keywords.readiness,
		'Selbstcheck',
		termsDe.bothInOne,
		termsDe.keywords.companies
	],
	companyBlank: 'Betrieb:',
	pageOf: 'Seite {page} von {pages}',
	noAdvice: 'keine Rechtsberatung',
	footer:
		'Selbstauskunft, keine Rechtsberatung. Werte gelten nur für diesen Betrieb und diesen Tag.',
	catalogueVersion: (id: string, version: string) => `Katalog ${id} ${version}`,
	attachment: 'Die Antworten dieses Berichts; Belegbar kann sie wieder öffnen',
	/** Between what is noted of a source; reads well at the end of a line. */
	factSeparator: '; ',
	question: (id: string, short: string) => `${id} ${short}`,
	basisTitle: termsDe.basis,
	source: 'Quelle: ',
	chartEmpty: 'Hier ist noch nichts zu zeichnen.',

	meeting: {
		overallAlt: (claimed: string, evidenced: string) =>
			`Gesamtwert gesagt ${claimed}, belegt ${evidenced}.`,
		reading: 'Gesagt: was wir angegeben haben. Belegt: was sich davon heute zeigen lässt.',
		uses: {
			title: termsDe.usesTitle,
			noneHere: '–',
			claimedSuffices: 'hier genügt die Angabe'
		},
		questionToGroup: 'Eine Frage an die Runde',
		honestExperience: 'Eine Erfahrung mit KI, gut oder schlecht'
	},

	steps: {
		columns: { number: 'Nr.', step: 'Schritt', who: 'wer?', until: 'bis wann?' }
	},

	gates: {
		columns: { use: termsDe.use, status: 'Status', missing: 'Es fehlt noch' },
		nothing: 'nichts',
		title: 'KI-Anwendungen und ihre Voraussetzungen',
		lead: 'Vorbereitet: Alles, wonach dieser Check fragt, ist da. Fast: Bei genau einer Frage fehlt genau eine Beschreibung. Ungeklärt: Nichts fehlt, aber etwas ist noch nicht beantwortet. „Weiß nicht“ gilt nie als erfüllt. Die Zahlen nennen die Beschreibung einer Frage, gezählt ab 1. Die letzte Spalte nennt die Fragen und sagt, ob die Angabe genügt oder ein Beleg nötig ist.',
		reached: (place: number, needed: number) => `heute\u00a0${place}, nötig\u00a0${needed}`,
		claimed: (claimed: number, evidenced: number, needed: number) =>
			`gesagt\u00a0${claimed}, belegt\u00a0${evidenced}, nötig\u00a0${needed}`,
		notAsked: 'im Schnellcheck nicht gefragt'
	},

	result: {
		title: 'Ergebnis je Bereich',
		barsAlt: (rows: string) => `Balken je Bereich, gesagt und belegt: ${rows}.`,
		rowAlt: (name: string, claimed: string, evidenced: string) =>
			`${name} gesagt ${claimed}, belegt ${evidenced}`,
		rowAltRange: (name: string, range: string) => `${name} noch ohne Wert, möglich ${range}`,
		rowAltNone: (name: string) => `${name} trifft nicht zu`,
		nestedCaption: {
			rounded: 'In Fünferschritten gerundet.',
			bars: 'Umrandet: gesagt. Gefüllt: davon belegt.',
			before: 'Strich: damals belegt.',
			range:
				'Punktlinie: so weit kann „gesagt“ reichen, weil Antworten fehlen oder „weiß nicht“ lauten.',
			gut: 'Raute: das Bauchgefühl vor der ersten Frage.'
		},
		table: termsDe.valuesByArea,
		columns: {
			sound: 'Voll belegt'
		},
		radar: 'Dieselben Werte als Netz',
		radarCaption:
			'Zur Ergänzung: Die Fläche eines Netzes hängt von der Reihenfolge der Bereiche ab. Verlässlich sind die Balken.',
		strip: termsDe.stripTitle,
		stripAlt: (same: number, lower: number, unknown: number) =>
			`Jede Frage als Balken, umrandet so weit wie gesagt, gefüllt so weit wie belegt: ${same} Antworten sind voll belegt oder brauchen keinen Beleg, ${lower} nicht, ${unknown} sind mit „weiß nicht“ beantwortet.`
	},

	change: {
		title: termsDe.moved.title,
		since: (date: string) => `Verglichen mit dem abgeschlossenen Check vom ${date}.`,
		notComparable: 'Nicht vergleichbar: ',
		otherVersion: (before: string, now: string) =>
			`Der frühere Check gehört zu ${before}, dieser zu ${now}. Andere Fragen ergeben andere Zahlen.`,
		otherQuestions: (before: string, now: string, same: number, all: number) =>
			`Der frühere Check gehört zu ${before}, dieser zu ${now}. ${same} von ${all} Fragen sind gleich geblieben; verglichen wird nur, was auf ihnen beruht.`,
		otherScope: (before: string, now: string) =>
			`Der frühere Check war: ${before}. Dieser ist: ${now}. Beide messen verschieden genau.`,
		columns: { before: 'damals', now: termsDe.today, difference: termsDe.difference },
		table: 'Werte damals und heute',
		answers: 'Antworten, die sich bewegt haben',
		noAnswers: termsDe.moved.none
	},

	overTime: {
		alt: (parts: string) => `Verlauf, gesagt und belegt, vom ersten zum letzten Check: ${parts}.`,
		part: (name: string, from: string, to: string) => `${name} belegt von ${from} auf ${to}`,
		table: 'Gesagt / belegt je Check',
		day: termsDe.day
	},

	gaps: {
		title: 'Lücken in der Dokumentation',
		lead: 'Das sagen wir, können es aber noch nicht zeigen. Wer diese Liste abarbeitet, erspart sich falsche Antworten einer KI.',
		none: 'Keine: Jede Antwort, die einen Beleg braucht, ist voll belegt.',
		noneYet: 'Noch keine: Bisher braucht keine Antwort einen Beleg.',
		groups: {
			name: 'Einen Beleg nennen',
			open: 'Den Beleg öffnen und nachsehen',
			review: 'Den Inhalt prüfen und das Datum festhalten',
			owner: 'Jemand Neuen dafür benennen'
		},
		columns: { question: termsDe.question, todo: 'Was zu tun ist' }
	},

	answers: {
		title: 'Alle Antworten',
		none: 'Noch ist keine Frage beantwortet.',
		columns: {
			question: termsDe.question,
			answer: 'Wortlaut und Antwort',
			source: 'Beschreibung und Beleg'
		},
		owners: {
			active: (name: string) => `zuständig: ${name}`,
			gone: (name: string) => `zuständig war: ${name}, nicht mehr im Betrieb`,
			unnamed: termsDe.source.nobodyResponsible
		},
		ownersUnnamed: { active: 'jemand ist zuständig', gone: termsDe.source.hasLeft },
		atHand: 'könnte gezeigt werden, Ort noch nicht eingetragen',
		sourceNamed: 'Beleg genannt',
		reviewed: (date: string) => `geprüft:\u00a0${date}`,
		note: (note: string) => `Notiz: ${note}`,
		notApplicable: (reason: string) => `Trifft nicht zu: ${reason}`,
		unknownLead:
			'„Weiß nicht“ zählt beim gesagten Wert nicht als null. Wer nachfragt, macht die Spanne schmaler.',
		unknownColumns: { ask: 'Wen fragen Sie?', until: termsDe.byWhen }
	},

	method: {
		title: 'So entstehen die Zahlen',
		levels: (count: number, scores: string) =>
			`Eine Frage hat ${count} Beschreibungen, gezählt ab 1. Sie zählen ${scores}.`,
		levelsVary:
			'Eine Frage hat mehrere Beschreibungen, gezählt ab 1. Jede zählt einen Wert von 0 bis 100.',
		caps: (without: string, oneDefect: string) =>
			`Belegt: Ohne Beleg zählt eine Antwort höchstens ${without}. Hat der Beleg einen Mangel (nicht nachgesehen, letzte Prüfung zu alt oder niemand zuständig), zählt sie höchstens ${oneDefect}, bei zwei Mängeln wieder höchstens ${without}. Was jemand gleich zeigen könnte, zählt als aktuell, aber nicht nachgesehen.`,
		unknown:
			'„Weiß nicht“ und was noch nicht beantwortet ist, öffnen eine Spanne: Unten zählen sie 0, oben 100. Beim belegten Wert zählt „Weiß nicht“ immer 0. „Trifft nicht zu“ zählt nirgends mit.',
		dimensions: 'Durchschnitt der Antworten je Bereich',
		calculation: termsDe.calculation,
		low: 'Spanne, unten',
		high: 'Spanne, oben',
		overallTitle: termsDe.overall,
		of: termsDe.titles,
		overall: (formula: string, mean: string) =>
			`Durchschnitt der Bereiche: ${mean}. Mit dem schwächsten Bereich: ${formula}.`,
		shown: (score: string) => `Angezeigt: ${score}.`,
		withoutPoint: (names: string, needed: string) =>
			`Noch kein Gesamtwert: Erst ab ${needed} beantworteter Fragen zeigt ein Bereich einen Wert. Das fehlt in: ${names}.`,
		nothing: termsDe.noOverall,
		maturity: (list: string) => `Stufen des Ergebnisses: ${list}.`,
		maturityFrom: (name: string, minScore: string) => `${name} ab ${minScore}`,
		cap: 'Die Stufe des Gesamtwerts liegt höchstens eine über der des schwächsten Bereichs.',
		steps: 'Was ein nächster Schritt im belegten Gesamtwert bringt: ',
		step: (name: string, formula: string) => `${name}: ${formula}`,
		rounding: {
			full: 'Gerechnet wird mit allen Nachkommastellen, gerundet erst zum Schluss.',
			quick:
				'Gerechnet wird mit allen Nachkommastellen. Der Schnellcheck zeigt Werte in Fünferschritten.'
		}
	},

	sourcesList: {
		title: termsDe.sources.title,
		lead: 'Worauf sich die Fragen stützen.',
		checked: (date: string) => `Ohne Stern: geprüft am ${date}.`,
		checkedOn: termsDe.sources.checkedOn,
		fromMemory: 'Mit *: von uns noch nicht nachgeschlagen.',
		disclaimer: 'Hinweis: '
	},

	csv: {
		kind: termsDe.table.kind,
		kinds: { overall: 'Gesamt', dimension: termsDe.area, question: termsDe.question },
		id: termsDe.table.id,
		dimension: termsDe.area,
		name: termsDe.table.name,
		answer: termsDe.answer,
		level: 'Beschreibung gesagt (ab 1)',
		evidencedLevel: 'Beschreibung belegt (ab 1)',
		claimed: termsDe.titles.claimed,
		low: 'Spanne von',
		high: 'Spanne bis',
		evidenced: termsDe.titles.evidenced,
		source: termsDe.evidenceTitle,
		who: termsDe.source.responsible,
		owner: termsDe.source.stillThere,
		reviewed: termsDe.source.lastReviewed,
		opened: 'Geöffnet',
		defects: 'Mängel',
		note: termsDe.source.note,
		yes: 'ja',
		no: 'nein',
		owners: { active: 'ja', gone: 'nein', unnamed: termsDe.source.nobodyNamed }
	}
};

export type ReportWords = typeof reportDe;
