import { expect, test } from 'vitest';
import type { Contribution } from '../contribution/contribution';
import { PLAN_OUTCOMES, type PlanOutcome } from '../plans/plan-outcome';
import { compareGroup } from './compare-group';
import { groupRules, SHOWN_FROM } from './group-rules';
import { plansInTheRoom } from './plans-in-the-room';
import { contributionWith, gridCatalogue, shown } from './testing/groups';

const K = SHOWN_FROM.protected;
const catalogue = gridCatalogue('A', 2);

type Counts = readonly [done: number, partly: number, not: number];

function company(number: number, plan?: PlanOutcome): Contribution {
	const answers = contributionWith(catalogue, [shown(2), shown(3)], { number });
	return plan ? { ...answers, released: { plan } } : answers;
}

function room(counts: Counts, silent = 0) {
	const told = counts.flatMap((count, at) =>
		Array.from({ length: count }, () => PLAN_OUTCOMES[at])
	);
	const group = [...told, ...Array.from({ length: silent }, () => undefined)];
	return plansInTheRoom(
		group.map((plan, number) => company(number, plan)),
		K
	);
}

/** Every way a group of that size can have ended, by what is told of it. */
function endingsOf(whole: number): ReadonlyMap<string, readonly Counts[]> {
	const all = new Map<string, Counts[]>();
	for (let done = 0; done <= whole; done++) {
		for (let not = 0; not <= whole - done; not++) {
			const counts = [done, whole - done - not, not] as const;
			const told = JSON.stringify(room(counts));
			all.set(told, [...(all.get(told) ?? []), counts]);
		}
	}
	return all;
}

test('what became of last time’s plans is told from five who released it on, in words only', () => {
	expect(room([4, 0, 0], 6)).toBeNull();
	expect(room([4, 0, 1], 6)).toEqual({ done: 'half-or-more', not: null });
	expect(room([4, 2, 2])).toEqual({ done: 'some', not: 'few' });
});

test('who keeps it back moves nothing', () => {
	expect(room([3, 3, 3], 5)).toEqual(room([3, 3, 3]));
});

test('it is in the comparison, once for all', () => {
	const group = Array.from({ length: 8 }, (_, number) => company(number, 'done'));
	expect(compareGroup(catalogue, group, groupRules())).toMatchObject({
		plans: { done: 'most', not: 'few' }
	});
});

const OUTCOMES = [0, 1, 2] as const;

function sizesUpTo(most: number): readonly number[] {
	return Array.from({ length: most - K + 1 }, (_, at) => K + at);
}

test('what is told stands for at least three numbers of each outcome, also of the one it does not tell', () => {
	for (const whole of sizesUpTo(40)) {
		for (const [told, endings] of endingsOf(whole)) {
			const numbers = OUTCOMES.map((outcome) => new Set(endings.map((counts) => counts[outcome])));
			const fewest = Math.min(...numbers.map(({ size }) => size));
			expect(fewest, `${told} of ${whole}`).toBeGreaterThanOrEqual(3);
		}
	}
});

/** Whether who ended like this themselves knows that nobody else, or everybody else, ended like that. */
function isSettled(endings: readonly Counts[], own: 0 | 1 | 2, asked: 0 | 1 | 2): boolean {
	const possible = endings.filter((counts) => counts[own] > 0);
	const all = (possible[0] ?? []).reduce((sum, count) => sum + count, 0) - 1;
	const others = possible.map((counts) => counts[asked] - (asked === own ? 1 : 0));
	return (
		others.length > 0 &&
		(others.every((count) => count === 0) || others.every((count) => count === all))
	);
}

test('who knows the own outcome cannot tell that of anybody else', () => {
	const pairs = OUTCOMES.flatMap((own) => OUTCOMES.map((asked) => [own, asked] as const));
	for (const whole of sizesUpTo(25)) {
		for (const [told, endings] of endingsOf(whole)) {
			const settled = pairs.filter(([own, asked]) => isSettled(endings, own, asked));
			expect(settled, `${told} of ${whole}`).toEqual([]);
		}
	}
});
