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
 * Mean-Min of some figures: (1 − weakestShare) · mean + weakestShare · minimum; null for none.
 * Source: methodology 2.4; Casadio Tarabusi & Guarini 2013.
 */
export function meanMin(figures: readonly number[], weakestShare: number): MeanMin | null {
	if (figures.length === 0) return null;
	const mean = figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
	const weakest = Math.min(...figures);
	return { value: (1 - weakestShare) * mean + weakestShare * weakest, mean, weakest };
}

/** The index over the applicable dimensions, and its range. Source: methodology 2.4. */
export function scoreOverall(
	scores: readonly DimensionScore[],
	weakestShare: number
): OverallScore {
	const applicable = scores.filter((score) => score.kind !== 'not-applicable');
	const scored = applicable.filter((score) => score.kind === 'scored');
	const hasPoint = scored.length === applicable.length;
	const claimed = scored.map((score) => score.claimed);
	const evidenced = scored.map((score) => score.evidenced);
	return {
		claimed: hasPoint ? meanMin(claimed, weakestShare) : null,
		evidenced: hasPoint ? meanMin(evidenced, weakestShare) : null,
		claimedRange: rangeOf(
			applicable.map((score) => score.claimedRange),
			weakestShare
		),
		evidencedRange: rangeOf(
			applicable.map((score) => score.evidencedRange),
			weakestShare
		)
	};
}

/** Bounds of the index are the index of the bounds, because Mean-Min is monotone. */
function rangeOf(ranges: readonly Range[], weakestShare: number): Range | null {
	const low = meanMin(
		ranges.map((range) => range.low),
		weakestShare
	);
	const high = meanMin(
		ranges.map((range) => range.high),
		weakestShare
	);
	return low && high ? { low: low.value, high: high.value } : null;
}
