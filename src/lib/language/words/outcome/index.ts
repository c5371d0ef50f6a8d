import type { Locale } from '../../locale';
import type { OutcomeWords } from './outcome.de';

export type { OutcomeWords };

/** The words around a result in one language, fetched on their own. */
export async function loadOutcomeWords(locale: Locale): Promise<OutcomeWords> {
	return locale === 'de'
		? (await import('./outcome.de')).outcomeDe
		: (await import('./outcome.en')).outcomeEn;
}
