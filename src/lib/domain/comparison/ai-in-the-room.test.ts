import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Contribution } from '../contribution/contribution';
import type { Experience, Released } from '../contribution/released';
import { releasedBy } from '../contribution/testing/contributions';
import { catalogueOf, questionOf } from '../testing/builders';
import { aiInTheRoom } from './ai-in-the-room';
import { compareGroup } from './compare-group';
import { groupRules, SHOWN_FROM } from './group-rules';
import { contributionWith, shown } from './testing/groups';

const K = SHOWN_FROM.protected;
const catalogue = {
	...catalogueOf([questionOf('A-1'), questionOf('A-2'), questionOf('B-1')]),
	gates: [
		gate('MAIL', [{ question: 'A-1', minLevel: 2, naCounts: true }]),
		gate('AGENT', [
			{ question: 'A-2', minLevel: 3, naCounts: false },
			{ question: 'B-1', minLevel: 3, naCounts: false }
		])
	]
};

function gate(
	id: string,
	requirements: readonly { question: string; minLevel: number; naCounts: boolean }[]
) {
	return { id, basis: 'claimed' as const, requirements, sources: [], hasNote: false };
}

function company(number: number, released: Released = {}, levels = [4, 4, 4]): Contribution {
	const answers = contributionWith(catalogue, levels.map(shown), { number });
	return Object.keys(released).length > 0 ? { ...answers, released } : answers;
}

function room(contributions: readonly Contribution[]) {
	return aiInTheRoom(catalogue, contributions, K);
}

const trial: Experience = {
	task: 'minutes',
	expected: '2-5',
	felt: 'under-2',
	mistakes: { number: '1-2' },
	verdict: 'mixed'
};

describe('what AI is used for', () => {
	test('is told from five who released it on, and not from four', () => {
		const [four, five] = [4, 5].map((count) =>
			room([
				...Array.from({ length: count }, (_, i) => company(i, { aiUses: ['MAIL'] })),
				...Array.from({ length: 6 }, (_, i) => company(20 + i))
			])
		);
		expect(four?.uses).toBeNull();
		expect(five?.uses).toEqual([
			{ gate: 'MAIL', share: 'half-or-more' },
			{ gate: 'AGENT', share: 'under-half' }
		]);
	});

	test('counts those who use none, since that was released, too', () => {
		const group = Array.from({ length: 8 }, (_, i) =>
			company(i, { aiUses: i < 3 ? ['AGENT'] : [] })
		);
		expect(room(group).uses).toContainEqual({ gate: 'AGENT', share: 'some' });
	});
});

describe('for what the room is ready', () => {
	test('says what at least half of it lacks', () => {
		const group = Array.from({ length: 6 }, (_, i) => company(i, {}, [4, i < 4 ? 1 : 4, 4]));
		expect(room(group).readiness).toEqual([
			{ gate: 'MAIL', share: 'half-or-more', missing: null },
			{ gate: 'AGENT', share: 'under-half', missing: 'A-2' }
		]);
	});

	test('does not say how many are ready for a use of which the check does not ask everything', () => {
		const quick = {
			...catalogue,
			questions: catalogue.questions.map((one) => ({ ...one, quick: one.id !== 'B-1' }))
		};
		const group = Array.from({ length: 6 }, (_, i) => ({ ...company(i), scope: 'quick' as const }));
		expect(aiInTheRoom(quick, group, K).readiness.map((one) => one.gate)).toEqual(['MAIL']);
		const lacking = group.map((one) => ({ ...one, states: [4, 1, 4].map(shown) }));
		expect(aiInTheRoom(quick, lacking, K).readiness).toContainEqual({
			gate: 'AGENT',
			share: null,
			missing: 'A-2'
		});
	});
});

describe('what came of it', () => {
	test('is the middle of the classes, from five experiences on', () => {
		const group = (count: number) =>
			Array.from({ length: count }, (_, i) => company(i, { experience: trial }));
		expect(room(group(4)).experience).toBeNull();
		expect(room(group(5)).experience).toMatchObject({
			tasks: ['minutes'],
			expected: '2-5',
			felt: 'under-2',
			measured: null,
			verdict: 'mixed'
		});
	});
});

test('what is shown follows from what was released alone: who keeps it back moves nothing', () => {
	fc.assert(
		fc.property(fc.array(releasedBy(catalogue), { minLength: 5, maxLength: 12 }), (released) => {
			const telling = released.map((own, i) => company(i, own));
			const silent = Array.from({ length: 3 }, (_, i) => company(50 + i));
			const [alone, among] = [telling, [...telling, ...silent]].map(room);
			expect(among?.uses).toEqual(alone?.uses);
			expect(among?.experience).toEqual(alone?.experience);
		})
	);
});

test('nothing of a part is told that fewer than five released, whatever the others say', () => {
	fc.assert(
		fc.property(fc.array(releasedBy(catalogue), { minLength: 5, maxLength: 20 }), (released) => {
			const group = released.map((own, i) => company(i, own));
			const told = compareGroup(catalogue, group, groupRules());
			if (told.kind !== 'protected') throw new Error('a comparison expected');
			const count = (isMeant: (own: Released) => boolean) => released.filter(isMeant).length;
			expect(told.aiInTheRoom?.uses === null).toBe(count(({ aiUses }) => aiUses !== undefined) < K);
			expect(told.aiInTheRoom?.experience === null).toBe(
				count(({ experience }) => experience !== undefined) < K
			);
			told.dimensions.forEach(({ figures }, at) => {
				const guessed = count(({ guesses }) => (guesses?.[at] ?? null) !== null);
				expect(figures?.guess === null).toBe(guessed < K);
			});
		})
	);
});

test('guesses are told of the whole only: a cell’s would follow from it', () => {
	const group = Array.from({ length: 12 }, (_, i) => ({
		...company(i, { guesses: [i % 11, 5] }),
		classes: { size: i < 6 ? '1-9' : '10-49' }
	}));
	const told = compareGroup(catalogue, group, groupRules({ split: 'size' }));
	if (told.kind !== 'protected') throw new Error('a comparison expected');
	expect(told.dimensions.every(({ figures }) => figures?.guess !== null)).toBe(true);
	const inCells = told.cells.flatMap((cell) =>
		cell.dimensions.map(({ figures }) => figures?.guess)
	);
	expect(inCells.length).toBeGreaterThan(0);
	expect(inCells.every((guess) => guess === null)).toBe(true);
});
