import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakPointsBy } from './hyphenate';
import { loadPatterns } from './load-patterns';

const inGerman = breakPointsBy(await loadPatterns('de'));
const inEnglish = breakPointsBy(await loadPatterns('en'));

function divided(word: string, breakPointsOf = inGerman): string {
	return breakPointsOf(word).reduceRight(
		(rest, { at, hasHyphen }) => `${rest.slice(0, at)}${hasHyphen ? '-' : '|'}${rest.slice(at)}`,
		word
	);
}

test.each([
	['Datenschutz', 'Daten-schutz'],
	['Auftragsverarbeitung', 'Auf-trags-ver-ar-bei-tung'],
	['Datenschutzfolgenabschätzung', 'Daten-schutz-fol-gen-ab-schät-zung'],
	['Qualitätsmanagementhandbuch', 'Qua-li-täts-ma-nage-ment-hand-buch'],
	['Ausschreibungsunterlagen', 'Aus-schrei-bungs-un-ter-la-gen'],
	['Arbeitsplatz', 'Arbeits-platz'],
	['Betriebsvereinbarung', 'Betriebs-ver-ein-ba-rung'],
	['FRÜHSTÜCKSRUNDE', 'FRÜH-STÜCKS-RUNDE'],
	['Strumpf', 'Strumpf']
])('%s may be divided %s', (word, expected) => {
	expect(divided(word)).toBe(expected);
});

test('an English report divides as English does', () => {
	expect(divided('responsibility', inEnglish)).toBe('respon-si-bil-ity');
	expect(divided('documentation', inEnglish)).toBe('doc-u-men-ta-tion');
});

test.each([
	['KI-Bereitschaft', 'KI-|Bereit-schaft'],
	['und/oder', 'und/|oder'],
	['https://a.de/b?c=d', 'https:|/|/|a.|de/|b?|c=|d'],
	['12.345,67', '12.345,67'],
	['(01.06.2026,', '(01.06.2026,'],
	['<b>Qualität</b>', '<b>Qua-li-tät</|b>'],
	['', '']
])('%s may end a line after its signs: %s', (word, expected) => {
	expect(divided(word)).toBe(expected);
});

test('no break leaves fewer than three letters on a line, whatever the letters', () => {
	const word = fc.string({
		unit: fc.constantFrom(...Array.from('aeiouäbcdfghkrstzİßéсконı')),
		maxLength: 40
	});
	fc.assert(
		fc.property(word, fc.constantFrom(inGerman, inEnglish), (letters, breakPointsOf) => {
			for (const { at } of breakPointsOf(letters)) {
				expect(at).toBeGreaterThanOrEqual(3);
				expect(letters.length - at).toBeGreaterThanOrEqual(3);
			}
		}),
		{ numRuns: 1000 }
	);
});
