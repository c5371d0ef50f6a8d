import { expect, test } from 'vitest';
import { findStandouts } from './standouts';

function row(id: string, claimed: number | null, evidenced = claimed) {
	return { id, claimed, evidenced };
}

test('the strongest, the weakest and the widest gap are named', () => {
	const rows = [row('A', 60, 50), row('B', 40, 20), row('C', 80, 79)];
	expect(findStandouts(rows)).toEqual({
		strongest: ['C'],
		weakest: ['B'],
		widestGap: { dimensions: ['B'], points: 20 },
		areEqual: false
	});
});

test('equals are named together', () => {
	const rows = [row('A', 60, 50), row('B', 40, 30), row('C', 60), row('D', 40)];
	expect(findStandouts(rows)).toMatchObject({
		strongest: ['A', 'C'],
		weakest: ['B', 'D'],
		widestGap: { dimensions: ['A', 'B'], points: 10 }
	});
});

test('when all are equal, nothing stands out', () => {
	expect(findStandouts([row('A', 100 / 3), row('B', 33.333333333333336)])).toEqual({
		strongest: [],
		weakest: [],
		widestGap: null,
		areEqual: true
	});
});

test.each([
	['none', []],
	['only ranges', [row('A', null), row('B', null)]],
	['one point', [row('A', 50), row('B', null)]]
])('with %s there is nothing to compare', (_, rows) => {
	expect(findStandouts(rows)).toEqual({
		strongest: [],
		weakest: [],
		widestGap: null,
		areEqual: false
	});
});
