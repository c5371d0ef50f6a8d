import { expect, test } from 'vitest';
import { takePartDe } from '$lib/language/words/take-part/take-part.de';
import { aloudOf } from './aloud-of';

test.each([
	['', '', ''],
	[' eine Vorlage. ', '', 'Ich suche eine Vorlage.'],
	['', 'eine Stunde Zeit', 'Ich biete eine Stunde Zeit.'],
	['Rat', 'Zeit...', 'Ich suche Rat. Ich biete Zeit.']
])('who looks for “%s” and offers “%s” reads aloud “%s”', (seeks, offers, sentence) => {
	expect(aloudOf({ seeks, offers }, takePartDe.exchange)).toBe(sentence);
});
