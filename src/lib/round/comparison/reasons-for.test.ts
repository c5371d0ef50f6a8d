import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TalkingPoint } from '$lib/domain';
import { topicsOnce } from './reasons-for';

const KINDS = ['disagreement', 'weak', 'missingSources'] as const;
const list = fc
	.uniqueArray(fc.constantFrom('A-01', 'A-02', 'A-03', 'B-01'), { maxLength: 3 })
	.map((questions) =>
		questions.map((question): TalkingPoint => ({
			question,
			level: 2,
			agreement: null,
			share: null
		}))
	);

test('a topic is told once, and named again wherever else it belongs', () => {
	fc.assert(
		fc.property(fc.record({ disagreement: list, weak: list, missingSources: list }), (points) => {
			const parts = KINDS.map((kind) => topicsOnce(kind, points));
			const told = parts.flatMap((part) => part.told.map(({ question }) => question));
			const all = KINDS.flatMap((kind) => points[kind].map(({ question }) => question));
			expect(new Set(told).size).toBe(told.length);
			expect(new Set(told)).toEqual(new Set(all));
			KINDS.forEach((kind, at) => {
				const { told: here = [], again = [] } = parts[at] ?? {};
				expect(here.length + again.length).toBe(points[kind].length);
			});
		})
	);
});
