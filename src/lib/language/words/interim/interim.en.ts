import type { InterimWords } from './interim.de';

export const interimEn: InterimWords = {
	range: (ends) => `Range: ${ends}, as long as answers are missing or “don’t know”.`,
	noPoint: (ends) => `No score yet: too few questions are answered. Possible: ${ends}.`,
	notApplicable: 'No question applies here. The area is left out of the calculation.',
	nothing: 'No question has been answered in this area yet.'
};
