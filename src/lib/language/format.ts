import type { Locale } from './locale';

/** Numbers and dates as words. Nothing here is ever read back into a number. */

/** Rounding errors of sums of thirds must not turn 37.5 into 37. */
const TOLERANCE = 1e-9;

/** A score (0 to 100) as a whole number, half up: 43.93 → "44". */
export function formatScore(score: number, locale: Locale): string {
	return numberFormat(locale, 0).format(roundedTo(1, score));
}

/** A score of the quick check: a multiple of 5, without the word "about"; 34.4 → "35". */
export function formatRoundedScore(score: number, locale: Locale): string {
	return numberFormat(locale, 0).format(roundedTo(5, score));
}

/** A number with up to the given decimals and the locale's decimal sign: 1.458 → "1,46". */
export function formatNumber(value: number, locale: Locale, decimals = 2): string {
	return numberFormat(locale, decimals).format(value);
}

/** A number with exactly two decimals, so that columns of them line up: 37.5 → "37,50". */
export function formatHundredths(value: number, locale: Locale): string {
	return new Intl.NumberFormat(intlLocale(locale), {
		minimumFractionDigits: 2,
		maximumFractionDigits: 2
	}).format(value);
}

/** A share (0 to 1) in whole percent: 0.4 → "40 %" in German, "40%" in English. */
export function formatPercent(share: number, locale: Locale): string {
	const percent = numberFormat(locale, 0).format(roundedTo(1, share * 100));
	return locale === 'de' ? `${percent}\u00a0%` : `${percent}%`;
}

/** YYYY-MM-DD as "23.11.2026" or "23 Nov 2026"; YYYY-MM as "11/2026" or "Nov 2026"; a year as it is. */
export function formatDate(isoDate: string, locale: Locale): string {
	const [year = '', month, day] = isoDate.split('-');
	if (month === undefined) return year;
	if (locale === 'de') return day ? `${day}.${month}.${year}` : `${month}/${year}`;
	const name = ENGLISH_MONTHS[Number(month) - 1] ?? month;
	return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
}

/** "a", "a und b", "a, b und c" */
export function formatList(items: readonly string[], locale: Locale): string {
	return listFormat(locale).format(items);
}

const ENGLISH_MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** The nearest multiple of a step, half up: what is displayed of a number. */
export function roundedTo(step: number, value: number): number {
	return Math.floor(value / step + 0.5 + TOLERANCE) * step;
}

const monthLists = new Map<Locale, readonly string[]>();

/** January to December in full. Made once: a browser takes long to find out how a language calls them. */
export function monthNames(locale: Locale): readonly string[] {
	const known = monthLists.get(locale);
	if (known) return known;
	const format = new Intl.DateTimeFormat(intlLocale(locale), { month: 'long', timeZone: 'UTC' });
	const made = Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2000, month, 1)));
	monthLists.set(locale, made);
	return made;
}

const numberFormats = new Map<string, Intl.NumberFormat>();

function numberFormat(locale: Locale, decimals: number): Intl.NumberFormat {
	const key = `${locale}/${decimals}`;
	const known = numberFormats.get(key);
	if (known) return known;
	const made = new Intl.NumberFormat(intlLocale(locale), { maximumFractionDigits: decimals });
	numberFormats.set(key, made);
	return made;
}

function listFormat(locale: Locale): Intl.ListFormat {
	return new Intl.ListFormat(intlLocale(locale), { type: 'conjunction' });
}

function intlLocale(locale: Locale): string {
	return locale === 'de' ? 'de-DE' : 'en-GB';
}
