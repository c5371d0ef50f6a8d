import { createContext } from 'svelte';
import type { Instrument } from '$lib/language/instrument';
import type { Locale } from '$lib/language/locale';
import type { AiMistakesWords } from '$lib/language/words/ai-mistakes';
import type { AiUsesWords } from '$lib/language/words/ai-uses';
import type { LeverWords } from '$lib/language/words/levers';
import type { MonthWords } from '$lib/language/words/month';
import type { PlansWords } from '$lib/language/words/plans';
import type { SourceSampleWords } from '$lib/language/words/source-sample';
import type { TimeBookVoice } from '$lib/say/time-book';

/*
 * What the pieces of a part are told with. It is given once, by the part's page or by the frame of
 * all parts; a piece takes it while it is being set up, and asks it anew whenever the language changes.
 */

interface Part<Words> {
	readonly words: Words;
	/** Of the newest questions. */
	readonly instrument: Instrument;
}

interface Plans {
	readonly words: PlansWords;
	readonly locale: Locale;
}

/** The words all parts share. */
export const [monthContext, giveMonth] = createContext<() => MonthWords>();
export const [leversContext, giveLevers] = createContext<() => Part<LeverWords>>();
export const [timeBookContext, giveTimeBook] = createContext<() => TimeBookVoice>();
export const [sampleContext, giveSample] = createContext<() => Part<SourceSampleWords>>();
export const [mistakesContext, giveMistakes] = createContext<() => Part<AiMistakesWords>>();
export const [usesContext, giveUses] = createContext<() => Part<AiUsesWords>>();
export const [plansContext, givePlans] = createContext<() => Plans>();
