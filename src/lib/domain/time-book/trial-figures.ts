import type { TimedCase, Trial } from './trial-schema';
import { timingOf, type Timing } from './timing';

/** gemessen · vorläufig · zu wenig */
export type TrialStatus = 'measured' | 'preliminary' | 'too-few';

/** Hours per week, unless it says otherwise; null is not known, which is not zero. */
export interface TrialFigures {
	readonly before: Timing | null;
	readonly after: Timing | null;
	readonly status: TrialStatus;
	readonly expected: number | null;
	readonly felt: number | null;
	/** Below zero where it takes longer than before; null while the cases are too few. */
	readonly measured: number | null;
	readonly range: { readonly low: number; readonly high: number } | null;
	/** Whether the range holds zero: „Unterschied nicht sicher“. */
	readonly isUncertain: boolean;
	/** Measured as a share of expected; null where nothing was expected. */
	readonly realisation: number | null;
	/** Felt less measured. */
	readonly feltGap: number | null;
	/** Weeks until the one-off hours are earned; null where nothing is saved. */
	readonly paybackWeeks: number | null;
}

const MINUTES_PER_HOUR = 60;
/** Cases before and after from which a trial is told at all, and from which it counts as measured. */
export const CASES_TO_TELL = 3;
export const CASES_TO_MEASURE = 10;
/** Standard errors to either side. */
const RANGE_WIDTH = 2;

/** What was expected, felt and measured of a trial, side by side. Source: methodology 2.8. */
export function trialFigures(trial: Trial, cases: readonly TimedCase[]): TrialFigures {
	const before = timingOf(cases.filter(({ phase }) => phase === 'before'));
	const after = timingOf(cases.filter(({ phase }) => phase === 'after'));
	const status = statusOf(before, after);
	const expected = expectedHours(trial, before);
	const told = status === 'too-few' ? { before: null, after: null } : { before, after };
	const measured = measuredHours(trial, told.before, told.after);
	const range = rangeOf(trial, told.before, told.after);
	const felt = trial.feltHours ?? null;
	return {
		before,
		after,
		status,
		expected,
		felt,
		measured,
		range,
		isUncertain: range !== null && range.low <= 0 && range.high >= 0,
		realisation: realisationOf(expected, measured),
		feltGap: felt === null || measured === null ? null : felt - measured,
		paybackWeeks: paybackWeeks(trial, measured)
	};
}

/** Measured as a share of expected; null where nothing was expected to be saved. */
export function realisationOf(expected: number | null, measured: number | null): number | null {
	return expected !== null && measured !== null && expected > 0 ? measured / expected : null;
}

function statusOf(before: Timing | null, after: Timing | null): TrialStatus {
	const fewest = Math.min(before?.count ?? 0, after?.count ?? 0);
	if (fewest >= CASES_TO_MEASURE) return 'measured';
	return fewest >= CASES_TO_TELL ? 'preliminary' : 'too-few';
}

function expectedHours(
	{ casesPerWeek, expectedMinutes }: Trial,
	before: Timing | null
): number | null {
	if (!before || expectedMinutes === undefined || casesPerWeek === undefined) return null;
	return hoursPerWeek(casesPerWeek, before.mean - expectedMinutes);
}

function measuredHours(
	{ casesPerWeek }: Trial,
	before: Timing | null,
	after: Timing | null
): number | null {
	if (casesPerWeek === undefined || !before || !after) return null;
	return hoursPerWeek(casesPerWeek, before.mean - after.mean);
}

function rangeOf(
	{ casesPerWeek }: Trial,
	before: Timing | null,
	after: Timing | null
): TrialFigures['range'] {
	if (casesPerWeek === undefined || !before || !after) return null;
	if (before.variance === null || after.variance === null) return null;
	const error = Math.sqrt(before.variance / before.count + after.variance / after.count);
	const saved = before.mean - after.mean;
	return {
		low: hoursPerWeek(casesPerWeek, saved - RANGE_WIDTH * error),
		high: hoursPerWeek(casesPerWeek, saved + RANGE_WIDTH * error)
	};
}

function paybackWeeks({ oneOffHours }: Trial, measured: number | null): number | null {
	if (oneOffHours === undefined || measured === null || measured <= 0) return null;
	return oneOffHours / measured;
}

function hoursPerWeek(casesPerWeek: number, minutes: number): number {
	return (casesPerWeek * minutes) / MINUTES_PER_HOUR;
}
