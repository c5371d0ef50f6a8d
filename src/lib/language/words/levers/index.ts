import type { Locale } from '../../locale';
import type { LeverWords } from './levers.de';

export type { LeverWords };

/** The words around the company's own processes in one language, fetched on their own. */
export async function loadLeverWords(locale: Locale): Promise<LeverWords> {
	return locale === 'de'
		? (await import('./levers.de')).leversDe
		: (await import('./levers.en')).leversEn;
}
