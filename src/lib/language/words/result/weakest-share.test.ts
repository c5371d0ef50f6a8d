import { expect, test } from 'vitest';
import { resultWords, weakestShareSentence } from './index';

test.each([
	[1 / 3, 'Gesamtwert: zwei Drittel Durchschnitt aller Bereiche, ein Drittel schwächster Bereich.'],
	[1 / 4, 'Gesamtwert: drei Viertel Durchschnitt aller Bereiche, ein Viertel schwächster Bereich.'],
	[1 / 2, 'Gesamtwert: zur Hälfte Durchschnitt aller Bereiche, zur Hälfte schwächster Bereich.'],
	[0, 'Gesamtwert: der Durchschnitt aller Bereiche.'],
	[1, 'Gesamtwert: Es zählt der schwächste Bereich.'],
	[0.123, 'Gesamtwert: 88\u00a0% Durchschnitt aller Bereiche, 12\u00a0% schwächster Bereich.']
])('a share of %d in German', (share, expected) => {
	expect(weakestShareSentence(share, resultWords('de'), 'de')).toBe(expected);
});

test.each([
	[1 / 3, 'Overall score: two thirds average of all areas, one third weakest area.'],
	[1 / 2, 'Overall score: half average of all areas, half weakest area.']
])('a share of %d in English', (share, expected) => {
	expect(weakestShareSentence(share, resultWords('en'), 'en')).toBe(expected);
});
