import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreementOf, scoreAgreement } from './agreement';
import { countLevels, levelStatistics } from './level-statistics';
import { countInTenths, quantileOf, roundToFive } from './quantile';
import { thirdOf } from './score-spread';
import { mergeSmallCells } from './small-cells';

const manyLevels = fc.integer({ min: 2, max: 11 }).chain((options) =>
	fc.record({
		options: fc.constant(options),
		levels: fc.array(fc.nat({ max: options - 1 }), { minLength: 1, maxLength: 40 })
	})
);

describe('quantiles', () => {
	test.each([
		[[7], 0.5, 7],
		[[10, 20], 0.5, 15],
		[[10, 20, 40, 80], 0.25, 17.5],
		[[10, 20, 40, 80], 1, 80]
	])('of %j at %d: %d', (ascending, share, expected) => {
		expect(quantileOf(ascending, share)).toBe(expected);
	});

	test.each([
		[42.4, 40],
		[42.5, 45],
		[42.499999999999, 45],
		[0, 0],
		[100, 100]
	])('%d is shown as %d', (score, expected) => expect(roundToFive(score)).toBe(expected));

	test('every score has its tenth, 100 the last, and 30 less a rounding the fourth', () => {
		expect(countInTenths([0, 9.9, 10, 29.9999999999999, 99, 100])).toEqual([
			2, 1, 0, 1, 0, 0, 0, 0, 0, 2
		]);
	});
});

describe('levels, counted', () => {
	test('have the median and the mean distance that sorting them gives', () => {
		fc.assert(
			fc.property(manyLevels, ({ options, levels }) => {
				const statistics = levelStatistics(countLevels(levels, options));
				const ascending = levels.toSorted((a, b) => a - b);
				const median = quantileOf(ascending, 0.5);
				const distance = levels.reduce((sum, level) => sum + Math.abs(level - median), 0);
				expect(statistics?.count).toBe(levels.length);
				expect(statistics?.median).toBe(median);
				expect(statistics?.lowerMedian).toBe(ascending[Math.floor((levels.length - 1) / 2)]);
				expect(statistics?.averageDeviation).toBeCloseTo(distance / levels.length, 9);
			}),
			{ numRuns: 1000 }
		);
	});

	test('15: agree from 0 to 1, wholly only if all are equal', () => {
		fc.assert(
			fc.property(manyLevels, ({ options, levels }) => {
				const statistics = levelStatistics(countLevels(levels, options));
				const isEqual = new Set(levels).size === 1;
				expect(statistics?.averageDeviation === 0).toBe(isEqual);
				const agreement = statistics?.withinGroupAgreement ?? null;
				expect(agreement === null).toBe(levels.length < 5);
				if (agreement === null) return;
				expect(agreement).toBeGreaterThanOrEqual(0);
				expect(agreement).toBeLessThanOrEqual(1);
				expect(agreement === 1).toBe(isEqual);
			}),
			{ numRuns: 1000 }
		);
	});

	test('are nothing where nobody has said one', () => {
		expect(levelStatistics(countLevels([], 5))).toBeNull();
		expect(levelStatistics([0, 1])).toMatchObject({ variance: 0, agreement: 'agreed' });
	});
});

describe('agreement in words', () => {
	test.each([
		[0.1, 'agreed'],
		[0.101, 'partly-agreed'],
		[1 / 6, 'partly-agreed'],
		[0.17, 'divided']
	])('a mean distance of %d options: %s', (deviationPerOption, expected) => {
		expect(agreementOf({ deviationPerOption, low: 0, high: 0, middle: 1 })).toBe(expected);
	});

	test.each([
		[0.3, 0.5, 0.2, 'two-camps'],
		[0.29, 0.51, 0.2, 'divided'],
		[0.5, 0.29, 0.2, 'divided'],
		[0.39, 0.4, 0.21, 'divided']
	])('%d low, %d high, %d between: %s', (low, high, middle, expected) => {
		expect(agreementOf({ deviationPerOption: 0.3, low, high, middle })).toBe(expected);
	});

	test.each([
		[[50, 50, 60, 55, 45], 50, 'agreed'],
		[[30, 50, 50, 70, 60], 50, 'agreed'],
		[[30, 45, 50, 70, 80], 50, 'partly-agreed'],
		[[0, 20, 50, 80, 90], 50, 'two-camps'],
		[[0, 40, 50, 60, 100], 50, 'divided']
	])('scores %j: %s', (scores, median, expected) => {
		expect(scoreAgreement(scores, median)).toBe(expected);
	});

	test('whatever is called agreed, most are within 25 points of the middle', () => {
		const near = fc.array(fc.integer({ min: 30, max: 80 }), { minLength: 1, maxLength: 30 });
		const far = fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 12 });
		fc.assert(
			fc.property(near, far, (some, others) => {
				const scores = [...some, ...others].toSorted((a, b) => a - b);
				const median = quantileOf(scores, 0.5);
				fc.pre(scoreAgreement(scores, median) === 'agreed');
				const within = scores.filter((score) => Math.abs(score - median) <= 25);
				expect(within.length).toBeGreaterThan(scores.length / 2);
			})
		);
		expect(scoreAgreement([37.5, 50, 62.5, 75, 75], 62.5), 'at the very threshold').toBe('agreed');
	});
});

test.each([
	[39, 'lower'],
	[40, 'middle'],
	[60, 'middle'],
	[61, 'upper']
])('a score of %d between borders of 40 and 60 is in the %s third', (score, expected) => {
	expect(thirdOf(score, { thirds: { low: 40, high: 60 } })).toBe(expected);
	expect(thirdOf(score, { thirds: null })).toBeNull();
});

test('15: every shown cell and every complement has at least five or none', () => {
	const tables = fc.array(fc.nat({ max: 12 }), { maxLength: 8 });
	fc.assert(
		fc.property(tables, (counts) => {
			const table = counts.map((count, i): [string, number] => [`class ${i}`, count]);
			const { alone, merged, mergedCount } = mergeSmallCells(table, 5);
			const sizeOf = new Map(table);
			const sizes = [...alone.map((name) => sizeOf.get(name) ?? 0), mergedCount];
			const total = sizes.reduce((sum, size) => sum + size, 0);
			for (const size of sizes) {
				expect(size === 0 || size >= 5).toBe(true);
				expect(total - size === 0 || total - size >= 5).toBe(true);
			}
			const all = counts.reduce((sum, count) => sum + count, 0);
			expect(total).toBe(all < 5 ? 0 : all);
			expect(merged.length).not.toBe(1);
		}),
		{ numRuns: 2000 }
	);
});
