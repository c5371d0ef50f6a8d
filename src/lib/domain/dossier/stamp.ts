import { dayNumberOf, type IsoDate } from '../evidence/calendar';

/**
 * When something was written, in an order that wrong clocks cannot break: a hybrid logical clock of
 * minute, counter and writer. Whoever writes after having seen a stamp writes a higher one, whatever
 * the clock says. Fixed widths in base 36, so that stamps sort as texts.
 */
export type Stamp = string;

const MINUTE_DIGITS = 6;
const COUNTER_DIGITS = 4;
const COUNTER_END = 36 ** COUNTER_DIGITS;
/** The year 3000: nothing may claim to be later, or nothing could be written after it. */
const LAST_MINUTE = 542_000_000;
const MS_PER_MINUTE = 60_000;
const MINUTES_PER_DAY = 1440;

const FORM = /^([0-9a-z]{6})-[0-9a-z]{4}-[0-9a-z]{1,12}$/;

/** Before everything that was ever written. */
export const FIRST_STAMP: Stamp = '000000-0000-0';

/** Whether a text from outside is a stamp after which one can still write. */
export function isStamp(text: string): boolean {
	const [, minute] = FORM.exec(text) ?? [];
	return minute !== undefined && Number.parseInt(minute, 36) <= LAST_MINUTE;
}

/**
 * The stamp for something written now, higher than everything seen.
 *
 * @param now milliseconds since 1970, as the clock says; it may be wrong
 * @param seen the highest stamp this writer knows
 * @param writer up to 12 of 0-9 and a-z, chosen by chance for each page
 */
export function nextStamp(now: number, seen: Stamp, writer: string): Stamp {
	const minute = Math.min(Math.max(0, Math.floor(now / MS_PER_MINUTE)), LAST_MINUTE);
	const [seenMinute, seenCounter] = partsOf(seen);
	if (minute > seenMinute) return written(minute, 0, writer);
	if (seenCounter + 1 < COUNTER_END) return written(seenMinute, seenCounter + 1, writer);
	return written(seenMinute + 1, 0, writer);
}

/** The later of two stamps. */
export function laterOf(a: Stamp, b: Stamp): Stamp {
	return a < b ? b : a;
}

/** The stamp of something of which only the day is known: the first of that day. */
export function stampOfDay(day: IsoDate): Stamp {
	const minute = Math.min(Math.max(0, dayNumberOf(day) * MINUTES_PER_DAY), LAST_MINUTE);
	return written(minute, 0, '0');
}

function partsOf(stamp: Stamp): readonly [minute: number, counter: number] {
	const counterStart = MINUTE_DIGITS + 1;
	return [
		Number.parseInt(stamp.slice(0, MINUTE_DIGITS), 36),
		Number.parseInt(stamp.slice(counterStart, counterStart + COUNTER_DIGITS), 36)
	];
}

function written(minute: number, counter: number, writer: string): Stamp {
	return `${digits(minute, MINUTE_DIGITS)}-${digits(counter, COUNTER_DIGITS)}-${writer}`;
}

function digits(value: number, width: number): string {
	return value.toString(36).padStart(width, '0');
}
