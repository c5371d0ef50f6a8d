import type { Locale } from '../../locale';
import { termsIn, type Terms } from '../terms';
import { sayDe, type Sentences } from './say.de';
import { sayEn } from './say.en';

/** Everything an assessment is told with: the terms, and the sentences made of them. */
export type SayWords = Terms & Sentences;

export function sayWords(locale: Locale): SayWords {
	return { ...termsIn(locale), ...(locale === 'de' ? sayDe : sayEn) };
}
