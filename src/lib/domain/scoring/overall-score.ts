import type { DimensionScore, Range } from './dimension-score';

/** The index made of dimension figures, with the parts an explanation shows; 0 to 100. */
export interface MeanMin {
	readonly value: number;
	readonly mean: number;
	readonly weakest: number;
}

export interface OverallScore {
	/** Null unless every applicable dimension shows a point. */
	readonly claimed: MeanMin | null;
	readonly evidenced: MeanMin | null;
	/** Null only when no dimension applies. */
	readonly claimedRange: Range | null;
	readonly evidencedRange: Range | null;
}

/**
 * Mean-Min of some figures: (1 − weakestShare) · weighted mean + weakestShare · minimum; null for
 * none. A figure without a weight weighs 1; the weakest is the weakest whatever it weighs.
 * Source: methodology 2.4; Casadio Tarabusi & Guarini 2013.
 */
export function meanMin(
	figures: readonly number[],
	weakestShare: number,
	weights: readonly number[] = []
): MeanMin | null {
	if (figures.length === 0) return null;
	const divisor = figures.reduce((sum, _, position) => sum + (weights[position] ?? 1), 0);
	const weighted = figures.reduce((sum, figure, at) => sum + (weights[at] ?? 1) * figure, 0);
	const mean = weighted / divisor;
	const weakest = Math.min(...figures);
	return { value: (1 - weakestShare) * mean + weakestShare * weakest, mean, weakest };
}

/**
 * The index over the applicable dimensions, and its range; the weights are those of the dimensions,
 * 1 for each unless told. Source: methodology 2.4.
 */
export function scoreOverall(
	scores: readonly DimensionScore[],
	weakestShare: number,
	weightOf: readonly number[] = []
): OverallScore {
	const weights = weightOf.filter((_, position) => scores[position]?.kind !== 'not-applicable');
	const applicable = scores.filter((score) => score.kind !== 'not-applicable');
	const scored = applicable.filter((score) => score.kind === 'scored');
	const hasPoint = scored.length === applicable.length;
	return {
		claimed: hasPoint ? index(scored.map(({ claimed }) => claimed)) : null,
		evidenced: hasPoint ? index(scored.map(({ evidenced }) => evidenced)) : null,
		claimedRange: rangeOf(applicable.map(({ claimedRange }) => claimedRange)),
		evidencedRange: rangeOf(applicable.map(({ evidencedRange }) => evidencedRange))
	};

	function index(figures: readonly number[]): MeanMin | null {
		return meanMin(figures, weakestShare, weights);
	}

	/** Bounds of the index are the index of the bounds, because Mean-Min is monotone. */
	function rangeOf(ranges: readonly Range[]): Range | null {
		const low = index(ranges.map((range) => range.low));
		const high = index(ranges.map((range) => range.high));
		return low && high ? { low: low.value, high: high.value } : null;
	}
}
