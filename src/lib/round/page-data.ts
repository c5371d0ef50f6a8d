import type { Locale } from '$lib/language/locale';
import type { groupWordsIn } from './load-words';

/** What every page of one session is given. */
export interface RoundPageData extends Awaited<ReturnType<typeof groupWordsIn>> {
	readonly sessionId: string;
	readonly locale: Locale;
	/** Address prefix of the language: '' or '/en'. */
	readonly base: string;
}
