import type { InterimWords } from './interim.de';

export const interimEn: InterimWords = {
	claimed: 'said',
	evidenced: 'shown',
	about: (score) => `about ${score}`,
	rangeEnds: (low, high) => `${low} to ${high}`,
	range: (ends) => `Range: ${ends} while something is open or unknown.`,
	noPoint: (ends) => `No score yet: too few questions have a level. Possible is ${ends}.`,
	notApplicable: 'No question applies here. The area drops out of the calculation.',
	nothing: 'No question has been answered in this area yet.',
	step: 'One next step',
	said: 'You say:',
	unknown: 'Don’t know',
	shown: 'Shown today:',
	goals: { said: 'First show, with a source:', more: 'Goal:', known: 'Goal, at least:' },
	noStep: 'There is no next step here right now.',
	quoted: (text) => `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`,
	toQuestion: (id) => `Go to question ${id}`
};
