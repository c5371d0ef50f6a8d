import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareGroup } from './compare-group';
import { compareOpenly } from './compare-openly';
import { comparisonRows, ownPositionOf, ownScoresOf, type GroupFigure } from './comparison-rows';
import { groupRules } from './group-rules';
import { namedById } from '../testing/builders';
import { contributionWith, gridCatalogue, shown } from './testing/groups';

const catalogue = gridCatalogue('AB', 2);

/** Company n says level n mod 5 everywhere. */
function companies(count: number) {
	return Array.from({ length: count }, (_, number) =>
		contributionWith(
			catalogue,
			Array.from({ length: 4 }, () => shown(number % 5)),
			{ number }
		)
	);
}

function protectedDimensions(count: number) {
	const comparison = compareGroup(catalogue, companies(count), groupRules());
	if (comparison.kind !== 'protected') throw new Error('enough for a comparison expected');
	return comparison.dimensions;
}

function openDimensions(count: number) {
	const comparison = compareOpenly(catalogue, companies(count));
	if (!comparison) throw new Error('an open comparison expected');
	return comparison.dimensions;
}

test('the rows keep the order of the comparison and are named by the catalogue', () => {
	const rows = comparisonRows(protectedDimensions(5), {
		dimension: (id) => `Bereich ${id}`
	});
	expect(rows.map(({ id, name }) => [id, name])).toEqual([
		['A', 'Bereich A'],
		['B', 'Bereich B']
	]);
});

test('a protected comparison shows no single score', () => {
	const [row] = comparisonRows(protectedDimensions(12), namedById);
	expect(row?.figures?.claimed.dots).toBeNull();
	expect(row?.figures?.claimed.strip?.reduce((sum, { count }) => sum + count, 0)).toBe(12);
	expect(row?.agreement).not.toBeNull();
});

test('an open comparison shows every score, and neither tenths nor thirds', () => {
	const [row] = comparisonRows(openDimensions(3), namedById);
	expect(row?.figures?.claimed).toMatchObject({ dots: [0, 25, 50], strip: null, thirds: null });
	expect(row?.agreement).toBeNull();
});

test('an own score stands beside its own dimension only', () => {
	const own = [{ dimension: 'B', claimed: 40, evidenced: null }];
	const rows = comparisonRows(protectedDimensions(5), namedById, own);
	expect(rows.map(({ figures }) => [figures?.claimed.own, figures?.evidenced.own])).toEqual([
		[null, null],
		[40, null]
	]);
});

test('where too few have a score the own one is not shown either', () => {
	const own = [{ dimension: 'A', claimed: 40, evidenced: 20 }];
	const [row] = comparisonRows([{ dimension: 'A', figures: null }], namedById, own);
	expect(row).toMatchObject({ figures: null, agreement: null });
});

test('own scores are those of the contribution that was sent', () => {
	const sent = contributionWith(catalogue, [shown(2), shown(4)], { number: 1 });
	expect(ownScoresOf(catalogue, sent)).toEqual([
		{ dimension: 'A', claimed: 75, evidenced: 75 },
		{ dimension: 'B', claimed: null, evidenced: null }
	]);
});

describe('the own position', () => {
	const figure: GroupFigure = {
		median: 45,
		quartiles: null,
		thirds: { low: 35, high: 60 },
		strip: null,
		dots: null,
		own: null
	};

	test.each([
		[0, 'below', 'lower'],
		[34.9, 'below', 'lower'],
		[35, 'below', 'middle'],
		[42.4, 'below', 'middle'],
		[42.5, 'at', 'middle'],
		[47.4, 'at', 'middle'],
		[47.5, 'above', 'middle'],
		[60, 'above', 'middle'],
		[60.1, 'above', 'upper'],
		[100, 'above', 'upper']
	])('of %d is %s the median, in the %s third', (own, toMedian, third) => {
		expect(ownPositionOf({ ...figure, own })).toEqual({ toMedian, third });
	});

	test('is unknown without an own score, and without a third in a small group', () => {
		expect(ownPositionOf(figure)).toBeNull();
		expect(ownPositionOf({ ...figure, thirds: null, own: 90 })?.third).toBeNull();
	});

	test('is at a rounded median exactly when the own score is displayed as the same', () => {
		const score = fc.integer({ min: 0, max: 800 }).map((eighths) => eighths / 8);
		const rounded = fc.integer({ min: 0, max: 20 }).map((fives) => 5 * fives);
		fc.assert(
			fc.property(score, rounded, (own, median) => {
				const isAt = ownPositionOf({ ...figure, median, own })?.toMedian === 'at';
				expect(isAt).toBe(5 * Math.floor(own / 5 + 0.5) === median);
			})
		);
	});

	test('never falls when the score rises', () => {
		const score = fc.double({ min: 0, max: 100, noNaN: true });
		const steps = ['below', 'at', 'above'];
		fc.assert(
			fc.property(score, score, score, (median, a, b) => {
				const [low, high] = [Math.min(a, b), Math.max(a, b)].map((own) =>
					steps.indexOf(ownPositionOf({ ...figure, median, own })?.toMedian ?? '')
				);
				expect(low).toBeLessThanOrEqual(high ?? -1);
			})
		);
	});
});
