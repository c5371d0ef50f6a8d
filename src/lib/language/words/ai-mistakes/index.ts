import type { Locale } from '../../locale';
import type { AiMistakesWords } from './ai-mistakes.de';

export type { AiMistakesWords };

/** The words of the log of an AI's wrong answers in one language, fetched on their own. */
export async function loadAiMistakesWords(locale: Locale): Promise<AiMistakesWords> {
	return locale === 'de'
		? (await import('./ai-mistakes.de')).aiMistakesDe
		: (await import('./ai-mistakes.en')).aiMistakesEn;
}
