import type { Locale } from '../../locale';
import { inRoundDe, type InRoundWords } from './in-round.de';
import { inRoundEn } from './in-round.en';

export type { InRoundWords };

/** The words that keep a round in view while one answers: few, because other pages carry them. */
export function inRoundWords(locale: Locale): InRoundWords {
	return locale === 'de' ? inRoundDe : inRoundEn;
}
