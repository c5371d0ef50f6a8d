/** Words of the PDF report, of its charts and of the table file. German is the source. */
export const reportDe = {
	product: 'Belegbar',
	author: 'Belegbar, KI-Selbstcheck',
	subject: 'Was gesagt und was belegt ist: Selbstcheck zur KI-Reife',
	keywords: ['KI-Reife', 'Selbstcheck', 'gesagt und belegt', 'Mittelstand'],
	scopes: { quick: 'Schnellcheck', full: 'Ganzer Check' },
	questions: (count: number) => (count === 1 ? '1 Frage' : `${count} Fragen`),
	interim: (answered: number, total: number) => `Zwischenstand, ${answered} von ${total}`,
	pageOf: 'Seite {page} von {pages}',
	noAdvice: 'keine Rechtsberatung',
	footer:
		'Selbstauskunft, keine Rechtsberatung. Werte gelten nur für diesen Betrieb und diesen Tag.',
	catalogueVersion: (id: string, version: string) => `Katalog ${id} ${version}`,
	attachment: 'Die Antworten dieses Berichts; Belegbar kann sie wieder öffnen',

	claimed: 'gesagt',
	evidenced: 'belegt',
	range: 'Spanne',
	gutFeeling: 'Bauchgefühl',
	unknown: 'weiß nicht',
	notApplicable: 'trifft nicht zu',
	unanswered: 'noch offen',
	noPoint: 'noch kein Wert',
	/** Stays at the end of a line. */
	separator: '\u00a0· ',
	/** Between what is noted of a source; reads well at the end of a line. */
	factSeparator: '; ',
	about: (score: string) => `rund ${score}`,
	aboutWord: 'rund',
	fromTo: (low: string, high: string) => `${low} bis ${high}`,
	/** Quotation marks inside become single ones. */
	quoted: (text: string) => `„${text.replaceAll('„', '‚').replaceAll('“', '‘')}“`,
	question: (id: string, short: string) => `${id} ${short}`,
	named: (short: string, id: string) => `${short}\u00a0(${id})`,
	levelOf: (level: number, highest: number) => `Stufe\u00a0${level}\u00a0von\u00a0${highest}`,
	basisTitle: 'Grundlage',
	source: 'Quelle: ',
	chartEmpty: 'Hier ist noch nichts zu zeichnen.',

	meeting: {
		weSay: 'Wir sagen',
		weCanShow: 'Zeigen können wir',
		noFigure: 'Noch kein Gesamtwert.',
		overallAlt: (claimed: string, evidenced: string) =>
			`Gesamtwert gesagt ${claimed}, belegt ${evidenced}.`,
		reading: 'Gesagt: alle Antworten. Belegt: nur, was eine Quelle trägt, die jemand geöffnet hat.',
		widestGap: (count: number): string =>
			`Am weitesten auseinander liegt beides ${count === 1 ? 'im Bereich' : 'in den Bereichen'} `,
		sameGap: 'In allen Bereichen liegt beides gleich weit auseinander.',
		noGap: 'Gesagt und belegt fallen überall zusammen.',
		onlyRanges: 'Noch zeigt kein Bereich einen Wert. Die Spannen zeigen, was möglich ist.',
		soundAnswers: (sound: number, needed: number): string =>
			`Voll belegt: ${sound} von ${needed} ${needed === 1 ? 'Antwort, die einen Beleg braucht' : 'Antworten, die einen Beleg brauchen'}.`,
		uses: {
			title: 'Wofür ist KI vorbereitet?',
			prepared: 'Vorbereitet',
			notYet: 'Noch nicht',
			open: 'Noch offen',
			noneHere: '–',
			missing: 'fehlt: ',
			unclear: 'ungeklärt: ',
			onlyInFull: 'Einen Teil fragt nur der ganze Check.',
			claimedSuffices: 'hier genügt Gesagtes'
		},
		andMore: (count: number) => `${count} weitere`,
		questionToGroup: 'Eine Frage an die Runde',
		honestExperience: 'Eine ehrliche Erfahrung'
	},

	steps: {
		title: (count: number): string => (count === 3 ? 'Drei nächste Schritte' : 'Nächste Schritte'),
		noneYet: 'Nächste Schritte entstehen aus Ihren Antworten.',
		none: 'Alles Beantwortete ist gelebt und belegt. Zurzeit gibt es keinen nächsten Schritt.',
		columns: { number: 'Nr.', step: 'Schritt', who: 'wer?', until: 'bis wann?' },
		reach: (goal: string) => `Als Nächstes: ${goal}`,
		unknown: (goal: string) => `Erst nachfragen. Mindestens: ${goal}`,
		evidence: (suitable: string) => `Als Beleg taugt: ${suitable}`
	},

	gates: {
		columns: { use: 'KI-Anwendung', status: 'Stand', missing: 'Es fehlt noch' },
		statuses: { free: 'frei', nearly: 'knapp', open: 'offen', blocked: 'noch nicht' },
		nothing: 'nichts',
		title: 'KI-Anwendungen und ihre Voraussetzungen',
		lead: 'Frei: Alles ist da. Knapp: Es fehlt genau eine Stufe. Offen: Nichts fehlt, aber etwas ist ungeklärt. „Weiß nicht“ öffnet nie. Die letzte Spalte nennt die Fragen, die zählen, und ob Gesagtes genügt.',
		reached: (level: number, needed: number) => `Stufe\u00a0${level}, nötig\u00a0${needed}`,
		isUnclear: 'ungeklärt',
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
			rounded: 'Auf fünf gerundet.',
			bars: 'Umrandet: gesagt. Gefüllt: davon belegt.',
			range:
				'Punktlinie: so weit kann „gesagt“ reichen, weil Antworten fehlen oder „weiß nicht“ lauten.',
			gut: 'Raute: das Bauchgefühl vor der ersten Frage.'
		},
		gutCaption: 'Umrandet: gesagt. Gefüllt: belegt. Raute: das Bauchgefühl vor der ersten Frage.',
		caption: 'Umrandet: gesagt. Gefüllt: belegt.',
		gutFurthest: (name: string, feeling: string, claimed: string) =>
			`Am weitesten liegt das Bauchgefühl bei ${name} daneben: vermutet ${feeling}, gesagt ${claimed}.`,
		gutClose: 'Bauchgefühl und Antworten liegen dicht beieinander.',
		table: 'Werte je Bereich, 0 bis 100',
		columns: {
			dimension: 'Bereich',
			sound: 'Quellen, die tragen'
		},
		soundOf: (sound: number, needed: number) => `${sound} von ${needed}`,
		overall: 'Gesamtwert',
		radar: 'Dieselben Werte als Netz',
		radarCaption:
			'Zur Ergänzung: Die Fläche eines Netzes hängt von der Reihenfolge der Bereiche ab. Verlässlich sind die Balken.',
		strip: 'Alle Fragen auf einen Blick',
		stripAlt: (same: number, lower: number, unknown: number) =>
			`Jede Frage als Balken, umrandet so weit wie gesagt, gefüllt so weit wie belegt: Bei ${same} Fragen trägt die Quelle alles Gesagte, bei ${lower} nicht, ${unknown} sind mit „weiß nicht“ beantwortet.`
	},

	change: {
		title: 'Was sich bewegt hat',
		since: (date: string) => `Verglichen mit dem abgeschlossenen Check vom ${date}.`,
		notComparable: 'Nicht vergleichbar: ',
		otherVersion: (before: string, now: string) =>
			`Der frühere Check gehört zu ${before}, dieser zu ${now}. Andere Fragen ergeben andere Zahlen.`,
		otherScope: (before: string, now: string) =>
			`Der frühere Check war: ${before}. Dieser ist: ${now}. Beide messen verschieden genau.`,
		columns: { before: 'damals', now: 'heute', difference: 'Unterschied' },
		table: 'Werte damals und heute',
		unchanged: 'gleich',
		answers: 'Antworten, die sich bewegt haben',
		answerColumns: { question: 'Frage', before: 'damals', now: 'heute' },
		noAnswers: 'Keine Antwort hat sich geändert.'
	},

	overTime: {
		title: 'Verlauf',
		lead: 'Jeder Punkt ist ein abgeschlossener Check, so gewertet wie an seinem Tag.',
		alt: (parts: string) => `Verlauf, gesagt und belegt, vom ersten zum letzten Check: ${parts}.`,
		part: (name: string, from: string, to: string) => `${name} belegt von ${from} auf ${to}`,
		table: 'Gesagt / belegt je Check',
		day: 'Tag',
		cell: (claimed: string, evidenced: string) => `${claimed} / ${evidenced}`,
		mark: '*',
		broken:
			'Mit * beginnt eine neue Reihe: Der Fragenkatalog hat hier Fragen geändert, der Wert ist mit dem davor nicht vergleichbar.'
	},

	gaps: {
		title: 'Lücken in der Dokumentation',
		lead: 'Hier steht, was gesagt wird, sich aber noch nicht zeigen lässt. Es ist die Aufgabenliste, die sonst erst die falschen Antworten einer KI schreiben.',
		none: 'Keine: Jede Antwort, die eine Quelle braucht, hat eine, die trägt.',
		noneYet: 'Noch keine: Bisher braucht keine Antwort eine Quelle.',
		groups: {
			name: 'Eine Quelle nennen',
			open: 'Die Quelle öffnen und nachsehen',
			review: 'Den Inhalt prüfen und das Datum festhalten',
			owner: 'Jemand Neues dafür benennen'
		},
		columns: { question: 'Frage', todo: 'Was zu tun ist' },
		suitable: (text: string) => `Geeignet: ${text}`
	},

	answers: {
		title: 'Alle Antworten',
		none: 'Noch ist keine Frage beantwortet.',
		columns: {
			question: 'Frage',
			answer: 'Wortlaut und Antwort',
			source: 'Stufe und Quelle'
		},
		owners: {
			active: (name: string) => `zuständig: ${name}`,
			gone: (name: string) => `zuständig war: ${name}, nicht mehr im Betrieb`,
			unnamed: 'niemand zuständig'
		},
		ownersUnnamed: { active: 'jemand ist zuständig', gone: 'zuständige Person nicht mehr da' },
		sourceNamed: 'Quelle genannt',
		reviewed: (date: string) => `geprüft:\u00a0${date}`,
		note: (note: string) => `Notiz: ${note}`,
		notNeeded: (level: string) => `${level}, braucht keine Quelle.`,
		carriesAll: (level: string) => `${level}, belegt.`,
		carriesAllBut: (level: string) => `${level}, belegt, aber: `,
		carriesUpTo: (level: string, upTo: number) => `${level}, belegt bis\u00a0${upTo}: `,
		defects: {
			'no-source': 'keine Quelle genannt',
			'not-found': 'beim Öffnen nicht gefunden',
			'not-opened': 'nicht geöffnet',
			'no-review-date': 'ohne Prüfdatum',
			outdated: (months: number): string =>
				months === 1 ? 'vor 1 Monat geprüft, veraltet' : `vor ${months} Monaten geprüft, veraltet`,
			'owner-gone': 'zuständige Person nicht mehr da',
			'no-owner': 'niemand zuständig'
		},
		outdatedYear: (year: string) => `zuletzt ${year} geprüft (gezählt ab dem 1. Januar), veraltet`,
		notApplicable: (reason: string) => `Trifft nicht zu: ${reason}`,
		unknownTitle: 'Weiß nicht',
		unknownLead: 'Ein „Weiß nicht“ ist keine Null. Wer nachfragt, macht die Spanne schmaler.',
		unknownColumns: { question: 'Frage', ask: 'Wen fragen Sie?', until: 'Bis wann?' },
		unansweredTitle: 'Noch nicht beantwortet'
	},

	method: {
		title: 'So entstehen die Zahlen',
		levels:
			'Die Beschreibungen einer Frage sind Stufen, gezählt ab 0. Jede zählt einen Wert von 0 bis 100.',
		caps: (without: string, oneDefect: string) =>
			`Belegt: Ohne Quelle zählt eine Antwort höchstens ${without}, mit einem Mangel (nicht geöffnet, veraltet oder niemand mehr zuständig) höchstens ${oneDefect}, mit zweien wieder höchstens ${without}.`,
		unknown:
			'„Weiß nicht“ und offene Fragen öffnen eine Spanne: unten zählen sie 0, oben 100. Im Belegten zählt „Weiß nicht“ 0, weil nichts gezeigt wurde. „Trifft nicht zu“ zählt nirgends mit.',
		dimensions: 'Durchschnitt der Antworten je Bereich',
		calculation: 'Rechnung',
		low: 'Spanne, unten',
		high: 'Spanne, oben',
		overallTitle: 'Gesamtwert',
		of: { claimed: 'Gesagt', evidenced: 'Belegt' },
		overall: (formula: string, mean: string) =>
			`Durchschnitt der Bereiche: ${mean}. Mit der schwächsten Stelle: ${formula}.`,
		shown: (score: string) => `Angezeigt: ${score}.`,
		withoutPoint: (names: string, needed: string) =>
			`Noch kein Gesamtwert: Erst ab ${needed} beantworteter Fragen zeigt ein Bereich einen Wert. Das fehlt in: ${names}.`,
		nothing: 'Keine Frage trifft zu. Deshalb gibt es keinen Gesamtwert.',
		maturity: (list: string) => `Stufen des Ergebnisses: ${list}.`,
		maturityFrom: (name: string, minScore: string) => `${name} ab ${minScore}`,
		cap: 'Der Gesamtwert heißt höchstens eine Stufe besser als der schwächste Bereich.',
		steps: 'Was ein nächster Schritt im belegten Gesamtwert bringt: ',
		step: (name: string, formula: string) => `${name}: ${formula}`,
		rounding: {
			full: 'Gerechnet wird mit allen Nachkommastellen, gerundet erst zum Schluss.',
			quick:
				'Gerechnet wird mit allen Nachkommastellen. Der Schnellcheck zeigt auf 5 gerundete Werte.'
		}
	},

	sourcesList: {
		title: 'Veröffentlichte Quellen',
		lead: 'Worauf sich die Fragen stützen.',
		checked: (date: string) => `Ohne Stern: geprüft am ${date}.`,
		checkedOn: (date: string) => `geprüft am ${date}`,
		fromMemory: 'Mit *: Fundstelle noch nicht nachgeprüft.',
		disclaimer: 'Hinweis: '
	},

	csv: {
		kind: 'Art',
		kinds: { overall: 'Gesamt', dimension: 'Bereich', question: 'Frage' },
		id: 'Kennung',
		dimension: 'Bereich',
		name: 'Bezeichnung',
		answer: 'Antwort',
		level: 'Stufe gesagt',
		evidencedLevel: 'Stufe belegt',
		claimed: 'Gesagt',
		low: 'Spanne von',
		high: 'Spanne bis',
		evidenced: 'Belegt',
		source: 'Quelle',
		who: 'Zuständig',
		owner: 'Noch da',
		reviewed: 'Zuletzt geprüft',
		opened: 'Geöffnet',
		defects: 'Mängel',
		note: 'Notiz',
		yes: 'ja',
		no: 'nein',
		owners: { active: 'ja', gone: 'nein', unnamed: 'niemand benannt' }
	}
};

export type ReportWords = typeof reportDe;
