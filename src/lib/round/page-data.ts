import type { Locale } from '$lib/language/locale';
import type { TakePartWords } from '$lib/language/words/take-part';
import type { groupWordsIn } from './load-words';

/** What every page of one session is given. */
export interface RoundPageData extends Awaited<ReturnType<typeof groupWordsIn>> {
	readonly sessionId: string;
	readonly locale: Locale;
	/** Address prefix of the language: '' or '/en'. */
	readonly base: string;
}

/** What a participant's page is given. */
export interface TakePartData extends RoundPageData {
	readonly takePart: TakePartWords;
}
