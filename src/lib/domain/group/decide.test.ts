import { describe, expect, test } from 'vitest';
import { compareGroup } from '../comparison/compare-group';
import { contributionWith, shown } from '../comparison/testing/groups';
import { decide, revealAtOnce, type RoundEvent } from './decide';
import { gapsOf } from './gaps';
import { isNearlySame } from './nearly-same';
import { createRound, MOST_IN_ROUND, type Round } from './round';
import {
	after,
	companyOf,
	filled,
	newRound,
	revealing,
	roundCatalogue,
	sending,
	showing,
	TODAY,
	toAllAreas,
	toTopics,
	withdrawing
} from './testing/rounds';
import { viewOf } from './view-of';

function outcomeOf(round: Round, event: RoundEvent): string {
	const decision = decide(round, event);
	if (!decision.ok) return decision.reason;
	return decision.round === round ? 'nothing changes' : 'done';
}

const collecting = filled(6);
const revealed = after(collecting, [revealing()]);
const discussed = after(revealed, [toTopics]);
const closed = after(discussed, [{ kind: 'close' }]);
const closedUnseen = after(collecting, [{ kind: 'close' }]);
const open = after(filled(5, { mode: 'open' }, true), [revealing()]);
const openClosed = after(open, [{ kind: 'close' }]);
const locked = after(collecting, [{ kind: 'joining', isJoining: false }]);
const byIndustry = newRound({ split: 'industry', classes: ['metal', 'wood'] });

const rounds = { collecting, revealed, discussed, closed, closedUnseen, open, openClosed, locked };

test.each<[keyof typeof rounds, RoundEvent, string]>([
	['collecting', { kind: 'join' }, 'nothing changes'],
	['locked', { kind: 'join' }, 'joining-closed'],
	['revealed', { kind: 'join' }, 'nothing changes'],
	['closed', { kind: 'join' }, 'joining-closed'],
	['collecting', sending(7), 'done'],
	['collecting', sending(1), 'nothing changes'],
	['collecting', sending(1, { says: 9 }), 'done'],
	['collecting', sending(1, { right: 'stranger' }), 'forbidden'],
	['locked', sending(7), 'joining-closed'],
	['locked', sending(1, { says: 9 }), 'done'],
	['revealed', sending(7), 'already-revealed'],
	['revealed', sending(1), 'already-revealed'],
	['closed', sending(1), 'already-revealed'],
	['closedUnseen', sending(1), 'joining-closed'],
	['openClosed', sending(1), 'already-revealed'],
	['collecting', withdrawing(1), 'done'],
	['collecting', withdrawing(1, 'stranger'), 'forbidden'],
	['collecting', withdrawing(99), 'nothing changes'],
	['revealed', withdrawing(1), 'nothing changes'],
	['revealed', withdrawing(1, 'stranger'), 'nothing changes'],
	['open', withdrawing(1), 'done'],
	['open', withdrawing(1, 'stranger'), 'forbidden'],
	['open', withdrawing(99), 'nothing changes'],
	['openClosed', withdrawing(1), 'nothing changes'],
	['collecting', revealing(), 'done'],
	['revealed', revealing(), 'nothing changes'],
	['discussed', revealing(), 'nothing changes'],
	['closed', revealing(), 'wrong-phase'],
	['closedUnseen', revealing(), 'wrong-phase'],
	['collecting', toTopics, 'wrong-phase'],
	['revealed', toTopics, 'done'],
	['revealed', showing({ kind: 'claimed', dimension: 'A' }), 'nothing changes'],
	['revealed', showing({ kind: 'evidenced', dimension: 'A' }), 'done'],
	['revealed', showing({ kind: 'evidenced', dimension: 'Z' }), 'wrong-phase'],
	['revealed', showing({ kind: 'guess' }), 'wrong-phase'],
	['discussed', toTopics, 'nothing changes'],
	['discussed', showing({ kind: 'claimed', dimension: 'B' }), 'done'],
	['discussed', showing({ kind: 'topic', question: 'Z-1' }), 'wrong-phase'],
	['open', toAllAreas, 'wrong-phase'],
	['open', toTopics, 'done'],
	['openClosed', toTopics, 'wrong-phase'],
	['closed', toTopics, 'wrong-phase'],
	['discussed', { kind: 'close' }, 'done'],
	['closed', { kind: 'close' }, 'nothing changes'],
	['collecting', { kind: 'joining', isJoining: false }, 'done'],
	['collecting', { kind: 'joining', isJoining: true }, 'nothing changes'],
	['closed', { kind: 'joining', isJoining: true }, 'wrong-phase'],
	['collecting', { kind: 'succeed', by: 'next' }, 'done'],
	['closed', { kind: 'succeed', by: 'next' }, 'done'],
	['closed', { kind: 'expire' }, 'done']
])('%s, %j: %s', (name, event, outcome) => {
	expect(outcomeOf(rounds[name], event)).toBe(outcome);
});

