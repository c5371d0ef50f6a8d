/** How a description leans on the one before it. German is the source. */
export const leaningDe = {
	/** How such a description begins; cut off where it is read alone. */
	opening: /^Wie zuvor[,;:]? (?:und zwar |und )?/u,
	/** What comes after it and goes on by itself. */
	goesOn: /^(?:dazu|außerdem|deshalb)\b/u,
	/** Before everything else. */
	also: 'Außerdem: '
};

export type LeaningWords = typeof leaningDe;
