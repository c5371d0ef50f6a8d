import type { KeptEntry } from '../dossier/section';
import { dayNumberOf, lastValidDay, type IsoDate } from '../evidence/calendar';
import { PLAN_LIMITS, type Plan } from './plan';
import type { PlanOutcome } from './plan-outcome';

/** Plans from one meeting to the next: which are open, which are asked about, what became of them. */

export type KeptPlan = KeptEntry<Plan>;

/** So many days before its day a plan is asked about: meetings are not always on the same weekday. */
const ASKED_DAYS_BEFORE = 7;
/** So long an outcome counts as the last meeting's. */
const LAST_MEETING_DAYS = 21;

/** The plans nothing was said about yet, the most urgent first. */
export function openPlans(plans: readonly KeptPlan[]): readonly KeptPlan[] {
	return plans.filter(({ entry }) => !entry.outcome).sort(byDay);
}

/** How many more may be made until the next meeting. Merged devices may hold more than allowed. */
export function roomForPlans(plans: readonly KeptPlan[]): number {
	return Math.max(0, PLAN_LIMITS.open - openPlans(plans).length);
}

/** Whether somebody has said yet what is to be done; until then it is asked about nowhere. */
export function isPlanWorded({ what }: Plan): boolean {
	return what.trim() !== '';
}

/** Whether it is time to ask what became of a plan: its day is near, and it is a week old or due. */
export function isPlanDue(plan: Plan, today: IsoDate): boolean {
	const { until, madeOn, outcome } = plan;
	if (outcome || madeOn >= today || !isPlanWorded(plan)) return false;
	if (until <= today) return true;
	const left = dayNumberOf(until) - dayNumberOf(today);
	const age = dayNumberOf(today) - dayNumberOf(madeOn);
	return left <= ASKED_DAYS_BEFORE && age >= ASKED_DAYS_BEFORE;
}

/** The plans to ask about today, and those that were answered today: an answer may be corrected. */
export function plansToAsk(plans: readonly KeptPlan[], today: IsoDate): readonly KeptPlan[] {
	return plans
		.filter(({ entry }) => isPlanDue(entry, today) || entry.outcome?.saidOn === today)
		.sort(byDay);
}

/** The plan with what became of it; undefined takes the answer back. */
export function withOutcome(
	plan: Plan,
	state: PlanOutcome | undefined,
	{ between = plan.outcome?.between ?? '', today }: { between?: string; today: IsoDate }
): Plan {
	const { outcome: _, ...rest } = plan;
	return state === undefined ? rest : { ...rest, outcome: { state, between, saidOn: today } };
}

/** The same plan until the next meeting, tied to the one it carries on. */
export function carriedPlan({ key, entry }: KeptPlan, today: IsoDate): Plan {
	const { outcome: _, ...rest } = entry;
	return { ...rest, madeOn: today, until: nextMeeting(today), carries: key };
}

/** Whether a plan was carried on by another one. */
export function isCarried({ key }: KeptPlan, plans: readonly KeptPlan[]): boolean {
	return plans.some(({ entry }) => entry.carries === key);
}

/** The day a new plan is proposed for: a month on. */
export function nextMeeting(today: IsoDate): IsoDate {
	return lastValidDay(today, 1);
}

/**
 * The plans of the last meeting as a report of a day tells them: made before that day, with what became
 * of them if that was said for this meeting, or still open. At most as many as may be open at a time.
 */
export function lastMeetingPlans(plans: readonly KeptPlan[], day: IsoDate): readonly KeptPlan[] {
	const of = plans.filter(({ entry }) => {
		const { madeOn, outcome } = entry;
		if (madeOn >= day || !isPlanWorded(entry)) return false;
		return !outcome || dayNumberOf(outcome.saidOn) > dayNumberOf(day) - LAST_MEETING_DAYS;
	});
	const answered = of.filter(({ entry }) => entry.outcome).sort(byDay);
	return [...answered, ...openPlans(of)].slice(0, PLAN_LIMITS.open);
}

/**
 * What became of the last meeting's plans, told as one: done or not where all of them are, else partly;
 * undefined where nothing was said yet.
 */
export function lastOutcome(plans: readonly KeptPlan[], day: IsoDate): PlanOutcome | undefined {
	const [first, ...others] = lastMeetingPlans(plans, day).flatMap(
		({ entry }) => entry.outcome?.state ?? []
	);
	return others.every((outcome) => outcome === first) ? first : 'partly';
}

/** The plans of which it was said what became of them, the latest first. */
export function endedPlans(plans: readonly KeptPlan[]): readonly KeptPlan[] {
	return plans.filter(({ entry }) => entry.outcome).sort((a, b) => byDay(b, a));
}

/** Plans told as numbers. */
export interface PlanFigures {
	readonly open: number;
	/** Of the open ones, those whose day has come. */
	readonly due: number;
	readonly done: number;
	readonly partly: number;
	readonly not: number;
	/** How many carry on an earlier one. */
	readonly carried: number;
}

/** Counts plans by what became of them. */
export function planFigures(all: readonly KeptPlan[], today: IsoDate): PlanFigures {
	const plans = all.filter(({ entry }) => isPlanWorded(entry));
	const open = openPlans(plans);
	return {
		open: open.length,
		due: open.filter(({ entry }) => entry.until <= today).length,
		done: countOf(plans, 'done'),
		partly: countOf(plans, 'partly'),
		not: countOf(plans, 'not'),
		carried: plans.filter(({ entry }) => entry.carries !== undefined).length
	};
}

function countOf(plans: readonly KeptPlan[], state: PlanOutcome): number {
	return plans.filter(({ entry }) => entry.outcome?.state === state).length;
}

function byDay(a: KeptPlan, b: KeptPlan): number {
	const [first, second] = [a, b].map(({ key, entry }) => `${entry.until} ${entry.madeOn} ${key}`);
	if (first === second) return 0;
	return (first ?? '') < (second ?? '') ? -1 : 1;
}
