import { agreementOf, type Agreement } from './agreement';

/** What the levels of one question say about a group. */
export interface LevelStatistics {
	readonly count: number;
	/** Between two levels when the two middle ones differ. */
	readonly median: number;
	/** The lower of the two middle levels: always a level. */
	readonly lowerMedian: number;
	/** Mean distance from the median, in levels (AD). */
	readonly averageDeviation: number;
	/** With n − 1; 0 for a single level. */
	readonly variance: number;
	/** Agreement against random ticking, 0 to 1; null below five, where it is too shaky to show. */
	readonly withinGroupAgreement: number | null;
	readonly agreement: Agreement;
}

/** How often each level occurs. Levels are few and whole, so they are counted and never sorted. */
export function countLevels(levels: ArrayLike<number>, options: number): Uint32Array {
	const counts = new Uint32Array(options);
	for (let i = 0; i < levels.length; i++) {
		const level = levels[i] ?? 0;
		counts[level] = (counts[level] ?? 0) + 1;
	}
	return counts;
}

/**
 * Statistics of a question from how often each of its levels occurs; null when none does.
 * Source: methodology 4.4.
 */
export function levelStatistics(counts: ArrayLike<number>): LevelStatistics | null {
	const frequencies = Array.from(counts);
	const count = frequencies.reduce((sum, times) => sum + times, 0);
	if (count === 0) return null;
	const lowerMedian = levelAtRank(frequencies, Math.floor((count - 1) / 2));
	const median = (lowerMedian + levelAtRank(frequencies, Math.floor(count / 2))) / 2;
	const averageDeviation = sumOver(frequencies, (level) => Math.abs(level - median)) / count;
	const variance = varianceOf(frequencies, count);
	return {
		count,
		median,
		lowerMedian,
		averageDeviation,
		variance,
		withinGroupAgreement:
			count < MIN_FOR_RWG ? null : withinGroupAgreement(variance, frequencies.length),
		agreement: agreementOf({
			deviationPerOption: averageDeviation / frequencies.length,
			...camps(frequencies, count)
		})
	};
}

const MIN_FOR_RWG = 5;

/** The level of the contribution at a rank, from 0, if all stood in order. */
function levelAtRank(frequencies: readonly number[], rank: number): number {
	let passed = 0;
	return frequencies.findIndex((times) => (passed += times) > rank);
}

function sumOver(frequencies: readonly number[], of: (level: number) => number): number {
	return frequencies.reduce((sum, times, level) => sum + times * of(level), 0);
}

function varianceOf(frequencies: readonly number[], count: number): number {
	if (count === 1) return 0;
	const mean = sumOver(frequencies, (level) => level) / count;
	return sumOver(frequencies, (level) => (level - mean) ** 2) / (count - 1);
}

/** rwg: 1 − s² / variance of random ticking (2 on five options), never below 0. */
function withinGroupAgreement(variance: number, options: number): number {
	const random = (options ** 2 - 1) / 12;
	return 1 - Math.min(variance, random) / random;
}

function camps(frequencies: readonly number[], count: number) {
	const highest = frequencies.length - 1;
	const low = sumOver(frequencies, (level) => Number(level / highest <= 0.25)) / count;
	const high = sumOver(frequencies, (level) => Number(level / highest >= 0.75)) / count;
	return { low, high, middle: 1 - low - high };
}
