/** Rounding errors of sums of thirds must not move a value across a border. */
const TOLERANCE = 1e-9;

/**
 * A quantile with linear interpolation between neighbours (type 7); the values ascend and there is at
 * least one. Source: methodology 4.2.
 *
 * @param share 0 to 1; 0.5 is the median
 */
export function quantileOf(ascending: ArrayLike<number>, share: number): number {
	const position = (ascending.length - 1) * share;
	const below = Math.floor(position);
	const low = ascending[below] ?? Number.NaN;
	const high = ascending[below + 1] ?? low;
	return low + (position - below) * (high - low);
}

/** To the nearest multiple of 5, half up: what a group may see of a score. */
export function roundToFive(score: number): number {
	return Math.floor(score / 5 + 0.5 + TOLERANCE) * 5;
}

/** How many scores, 0 to 100, fall into each tenth of the scale; 100 belongs to the last. */
export function countInTenths(scores: Iterable<number>): readonly number[] {
	const bins = Array.from({ length: 10 }, () => 0);
	for (const score of scores) {
		const bin = Math.min(9, Math.floor((score + TOLERANCE) / 10));
		bins[bin] = (bins[bin] ?? 0) + 1;
	}
	return bins;
}
