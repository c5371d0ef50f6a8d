import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SHARES } from '$lib/domain';
import { aiGroups, type AiRow } from './ai-groups';

const share = fc.option(fc.constantFrom(...SHARES));
const someRows = fc
	.array(
		fc.record({
			use: share,
			ready: share,
			missing: fc.option(fc.constantFrom('DA-01', 'ME-03', 'PR-02'))
		})
	)
	.map((rows) => rows.map((row, at): AiRow => ({ ...row, id: `use-${at}` })));

test('every use is told once, with what belongs to it', () => {
	fc.assert(
		fc.property(someRows, (rows) => {
			const told = aiGroups(rows).flatMap(({ use, ready, runs }) =>
				runs.flatMap(({ missing, ids }) => ids.map((id) => ({ use, ready, missing, id })))
			);
			const inOrder = [...told].sort((a, b) => Number(a.id.slice(4)) - Number(b.id.slice(4)));
			expect(inOrder).toEqual(
				rows.map(({ use, ready, missing, id }) => ({ use, ready, missing, id }))
			);
		})
	);
});

test('a word that is said of several uses stands once', () => {
	fc.assert(
		fc.property(someRows, (rows) => {
			const groups = aiGroups(rows);
			expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
			for (const { runs } of groups) {
				expect(new Set(runs.map(({ missing }) => missing)).size).toBe(runs.length);
			}
		})
	);
});

test('what most use comes first, and what lacks nothing last', () => {
	const row = { ready: null, missing: null };
	const groups = aiGroups([
		{ ...row, id: 'a', use: 'few' },
		{ ...row, id: 'b', use: 'most' },
		{ ...row, id: 'c', use: 'most', missing: 'DA-01' },
		{ ...row, id: 'd', use: null },
		{ ...row, id: 'e', use: 'some' }
	]);
	expect(groups.map(({ use }) => use)).toEqual(['most', 'some', 'few', null]);
	expect(groups[0]?.runs.map(({ ids }) => ids)).toEqual([['c'], ['b']]);
});
