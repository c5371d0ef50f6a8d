import { scoreAgreement } from './agreement';
import type { ComparedDimension, ComparedScores } from './comparison-schema';
import { SHOWN_FROM } from './group-rules';
import { THREE_WORDS_FROM } from './share';
import { quantileOf, roundToFive } from './quantile';
import { stripOf } from './strip';

/** The scores of one dimension over a group, unsorted, 0 to 100. */
export interface DimensionScores {
	readonly dimension: string;
	readonly claimed: readonly number[];
	readonly evidenced: readonly number[];
	/** What was believed before, of those who released it. */
	readonly guesses?: readonly number[] | undefined;
}

/**
 * What a group may see of a dimension; nothing from fewer than `minGroup` scores. Medians and quartiles
 * rounded to 5, no mean, no extremes, no ranks. Of fewer than eight no word for how far apart they are:
 * with the median and one's own score it can settle all others. Source: methodology 4.2, example E15.
 */
export function dimensionFigures(
	{ claimed, evidenced, guesses = [] }: DimensionScores,
	minGroup: number
): ComparedDimension['figures'] {
	if (claimed.length < minGroup) return null;
	const ascending = Float64Array.from(claimed).sort();
	return {
		claimed: spreadOf(ascending),
		evidenced: spreadOf(Float64Array.from(evidenced).sort()),
		agreement:
			ascending.length < THREE_WORDS_FROM
				? null
				: scoreAgreement(ascending, quantileOf(ascending, 0.5)),
		guess: guesses.length < minGroup ? null : medianOf(guesses)
	};
}

function medianOf(scores: readonly number[]): number {
	return roundToFive(quantileOf(Float64Array.from(scores).sort(), 0.5));
}

function spreadOf(ascending: Float64Array): ComparedScores {
	const count = ascending.length;
	return {
		median: roundToFive(quantileOf(ascending, 0.5)),
		quartiles: count < SHOWN_FROM.quartiles ? null : bordersOf(ascending, 1 / 4),
		thirds: count < SHOWN_FROM.thirds ? null : bordersOf(ascending, 1 / 3),
		strip: count < SHOWN_FROM.strip ? null : stripOf(ascending)
	};
}

/** The scores below and above which a share of the group lies. */
function bordersOf(ascending: Float64Array, share: number): { low: number; high: number } {
	return {
		low: roundToFive(quantileOf(ascending, share)),
		high: roundToFive(quantileOf(ascending, 1 - share))
	};
}

export type Third = 'lower' | 'middle' | 'upper';

/** In which third of a group an own score lies; null where thirds are not shown. */
export function thirdOf(score: number, { thirds }: Pick<ComparedScores, 'thirds'>): Third | null {
	if (!thirds) return null;
	if (score < thirds.low) return 'lower';
	return score > thirds.high ? 'upper' : 'middle';
}
