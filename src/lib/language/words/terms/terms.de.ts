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
	fromTo: (low: string, high: string) => `${low} bis ${high}`,
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
		unanswered: 'noch offen'
	},
	/** Which description of a question, counted from 1. */
	placeOf: (place: number, highest: number) => `${place}.\u00a0von\u00a0${highest}`,
	named: (short: string, id: string) => `${short}\u00a0(${id})`,
	/** Quotation marks inside become single ones. */
	quoted: (text: string) => `„${text.replaceAll('„', '‚').replaceAll('“', '‘')}“`,
	/** Stays at the end of a line. */
	separator: '\u00a0· '
};

export type Terms = typeof termsDe;
