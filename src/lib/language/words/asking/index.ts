import type { Locale } from '../../locale';
import type { AskingWords } from './asking.de';

export type { AskingWords };

/** The words of the questionnaire in one language, fetched on their own. */
export async function loadAskingWords(locale: Locale): Promise<AskingWords> {
	return locale === 'de'
		? (await import('./asking.de')).askingDe
		: (await import('./asking.en')).askingEn;
}
