import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../answers/assessment';
import type { KeptEntry } from '../dossier/section';
import type { GateResult } from '../gates/gate';
import { aiUseSchema, type AiUse, type UseField } from './ai-use';
import {
	gatesInUse,
	findContradictions,
	findGateContradictions,
	type ContradictionRule
} from './contradictions';
import { kept, reach, registers } from './testing/random-uses';

const rules: readonly ContradictionRule[] = [
	{
		id: 'own-account',
		question: 'q1',
		says: { atLeast: 3 },
		entry: { of: 'helper', when: [{ field: 'identity', isOneOf: ['person', 'shared'] }] }
	},
	{
		id: 'approval',
		question: 'q2',
		says: { atLeast: 2 },
		entry: {
			of: 'helper',
			when: [
				{ field: 'strongest', isOneOf: ['act'] },
				{ field: 'approval', isOneOf: ['nobody'] }
			]
		}
	},
	{
		id: 'private',
		question: 'q2',
		says: { atLeast: 4 },
		entry: { of: 'any', when: [{ field: 'access', isOneOf: ['private'] }] }
	},
	{ id: 'nobody', question: 'q3', says: { is: 'na' }, entry: { of: 'any', when: [] } }
];
const levels = fc.constantFrom(0, 1, 2, 3, 4, 'unknown' as const, 'na' as const);
const answers: fc.Arbitrary<Answers> = fc.dictionary(
	fc.constantFrom('q1', 'q2', 'q3', 'q4'),
	fc.record({ level: levels })
);

describe('contradictions', () => {
	const helper: AiUse = { mayAct: true, identity: 'person' };

	test.each<[string, AiUse, Answers, readonly string[]]>([
		['own accounts said, a person’s found', helper, said('q1', 3), ['own-account']],
		['less than that said', helper, said('q1', 2), []],
		['nothing answered', helper, {}, []],
		['not known', helper, said('q1', 'unknown'), []],
		['a use that may not act', { identity: 'person' }, said('q1', 4), []],
		['an account of its own', { mayAct: true, identity: 'own' }, said('q1', 4), []],
		['nobody uses AI, somebody does', { access: 'company' }, said('q3', 'na'), ['nobody']],
		['not every condition', { mayAct: true, approval: 'nobody' }, said('q2', 2), []],
		[
			'every condition',
			{ mayAct: true, approval: 'nobody', reaches: [reach('ERP', 'act')] },
			said('q2', 2),
			['approval']
		]
	])('%s', (_, use, given, expected) => {
		expect(rulesFound([kept('a', use)], given)).toEqual(expected);
	});

	test('each needs its answer and its entry: without either it is gone', () => {
		fc.assert(
			fc.property(registers, answers, (register, given) => {
				for (const { rule, key, level } of findContradictions(register, given, rules)) {
					expect(given[rule.question]?.level).toBe(level);
					const { [rule.question]: _, ...others } = given;
					const unanswered = findContradictions(register, others, rules);
					expect(unanswered.some((other) => other.rule === rule)).toBe(false);
					const without = register.filter((own) => own.key !== key);
					const unentered = findContradictions(without, given, rules);
					expect(unentered.some((other) => other.key === key)).toBe(false);
				}
			})
		);
	});

	test('raising an answer adds only what that answer now says, against an entry it is about', () => {
		fc.assert(
			fc.property(registers, answers, fc.nat({ max: 3 }), (register, given, from) => {
				const lower = { ...given, q2: { level: from } };
				const higher = { ...given, q2: { level: from + 1 } };
				const before = namesOf(findContradictions(register, lower, rules));
				const after = findContradictions(register, higher, rules);
				const added = after.filter((found) => !before.includes(nameOf(found)));
				for (const { rule, use } of added) {
					expect([rule.question, rule.says]).toEqual(['q2', { atLeast: from + 1 }]);
					expect(findContradictions([kept('x', use)], higher, [rule])).toHaveLength(1);
				}
				expect(namesOf(after)).toEqual(expect.arrayContaining([...before]));
			})
		);
	});

	test('mending an entry never adds one, and takes away what it mends', () => {
		const best: Partial<Record<UseField, string>> = {
			access: 'company',
			identity: 'own',
			approval: 'every'
		};
		const mending = fc.constantFrom(...Object.entries(best));
		fc.assert(
			fc.property(registers, answers, mending, (register, given, [field, value]) => {
				const mended = register.map(({ key, entry }) =>
					kept(key, aiUseSchema.parse({ ...entry, [field]: value }))
				);
				const before = namesOf(findContradictions(register, given, rules));
				const after = findContradictions(mended, given, rules);
				expect(before).toEqual(expect.arrayContaining([...namesOf(after)]));
				const about = after.flatMap(({ rule }) => rule.entry.when.map((when) => when.field));
				expect(about).not.toContain(field);
			})
		);
	});

	test('are the same in whatever order entries and answers come', () => {
		fc.assert(
			fc.property(registers, answers, (register, given) => {
				const turned = Object.fromEntries(Object.entries(given).reverse());
				const there = namesOf(findContradictions(register, given, rules));
				const back = namesOf(findContradictions([...register].reverse(), turned, rules));
				expect([...back].sort()).toEqual([...there].sort());
			})
		);
	});
});

