import { createContext } from 'svelte';
import type { Locale } from '$lib/language/locale';
import type { ShellWords } from '$lib/language/words/shell';

/** What every page of a language has. */
export interface Site {
	readonly locale: Locale;
	/** Before every address: empty in German. */
	readonly base: string;
	readonly words: ShellWords;
}

/** Read while a component is being set up; its properties change with the language. */
export const [siteContext, giveSite] = createContext<Site>();
