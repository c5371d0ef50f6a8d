import type { groupWordsIn } from './load-group-words';
import type { Locale } from '$lib/i18n/locale';

/** What every page of one session is given. */
export interface SessionPageData extends Awaited<ReturnType<typeof groupWordsIn>> {
	readonly sessionId: string;
	readonly locale: Locale;
	/** Address prefix of the language: '' or '/en'. */
	readonly base: string;
}
