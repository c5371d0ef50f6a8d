import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ContributedState, Contribution } from '../contribution/contribution';
import { compareGroup, missingDimensions } from './compare-group';
import { compareOpenly, mayCompareOpenly } from './compare-openly';
import { comparisonSchema, type ProtectedComparison } from './comparison-schema';
import { groupRules } from './group-rules';
import { chanceOf, contributionWith, gridCatalogue, randomStates, shown } from './testing/groups';

const catalogue = gridCatalogue('AB', 4);
const rules = groupRules();

/** A company that answers every question with one level, A and B apart; null leaves B unanswered. */
function uniform(number: number, a: number, b: number | null = a, industry?: string): Contribution {
	const inA = Array.from({ length: 4 }, () => shown(a));
	const inB = b === null ? [] : Array.from({ length: 4 }, () => shown(b));
	const classes = industry === undefined ? {} : { industry };
	return contributionWith(catalogue, [...inA, ...inB], { number, classes });
}

function compared(contributions: readonly Contribution[], given = rules): ProtectedComparison {
	const comparison = compareGroup(catalogue, contributions, given);
	if (comparison.kind === 'too-few') throw new Error('too few');
	return comparison;
}

function groupOf(size: number): Contribution[] {
	const chance = chanceOf(size);
	return Array.from({ length: size }, (_, number) =>
		contributionWith(catalogue, randomStates(catalogue, chance), { number })
	);
}

describe('a comparison', () => {
	test.each([
		[0, 'under-5'],
		[4, 'under-5']
	])('of %d says nothing but how few they are', (size, count) => {
		expect(compareGroup(catalogue, groupOf(size), rules)).toEqual({ kind: 'too-few', count });
	});

	test.each([
		[5, false, false, false],
		[7, false, false, false],
		[8, true, false, false],
		[9, true, true, false],
		[11, true, true, false],
		[12, true, true, true],
		[200, true, true, true]
	])('of %d tells its exact size', (size, quartiles, thirds, strip) => {
		const comparison = compared(groupOf(size));
		expect(comparison.count).toBe(size);
		for (const { figures } of comparison.dimensions) {
			expect(figures?.claimed.quartiles !== null).toBe(quartiles);
			expect(figures?.evidenced.thirds !== null).toBe(thirds);
			expect(figures?.claimed.strip !== null).toBe(strip);
		}
	});

	test('can be raised to more than five, never lowered', () => {
		expect(groupRules({ minGroup: 2 }).minGroup).toBe(5);
		const raised = groupRules({ minGroup: 7 });
		expect(compareGroup(catalogue, groupOf(6), raised).kind).toBe('too-few');
		expect(compareGroup(catalogue, groupOf(7), raised).kind).toBe('protected');
	});

	test('hides a dimension in which fewer than five have a score', () => {
		const six = [1, 2, 3, 4, 5, 6].map((number) => uniform(number, 2, number < 3 ? null : 2));
		const [a, b] = compared(six).dimensions;
		expect(a?.figures?.claimed.median).toBe(50);
		expect(b?.figures).toBeNull();
	});

	test('would miss exactly the dimensions it hides, which can be told before it is made', () => {
		const six = [1, 2, 3, 4, 5, 6].map((number) => uniform(number, 2, number < 3 ? null : 2));
		expect(missingDimensions(catalogue, six, rules)).toEqual(['B']);
		const size = fc.integer({ min: 5, max: 30 });
		fc.assert(
			fc.property(size, fc.constantFrom('industry', 'size', null), (n, split) => {
				const given = groupRules({ split });
				const hidden = compared(groupOf(n), given).dimensions.filter(({ figures }) => !figures);
				const missing = missingDimensions(catalogue, groupOf(n), given);
				expect(missing).toEqual(hidden.map(({ dimension }) => dimension));
			})
		);
	});

	test('shows no figure that is not rounded to five', () => {
		const size = fc.integer({ min: 5, max: 30 });
		fc.assert(
			fc.property(size, (n) => {
				const figures = compared(groupOf(n)).dimensions.flatMap(({ figures: shownHere }) =>
					shownHere ? [shownHere.claimed, shownHere.evidenced] : []
				);
				for (const { median, quartiles, thirds } of figures) {
					const scores = [median, quartiles?.low, quartiles?.high, thirds?.low, thirds?.high];
					expect(scores.filter((score) => (score ?? 0) % 5 !== 0)).toEqual([]);
				}
			})
		);
	});

	test('does not depend on the order of the contributions', () => {
		const group = groupOf(14);
		expect(compared(group.toReversed())).toEqual(compared(group));
	});

	test('keeps its form when it is written and read', () => {
		const comparison = compared(groupOf(14), groupRules({ split: 'industry' }));
		expect(comparisonSchema.parse(JSON.parse(JSON.stringify(comparison)))).toEqual(comparison);
	});

	test('holds no id and no row of one company', () => {
		const text = JSON.stringify(compared(groupOf(12)));
		for (const { id } of groupOf(12)) expect(text).not.toContain(id);
	});
});