describe('creating', () => {
	const wish = newRound().terms;

	test('raises what would protect less than the method', () => {
		expect(newRound({ minGroup: 1 }).terms.minGroup).toBe(5);
		expect(newRound({ minGroup: 8 }).terms.minGroup).toBe(8);
	});

	test('leaves out classes nobody knows; one class is no choice', () => {
		const split = { ...wish, split: 'industry' as const };
		const made = createRound({ ...split, classes: ['wood', 'astrology', 'metal'] });
		expect(made?.terms.classes).toEqual(['metal', 'wood']);
		expect(createRound({ ...split, classes: ['metal', '1-9'] })).toBeUndefined();
		expect(newRound({ classes: ['metal'] }).terms.classes).toEqual([]);
	});
});

describe('contributing', () => {
	test.each([
		['another catalogue', { catalogue: { id: 'grid', version: '9' } }, 'other-catalogue'],
		['another scope', { scope: 'quick' as const }, 'other-scope'],
		['a class that is not offered', { classes: { industry: 'food' } }, 'class-not-allowed'],
		['a class of another kind', { classes: { size: '1-9' } }, 'class-not-allowed'],
		['an offered class', { classes: { industry: 'wood' } }, 'done'],
		['no class', {}, 'done']
	])('%s: %s', (_, change, outcome) => {
		const contribution = { ...companyOf(1), ...change };
		expect(outcomeOf(byIndustry, sending(1, { contribution }))).toBe(outcome);
	});

	test('stops at the cap, for those who are new', () => {
		const full = filled(MOST_IN_ROUND);
		expect(outcomeOf(full, sending(MOST_IN_ROUND + 1))).toBe('session-full');
		expect(outcomeOf(full, sending(1, { says: 9 }))).toBe('done');
	});

	test('agreement counts in open rounds only', () => {
		const agreed = sending(1, { hasConsented: true });
		expect(after(newRound(), [agreed]).entries[0]?.hasConsented).toBe(false);
		expect(after(newRound({ mode: 'open' }), [agreed]).entries[0]?.hasConsented).toBe(true);
	});
});

describe('with one-time invitations', () => {
	const invited = newRound({ invited: 2 });
	const used = after(invited, [sending(1, { invitation: 0 })]);

	test.each([
		['none', invited, sending(1), 'invitation-needed'],
		['one there is not', invited, sending(1, { invitation: 2 }), 'invitation-needed'],
		['a used one', used, sending(2, { invitation: 0 }), 'invitation-used'],
		['another one', used, sending(2, { invitation: 1 }), 'done'],
		['the same one, replacing', used, sending(1, { says: 9, invitation: 0 }), 'done'],
		['none, replacing', used, sending(1, { says: 9 }), 'done']
	])('%s', (_, round, event, outcome) => expect(outcomeOf(round, event)).toBe(outcome));

	test('replacing uses up no other one, and a withdrawn one is free again', () => {
		const replaced = after(used, [sending(1, { says: 9, invitation: 1 })]);
		expect(replaced.entries.map(({ invitation }) => invitation)).toEqual([0]);
		const freed = after(replaced, [withdrawing(1)]);
		expect(outcomeOf(freed, sending(2, { invitation: 0 }))).toBe('done');
	});
});

describe('revealing', () => {
	test('makes the comparison of those who are there and keeps none of them', () => {
		const contributions = collecting.entries.map(({ contribution }) => contribution);
		const comparison = compareGroup(roundCatalogue, contributions, collecting.terms);
		expect(revealed.published).toEqual({ on: TODAY, comparison });
		expect([revealed.entries, revealed.holders, revealed.count]).toEqual([[], [], 6]);
	});

	test('needs five, or what the round asks for', () => {
		expect(outcomeOf(filled(4), revealing())).toBe('too-few');
		expect(outcomeOf(filled(7, { minGroup: 8 }), revealing())).toBe('too-few');
		expect(outcomeOf(filled(8, { minGroup: 8 }), revealing())).toBe('done');
	});

	test('shows exact scores only if everybody agrees, rounded ones if all accept that', () => {
		const some = after(filled(4, { mode: 'open' }, true), [sending(5)]);
		expect(outcomeOf(some, revealing())).toBe('not-agreed');
		const kind = after(some, [revealing(true)]).published?.comparison.kind;
		expect(kind).toBe('protected');
		expect(open.published?.comparison.kind).toBe('open');
		expect(outcomeOf(filled(2, { mode: 'open' }, true), revealing(true))).toBe('too-few');
	});
});

