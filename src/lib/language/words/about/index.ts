import type { Locale } from '../../locale';
import type { AboutWords } from './about.de';

export type { AboutWords };

/** The words of the pages on method and privacy, fetched on their own. */
export async function loadAboutWords(locale: Locale): Promise<AboutWords> {
	return locale === 'de'
		? (await import('./about.de')).aboutDe
		: (await import('./about.en')).aboutEn;
}
