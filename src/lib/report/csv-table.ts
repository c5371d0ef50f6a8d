import { formatNumber } from '../language/format';
import type { Locale } from '../language/locale';

/** What a table file has in one cell; nothing leaves it empty. */
export type CsvCell = string | number | null | undefined;

const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';

/** What Excel of that language takes for the end of a cell when a file is opened by double click. */
const separators: Readonly<Record<Locale, string>> = { de: ';', en: ',' };

/**
 * A table that Excel of the language opens by double click: its separator and decimal sign, UTF-8 with
 * its mark. Texts stay texts: none becomes a formula, a date or a number.
 */
export function csvTable(
	head: readonly string[],
	rows: readonly (readonly CsvCell[])[],
	locale: Locale
): string {
	const lines = rows.map((row) => row.map((value) => cell(value, locale)));
	const ended = [head.map(quoted), ...lines].map((cells) => {
		return `${cells.join(separators[locale])}${LINE_END}`;
	});
	return `${BYTE_ORDER_MARK}${ended.join('')}`;
}

function cell(value: CsvCell, locale: Locale): string {
	if (value === null || value === undefined) return '';
	// Enough for sums of thirds to come back; grouping is off below 1000.
	return typeof value === 'number' ? formatNumber(value, locale, 4) : quoted(value);
}

/** Quotes do not keep a spreadsheet from reading a date: what it would change begins with a tab, unseen. */
function quoted(text: string): string {
	const harmless = withoutFormulas(text);
	const kept = isChanged(text) ? `\t${harmless}` : harmless;
	return `"${kept.replaceAll('"', '""')}"`;
}

/** Begins like a formula, also behind spaces and in full width. */
const FORMULA = /^[\s\u00a0]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;
/** The same where a program that takes another separator for its own would begin a cell. */
const INNER_FORMULA = /(?<separator>[;,\t\r\n])(?=[\s\u00a0"]*[=+\-@\uff1d\uff0b\uff0d\uff20]\S)/g;

/** A spreadsheet would run a text that begins like a formula, so it gets an apostrophe in front. */
function withoutFormulas(text: string): string {
	const inner = text.replace(INNER_FORMULA, "$<separator>'");
	return FORMULA.test(text) ? `'${inner}` : inner;
}

const MONTH =
	'(?:jan|feb|mär|mar|mrz|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec)[a-zä]*[\\s.,/-]*';

/** What a spreadsheet of either language turns into a date, a time, a number or a truth value. */
const changed: readonly RegExp[] = [
	/^[\d\s\u00a0.,:;/\\'’%€$£()+-]*\d[\d\s\u00a0.,:;/\\'’%€$£()+-]*$/,
	/^\s*\d+(?:[.,]\d*)?e[+-]?\d+\s*$/i,
	/^\s*\d[\d:]*\s*[ap]\.?m?\.?\s*$/i,
	new RegExp(`^\\s*(?:[a-zä]+[,.]?\\s+)?\\d{1,4}[\\s.,/-]*${MONTH}(?:\\d{1,4})?[\\d\\s:]*$`, 'i'),
	new RegExp(`^\\s*${MONTH}\\d{1,4}(?:[\\s.,/-]+\\d{1,4})?[\\d\\s:]*$`, 'i'),
	/^\s*(?:wahr|falsch|true|false)\s*$/i
];

function isChanged(text: string): boolean {
	return !FORMULA.test(text) && changed.some((pattern) => pattern.test(text));
}
