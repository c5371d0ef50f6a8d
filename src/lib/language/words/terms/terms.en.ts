import type { Terms } from './terms.de';

export const termsEn: Terms = {
	claimed: 'claimed',
	evidenced: 'backed up',
	range: 'Range',
	gutFeeling: 'Gut feeling',
	overall: 'Overall score',
	area: 'Area',
	question: 'Question',
	scopes: { quick: 'Quick check', full: 'Full check' },
	interim: (answered, total) => `Interim result, ${answered} of ${total}`,
	aboutWord: 'about',
	about: (score) => `about\u00a0${score}`,
	fromTo: (low, high) => `${low} to ${high}`,
	countOf: (count, all) => `${count} of ${all}`,
	/** Both figures of an area in one cell of a table. */
	both: (claimed, evidenced) => `${claimed} / ${evidenced}`,
	/** Where a later version asks something else, and what the sign means. */
	newSeries: {
		mark: '*',
		legend:
			'At * a new series begins: the catalogue changed questions here, so the score cannot be compared with the one before.'
	},
	noPoint: 'no score yet',
	answers: {
		unknown: 'Don’t know',
		'not-applicable': 'Does not apply',
		unanswered: 'Not answered yet',
		'not-asked': 'Not asked in the quick check'
	},
	states: {
		unknown: 'don’t know',
		'not-applicable': 'does not apply',
		unanswered: 'still open'
	},
	placeOf: (place, highest) => `${place}\u00a0of\u00a0${highest}`,
	named: (short, id) => `${short}\u00a0(${id})`,
	quoted: (text) => `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`,
	separator: '\u00a0· '
};
