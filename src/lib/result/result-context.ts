import type { ExplainedNumber } from '$lib/domain';
import type { ResultWords } from '$lib/language/words/result';
import type { Instrument } from '$lib/language/instrument';
import type { Voice } from '$lib/say/score';

/** What every part of the result needs: the instrument, the words, and where a click leads. */
export interface ResultContext {
	readonly instrument: Instrument;
	readonly words: ResultWords;
	readonly voice: Voice;
	readonly questionHref: (questionId: string) => string;
	readonly onexplain: (number: ExplainedNumber) => void;
}
