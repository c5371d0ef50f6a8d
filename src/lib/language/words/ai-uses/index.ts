import type { Locale } from '../../locale';
import type { AiUsesWords } from './ai-uses.de';

export type { AiUsesWords };

/** The words of the register of AI in use in one language, fetched on their own. */
export async function loadAiUsesWords(locale: Locale): Promise<AiUsesWords> {
	return locale === 'de'
		? (await import('./ai-uses.de')).aiUsesDe
		: (await import('./ai-uses.en')).aiUsesEn;
}
