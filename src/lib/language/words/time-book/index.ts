import type { Locale } from '../../locale';
import type { TimeBookWords } from './time-book.de';

export type { TimeBookWords };

/** The words around trials in one language, fetched on their own. */
export async function loadTimeBookWords(locale: Locale): Promise<TimeBookWords> {
	return locale === 'de'
		? (await import('./time-book.de')).timeBookDe
		: (await import('./time-book.en')).timeBookEn;
}
