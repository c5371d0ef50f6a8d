import type { Locale } from '../../locale';
import type { MonthWords } from './month.de';

export type { MonthWords };

/** The words around the parts of a folder in one language, fetched on their own. */
export async function loadMonthWords(locale: Locale): Promise<MonthWords> {
	return locale === 'de'
		? (await import('./month.de')).monthDe
		: (await import('./month.en')).monthEn;
}
