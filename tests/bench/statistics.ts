/** The value in the middle: on a machine that does other things too, the mean tells of those. */
export function median(values: readonly number[]): number {
	return quantile(values, 0.5);
}

/** The value that this share of the values stays at or below. */
export function quantile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	const place = Math.max(0, Math.ceil(sorted.length * share) - 1);
	return sorted[place] ?? NaN;
}
