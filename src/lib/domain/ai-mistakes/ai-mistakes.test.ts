import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSection, type KeptEntry } from '../dossier/section';
import {
	aiMistakeSchema,
	aiMistakesSection,
	MISTAKE_KINDS,
	MISTAKE_LIMITS,
	NOTICED_WAYS,
	type AiMistake
} from './ai-mistake';
import { countMistakes } from './count-mistakes';
import { gapsFoundByAi } from './documentation-gaps';
import { latestFirst, toolsOf } from './latest-first';

const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-10-${String(n).padStart(2, '0')}`);
const order = ['q1', 'q2', 'q3'];
const mistakes: fc.Arbitrary<AiMistake> = fc.record(
	{
		on: day,
		kind: fc.constantFrom(...MISTAKE_KINDS),
		tool: fc.constantFrom('Chat A', 'chat a ', 'Chat B', ' '),
		noticed: fc.constantFrom(...NOTICED_WAYS),
		question: fc.constantFrom('q1', 'q2', 'q3', 'q-of-another-catalogue'),
		closedOn: day
	},
	{ requiredKeys: ['on'] }
);
const logs: fc.Arbitrary<readonly KeptEntry<AiMistake>[]> = fc
	.array(mistakes, { maxLength: 12 })
	.map((list) => list.map((entry, i) => ({ key: `k${i}`, entry })));

describe('one mistake', () => {
	test('is kept from the first tap on: a day is enough', () => {
		expect(aiMistakeSchema.safeParse({ on: '2026-11-03' }).success).toBe(true);
	});

	test.each([
		['no day', {}],
		['a day that does not exist', { on: '2026-02-30' }],
		['a kind nobody offers', { on: '2026-11-03', kind: 'lie' }],
		['a text too long', { on: '2026-11-03', came: 'x'.repeat(MISTAKE_LIMITS.text + 1) }],
		['a tool too long', { on: '2026-11-03', tool: 'x'.repeat(MISTAKE_LIMITS.tool + 1) }],
		['something unknown', { on: '2026-11-03', mood: 'bad' }]
	])('with %s is refused', (_, stored) => {
		expect(aiMistakeSchema.safeParse(stored).success).toBe(false);
		const read = readSection({ 'ai-mistakes': { a: { format: 1, ...stored } } }, aiMistakesSection);
		expect(read).toEqual({ entries: [], unreadable: ['a'] });
	});
});

describe('counting', () => {
	test('counts by kind and by question; what has neither is counted as such', () => {
		const counts = countMistakes([
			{ on: '2026-11-01', kind: 'contact', question: 'q2' },
			{ on: '2026-11-02', kind: 'contact', question: 'q2', closedOn: '2026-11-05' },
			{ on: '2026-11-03' }
		]);
		expect(counts.total).toBe(3);
		expect(counts.byKind.filter(({ count }) => count > 0)).toEqual([
			{ kind: 'contact', count: 2 },
			{ kind: undefined, count: 1 }
		]);
		expect([...counts.byQuestion]).toEqual([['q2', 2]]);
	});

	test('no mistake is lost or counted twice', () => {
		fc.assert(
			fc.property(logs, (log) => {
				const list = log.map(({ entry }) => entry);
				const { total, byKind, byQuestion } = countMistakes(list);
				expect(sum(byKind.map(({ count }) => count))).toBe(total);
				const pointing = list.filter(({ question }) => question !== undefined).length;
				expect(sum([...byQuestion.values()])).toBe(pointing);
			})
		);
	});

	test('one more raises the count of its kind and its question by one, and no other', () => {
		fc.assert(
			fc.property(logs, mistakes, (log, more) => {
				const before = countMistakes(log.map(({ entry }) => entry));
				const after = countMistakes([...log.map(({ entry }) => entry), more]);
				after.byKind.forEach(({ kind, count }, i) => {
					expect(count - (before.byKind[i]?.count ?? 0)).toBe(kind === more.kind ? 1 : 0);
				});
				for (const [question, count] of after.byQuestion) {
					const grown = count - (before.byQuestion.get(question) ?? 0);
					expect(grown).toBe(question === more.question ? 1 : 0);
				}
			})
		);
	});

	test('a tool is offered again once, however it is written, the latest first', () => {
		expect(
			toolsOf([
				kept('a', { on: '2026-11-01', tool: 'Chat A' }),
				kept('b', { on: '2026-11-03', tool: 'Chat A' }),
				kept('c', { on: '2026-11-03', tool: 'chat a ' }),
				kept('d', { on: '2026-11-02', tool: 'Chat B' }),
				kept('e', { on: '2026-11-04', tool: ' ' }),
				kept('f', { on: '2026-11-05' })
			])
		).toEqual(['chat a', 'Chat B']);
	});
});

describe('gaps found by AI', () => {
	test('where most is open comes first, equals in the order of the catalogue', () => {
		const gaps = gapsFoundByAi(
			[
				kept('a', { on: '2026-11-01', question: 'q3' }),
				kept('b', { on: '2026-11-02', question: 'q2' }),
				kept('c', { on: '2026-11-03', question: 'q3' }),
				kept('d', { on: '2026-11-04', question: 'q1', closedOn: '2026-11-06' }),
				kept('e', { on: '2026-11-05', question: 'gone' }),
				kept('f', { on: '2026-11-06' })
			],
			order
		);
		expect(gaps.map(({ question, open, openSince }) => [question, open.length, openSince])).toEqual(
			[
				['q3', 2, '2026-11-01'],
				['q2', 1, '2026-11-02'],
				['gone', 1, '2026-11-05'],
				['q1', 0, undefined]
			]
		);
		expect(gaps[0]?.open.map(({ key }) => key)).toEqual(['c', 'a']);
	});

	test('hold every mistake that points somewhere, once', () => {
		fc.assert(
			fc.property(logs, (log) => {
				const gaps = gapsFoundByAi(log, order);
				const held = gaps.flatMap(({ open, closed }) => [...open, ...closed]);
				const pointing = log.filter(({ entry }) => entry.question !== undefined);
				expect(held.map(({ key }) => key).sort()).toEqual(pointing.map(({ key }) => key).sort());
				expect(new Set(gaps.map(({ question }) => question)).size).toBe(gaps.length);
			})
		);
	});

	test('are the same in whatever order the mistakes were entered', () => {
		fc.assert(
			fc.property(logs, (log) => {
				expect(gapsFoundByAi([...log].reverse(), order)).toEqual(gapsFoundByAi(log, order));
				expect(latestFirst([...log].reverse())).toEqual(latestFirst(log));
			})
		);
	});

	test('writing it down closes that mistake alone and takes nothing out of the count', () => {
		fc.assert(
			fc.property(logs, fc.nat(), day, (log, pick, closedOn) => {
				const chosen = log[pick % Math.max(1, log.length)];
				fc.pre(chosen !== undefined);
				const after = log.map((own) =>
					own === chosen ? { ...own, entry: { ...own.entry, closedOn } } : own
				);
				const wasOpen = chosen.entry.question !== undefined && !chosen.entry.closedOn;
				expect(openCount(log) - openCount(after)).toBe(wasOpen ? 1 : 0);
				const [then, now] = [log, after].map((list) => countMistakes(list.map(entryOf)));
				expect(now).toEqual(then);
			})
		);
	});
});

function openCount(log: readonly KeptEntry<AiMistake>[]): number {
	return sum(gapsFoundByAi(log, order).map(({ open }) => open.length));
}

function entryOf({ entry }: KeptEntry<AiMistake>): AiMistake {
	return entry;
}

function kept(key: string, entry: AiMistake): KeptEntry<AiMistake> {
	return { key, entry };
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
