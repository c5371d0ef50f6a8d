/** Calendar arithmetic on written dates, without clock or time zone. */

/** A day as YYYY-MM-DD. */
export type IsoDate = string;

interface Day {
	readonly year: number;
	readonly month: number;
	readonly day: number;
}

/** Whether the text is a day that exists, written YYYY-MM-DD. */
export function isIsoDate(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const { year, month, day } = readDay(text);
	return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Whether the text is a month that exists, written YYYY-MM. */
export function isIsoMonth(text: string): boolean {
	return /^\d{4}-\d{2}$/.test(text) && isIsoDate(`${text}-01`);
}

/** Whether the text is a year, written YYYY. */
export function isIsoYear(text: string): boolean {
	return /^\d{4}$/.test(text);
}

/** What is known of the date of a review; empty for what is not. */
export interface ReviewParts {
	readonly year: string;
	readonly month: string;
	readonly day: string;
}

/** The parts of a review date: YYYY, YYYY-MM or YYYY-MM-DD; undefined has none. */
export function reviewParts(reviewedOn = ''): ReviewParts {
	const [year = '', month = '', day = ''] = reviewedOn.split('-');
	return { year, month, day };
}

/**
 * The review date of what is known of it; undefined without a year. A day that its month does not have
 * is left out, and so is a day without a month.
 */
export function reviewDate({ year, month, day }: ReviewParts): string | undefined {
	if (year === '') return undefined;
	if (month === '') return year;
	const whole = `${year}-${month}-${day}`;
	return isIsoDate(whole) ? whole : `${year}-${month}`;
}

/**
 * The last day on which a review still counts: the review day, or the last day of the review month,
 * plus the months it stays valid. Past the end of a shorter month it is that month's last day. Whoever
 * names only a year may mean any day of it, so the year counts from its worst one, the first.
 * Source: methodology 2.2.
 *
 * @param reviewedOn YYYY-MM-DD, YYYY-MM or YYYY
 * @param validMonths whole months, at least 1
 */
export function lastValidDay(reviewedOn: string, validMonths: number): IsoDate {
	const isMonth = reviewedOn.length === 7;
	const { year, month, day } = readDay(countedFrom(reviewedOn));
	const months = year * 12 + (month - 1) + validMonths;
	const lastYear = Math.floor(months / 12);
	const lastMonth = (months % 12) + 1;
	const end = daysInMonth(lastYear, lastMonth);
	return writeDay({ year: lastYear, month: lastMonth, day: isMonth ? end : Math.min(day, end) });
}

/**
 * Whole months between the day a review counts from and a later day; at least 0. A month is full on the
 * last day of a later one, however long the two are, so that no number of months is left out.
 */
export function fullMonthsBetween(reviewedOn: string, today: IsoDate): number {
	const from = readDay(countedFrom(reviewedOn));
	const to = readDay(today);
	const months = (to.year - from.year) * 12 + (to.month - from.month);
	const end = daysInMonth(to.year, to.month);
	const isWhole = to.day >= (reviewedOn.length === 7 ? end : Math.min(from.day, end));
	return Math.max(0, isWhole ? months : months - 1);
}

/** Days since 1970-01-01. */
export function dayNumberOf(date: IsoDate): number {
	const { year, month, day } = readDay(date);
	const years = year - 1;
	const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
	const daysBefore = Array.from({ length: month - 1 }, (_, index) => daysInMonth(year, index + 1));
	const inYear = daysBefore.reduce((sum, days) => sum + days, 0) + day;
	return years * 365 + leapDays + inYear - DAYS_BEFORE_1970;
}

/**
 * The day so many days later.
 *
 * @param days whole days, at least 0
 */
export function laterDay(date: IsoDate, days: number): IsoDate {
	let { year, month, day } = readDay(date);
	day += days;
	while (day > daysInMonth(year, month)) {
		day -= daysInMonth(year, month);
		month = month === 12 ? 1 : month + 1;
		if (month === 1) year += 1;
	}
	return writeDay({ year, month, day });
}

/** Counting the first day of year 1 as day 1. */
const DAYS_BEFORE_1970 = 719_163;

/** The day itself, the last day of a month, the first of a year. */
function countedFrom(reviewedOn: string): IsoDate {
	if (isIsoYear(reviewedOn)) return `${reviewedOn}-01-01`;
	if (reviewedOn.length !== 7) return reviewedOn;
	const { year, month } = readDay(`${reviewedOn}-01`);
	return writeDay({ year, month, day: daysInMonth(year, month) });
}

function readDay(text: IsoDate): Day {
	return {
		year: Number(text.slice(0, 4)),
		month: Number(text.slice(5, 7)),
		day: Number(text.slice(8, 10))
	};
}

function writeDay({ year, month, day }: Day): IsoDate {
	return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function pad(value: number, length: number): string {
	return String(value).padStart(length, '0');
}

function daysInMonth(year: number, month: number): number {
	if (month === 2) return isLeapYear(year) ? 29 : 28;
	return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
	return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
