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

/** Taken while a component is being set up, and asked anew when language, catalogue or day change. */
export const [checkContext, giveCheck] = createContext<() => CheckContext>();
