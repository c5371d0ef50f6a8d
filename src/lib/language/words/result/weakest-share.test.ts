import { expect, test } from 'vitest';
import { resultWords, weakestShareSentence } from './index';

test.each([
	[1 / 3, 'Zwei Drittel Durchschnitt, ein Drittel schwächste Stelle.'],
	[1 / 4, 'Drei Viertel Durchschnitt, ein Viertel schwächste Stelle.'],
	[1 / 2, 'Zur Hälfte Durchschnitt, zur Hälfte schwächste Stelle.'],
	[0, 'Durchschnitt aller Bereiche.'],
	[1, 'Es zählt die schwächste Stelle.'],
	[0.123, '88\u00a0% Durchschnitt, 12\u00a0% schwächste Stelle.']
])('a share of %d in German', (share, expected) => {
	expect(weakestShareSentence(share, resultWords('de'), 'de')).toBe(expected);
});

test.each([
	[1 / 3, 'Two thirds mean, one third weakest point.'],
	[1 / 2, 'Half mean, half weakest point.']
])('a share of %d in English', (share, expected) => {
	expect(weakestShareSentence(share, resultWords('en'), 'en')).toBe(expected);
});
