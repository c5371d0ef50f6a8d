import { describe, expect, test } from 'vitest';
import type { Contribution } from '../contribution/contribution';
import type { Advanced } from './advance';
import { emptyGroupMemory, withdrawFrom } from './group-memory';
import { groupRules } from './group-rules';
import { contributionWith, idOf, shown } from './testing/groups';
import { advance } from './advance';
import { companies, company, decisions, story, storyCatalogue } from './testing/stories';

/** What a group sees as companies come, change and leave. Source: methodology 4.2 and 4.3. */

const six = [1, 2, 3, 4, 5, 6] as const;
const six0 = companies(...six);

describe('a group', () => {
	test('sees nothing below five, then a snapshot', () => {
		const [before, after] = story([companies(1, 2, 3, 4), companies(1, 2, 3, 4, 5)]);
		expect(before).toMatchObject({ decision: 'hide', published: null });
		expect(after).toMatchObject({
			decision: 'publish',
			published: { snapshot: 1, on: '2026-11-02', comparison: { count: '5-9' } }
		});
	});

	test('keeps the old snapshot with its day until three have changed', () => {
		const told = story([six0, companies(...six, 7), companies(...six, 7, 8, 9)]);
		expect(told.map(({ decision }) => decision)).toEqual(['publish', 'keep', 'publish']);
		expect(told.map(({ published }) => published?.on)).toEqual([
			'2026-11-01',
			'2026-11-01',
			'2026-11-03'
		]);
	});

	test('keeps it also if someone sends the same once more', () => {
		expect(decisions([six0, six0])).toEqual(['publish', 'unchanged']);
	});

	test('counts a changed answer, but not one that was changed back before anyone saw it', () => {
		const changed = [company(1, 77), company(2, 78), ...companies(3, 4, 5, 6)];
		const again = [company(1, 77), company(2, 78), company(3, 79), ...companies(4, 5, 6)];
		expect(decisions([six0, changed, six0, again])).toEqual([
			'publish',
			'keep',
			'unchanged',
			'publish'
		]);
	});
});

describe('who withdraws', () => {
	test('takes the old snapshot down until a new one may appear', () => {
		const left = companies(2, 3, 4, 5, 6);
		// One of those who come may be the one who left: so it takes one more.
		const told = story([six0, left, [...left, ...companies(7, 8, 9)]]);
		expect(told.map(({ decision }) => decision)).toEqual(['publish', 'take-down', 'take-down']);
		const more = [...left, ...companies(7, 8, 9, 10)];
		expect(decisions([six0, left, more])).toEqual(['publish', 'take-down', 'publish']);
		expect(told[1]?.published).toBeNull();
	});

	test('is forgotten by the memory', () => {
		const [, after] = story([six0, companies(2, 3, 4, 5, 6)]);
		expect(JSON.stringify(after?.memory)).not.toContain(idOf(1));
	});

	test('takes it down too if too few are left', () => {
		const [, after] = story([companies(1, 2, 3, 4, 5), companies(1, 2, 3, 4)]);
		expect(after).toMatchObject({ decision: 'hide', published: null });
	});

	test('and sends the same again under another id, hides nobody', () => {
		const back = contributionWith(storyCatalogue, company(1).states, { number: 99 });
		const returned = [back, ...companies(2, 3, 4, 5, 6, 7)];
		expect(decisions([six0, returned])).toEqual(['publish', 'take-down']);
		const enough = [...returned, ...companies(8, 9)];
		expect(decisions([six0, enough])).toEqual(['publish', 'publish']);
	});
});

describe('a memory that hears of a withdrawal at once', () => {
	test('knows that whoever is waiting already is not the one who left', () => {
		const options = { rules: groupRules(), today: '2026-11-01' };
		const first = advance(storyCatalogue, emptyGroupMemory, six0, options);
		const others = companies(2, 3, 4, 5, 6, 7, 8);
		const told = withdrawFrom(first.memory, new Set(others.map(({ id }) => id)));
		expect(told.published).toBeNull();
		expect(advance(storyCatalogue, told, others, options).decision).toBe('publish');
		const later = [...others.slice(0, 6), company(9)];
		expect(advance(storyCatalogue, told, later, options).decision).toBe('take-down');
	});
});

