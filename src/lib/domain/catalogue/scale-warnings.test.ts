import { expect, test } from 'vitest';
import { catalogueOf, questionOf } from '../testing/builders';
import { findGuessWarnings, findScaleWarnings } from './scale-warnings';

/** Scores from 0 to 1 where 0 to 100 is meant. */

test('a catalogue written from 0 to 1 is wondered at wherever it shows', () => {
	const shares = catalogueOf([questionOf('A-1', { levels: [0, 0.5, 1] }), questionOf('A-2')], {
		evidenceCaps: { withoutSource: 0.25, oneDefect: 0.5 },
		targetScore: 0.75,
		maturityLevels: [
			{ id: 'low', minScore: 0 },
			{ id: 'high', minScore: 0.5 }
		]
	});
	expect(findScaleWarnings(shares).map(({ path }) => path)).toEqual([
		'evidenceCaps',
		'targetScore',
		'maturityLevels',
		'questions.A-1.levels'
	]);
});

test('scores that can only be meant from 0 to 100 are not', () => {
	const low = catalogueOf([questionOf('A-1', { levels: [0, 1, 100] })], {
		evidenceCaps: { withoutSource: 0, oneDefect: 0 },
		targetScore: 0,
		maturityLevels: [{ id: 'only', minScore: 0 }]
	});
	expect(findScaleWarnings(low)).toEqual([]);
});

test.each([
	[{ PR: 0.4, DA: 1 }, 1],
	[{ PR: 0.4, DA: 40 }, 0],
	[{ PR: 0, DA: 0 }, 0],
	[undefined, 0]
])('guesses %o: %i warnings', (guesses, count) => {
	expect(findGuessWarnings(guesses)).toHaveLength(count);
});