describe('gates', () => {
	test.each<[string, GateResult, AiUse, number]>([
		['running though something is missing', gate('g-talk', 1), { gate: 'g-talk' }, 1],
		['running, and nothing is missing', gate('g-talk', 0), { gate: 'g-talk' }, 0],
		['something is missing, nobody uses it', gate('g-talk', 1), {}, 0],
		['a helper belongs to the gate of helpers', gate('g-agent', 1), { mayAct: true }, 1],
		['what may not act does not', gate('g-agent', 1), { mayAct: false }, 0],
		[
			'a helper of that kind is named once',
			gate('g-agent', 1),
			{ mayAct: true, gate: 'g-agent' },
			1
		]
	])('%s', (_, result, use, expected) => {
		const found = findGateContradictions([kept('a', use)], [result], { helperGate: 'g-agent' });
		expect(found).toHaveLength(expected);
	});

	test('what AI is in the room: kinds in the order of the catalogue, helpers among them', () => {
		const register: AiUse[] = [
			{ gate: 'g-talk' },
			{ mayAct: true, gate: 'g-talk' },
			{ gate: 'gone' }
		];
		const order = ['g-agent', 'g-talk', 'g-video'];
		expect(gatesInUse(register, order, { helperGate: 'g-agent' })).toEqual(['g-agent', 'g-talk']);
		expect(gatesInUse([], order, { helperGate: 'g-agent' })).toEqual([]);
	});

	test('what is in the room never names more than the catalogue has', () => {
		fc.assert(
			fc.property(registers, fc.subarray(['g-agent', 'g-talk', 'g-video']), (register, order) => {
				const used = gatesInUse(
					register.map(({ entry }) => entry),
					order,
					{ helperGate: 'g-agent' }
				);
				expect(order.filter((id) => used.includes(id))).toEqual(used);
			})
		);
	});
});

function rulesFound(register: readonly KeptEntry<AiUse>[], given: Answers): readonly string[] {
	return findContradictions(register, given, rules).map(({ rule }) => rule.id);
}

type Found = ReturnType<typeof findContradictions>[number];

function namesOf(found: readonly Found[]): readonly string[] {
	return found.map(nameOf);
}

function nameOf({ rule, key }: Found): string {
	return `${rule.id} ${key}`;
}

function gate(id: string, missing: number): GateResult {
	return {
		gate: { id, basis: 'claimed', hasNote: false, sources: [], requirements: [] },
		status: missing > 0 ? 'blocked' : 'free',
		missing: Array.from({ length: missing }, () => ({
			question: 'q1',
			level: 0,
			minLevel: 1,
			deficit: 1
		})),
		unclear: []
	};
}

function said(question: string, level: number | 'unknown' | 'na'): Answers {
	return { [question]: { level } };
}
