import type { Locale } from '../../locale';
import type { SessionWords } from './session.de';

export type { SessionWords };

/** The words of the live round in one language, fetched on their own. */
export async function loadSessionWords(locale: Locale): Promise<SessionWords> {
	return locale === 'de'
		? (await import('./session.de')).sessionDe
		: (await import('./session.en')).sessionEn;
}
