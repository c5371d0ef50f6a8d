import { expect, test } from 'vitest';
import { askingDe } from '$lib/language/words/asking/asking.de';
import { nextButton } from './next-button';

const question = { step: 'question', hasGutFeeling: false, hasNext: true } as const;

test.each([
	['unanswered', 'Überspringen', false],
	['unknown', 'Weiter', false],
	['not-applicable', 'Weiter', false],
	['not-needed', 'Weiter', false],
	['unsupported', 'Weiter ohne Beleg', false],
	['partly', 'Weiter, teilweise belegt', false],
	['fully', 'Weiter, belegt', true]
] as const)('the button tells the truth about an answer: %s', (standing, label, isFilled) => {
	expect(nextButton({ ...question, standing }, askingDe)).toEqual({ label, isFilled });
});

test('on the last question it leads to the result, filled only when that one is backed up', () => {
	const last = { ...question, hasNext: false };
	expect(nextButton({ ...last, standing: 'fully' }, askingDe).isFilled).toBe(true);
	expect(nextButton({ ...last, standing: 'partly' }, askingDe)).toEqual({
		label: 'Zum Ergebnis',
		isFilled: false
	});
});
