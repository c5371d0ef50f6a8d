import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakPointsOf } from './hyphenate';

function divided(word: string): string {
	const points = breakPointsOf(word);
	return points.reduceRight(
		(rest, { at, hasHyphen }) => `${rest.slice(0, at)}${hasHyphen ? '-' : '|'}${rest.slice(at)}`,
		word
	);
}

test.each([
	['Datenschutz', 'Daten-schutz'],
	['Auftragsverarbeitung', 'Auf-trags-ver-ar-bei-tung'],
	['Entscheidung', 'Ent-schei-dung'],
	['Geschäftsführung', 'Geschäfts-füh-rung'],
	['Übergabe', 'Über-gabe'],
	['Arbeitsplatz', 'Arbeits-platz'],
	['Sicherheitsbeauftragte', 'Sicher-heits-beauf-tragte'],
	['Austausch', 'Aus-tausch'],
	['Reifegradmessung', 'Rei-fe-grad-mes-sung'],
	['Einführung', 'Ein-füh-rung'],
	['Betriebsvereinbarung', 'Betriebs-ver-ein-ba-rung'],
	['responsibility', 'respon-si-bi-lity'],
	['Selbstverständlich', 'Selbst-ver-ständ-lich'],
	['Datenschutzgrundverordnung', 'Daten-schutz-grund-ver-ord-nung'],
	['Sklaverei', 'Skla-ve-rei'],
	['Strumpf', 'Strumpf']
])('%s may be divided %s', (word, expected) => {
	expect(divided(word)).toBe(expected);
});

test.each([
	['KI-Bereitschaft', 'KI-|Bereit-schaft'],
	['und/oder', 'und/|oder'],
	['https://a.de/b?c=d', 'https:|/|/|a.|de/|b?|c=|d'],
	['12.345,67', '12.|345,|67'],
	['', '']
])('%s may end a line after its signs: %s', (word, expected) => {
	expect(divided(word)).toBe(expected);
});

test('no break leaves fewer than three letters on a line', () => {
	const word = fc.string({
		unit: fc.constantFrom(...Array.from('aeiouäbcdfghkrstz')),
		maxLength: 40
	});
	fc.assert(
		fc.property(word, (letters) => {
			for (const { at } of breakPointsOf(letters)) {
				expect(at).toBeGreaterThanOrEqual(3);
				expect(letters.length - at).toBeGreaterThanOrEqual(3);
			}
		}),
		{ numRuns: 1000 }
	);
});
