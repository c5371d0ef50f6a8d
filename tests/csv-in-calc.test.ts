import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DOMParser } from '@xmldom/xmldom';
import { expect, test } from 'vitest';
import { locales, type Locale } from '../src/lib/language/locale';
import { csvTable } from '../src/lib/report/csv-table';
import { isMissing } from './pdf/system-tool';

/** Tables as a spreadsheet opens them that looks for dates and numbers in everything, like Excel. */

const CALC = '/usr/lib/libreoffice/program/libsclo.so';

const texts = [
	...['007', '01.06.2026', '1 Jun 2026', 'Juni 2026', '1/2', '2-3', '06/2026', '1E5', 'MAR-01'],
	...['=1+1', ' =1+1', '+49 5121', '-5', '@cmd', 'Ja, =1', 'PR-01', '12:30', 'WAHR', 'FALSE'],
	...['Er sagte: "ja"; dann, ja', 'zwei\nZeilen', '5–9', '3 %']
];

test.skipIf(isMissing('soffice') || !existsSync(CALC)).each(locales)(
	'every text stays a text, every number a number (%s)',
	(locale) => {
		const table = csvTable(
			['Text', 'Zahl'],
			texts.map((text) => [text, 43.9286]),
			locale
		);
		const [head, ...rows] = open(table, locale);
		expect(head).toEqual([
			['string', 'Text'],
			['string', 'Zahl']
		]);
		expect(rows).toHaveLength(texts.length);
		rows.forEach((row, i) => {
			expect(row.map(([type]) => type)).toEqual(['string', 'float']);
			expect(row[0]?.[1].replace(/^['\s]+|'/g, '')).toBe(texts[i]?.trim());
			expect(row[1]?.[1]).toBe('43.9286');
		});
	},
	120_000
);

/** Type and content of every cell, by the separator, language and eagerness of an office. */
function open(csv: string, locale: Locale): (readonly [string, string])[][] {
	const folder = mkdtempSync(join(tmpdir(), 'belegbar-csv-'));
	writeFileSync(join(folder, 'table.csv'), csv);
	const [separator, language] = { de: ['59', '1031'], en: ['44', '2057'] }[locale];
	const UTF_8 = 76;
	const filter = `CSV:${separator},34,${UTF_8},1,,${language},false,true`;
	const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
	const target = [`--infilter=${filter}`, '--convert-to', 'fods', '--outdir', folder];
	spawnSync('soffice', [profile, '--headless', ...target, join(folder, 'table.csv')]);
	const text = readFileSync(join(folder, 'table.fods'), 'utf8');
	rmSync(folder, { recursive: true });
	const document = new DOMParser().parseFromString(text, 'text/xml');
	return Array.from(document.getElementsByTagName('table:table-row')).map((row) =>
		Array.from(row.getElementsByTagName('table:table-cell')).map((cell) => {
			const type = cell.getAttribute('office:value-type') ?? '';
			const paragraphs = Array.from(cell.getElementsByTagName('text:p'));
			const shown = paragraphs.map(({ textContent }) => textContent ?? '').join('\n');
			return [type, cell.getAttribute('office:value') ?? shown] as const;
		})
	);
}
