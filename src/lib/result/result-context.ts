import { createContext } from 'svelte';
import type { AssessmentScore, DimensionRow, ExplainedNumber } from '$lib/domain';
import type { ResultWords } from '$lib/language/words/result';
import type { Instrument } from '$lib/language/instrument';
import type { Voice } from '$lib/say/score';

/** What every part of the result needs: the figures, the words, and where a click leads. */
export interface ResultContext {
	readonly instrument: Instrument;
	/** Tells figures and sentences. */
	readonly voice: Voice;
	/** The words of this page. */
	readonly words: ResultWords;
	readonly score: AssessmentScore;
	readonly rows: readonly DimensionRow[];
	readonly questionHref: (questionId: string) => string;
	/** Where a next step becomes a plan; undefined for a company that is only looked at. */
	readonly plansHref?: string | undefined;
	readonly onexplain: (number: ExplainedNumber) => void;
}

/** Read while a component is being set up; its properties change with the assessment. */
export const [resultContext, giveResultContext] = createContext<ResultContext>();
