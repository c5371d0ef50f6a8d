import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../catalogue/catalogue';
import type { ComparedScores, ProtectedComparison } from '../comparison/comparison-schema';
import { chanceOf, contributionWith, gridCatalogue, shown } from '../comparison/testing/groups';
import type { Contribution } from '../contribution/contribution';
import { VERDICTS, type Experience } from '../contribution/released';
import { PLAN_OUTCOMES } from '../plans/plan-outcome';
import { scoreContribution } from '../contribution/score-contribution';
import type { RoundEvent } from './decide';
import { MOST_IN_ROUND } from './round';
import { machine, receivedFrom, tell } from './testing/histories';
import {
	after,
	newRound,
	revealing,
	sending,
	TODAY,
	toAllAreas,
	toTopics,
	withdrawing
} from './testing/rounds';
import { viewOf } from './view-of';

/**
 * The attacks that succeeded before a session showed one comparison only, each counted per single figure.
 * The attacker looks at every moment, knows who comes and goes, and holds what other sessions showed.
 */

const catalogue: Catalogue = {
	...gridCatalogue('ABCDE', 2),
	gates: ['A-1', 'B-1', 'C-1'].map((question) => ({
		id: `G-${question}`,
		basis: 'claimed',
		requirements: [{ question, minLevel: 2, naCounts: false }],
		sources: [],
		hasNote: false
	}))
};
const DIMENSIONS = 5;
const end: readonly RoundEvent[] = [revealing(), toAllAreas, toTopics];

/** A company whose every answer is chance; nothing is missing, as in the attacks before. */
function company(number: number, chance: () => number): Contribution {
	const states = Array.from({ length: 2 * DIMENSIONS }, () => shown(Math.floor(chance() * 5)));
	// What is released besides comes from another chance, so that the answers stay those of before.
	const more = chanceOf(Math.floor(chance() * 1e9));
	const guesses = Array.from({ length: DIMENSIONS }, () => Math.floor(more() * 11));
	const verdict = VERDICTS[Math.floor(more() * VERDICTS.length)] ?? 'mixed';
	const experience: Experience = { task: 'mail', mistakes: {}, verdict };
	const aiUses = catalogue.gates.filter(() => more() < 0.5).map(({ id }) => id);
	const plan = PLAN_OUTCOMES[Math.floor(more() * PLAN_OUTCOMES.length)] ?? 'partly';
	const released = { guesses, aiUses, experience, plan };
	return { ...contributionWith(catalogue, states, { number }), released };
}

function send(contribution: Contribution): RoundEvent {
	const right = contribution.id;
	return { ...sending(1), contribution, right };
}

function leave({ id }: Contribution): RoundEvent {
	return { kind: 'withdraw', id, right: id };
}

function comparisonAfter(events: readonly RoundEvent[]): ProtectedComparison {
	const comparison = after(newRound({ catalogue }), [...events, ...end]).published?.comparison;
	if (comparison?.kind !== 'protected') throw new Error('a protected comparison expected');
	return comparison;
}

function watched(events: readonly RoundEvent[]): readonly string[] {
	return receivedFrom(tell(machine, newRound({ catalogue }), events));
}

function claimedOf(contribution: Contribution): readonly number[] {
	return scoreContribution(catalogue, contribution).map(({ scores }) => scores?.claimed ?? NaN);
}

function claimedIn(comparison: ProtectedComparison): readonly ComparedScores[] {
	return comparison.dimensions.flatMap(({ figures }) => figures?.claimed ?? []);
}

