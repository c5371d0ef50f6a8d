import { describe, expect, test } from 'vitest';
import type { Contribution } from '../contribution/contribution';
import { advance, type Advanced } from './advance';
import { emptyGroupMemory } from './group-memory';
import { groupRules } from './group-rules';
import { companies, company, decisions, story, storyCatalogue } from './testing/stories';

/** Cells, strip plots and open sessions over time. Source: methodology 4.2 and 4.3. */

describe('cells', () => {
	const rules = groupRules({ split: 'industry' });

	function cell(industry: string, ...numbers: readonly number[]): Contribution[] {
		return numbers.map((number) => company(number, number, { industry }));
	}

	const metal = cell('metal', 1, 2, 3, 4, 5, 6);
	const wood = cell('wood', 11, 12, 13, 14, 15);

	function classesOf({ published }: Advanced): unknown {
		const comparison = published?.comparison;
		if (comparison?.kind !== 'protected') return undefined;
		return comparison.cells.map(({ classes }) => classes);
	}

	test('are shown from five and stay those of the first snapshot', () => {
		const later = [...metal, ...wood, ...cell('trade', 21, 22, 23, 24, 25)];
		const told = story([[...metal, ...wood], later], rules);
		expect(told.map(classesOf)).toEqual([
			[['metal'], ['wood']],
			[['metal'], ['wood', 'trade']]
		]);
	});

	test('do not appear later where the total was shown: the rest would follow', () => {
		const few = [...metal, ...cell('wood', 11)];
		const told = story([few, [...metal, ...wood]], rules);
		expect(told.map(classesOf)).toEqual([[], []]);
	});

	test('change all together or not at all', () => {
		const two = [...metal, ...cell('metal', 7, 8), ...wood, ...cell('wood', 16)];
		const six = [...two, ...cell('metal', 9), ...cell('wood', 17, 18)];
		expect(decisions([[...metal, ...wood], two, six], rules)).toEqual([
			'publish',
			'keep',
			'publish'
		]);
	});

	test('that have not changed may stand beside one that has', () => {
		const more = [...metal, ...wood, ...cell('wood', 16, 17, 18)];
		expect(decisions([[...metal, ...wood], more], rules)).toEqual(['publish', 'publish']);
	});

	test('are not shown once one of them has fewer than five, and neither is the total', () => {
		const fewer = [...metal, ...cell('metal', 7, 8, 9), ...wood.slice(1)];
		expect(decisions([[...metal, ...wood], fewer], rules)).toEqual(['publish', 'take-down']);
	});

	test('feel it when a company changes from one to the other', () => {
		const moved = [
			...metal.slice(3),
			...cell('metal', 7, 8, 9),
			...wood,
			...[1, 2, 3].map((number) => company(number, number, { industry: 'wood' }))
		];
		const one = [company(1, 1, { industry: 'wood' }), ...metal.slice(1), ...wood];
		// Of the whole they cancel, so they hide nobody where they come to.
		const all = [[...metal, ...wood], one, moved];
		expect(decisions(all, rules)).toEqual(['publish', 'keep', 'keep']);
	});
});

describe('strip plots', () => {
	const twelve = companies(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);

	function stripsOf(groups: readonly (readonly Contribution[])[]): readonly unknown[] {
		return story(groups).map(({ published }) => {
			const comparison = published?.comparison;
			return comparison?.kind === 'protected' ? comparison.strips : null;
		});
	}

	test('are shown from twelve and again after three have come', () => {
		const more = [...twelve, ...companies(13, 14, 15)];
		expect(stripsOf([twelve.slice(1), twelve])).toEqual(['too-few', 'too-few']);
		expect(stripsOf([twelve, more])).toEqual(['shown', 'shown']);
	});

	test('are held back if one has left among those who came: that one dot would be missing', () => {
		const changed = [...twelve.slice(1), ...companies(13, 14, 15, 16)];
		expect(stripsOf([twelve, changed])).toEqual(['shown', 'held-back']);
	});

	test('stay held back once somebody has left', () => {
		const changed = [...twelve.slice(1), ...companies(13, 14, 15, 16)];
		const later = [...changed, ...companies(17, 18, 19, 20, 21)];
		expect(stripsOf([twelve, changed, later])).toEqual(['shown', 'held-back', 'held-back']);
	});

	test('do not count someone who keeps changing several times', () => {
		const steps = [0, 1, 2, 3].map((step) => [
			...twelve.slice(0, 9),
			...[10, 11, 12].map((number) => company(number, number + 100 * step))
		]);
		expect(decisions(steps)).toEqual(['publish', 'publish', 'keep', 'keep']);
	});
});

describe('an open session', () => {
	const rules = groupRules({ mode: 'open' });
	const today = '2026-11-23';
	const three = companies(1, 2, 3);
	const all = new Set(three.map(({ id }) => id));

	test('shows exact dots of three who all consent, and stores none of them', () => {
		const options = { rules, today, consents: all };
		const { published, memory } = advance(storyCatalogue, emptyGroupMemory, three, options);
		expect(published?.comparison.kind).toBe('open');
		expect(memory).toEqual({ ...emptyGroupMemory, mode: 'open' });
	});

	test('hides them as soon as one takes the consent back or somebody new has not consented', () => {
		const opened = advance(storyCatalogue, emptyGroupMemory, three, {
			rules,
			today,
			consents: all
		});
		const revoked = { rules, today, consents: new Set([...all].slice(1)) };
		expect(advance(storyCatalogue, opened.memory, three, revoked)).toMatchObject({
			decision: 'hide',
			published: null
		});
		const joined = [...three, company(4), company(5), company(6)];
		const { published } = advance(storyCatalogue, opened.memory, joined, {
			rules,
			today,
			consents: all
		});
		expect(published).toBeNull();
	});

	test('is protected for good if not everyone consents at the first showing', () => {
		const five = companies(1, 2, 3, 4, 5);
		const shownFirst = advance(storyCatalogue, emptyGroupMemory, five, {
			rules,
			today,
			consents: all
		});
		expect(shownFirst.published?.comparison.kind).toBe('protected');
		const consents = new Set(five.map(({ id }) => id));
		const later = advance(storyCatalogue, shownFirst.memory, five, { rules, today, consents });
		expect(later.published?.comparison.kind).toBe('protected');
	});

	test('shows nothing of two', () => {
		const two = three.slice(1);
		const { published } = advance(storyCatalogue, emptyGroupMemory, two, {
			rules,
			today,
			consents: all
		});
		expect(published).toBeNull();
	});
});
