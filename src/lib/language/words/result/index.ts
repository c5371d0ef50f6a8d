import type { Locale } from '../../locale';
import { resultDe, type ResultWords } from './result.de';
import { resultEn } from './result.en';

export { weakestShareSentence } from './weakest-share';
export type { ResultWords };

/** The words of the result; fetched together with the page that shows it. */
export function resultWords(locale: Locale): ResultWords {
	return locale === 'de' ? resultDe : resultEn;
}
