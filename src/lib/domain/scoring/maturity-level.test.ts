import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogues, RUNS } from '../testing/arbitraries';
import { catalogueOf } from '../testing/builders';
import { maturityLevelOf, middleOfLevel, overallLevelOf } from './maturity-level';

const fiveLevels = catalogueOf([]);
const score = fc.double({ min: 0, max: 100, noNaN: true });

test.each([
	[0, 'open'],
	[12.4999, 'open'],
	[12.5, 'in-heads'],
	[37.4999, 'in-heads'],
	[37.5, 'written-down'],
	[62.4999, 'written-down'],
	[62.5, 'lived'],
	[87.4999, 'lived'],
	[87.5, 'steered'],
	[100, 'steered']
])('a score of %d is called %s', (value, name) => {
	expect(maturityLevelOf(fiveLevels, value).level.id).toBe(name);
});

test('a threshold missed by a rounding of the last digit is reached', () => {
	expect(maturityLevelOf(fiveLevels, 62.5 - 1e-12).level.id).toBe('lived');
	expect(maturityLevelOf(fiveLevels, 62.5 - 1e-6).level.id).toBe('written-down');
});

test('the middle of a level lies halfway to the next one, that of the highest halfway to the end', () => {
	const middles = fiveLevels.maturityLevels.map((_, position) =>
		middleOfLevel(fiveLevels, position)
	);
	expect(middles).toEqual([6.25, 25, 50, 75, 93.75]);
});

test('whoever names a level by its middle finds it again', () => {
	fc.assert(
		fc.property(catalogues, fc.nat(), (catalogue, n) => {
			const position = n % catalogue.maturityLevels.length;
			const middle = middleOfLevel(catalogue, position);
			expect(maturityLevelOf(catalogue, middle).position).toBe(position);
		}),
		RUNS
	);
});

test('a higher score is never a lower level', () => {
	fc.assert(
		fc.property(catalogues, score, score, (catalogue, a, b) => {
			const lower = maturityLevelOf(catalogue, Math.min(a, b));
			const higher = maturityLevelOf(catalogue, Math.max(a, b));
			expect(higher.position).toBeGreaterThanOrEqual(lower.position);
		}),
		RUNS
	);
});

describe('the level of the index', () => {
	test.each([
		['one step above the weakest at most', 100, [100, 100, 0], 1],
		['the same as the weakest if the index is low', 30, [30, 30], 1],
		['not held back by a weakest one step below', 52, [80, 80, 80, 80, 20], 2],
		['held back by a weakest two steps below', 64, [80, 80, 80, 80, 16], 2],
		['the highest where all are strong', 95, [90, 100], 4]
	])('%s', (_, index, scores, position) => {
		expect(overallLevelOf(fiveLevels, index, scores).position).toBe(position);
	});

	test('is never more than one step above the weakest dimension and never above its own score', () => {
		const figures = fc.array(score, { minLength: 1, maxLength: 8 });
		fc.assert(
			fc.property(catalogues, score, figures, (catalogue, index, scores) => {
				const { position } = overallLevelOf(catalogue, index, scores);
				const own = maturityLevelOf(catalogue, index).position;
				const weakest = maturityLevelOf(catalogue, Math.min(...scores)).position;
				expect(position).toBe(Math.min(own, weakest + 1));
			}),
			RUNS
		);
	});
});

test('a catalogue without maturity levels is a mistake of the caller', () => {
	expect(() => maturityLevelOf({ maturityLevels: [] }, 50)).toThrow(RangeError);
});
