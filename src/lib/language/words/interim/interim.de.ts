/** Words of the interim result after a dimension. German is the source. */
export const interimDe = {
	range: (ends: string) => `Spanne: ${ends}, solange Antworten fehlen oder „weiß nicht“ lauten.`,
	noPoint: (ends: string) =>
		`Noch kein Wert: Zu wenige Fragen sind beantwortet. Möglich ist ${ends}.`,
	notApplicable: 'Hier trifft keine Frage zu. Der Bereich fällt aus der Rechnung.',
	nothing: 'In diesem Bereich ist noch keine Frage beantwortet.'
};

export type InterimWords = typeof interimDe;
