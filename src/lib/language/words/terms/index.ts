import type { Locale } from '../../locale';
import { termsDe, type Terms } from './terms.de';
import { termsEn } from './terms.en';

export type { Terms };

/** The terms of the check in one language; few, so that every screen can have them at once. */
export function termsIn(locale: Locale): Terms {
	return locale === 'de' ? termsDe : termsEn;
}
