import type { InterimWords } from './interim.de';

export const interimEn: InterimWords = {
	range: (ends) => `Range: ${ends} while something is open or unknown.`,
	noPoint: (ends) => `No score yet: too few questions have a level. Possible is ${ends}.`,
	notApplicable: 'No question applies here. The area drops out of the calculation.',
	nothing: 'No question has been answered in this area yet.'
};
