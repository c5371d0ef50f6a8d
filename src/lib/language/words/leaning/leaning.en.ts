import type { LeaningWords } from './leaning.de';

export const leaningEn: LeaningWords = {
	opening: /^As before[,;:]? (?:and |also )?/u,
	goesOn: /^(?:in addition|because of this|therefore)\b/u,
	also: 'In addition: '
};
