/** Words of the interim result after a dimension. German is the source. */
export const interimDe = {
	claimed: 'gesagt',
	evidenced: 'belegt',
	about: (score: string) => `rund ${score}`,
	rangeEnds: (low: string, high: string) => `${low} bis ${high}`,
	range: (ends: string) => `Spanne: ${ends}, solange etwas offen oder unbekannt ist.`,
	noPoint: (ends: string) =>
		`Noch kein Wert: Zu wenige Fragen haben eine Stufe. Möglich ist ${ends}.`,
	notApplicable: 'Hier trifft keine Frage zu. Der Bereich fällt aus der Rechnung.',
	nothing: 'In diesem Bereich ist noch keine Frage beantwortet.',
	step: 'Ein nächster Schritt',
	said: 'Sie sagen:',
	unknown: 'Weiß nicht',
	shown: 'Belegt ist heute:',
	goals: { said: 'Zuerst mit einer Quelle belegen:', more: 'Ziel:', known: 'Ziel, mindestens:' },
	noStep: 'Hier gibt es zurzeit keinen nächsten Schritt.',
	/** Quotation marks inside become single ones. */
	quoted: (text: string) => `„${text.replaceAll('„', '‚').replaceAll('“', '‘')}“`,
	toQuestion: (id: string) => `Zur Frage ${id}`
};

export type InterimWords = typeof interimDe;
