import { countInTenths } from './quantile';

/** How many have a score from `from` to below `to`; 100 belongs to the last. */
export interface StripBin {
	readonly from: number;
	readonly to: number;
	readonly count: number;
}

/** Nobody's score stands alone in a bin, and two who know theirs do not know the third's tenth. */
export const LEAST_IN_BIN = 3;

/**
 * A strip plot of at least twelve scores: tenths of the scale, merged from both ends until each holds at
 * least three; what is left in the middle joins the smaller neighbour. Source: methodology 4.3.
 */
export function stripOf(scores: Iterable<number>): readonly StripBin[] {
	return mergeTenths(countInTenths(scores));
}

/** The same from how many scores lie in each of the ten tenths. */
export function mergeTenths(counts: readonly number[]): readonly StripBin[] {
	const tenths = counts.map((count, tenth) => ({
		from: tenth * 10,
		to: tenth * 10 + 10,
		count
	}));
	const low: StripBin[] = [];
	const high: StripBin[] = [];
	for (;;) {
		if (countOf(tenths) < LEAST_IN_BIN) break;
		low.push(takeEnough(tenths, 'shift'));
		if (countOf(tenths) < LEAST_IN_BIN) break;
		high.unshift(takeEnough(tenths, 'pop'));
	}
	return joinMiddle(low, tenths, high);
}

/** Takes tenths from one end until they hold enough. */
function takeEnough(tenths: StripBin[], end: 'shift' | 'pop'): StripBin {
	const taken: StripBin[] = [];
	while (countOf(taken) < LEAST_IN_BIN) {
		const next = tenths[end]();
		if (!next) break;
		taken.push(next);
	}
	return merged(taken);
}

/** What is left between the ends joins the smaller neighbour, of equal ones the lower. */
function joinMiddle(
	low: readonly StripBin[],
	middle: readonly StripBin[],
	high: readonly StripBin[]
): readonly StripBin[] {
	const below = low.at(-1);
	const above = high.at(0);
	if (middle.length === 0 || !below) return [...low, ...high];
	if (!above || below.count <= above.count) {
		return [...low.slice(0, -1), merged([below, ...middle]), ...high];
	}
	return [...low, merged([...middle, above]), ...high.slice(1)];
}

function merged(bins: readonly StripBin[]): StripBin {
	return {
		from: Math.min(...bins.map(({ from }) => from)),
		to: Math.max(...bins.map(({ to }) => to)),
		count: countOf(bins)
	};
}

function countOf(bins: readonly StripBin[]): number {
	return bins.reduce((sum, { count }) => sum + count, 0);
}