describe('A1, a single company read off two states of the wall', () => {
	// Before: 360 of 360 figures of „gesagt“, from three honest changes and two remembered states.
	test('who withdraws before the reveal could have said anything: 0 of 1,000 figures are told', () => {
		for (let world = 0; world < 200; world++) {
			const chance = chanceOf(world);
			const others = Array.from({ length: 12 }, (_, number) => company(number, chance));
			const edits = others.slice(0, 3).map(({ id }) => ({ ...company(0, chance), id }));
			const [one, other] = [company(50, chance), company(50, chance)].map((victim) =>
				watched([...others, victim].map(send).concat(edits.map(send), leave(victim), end))
			);
			expect(one).toEqual(other);
		}
	});

	test('who comes or changes last is seen no better than who was first: the same, in 200 groups', () => {
		for (let world = 0; world < 200; world++) {
			const chance = chanceOf(world);
			const group = Array.from({ length: 13 }, (_, number) => company(number, chance));
			const [last = company(0, chance), ...others] = group;
			const early = watched([...group.map(send), ...end]).slice(-2);
			const late = watched([...[...others, last].map(send), ...end]).slice(-2);
			expect(late).toEqual(early);
		}
	});

	test('whoever comes, changes or goes after the reveal moves no figure', () => {
		const chance = chanceOf(1);
		const group = Array.from({ length: 12 }, (_, number) => company(number, chance));
		const [first = company(0, chance)] = group;
		const shownOnce = after(newRound({ catalogue }), [...group.map(send), ...end]);
		const later = [send(company(20, chance)), send({ ...company(0, chance), id: first.id })];
		const again = after(shownOnce, [...later, leave(first), revealing(), toAllAreas, toTopics]);
		expect(again).toEqual(shownOnce);
	});
});

/** How many of the victims' figures a guess hits exactly, of how many. */
function hits(runs: number, honest: number, sybils: number): readonly [number, number] {
	let right = 0;
	for (let run = 0; run < runs; run++) {
		const chance = chanceOf(run + 1000 * honest);
		const group = Array.from({ length: honest }, (_, number) => company(number, chance));
		const invented = Array.from({ length: sybils }, (_, i) =>
			contributionWith(
				catalogue,
				Array.from({ length: 2 * DIMENSIONS }, () => shown(i % 2 === 0 ? 0 : 4)),
				{ number: 100 + i }
			)
		);
		const seen = claimedIn(comparisonAfter([...group, ...invented].map(send)));
		const [victim = company(0, chance)] = group;
		right += claimedOf(victim).filter(
			(score, at) => Math.abs(score - (seen[at]?.median ?? NaN)) < 2.5 + 1e-9
		).length;
	}
	return [right, runs * DIMENSIONS];
}

describe('A2, invented companies', () => {
	test('four around one still read that one: what no rule prevents is told where one releases', () => {
		expect(hits(40, 1, 4)).toEqual([200, 200]);
	});

	test('but only one, once: of eight in a session the ninth to twelfth read no more than by chance', () => {
		// Before: 40 of 40 figures of all eight, one after the other, in one session.
		const [right, all] = hits(40, 8, 4);
		const [blind] = hits(40, 8, 0);
		expect(right / all).toBeLessThan(0.3);
		expect(Math.abs(right - blind) / all).toBeLessThan(0.12);
	});

	test('nothing is asked twice: a second reveal, a later invented one, a retry give nothing new', () => {
		const chance = chanceOf(5);
		const events = Array.from({ length: 6 }, (_, number) => send(company(number, chance)));
		const sybil = send(company(90, chance));
		const first = watched([...events, ...end]);
		const pushed = watched([
			...events,
			...end,
			sybil,
			toAllAreas,
			...events,
			toTopics,
			sybil,
			...end
		]);
		expect(new Set(pushed)).toEqual(new Set(first));
		expect(new Set(pushed.map(figuresOf)).size).toBe(new Set(first.map(figuresOf)).size);
	});

	test('with invitations nobody sends more than were given out', () => {
		const round = newRound({ invited: 6 });
		const flood = Array.from({ length: MOST_IN_ROUND }, (_, i) =>
			sending(i + 1, { invitation: i % 8 })
		);
		expect(after(round, flood).count).toBe(6);
	});
});

/** The comparison in a view, without the curtain before it. */
function figuresOf(view: string): string {
	const parsed: unknown = JSON.parse(view);
	const published =
		typeof parsed === 'object' && parsed && 'published' in parsed && parsed.published;
	return JSON.stringify(published);
}