describe('what two neighbouring snapshots allow and older ones forbid', () => {
	test('three come and are shown, two of them leave and one comes: the first snapshot is too near', () => {
		const nine = companies(...six, 7, 8, 9);
		const eight = companies(...six, 9, 10);
		expect(decisions([six0, nine, eight])).toEqual(['publish', 'publish', 'take-down']);
		const enough = [...eight, ...companies(11, 12, 13, 14, 15)];
		expect(decisions([six0, nine, enough])).toEqual(['publish', 'publish', 'publish']);
	});

	test('three change their answers and two of them change them back', () => {
		const changed = [company(1, 71), company(2, 72), company(3, 73), ...companies(4, 5, 6)];
		const back = [company(1), company(2), company(3, 73), company(4, 74), ...companies(5, 6)];
		expect(decisions([six0, changed, back])).toEqual(['publish', 'publish', 'keep']);
	});

	test('a sum of several steps that would leave one company alone', () => {
		const second = companies(...six, 7, 8, 9);
		const third = [...second, ...companies(20, 21, 22)];
		// 7 and 8, who came with the second, leave: what stays of that step is 9, and of this one 10.
		const fourth = companies(...six, 9, 20, 21, 22, 10);
		expect(decisions([six0, second, third, fourth])).toEqual([
			'publish',
			'publish',
			'publish',
			'take-down'
		]);
	});

	test('someone who withdrew returns with something else and changes back to what was said before', () => {
		const second = companies(...six, 7, 8, 9);
		const third = [...companies(...six, 7, 8, 10), company(99, 66)];
		const fourth = [...companies(...six, 7, 8, 10, 11, 12), company(99, 9)];
		expect(decisions([six0, second, third, fourth])).toEqual([
			'publish',
			'publish',
			'take-down',
			'publish'
		]);
	});

	test('three who each correct one answer: in a dimension only one has changed', () => {
		const twelve = companies(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
		function correctedIn(number: number, question: number): Contribution {
			const states = company(number).states.with(question, shown((number + 3) % 5));
			return contributionWith(storyCatalogue, states, { number });
		}
		const corrected = [correctedIn(1, 0), correctedIn(2, 1), correctedIn(3, 4)];
		const after = [...corrected, ...twelve.slice(3)];
		expect(decisions([twelve, after])).toEqual(['publish', 'keep']);
	});
});

describe('what there is to talk about', () => {
	const strange = companies(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);

	function pointsOf({ published }: Advanced): unknown {
		const comparison = published?.comparison;
		return comparison?.kind === 'protected' ? comparison.talkingPoints : undefined;
	}

	test('stays that of the first snapshot: who comes later may be the only one to answer', () => {
		const [first, later] = story([strange, [...strange, ...companies(71, 72, 73)]]);
		expect(first && later && pointsOf(later)).toEqual(first && pointsOf(first));
		expect(later?.published?.snapshot).toBe(2);
	});

	test('may change with every snapshot until somebody has seen it', () => {
		const options = { rules: groupRules(), today: '2026-11-01', isTalking: false };
		const first = advance(storyCatalogue, emptyGroupMemory, strange.slice(0, 5), options);
		const more = [...strange, ...companies(71, 72, 73)];
		const second = advance(storyCatalogue, first.memory, more, options);
		expect(pointsOf(second)).not.toEqual(pointsOf(first));
		expect(second.memory).toMatchObject({ talkingSnapshot: 2, hasTalked: false });
	});

	test('is gone with the first it rests on', () => {
		const left = strange.slice(1);
		const told = story([strange, left, [...left, ...companies(71, 72, 73, 74)]]);
		expect(told.map(pointsOf)).toEqual([expect.anything(), undefined, null]);
		expect(told[1]?.memory.talkingPoints).toBeNull();
	});
});
