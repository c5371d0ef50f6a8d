import type { Locale } from '../../locale';
import type { PlansWords } from './plans.de';

export type { PlansWords };

/** The words of plans from one meeting to the next in one language, fetched on their own. */
export async function loadPlansWords(locale: Locale): Promise<PlansWords> {
	return locale === 'de'
		? (await import('./plans.de')).plansDe
		: (await import('./plans.en')).plansEn;
}
