import type { Locale } from '../../locale';
import { leaningDe, type LeaningWords } from './leaning.de';
import { leaningEn } from './leaning.en';

export type { LeaningWords };

export const leaningWords: Readonly<Record<Locale, LeaningWords>> = {
	de: leaningDe,
	en: leaningEn
};
