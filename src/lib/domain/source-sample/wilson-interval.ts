/** A share of 0 to 1 with the range it may lie in. */
export interface WilsonInterval {
	readonly rate: number;
	readonly low: number;
	readonly high: number;
}

/** Of a hundred such samples about 95 give an interval that holds the true share. */
const Z_95 = 1.96;

/**
 * The range the share of all may lie in when so many of a random sample were hits. Fits small samples:
 * it stays within 0 and 1 and is never a single point. Null for an empty sample.
 *
 * Source: Wilson 1927; methodology, example E21.
 */
export function wilsonInterval(hits: number, total: number, z = Z_95): WilsonInterval | null {
	if (total === 0) return null;
	const rate = hits / total;
	const spread = (z * z) / total;
	const centre = rate + spread / 2;
	const half = z * Math.sqrt((rate * (1 - rate)) / total + spread / (4 * total));
	return {
		rate,
		low: hits === 0 ? 0 : (centre - half) / (1 + spread),
		high: hits === total ? 1 : (centre + half) / (1 + spread)
	};
}
