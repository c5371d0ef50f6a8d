import { createContext } from 'svelte';
import type { Instrument } from '$lib/language/instrument';
import type { AskingWords } from '$lib/language/words/asking';

/** What every part of the check needs: the words of asking, the catalogue's, and the day. */
export interface CheckContext {
	readonly words: AskingWords;
	/** Of what is open. */
	readonly instrument: Instrument;
	/** YYYY-MM-DD; what a source carries depends on it. */
	readonly today: string;
}

/** Read while a component is being set up; its properties change with language, catalogue and day. */
export const [checkContext, giveCheck] = createContext<CheckContext>();
