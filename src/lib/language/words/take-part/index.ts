import type { Locale } from '../../locale';
import type { TakePartWords } from './take-part.de';

export type { TakePartWords };

/** The words of a round on a participant’s own device in one language, fetched on their own. */
export async function loadTakePartWords(locale: Locale): Promise<TakePartWords> {
	return locale === 'de'
		? (await import('./take-part.de')).takePartDe
		: (await import('./take-part.en')).takePartEn;
}
