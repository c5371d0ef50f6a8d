import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { RUNS } from '../testing/arbitraries';
import { TOLERANCE } from '../testing/figures';
import { scoreDimension, type DimensionScore } from './dimension-score';
import { meanMin, scoreOverall } from './overall-score';

const figure = fc.double({ min: 0, max: 100, noNaN: true });
const figures = fc.array(figure, { minLength: 1, maxLength: 10 });
const share = fc.double({ min: 0, max: 1, noNaN: true });

test('two thirds mean, one third weakest place', () => {
	expect(meanMin([80, 80, 80, 80, 20], 1 / 3)).toEqual({ value: 52, mean: 68, weakest: 20 });
});

test.each([
	[0, 'the plain mean', 60],
	[1, 'the weakest dimension alone', 30]
])('a weakest share of %d gives %s', (weakestShare, _, value) => {
	expect(meanMin([90, 30, 70, 30, 80], weakestShare)?.value).toBe(value);
});

test('a dimension that weighs twice counts twice in the mean, and the weakest is the weakest', () => {
	expect(meanMin([60, 90, 30], 0.25, [1, 2, 1])).toEqual({
		value: 0.75 * 67.5 + 0.25 * 30,
		mean: 67.5,
		weakest: 30
	});
});

test('what does not apply takes its weight along', () => {
	const nothing = scoreDimension([], 0.5);
	const { claimedRange } = scoreOverall([nothing, ranging(0, 100), ranging(0, 40)], 0, [7, 1, 3]);
	expect(claimedRange).toEqual({ low: 0, high: 55 });
});

test('10: only how the weights are to each other matters; none said is all the same', () => {
	const weighted = fc.array(fc.tuple(figure, fc.integer({ min: 1, max: 1000 })), { minLength: 1 });
	fc.assert(
		fc.property(weighted, share, fc.integer({ min: 2, max: 9 }), (pairs, weakestShare, factor) => {
			const scores = pairs.map(([score]) => score);
			const weights = pairs.map(([, weight]) => weight);
			const made = meanMin(scores, weakestShare, weights) ?? nothingMade();
			const scaled = weights.map((weight) => weight * factor);
			const again = meanMin(scores, weakestShare, scaled)?.value;
			expect(again).toBeCloseTo(made.value, 9);
			const equal = meanMin(
				scores,
				weakestShare,
				scores.map(() => factor)
			)?.value;
			expect(equal).toBeCloseTo(meanMin(scores, weakestShare)?.value ?? NaN, 9);
			expect(made.mean).toBeGreaterThanOrEqual(Math.min(...scores) - TOLERANCE);
			expect(made.mean).toBeLessThanOrEqual(Math.max(...scores) + TOLERANCE);
		}),
		RUNS
	);
});

test('there is no index of nothing', () => {
	expect(meanMin([], 1 / 3)).toBeNull();
	expect(scoreOverall([], 1 / 3)).toEqual({
		claimed: null,
		evidenced: null,
		claimedRange: null,
		evidencedRange: null
	});
});

test('dimensions to which nothing applies drop out of the index', () => {
	const nothing = scoreDimension([], 0.5);
	expect(nothing.kind).toBe('not-applicable');
	expect(scoreOverall([nothing, nothing], 1 / 3).claimedRange).toBeNull();
});

test('9: the index lies between the weakest dimension and the mean', () => {
	fc.assert(
		fc.property(figures, share, (scores, weakestShare) => {
			const { value, mean, weakest } = meanMin(scores, weakestShare) ?? nothingMade();
			expect(value).toBeGreaterThanOrEqual(weakest - TOLERANCE);
			expect(value).toBeLessThanOrEqual(mean + TOLERANCE);
		}),
		RUNS
	);
});

test('9: the index is the mean only if all dimensions are equal', () => {
	const proper = fc.double({ min: 0.01, max: 1, noNaN: true });
	const coarse = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 10 });
	fc.assert(
		fc.property(coarse, proper, (scores, weakestShare) => {
			const { value, mean } = meanMin(scores, weakestShare) ?? nothingMade();
			const isMean = Math.abs(value - mean) < TOLERANCE;
			expect(isMean).toBe(new Set(scores).size === 1);
		}),
		RUNS
	);
});

test('9: no dimension worse, the index is not lower', () => {
	const improved = fc.array(fc.tuple(figure, figure), { minLength: 1, maxLength: 10 });
	fc.assert(
		fc.property(improved, share, (pairs, weakestShare) => {
			const before =
				meanMin(
					pairs.map(([a, b]) => Math.min(a, b)),
					weakestShare
				) ?? nothingMade();
			const after =
				meanMin(
					pairs.map(([a, b]) => Math.max(a, b)),
					weakestShare
				) ?? nothingMade();
			expect(after.value).toBeGreaterThanOrEqual(before.value - TOLERANCE);
		}),
		RUNS
	);
});

function nothingMade(): never {
	throw new Error('some figures have an index');
}

/** A dimension of which only the range is known. */
function ranging(low: number, high: number): DimensionScore {
	const range = { low, high };
	const { sums } = scoreDimension([], 0.5);
	return {
		kind: 'range-only',
		claimed: null,
		evidenced: null,
		claimedRange: range,
		evidencedRange: range,
		coverage: 0,
		unknownRate: 0,
		evidenceGap: null,
		evidenceRate: null,
		sums
	};
}
