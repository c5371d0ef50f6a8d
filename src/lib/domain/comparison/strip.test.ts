import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countInTenths } from './quantile';
import { LEAST_IN_BIN, stripOf } from './strip';

function written(scores: readonly number[]): string {
	return stripOf(scores)
		.map(({ from, to, count }) => `${from}-${to}:${count}`)
		.join(' ');
}

/** So many scores in the middle of each tenth. */
function inTenths(...counts: readonly number[]): number[] {
	return counts.flatMap((count, tenth) => Array.from({ length: count }, () => tenth * 10 + 5));
}

const manyScores = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), {
	minLength: 12,
	maxLength: 60
});

describe('a strip plot', () => {
	test.each([
		['one at each end', inTenths(1, 0, 2, 3, 0, 3, 2, 0, 0, 1), '0-30:3 30-50:3 50-60:3 60-100:3'],
		['all in one tenth', inTenths(0, 0, 0, 12), '0-100:12'],
		['two left in the middle', inTenths(4, 0, 0, 0, 2, 0, 0, 0, 0, 6), '0-90:6 90-100:6'],
		['two left beside the larger', inTenths(6, 0, 0, 0, 2, 0, 0, 0, 0, 4), '0-10:6 10-100:6'],
		[
			'many everywhere',
			inTenths(3, 3, 3, 3, 3, 3, 3, 3, 3, 3).slice(0, 12),
			'0-10:3 10-20:3 20-30:3 30-100:3'
		]
	])('%s', (_, scores, expected) => expect(written(scores)).toBe(expected));

	test('shows nobody alone: every bin holds at least three', () => {
		fc.assert(
			fc.property(manyScores, (scores) => {
				for (const { count } of stripOf(scores)) expect(count).toBeGreaterThanOrEqual(LEAST_IN_BIN);
			})
		);
	});

	test('leaves no one out and no gap: its bins are the tenths, put together', () => {
		fc.assert(
			fc.property(manyScores, (scores) => {
				const tenths = countInTenths(scores);
				const bins = stripOf(scores);
				expect(bins.map(({ from }) => from)).toEqual([0, ...bins.slice(0, -1).map(({ to }) => to)]);
				expect(bins.at(-1)?.to).toBe(100);
				for (const { from, to, count } of bins) {
					const inside = tenths.slice(from / 10, to / 10);
					expect(count).toBe(inside.reduce((sum, one) => sum + one, 0));
				}
			})
		);
	});
});
