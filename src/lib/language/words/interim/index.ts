import type { Locale } from '../../locale';
import { interimDe, type InterimWords } from './interim.de';
import { interimEn } from './interim.en';

export type { InterimWords };

/** The words of the interim result: small, because the questionnaire carries them. */
export function interimWords(locale: Locale): InterimWords {
	return locale === 'de' ? interimDe : interimEn;
}
