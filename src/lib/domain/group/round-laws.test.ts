import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide, type RoundEvent } from './decide';
import type { Round } from './round';
import {
	anyHistory,
	breachesOf,
	machine,
	receivedFrom,
	revealIn,
	tell,
	type Machine
} from './testing/histories';
import { after, newRound, revealing, sending, toTopics, withdrawing } from './testing/rounds';
import { viewOf } from './view-of';

/**
 * The promise: one comparison, then nothing left to steal. Each rule it rests on is broken once below, and
 * the same laws find it.
 */

test('no order of events publishes twice, keeps a contribution after it, or shows more than the final set', () => {
	fc.assert(
		fc.property(anyHistory, (events) => {
			expect(breachesOf(machine, events)).toEqual([]);
		}),
		{ numRuns: 600 }
	);
});

test('many histories do reveal, so that the law above is about something', () => {
	const histories = fc.sample(anyHistory, { numRuns: 300, seed: 7 });
	const revealed = histories.filter(
		(events) => revealIn(tell(machine, newRound(), events)) !== undefined
	);
	expect(revealed.length).toBeGreaterThan(150);
});

test('two histories with the same final set differ in nothing but counted classes before the reveal', () => {
	const extra = fc.array(fc.tuple(fc.integer({ min: 10, max: 20 }), fc.nat({ max: 99 })), {
		maxLength: 6
	});
	const order = fc.shuffledSubarray([1, 2, 3, 4, 5, 6, 7, 8], { minLength: 8, maxLength: 8 });
	fc.assert(
		fc.property(order, extra, order, (first, guests, second) => {
			const guestsCome = guests.map(([number, says]) => sending(number, { says }));
			const guestsGo = guests.map(([number]) => withdrawing(number));
			const drafts = first.map((number) => sending(number, { says: number + 40 }));
			const end: readonly RoundEvent[] = [revealing(), toTopics, { kind: 'close' }];
			const long = [
				...guestsCome,
				...drafts,
				...guestsGo,
				...first.map((number) => sending(number)),
				...end
			];
			const short = [...second.map((number) => sending(number)), ...end];
			const [one, other] = [long, short].map((events) =>
				receivedFrom(tell(machine, newRound(), events).slice(-end.length))
			);
			expect(one).toEqual(other);
		}),
		{ numRuns: 300 }
	);
});

test('exact scores are in view only while everybody they are of agrees and the round is open', () => {
	fc.assert(
		fc.property(anyHistory, (events) => {
			const moments = tell(machine, newRound({ mode: 'open' }), events);
			for (const { after: round, view } of moments) {
				const isOpen = view.published?.comparison.kind === 'open';
				expect(isOpen).toBe(isOpen && round.holders.length === round.count);
				expect(isOpen && (round.phase === 'closed' || round.isEnded)).toBe(false);
			}
			const ended = moments.findIndex(({ view }) => view.isEnded);
			const later = ended < 0 ? [] : moments.slice(ended);
			expect(later.some(({ view }) => view.published !== null)).toBe(false);
		}),
		{ numRuns: 500 }
	);
});

test('an event that is refused or changes nothing writes nothing', () => {
	fc.assert(
		fc.property(anyHistory, (events) => {
			for (const { event, before, after: round } of tell(machine, newRound(), events)) {
				if (JSON.stringify(before) === JSON.stringify(round) && event.kind !== 'expire') {
					expect(round).toBe(before);
				}
			}
		}),
		{ numRuns: 200 }
	);
});

/** The machine with one rule changed. */
function broken(change: Partial<Machine>): Machine {
	return { ...machine, ...change };
}

/** Answers an event as the round would while it collects. */
function asCollecting(round: Round, event: RoundEvent): Round {
	const { phase } = round;
	return { ...after({ ...round, phase: 'collect', published: null }, [event]), phase };
}

describe('a broken rule is found:', () => {
	test.each<[string, string, Machine]>([
		[
			'contributions are kept when they are revealed',
			'a contribution is left after the reveal',
			broken({
				decide: (round, event) => {
					const decision = decide(round, event);
					const isRevealing = decision.ok && !round.published && decision.round.published;
					if (!isRevealing) return decision;
					return { ok: true, round: { ...decision.round, entries: round.entries } };
				}
			})
		],
		[
			'who comes later is taken',
			'a contribution is left after the reveal',
			broken({
				decide: (round, event) =>
					event.kind === 'contribute'
						? { ok: true, round: { ...asCollecting(round, event), published: round.published } }
						: decide(round, event)
			})
		],
		[
			'what is shown can be renewed',
			'published twice',
			broken({
				decide: (round, event) => {
					if (event.kind === 'contribute') {
						return {
							ok: true,
							round: { ...asCollecting(round, event), published: round.published }
						};
					}
					if (event.kind !== 'reveal' || round.entries.length < 5) return decide(round, event);
					return decide({ ...round, phase: 'collect', published: null }, event);
				}
			})
		],
		[
			'fewer than five are compared',
			'published of fewer than five',
			broken({
				decide: (round, event) =>
					decide({ ...round, terms: { ...round.terms, minGroup: 2 } }, event)
			})
		],
		[
			'contributions are kept as they come',
			'the order of what is kept tells something',
			broken({
				decide: (round, event) => {
					const decision = decide(round, event);
					if (!decision.ok || event.kind !== 'contribute') return decision;
					const { id } = event.contribution;
					const own = decision.round.entries.filter((entry) => entry.contribution.id === id);
					const others = round.entries.filter((entry) => entry.contribution.id !== id);
					return { ok: true, round: { ...decision.round, entries: [...others, ...own] } };
				}
			})
		],
		[
			'a withdrawal leaves a mark',
			'not a function of the final set',
			broken({
				decide: (round, event) => {
					const decision = decide(round, event);
					if (!decision.ok || event.kind !== 'withdraw' || decision.round === round)
						return decision;
					return { ok: true, round: { ...decision.round, isEnded: true } };
				}
			})
		],
		[
			'the exact number is told before the reveal',
			'more than counted classes before the reveal',
			broken({
				viewOf: (round) => Object.assign(viewOf(round), { count: round.count })
			})
		],
		[
			'gaps are counted before the reveal',
			'more than counted classes before the reveal',
			broken({
				viewOf: (round) => ({
					...viewOf(round),
					missing: [`A ${round.entries.length}`]
				})
			})
		]
	])('%s', (_, breach, machineWithFault) => {
		const histories = fc.sample(anyHistory, { numRuns: 300, seed: 11 });
		const found = histories.flatMap((events) => breachesOf(machineWithFault, events));
		expect(found).toContain(breach);
	});
});