/** The scores between which a newcomer must lie, by two strips of the same group without and with them. */
function between(before: ComparedScores, later: ComparedScores): readonly [number, number] {
	const [without, withOne] = [before, later].map(({ strip }) => strip ?? []);
	const edges = (without ?? [])
		.map(({ to }) => to)
		.filter((to) => (withOne ?? []).some((bin) => bin.to === to));
	const below = (strip: ComparedScores['strip'], edge: number) =>
		(strip ?? []).reduce((sum, { to, count }) => sum + (to <= edge ? count : 0), 0);
	const upper =
		edges.find((edge) => below(withOne ?? [], edge) > below(without ?? [], edge)) ?? 100;
	const lower = edges.findLast((edge) => edge < upper) ?? 0;
	return [lower, upper];
}

describe('A8, a second session of the same companies and one more', () => {
	test('tells a newcomer’s tenth in few figures, and never hides that it could: it is told where one starts', () => {
		let told = 0;
		let width = 0;
		const runs = 60;
		for (let run = 0; run < runs; run++) {
			const chance = chanceOf(run);
			const group = Array.from({ length: 12 }, (_, number) => company(number, chance));
			const newcomer = company(77, chance);
			const first = claimedIn(comparisonAfter(group.map(send)));
			const second = claimedIn(comparisonAfter([...group, newcomer].map(send)));
			claimedOf(newcomer).forEach((score, at) => {
				const [before, later] = [first[at], second[at]];
				if (!before || !later) throw new Error('strips of twelve expected');
				const [low, high] = between(before, later);
				expect(score).toBeGreaterThanOrEqual(low);
				expect(score).toBeLessThanOrEqual(high);
				width += high - low;
				if (high - low <= 10) told += 1;
			});
		}
		// Before: 150 of 150 figures.
		expect(told / (runs * DIMENSIONS)).toBeLessThan(0.1);
		expect(width / (runs * DIMENSIONS)).toBeGreaterThan(35);
	});
});

describe('A9, counting', () => {
	test('an honest watcher of the stream hears of two arrivals in fourteen', () => {
		const chance = chanceOf(3);
		const arrivals = Array.from({ length: 14 }, (_, number) => send(company(number, chance)));
		// The first view is there before anybody comes in the class "under 5".
		expect(watched(arrivals)).toHaveLength(3);
	});

	test('whoever adds own contributions still finds the number before the reveal, which then is told', () => {
		const chance = chanceOf(4);
		const seven = Array.from({ length: 7 }, (_, number) => send(company(number, chance)));
		const round = after(newRound({ catalogue }), seven);
		const added = [1, 2, 3, 4, 5].findIndex((more) => {
			const own = Array.from({ length: more }, (_, i) => send(company(100 + i, chance)));
			return viewOf(after(round, own)).count !== '5-9';
		});
		expect(10 - (added + 1)).toBe(7);
		expect(comparisonAfter(seven).count).toBe(7);
	});
});

describe('A10, strips', () => {
	test('show nobody alone: no part of any strip holds fewer than three', () => {
		// Before: a single company in the lowest occupied tenth of 57 %, somewhere alone in 92 % of figures.
		for (let run = 0; run < 60; run++) {
			const chance = chanceOf(run);
			const size = 12 + (run % 4);
			const group = Array.from({ length: size }, (_, number) => company(number, chance));
			for (const { strip } of claimedIn(comparisonAfter(group.map(send)))) {
				for (const { count } of strip ?? []) expect(count).toBeGreaterThanOrEqual(3);
			}
		}
	});
});

test('retries, drafts and guests leave no trace in anything anybody receives after the reveal', () => {
	const numbers = [1, 2, 3, 4, 5, 6];
	const plain = numbers.map((number) => sending(number));
	const retried = numbers.flatMap((number) => [
		sending(number, { says: number + 50 }),
		sending(number),
		sending(number),
		sending(number + 20),
		withdrawing(number + 20)
	]);
	const reveal: readonly RoundEvent[] = [{ ...revealing(), today: TODAY }, toAllAreas];
	const [one, other] = [plain, retried].map((events) =>
		receivedFrom(tell(machine, newRound(), [...events, ...reveal])).at(-1)
	);
	expect(one).toBe(other);
});
