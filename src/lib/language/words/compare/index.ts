import type { Locale } from '../../locale';
import type { CompareWords } from './compare.de';

export type { CompareWords };

/** The words around a group made from files in one language, fetched on their own. */
export async function loadCompareWords(locale: Locale): Promise<CompareWords> {
	return locale === 'de'
		? (await import('./compare.de')).compareDe
		: (await import('./compare.en')).compareEn;
}