describe('exact scores', () => {
	test('are kept with nothing but who may end them', () => {
		expect(open.entries).toEqual([]);
		expect(open.holders).toHaveLength(5);
		expect(Object.keys(open.holders[0] ?? {})).toEqual(['id', 'right']);
	});

	test.each([
		['somebody withdraws', withdrawing(3)],
		['the round is closed', { kind: 'close' } as const]
	])('are gone for good when %s', (_, event) => {
		const ended = after(open, [event, revealing(), toTopics]);
		expect(ended).toMatchObject({ slide: null, published: null, holders: [], isEnded: true });
		expect(viewOf(ended)).toMatchObject({ published: null, isEnded: true });
	});
});

describe('an expired round', () => {
	test.each(Object.entries(rounds))('keeps nothing (%s)', (_, round) => {
		const gone = after(round, [{ kind: 'expire' }]);
		expect(gone).toMatchObject({ entries: [], holders: [], published: null, slide: null });
		expect(gone.isJoining).toBe(false);
	});
});

describe('what everybody sees', () => {
	test('is dimension after dimension, and what to talk about only in the discussion', () => {
		expect(viewOf(collecting).published).toBeNull();
		expect(viewOf(revealed).published?.comparison.dimensions).toHaveLength(1);
		expect(viewOf(revealed).published?.comparison).toMatchObject({ talkingPoints: null });
		expect(viewOf(discussed).published).toEqual(revealed.published);
		expect(viewOf(closed).published).toEqual(revealed.published);
	});

	test('names dimensions that would stay empty, from five on and by one border only', () => {
		const withGap = sending(1, {
			contribution: contributionWith(roundCatalogue, [shown(1), shown(2), shown(3)], { number: 1 })
		});
		const few = after(newRound(), [withGap, sending(2), sending(3), sending(4)]);
		const five = after(few, [sending(5)]);
		const seven = after(five, [sending(6), sending(7)]);
		expect([few, five, seven].map((round) => viewOf(round).missing)).toEqual([[], ['B', 'C'], []]);
		expect(viewOf(after(five, [revealing()])).missing).toEqual([]);
	});
});

test('one’s own gaps are named on one’s own device', () => {
	const gap = contributionWith(roundCatalogue, [shown(1), shown(2), shown(3)], { number: 1 });
	expect(gapsOf(roundCatalogue, gap)).toEqual(['B', 'C']);
	expect(gapsOf(roundCatalogue, companyOf(2))).toEqual([]);
});

describe('a group whose contributions are all there at once', () => {
	const contributions = [1, 2, 3, 4, 5, 6].map((number) => companyOf(number));

	test('sees what a round of the same companies sees', () => {
		const decision = revealAtOnce(newRound(), contributions, TODAY);
		expect(decision.ok && viewOf(decision.round)).toEqual(viewOf(discussed));
	});

	test('is refused by the same rules', () => {
		expect(revealAtOnce(newRound(), contributions.slice(2), TODAY)).toEqual({
			ok: false,
			reason: 'too-few'
		});
	});

	test.each([
		['the same', [1, 2, 3, 4, 5, 6], false],
		['one more', [1, 2, 3, 4, 5, 6, 7], true],
		['one fewer', [1, 2, 3, 4, 5], true],
		['one exchanged', [1, 2, 3, 4, 5, 7], true],
		['five more', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], false],
		['all others', [11, 12, 13, 14, 15, 16], false]
	])('is warned of a second comparison of %s: %s', (_, numbers, expected) => {
		const now = numbers.map((number) => companyOf(number));
		expect(isNearlySame(roundCatalogue, contributions, now)).toBe(expected);
	});

	test('is warned where one says something else under the same name', () => {
		const edited = [companyOf(1, 99), ...contributions.slice(1)];
		expect(isNearlySame(roundCatalogue, contributions, edited)).toBe(true);
	});
});
