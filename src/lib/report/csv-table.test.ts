import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locales } from '../language/locale';
import { csvTable } from './csv-table';

/** The one cell of a table with one cell. */
function cellOf(text: string, locale: 'de' | 'en' = 'de'): string {
	return csvTable([], [[text]], locale)
		.split('\r\n')
		.slice(1)
		.join('\r\n')
		.slice(1, -3);
}

test.each(['=1+1', '+49 5121', '-5', '@cmd', ' =1', '＝1', '=2026-01-01'])(
	'%j would be run, so an apostrophe stands before it',
	(text) => {
		expect(cellOf(text)).toBe(`'${text}`);
	}
);

test.each([
	...['007', '12345678901234567890', '1.5', '1,50', '3 %', '12 €', '1E5', '2e-3', '(5)'],
	...['01.06.2026', '2026-06-01', '6/1/2026', '06.2026', '06/2026', '1-2', '3/4', '2-3', '12:30'],
	...['1 Jun 2026', 'Jun 2026', '1. Juni 2026', 'Juni 2026', 'Mai 5', 'MAR-01', 'SEP-07'],
	...['3. Okt.', 'Mon, 1 Jun 2026', '2026 März', '10 AM', '3p', 'WAHR', 'false', ' 007 ']
])('%j would be changed, so it begins with a tab that nobody sees', (text) => {
	expect(cellOf(text)).toBe(`\t${text}`);
});

test.each([
	...['PR-01', 'DO-07', 'Müller & Söhne', '5–9', 'Maibaum 3 Stück', '2 von 5', 'rund 35'],
	...['Stufe 2', 'Mai', 'März und April', 'v1.2', 'DIN 9001', 'Ordner 7', '', 'a - b', 'A, - b']
])('%j stays as it is', (text) => {
	expect(cellOf(text)).toBe(text);
});

test.each([
	['Ja, =HYPERLINK(1)', "Ja,' =HYPERLINK(1)"],
	['Ja;=1', "Ja;'=1"],
	['\t=1', "'\t'=1"],
	['\n=1', "'\n'=1"],
	['Zeile\n@cmd', "Zeile\n'@cmd"],
	['Ja, "=1', `Ja,' ""=1`]
])('%j begins no formula behind another separator either', (text, expected) => {
	expect(cellOf(text)).toBe(expected);
});

describe.each(locales)('read by its own separator (%s)', (locale) => {
	const separator = { de: ';', en: ',' }[locale];

	function read(csv: string): string[][] {
		const rows: string[][] = [];
		for (const line of csv.replace('\uFEFF', '').match(/(?:"(?:[^"]|"")*"|[^\r])*\r\n/g) ?? []) {
			const cells = [...`${line.slice(0, -2)}${separator}`.matchAll(pattern)];
			rows.push(cells.map(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? ''));
		}
		return rows;
	}
	const pattern = new RegExp(`(?:"((?:[^"]|"")*)"|([^${separator}]*))${separator}`, 'g');

	test('every text is in a cell of its own, apart from what keeps it a text', () => {
		const text = fc.string({ unit: fc.constantFrom(...Array.from('a1=+-@.,;/"\n\t \'ä')) });
		fc.assert(
			fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
				const [row = []] = read(csvTable(texts, [], locale));
				expect(row).toHaveLength(texts.length);
				const bare = (value: string) => value.replace(/['\t]/g, '');
				expect(row.map(bare)).toEqual(texts.map(bare));
			})
		);
	});
});

test('under either separator no cell begins like a formula', () => {
	const text = fc.string({ unit: fc.constantFrom(...Array.from('a1=+-@,;"\n ')) });
	fc.assert(
		fc.property(text, (value) => {
			// However a program counts the quotes, it begins cells only here.
			const [first, ...others] = cellOf(value).split(/[,;\n]/);
			expect(first).not.toMatch(/^\s*[=+\-@]/);
			for (const cell of others) expect(cell).not.toMatch(/^[\s"]*[=+\-@]\S/);
		}),
		{ numRuns: 1000 }
	);
});
