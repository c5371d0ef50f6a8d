import { formatNumber } from '../i18n/format';
import type { Locale } from '../i18n/locale';

/** What a table file has in one cell; nothing leaves it empty. */
export type CsvCell = string | number | null | undefined;

const BYTE_ORDER_MARK = '\uFEFF';
const SEPARATOR = ';';
const LINE_END = '\r\n';

/**
 * A table a German spreadsheet opens by double click: semicolons, UTF-8 with its mark, the decimal sign
 * of the language.
 */
export function csvTable(
	head: readonly string[],
	rows: readonly (readonly CsvCell[])[],
	locale: Locale
): string {
	const lines = rows.map((row) => row.map((value) => cell(value, locale)));
	return `${BYTE_ORDER_MARK}${[head.map(quoted), ...lines].map(line).join('')}`;
}

function line(cells: readonly string[]): string {
	return `${cells.join(SEPARATOR)}${LINE_END}`;
}

function cell(value: CsvCell, locale: Locale): string {
	if (value === null || value === undefined) return '';
	// Enough for sums of thirds to come back; grouping is off below 1000.
	return typeof value === 'number' ? formatNumber(value, locale, 4) : quoted(value);
}

/** A spreadsheet would run a text that begins like a formula, so it gets an apostrophe in front. */
function quoted(text: string): string {
	const harmless = /^[\s\u00a0]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/.test(text)
		? `'${text}`
		: text;
	return `"${harmless.replaceAll('"', '""')}"`;
}