describe('cells of a comparison', () => {
	const byIndustry = groupRules({ split: 'industry' });
	const metal = [1, 2, 3, 4, 5, 6].map((number) => uniform(number, 3, 3, 'metal'));
	const others = [7, 8, 9, 10].map((number) => uniform(number, 1, 1, 'wood'));
	const unstated = [11].map((number) => uniform(number, 1));

	test('are the classes from five on; the rest is together and names nobody', () => {
		const { cells } = compared([...metal, ...others, ...unstated], byIndustry);
		expect(cells).toMatchObject([
			{
				classes: ['metal'],
				count: '5-9',
				dimensions: [{ figures: { claimed: { median: 75 } } }, {}]
			},
			{ classes: [], count: '5-9', dimensions: [{ figures: { claimed: { median: 25 } } }, {}] }
		]);
	});

	test('are none where only the total may be shown', () => {
		expect(compared([...metal, ...others], byIndustry).cells).toEqual([]);
		expect(compared(metal, byIndustry).cells).toEqual([]);
		expect(compared([...metal, ...others, ...unstated]).cells).toEqual([]);
	});

	test('hide a dimension everywhere that one of them would have to hide', () => {
		const few = [7, 8, 9, 10, 11].map((number) =>
			uniform(number, 1, number === 7 ? null : 1, 'wood')
		);
		const { dimensions, cells } = compared([...metal, ...few], byIndustry);
		const hidden = [dimensions, ...cells.map((cell) => cell.dimensions)].map((list) =>
			list.map(({ figures }) => figures === null)
		);
		expect(hidden).toEqual([
			[false, true],
			[false, true],
			[false, true]
		]);
	});
});

describe('an open comparison', () => {
	function scores(size: number) {
		const group = Array.from({ length: size }, (_, i) => uniform(i, i % 5, 4 - (i % 5)));
		const dimensions = compareOpenly(catalogue, group)?.dimensions;
		return dimensions?.map(({ figures }) => figures?.claimed);
	}

	test('shows the dots of each dimension in their own order, and the median', () => {
		expect(scores(3)).toEqual([
			{ dots: [0, 25, 50], median: 25, quartiles: null },
			{ dots: [50, 75, 100], median: 75, quartiles: null }
		]);
	});

	test('shows quartiles from five', () => {
		expect(scores(4)?.[0]?.quartiles).toBeNull();
		expect(scores(5)?.[0]?.quartiles).toEqual({ low: 25, high: 75 });
	});

	test('needs three in a dimension', () => {
		const group = [uniform(1, 1, null), uniform(2, 2), uniform(3, 3)];
		const [a, b] = compareOpenly(catalogue, group)?.dimensions ?? [];
		expect(a?.figures).not.toBeNull();
		expect(b?.figures).toBeNull();
		expect(compareOpenly(catalogue, [])).toBeUndefined();
	});

	test('needs three contributions and the consent of all', () => {
		const group = [uniform(1, 1), uniform(2, 2), uniform(3, 3)];
		const ids = group.map(({ id }) => id);
		expect(mayCompareOpenly(group, new Set(ids))).toBe(true);
		expect(mayCompareOpenly(group, new Set(ids.slice(1)))).toBe(false);
		expect(mayCompareOpenly(group.slice(1), new Set(ids))).toBe(false);
	});
});

describe('what a group has to talk about', () => {
	const unknown: ContributedState = { kind: 'unknown' };

	/** Ten companies; per question the levels they say, each shown up to a level. */
	function talking(...questions: readonly (readonly (ContributedState | undefined)[])[]) {
		const group = Array.from({ length: 10 }, (_, number) => {
			const states = questions.map((levels) => levels[number] ?? unknown);
			return contributionWith(catalogue, states, { number });
		});
		const points = compared(group).talkingPoints;
		if (!points) throw new Error('nothing to talk about');
		return points;
	}

	function levels(text: string, evidenced = 4): ContributedState[] {
		return Array.from(text, (level) => ({
			kind: 'level',
			level: Number(level),
			evidenced: Math.min(Number(level), evidenced)
		}));
	}

	test('is where answers lie widest apart, two camps included, and not where they agree', () => {
		const points = talking(levels('2222222222'), levels('0122340122'), levels('0000044444'));
		expect(points.disagreement).toEqual([
			{ question: 'A-3', level: 0, agreement: 'two-camps', share: null },
			{ question: 'A-2', level: 2, agreement: 'divided', share: null }
		]);
	});

	test('is where nearly all are weak, the lowest first', () => {
		const points = talking(levels('2222222223'), levels('1111111113'), levels('3333333333'));
		expect(points.weak).toEqual([
			{ question: 'A-2', level: 1, agreement: 'agreed', share: 'most' },
			{ question: 'A-1', level: 2, agreement: 'agreed', share: 'most' }
		]);
	});

	test('is where sources are missing most, in words', () => {
		const points = talking(
			[...levels('333', 1), ...levels('3333333')],
			[...levels('33333', 1), ...levels('33333')],
			levels('3333333333', 1),
			levels('3333333333')
		);
		expect(points.missingSources).toMatchObject([
			{ question: 'A-3', share: 'most' },
			{ question: 'A-2', share: 'some' },
			{ question: 'A-1', share: 'some' }
		]);
	});

	test('is never more than three of a kind, equal ones in the order of the catalogue', () => {
		const same = levels('0000011111');
		const { weak } = talking(same, same, same, same);
		expect(weak.map(({ question }) => question)).toEqual(['A-1', 'A-2', 'A-3']);
	});

	test('is nothing that fewer than five have said a level to', () => {
		const points = talking(levels('0044'), [], levels('00444'));
		expect(points.disagreement.map(({ question }) => question)).toEqual(['A-3']);
	});
});
