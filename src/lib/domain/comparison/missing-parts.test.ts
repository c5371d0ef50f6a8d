import { expect, test } from 'vitest';
import { compareGroup } from './compare-group';
import { compareOpenly } from './compare-openly';
import { comparisonRows } from './comparison-rows';
import type { Comparison } from './comparison-schema';
import { groupRules } from './group-rules';
import { missingParts } from './missing-parts';
import { namedById } from '../testing/builders';
import { contributionWith, gridCatalogue, shown } from './testing/groups';

const catalogue = gridCatalogue('A', 2);

function group(count: number) {
	return Array.from({ length: count }, (_, number) =>
		contributionWith(catalogue, [shown(number % 5), shown(1)], { number })
	);
}

function protectedGroup(count: number): Comparison {
	const comparison = compareGroup(catalogue, group(count), groupRules());
	if (comparison.kind === 'too-few') throw new Error('enough for a comparison expected');
	return comparison;
}

function openGroup(count: number): Comparison {
	const comparison = compareOpenly(catalogue, group(count));
	if (!comparison) throw new Error('an open comparison expected');
	return comparison;
}

function missing(comparison: Comparison, own: number | null = null) {
	const scores = [{ dimension: 'A', claimed: own, evidenced: own }];
	return missingParts(comparison, comparisonRows(comparison.dimensions, namedById, scores));
}

test.each([
	[5, ['quartiles 8', 'thirds 9', 'strip 12']],
	[8, ['thirds 9', 'strip 12']],
	[9, ['strip 12']],
	[12, []]
])('of %d companies with an own score it misses %j', (count, expected) => {
	const parts = missing(protectedGroup(count), 50).map(({ kind, from }) => `${kind} ${from}`);
	expect(parts).toEqual(expected);
});

test('thirds are only missed by those who have an own score', () => {
	expect(missing(protectedGroup(8)).map(({ kind }) => kind)).toEqual(['strip']);
});

test('an open comparison misses only the middle half, below five', () => {
	expect(missing(openGroup(3), 50)).toEqual([{ kind: 'quartiles', from: 5 }]);
	expect(missing(openGroup(5), 50)).toEqual([]);
});

test('where nothing is shown nothing is explained', () => {
	const comparison = protectedGroup(5);
	expect(
		missingParts(comparison, comparisonRows([{ dimension: 'A', figures: null }], namedById))
	).toEqual([]);
});

test('every comparison tells its exact size', () => {
	const sizes = [openGroup(3), openGroup(6), protectedGroup(12)].map(({ count }) => count);
	expect(sizes).toEqual([3, 6, 12]);
});
