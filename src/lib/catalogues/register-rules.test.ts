import { describe, expect, test } from 'vitest';
import { HELPER_FIELDS, MISTAKE_KINDS, RIGHTS, USE_CHOICES } from '../domain';
import { currentCatalogue, findCatalogue } from '.';
import { mistakePointers, registerRulesOf } from './register-rules';

const { contradictions, helperGate } = registerRulesOf(currentCatalogue);
const questions = new Map(currentCatalogue.questions.map((question) => [question.id, question]));

describe.each(contradictions)('the rule $id', ({ question: id, says, entry }) => {
	test('is about an answer the question offers', () => {
		const question = questions.get(id);
		if ('is' in says) expect(question?.allowsNotApplicable).toBe(true);
		else expect(question?.levels[says.atLeast]).toBeDefined();
	});

	test('is about something an entry may hold', () => {
		for (const { field, isOneOf } of entry.when) {
			const choices: readonly string[] = field === 'strongest' ? RIGHTS : USE_CHOICES[field];
			expect(choices).toEqual(expect.arrayContaining([...isOneOf]));
		}
	});

	test('asks a helper, and nobody else, what only a helper is asked', () => {
		const helperFields: readonly string[] = [...HELPER_FIELDS, 'strongest'];
		const asksHelper = entry.when.some(({ field }) => helperFields.includes(field));
		if (asksHelper) expect(entry.of).toBe('helper');
	});
});

test('every rule has a name of its own, and the gate of helpers exists', () => {
	expect(new Set(contradictions.map(({ id }) => id)).size).toBe(contradictions.length);
	expect(currentCatalogue.gates.map(({ id }) => id)).toContain(helperGate);
});

test.each(MISTAKE_KINDS)(
	'a mistake of the kind "%s" points to three questions there are',
	(kind) => {
		const pointed = mistakePointers(currentCatalogue, kind);
		expect(pointed).toHaveLength(3);
		for (const id of pointed) expect(questions.has(id)).toBe(true);
	}
);

test('a catalogue that brings no rules contradicts nothing and points nowhere', () => {
	expect(registerRulesOf({ ...currentCatalogue, id: 'another' }).contradictions).toEqual([]);
	expect(mistakePointers({ id: 'another' }, 'rule')).toEqual([]);
	expect(mistakePointers(currentCatalogue, undefined)).toEqual([]);
});

test('an earlier version has the rules of the questions that meant the same', () => {
	const before = findCatalogue({ id: 'ai-readiness', version: '1.0.0' });
	if (!before) throw new Error('there is no earlier version');
	const asked = registerRulesOf(before).contradictions.map(({ question }) => question);
	expect([...new Set(asked)]).toEqual(['SO-01', 'SO-03', 'SO-08']);
});
