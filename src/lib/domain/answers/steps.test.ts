import { expect, test } from 'vitest';
import type { Scope } from '../catalogue/catalogue';
import { answersOf, catalogueOf, questionOf } from '../testing/builders';
import { resumeStep, stepKey, stepsOf } from './steps';

const catalogue = catalogueOf([
	questionOf('A-1'),
	questionOf('A-2', { quick: false }),
	questionOf('B-1'),
	questionOf('C-1', { quick: false })
]);
test('first the gut feeling, then each dimension with what it adds up to', () => {
	expect(keys('full')).toEqual([
		'gut-feeling',
		'A-1',
		'A-2',
		'after-A',
		'B-1',
		'after-B',
		'C-1',
		'after-C'
	]);
});

test('a dimension the quick check does not ask has no screen', () => {
	expect(keys('quick')).not.toContain('C-1');
});

test('the quick check goes from question to question without a stop', () => {
	expect(keys('quick')).toEqual(['gut-feeling', 'A-1', 'B-1']);
});

test('a repeated check asks for the sources of last time before its questions', () => {
	const steps = stepsOf(catalogue, 'quick', { isRepeated: true }).map(stepKey);
	expect(steps).toEqual(['gut-feeling', 'still-there', 'A-1', 'B-1']);
});

test.each([
	['at the beginning when nothing was done', {}, undefined, 'gut-feeling'],
	['at the first question after the gut feeling', {}, { A: 50 }, 'A-1'],
	['at the first open question', { 'A-1': 'unknown', 'B-1': 2 }, undefined, 'A-2'],
	[
		'after the last dimension when nothing is open',
		{ 'A-1': 1, 'A-2': 'na', 'B-1': 0, 'C-1': 4 },
		undefined,
		'after-C'
	]
] as const)('somebody who comes back goes on %s', (_, answers, gutFeeling, key) => {
	expect(resumed(answers, gutFeeling)).toBe(key);
});

function keys(scope: Scope): string[] {
	return stepsOf(catalogue, scope).map(stepKey);
}

function resumed(levels: Parameters<typeof answersOf>[0], gutFeeling?: Record<string, number>) {
	const given = { answers: answersOf(levels), ...(gutFeeling ? { gutFeeling } : {}) };
	const step = resumeStep(stepsOf(catalogue, 'full'), given);
	return step && stepKey(step);
}
