import { expect, test } from 'vitest';
import { askingDe } from '$lib/language/words/asking/asking.de';
import { nextButton } from './next-button';

const question = { step: 'question', hasGutFeeling: false, notLookedAt: 0, hasNext: true } as const;

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

test('on the last question it leads to the result, filled when that one is backed up', () => {
	const last = { ...question, hasNext: false };
	expect(nextButton({ ...last, standing: 'fully' }, askingDe).isFilled).toBe(true);
	expect(nextButton({ ...last, standing: 'not-needed' }, askingDe).isFilled).toBe(false);
	expect(nextButton({ ...last, standing: 'partly' }, askingDe)).toEqual({
		label: 'Zum Ergebnis',
		isFilled: false
	});
});

test.each([true, false])(
	'from „noch da?“ it says how many were not looked at (more to come: %s)',
	(hasNext) => {
		const list = { ...question, step: 'still-there', standing: undefined, hasNext } as const;
		expect(nextButton({ ...list, notLookedAt: 3 }, askingDe)).toEqual({
			label: 'Weiter, 3 nicht nachgesehen',
			isFilled: false
		});
		expect(nextButton(list, askingDe)).toEqual({
			label: hasNext ? 'Weiter' : 'Zum Ergebnis',
			isFilled: true
		});
	}
);
