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

/**
 * The last day on which a review still counts: the review day, or the last day of the review month,
 * plus the months it stays valid. Past the end of a shorter month it is that month's last day.
 * Source: methodology 2.2.
 *
 * @param reviewedOn YYYY-MM-DD or YYYY-MM
 * @param validMonths whole months, at least 1
 */
export function lastValidDay(reviewedOn: string, validMonths: number): IsoDate {
	const isMonth = reviewedOn.length === 7;
	const { year, month, day } = readDay(isMonth ? `${reviewedOn}-01` : reviewedOn);
	const months = year * 12 + (month - 1) + validMonths;
	const lastYear = Math.floor(months / 12);
	const lastMonth = (months % 12) + 1;
	const end = daysInMonth(lastYear, lastMonth);
	return writeDay({ year: lastYear, month: lastMonth, day: isMonth ? end : Math.min(day, end) });
}

/** Whole months between a review (its day, or its month's last day) and a later day; at least 0. */
export function fullMonthsBetween(reviewedOn: string, today: IsoDate): number {
	const from = readDay(lastDayOf(reviewedOn));
	const to = readDay(today);
	const months = (to.year - from.year) * 12 + (to.month - from.month);
	const isWhole = to.day >= Math.min(from.day, daysInMonth(to.year, to.month));
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

/** Counting the first day of year 1 as day 1. */
const DAYS_BEFORE_1970 = 719_163;

function lastDayOf(reviewedOn: string): IsoDate {
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
