import type { GateStatus } from '../gates/gate';
import type { LeverSettings, OwnProcess } from './process-schema';

/** The three ratings of a process, in the order in which equal ones are named. */
export const RATINGS = ['documents', 'data', 'evenness'] as const;
export type Rating = (typeof RATINGS)[number];

/** schnell starten · erst vorbereiten · später · lassen */
export type LeverCategory = 'start' | 'prepare' | 'later' | 'leave';

/** Whether the AI use a process needs is prepared; `not-told` when no check says so. */
export type UseStatus = GateStatus | 'without-ai' | 'not-told';

/** What stands between a process and a quick start, in the order it is to be mended. */
export type Obstacle = Rating | 'use' | 'risk';

/** Hours per week. */
export interface LeverHours {
	readonly manual: number;
	readonly errors: number;
	readonly search: number;
	readonly total: number;
}

/** 0 to 100. */
export interface Readiness {
	readonly mean: number;
	/** The lowest rating, as 0 to 100, and whose it is. */
	readonly lowest: number;
	readonly weakest: Rating;
	readonly value: number;
}

export interface Lever {
	readonly kind: 'weighed';
	readonly hours: LeverHours;
	readonly readiness: Readiness;
	/** Only for sorting; these are no hours saved. */
	readonly rank: number;
	readonly category: LeverCategory;
	/** Of a process that is worth it; the first is the one to mend first. */
	readonly obstacles: readonly Obstacle[];
}

/** What has to be entered before a process can be weighed. */
export type ProcessField = Exclude<keyof OwnProcess, 'position' | 'name'>;

/** Without errors there are no hours per error. */
type CompleteProcess = OwnProcess & {
	readonly [Field in Exclude<ProcessField, 'hoursPerError'>]-?: NonNullable<OwnProcess[Field]>;
};

export interface UnweighedProcess {
	readonly kind: 'incomplete';
	readonly missing: readonly ProcessField[];
}

/** Three hours a week suit a company of 40. Source: methodology 2.7. */
export const USUAL_LEVER_SETTINGS: LeverSettings = { minHours: 3, minReadiness: 50 };

const WEEKS_PER_YEAR = 52;
const MONTHS_PER_YEAR = 12;
const POINTS_PER_RATING = 25;

/**
 * What a process costs, how ready it is and what follows from both. A value that was not entered is
 * not taken for zero: then the process is not weighed. Source: methodology 2.7.
 */
export function weighProcess(
	own: OwnProcess,
	useStatus: UseStatus,
	settings: LeverSettings
): Lever | UnweighedProcess {
	if (!isComplete(own)) return { kind: 'incomplete', missing: missingFields(own) };
	const { manualHours, errors, hoursPerError = 0, searchHours, risk } = own;
	const hours = leverHours(manualHours, errors * hoursPerError, searchHours);
	const readiness = readinessOf(own);
	const isReady = readiness.value >= settings.minReadiness;
	const isWorthIt = hours.total >= settings.minHours;
	const obstacles: readonly Obstacle[] = [
		...(isReady ? [] : [readiness.weakest]),
		...(useStatus === 'free' || useStatus === 'without-ai' ? [] : ['use' as const]),
		...(risk === 'high' ? ['risk' as const] : [])
	];
	return {
		kind: 'weighed',
		hours,
		readiness,
		rank: (hours.total * readiness.value) / 100,
		category: categoryOf(isWorthIt, isReady, obstacles),
		obstacles: isWorthIt ? obstacles : []
	};
}

function leverHours(manual: number, errorHoursPerMonth: number, search: number): LeverHours {
	const errors = (errorHoursPerMonth * MONTHS_PER_YEAR) / WEEKS_PER_YEAR;
	return { manual, errors, search, total: manual + errors + search };
}

/** Two thirds of the mean and one third of the lowest rating; whole numbers are summed first. */
function readinessOf(ratings: Readonly<Record<Rating, number>>): Readiness {
	const levels = RATINGS.map((rating) => ratings[rating]);
	const sum = levels.reduce((total, level) => total + level, 0);
	const lowest = Math.min(...levels);
	return {
		mean: (POINTS_PER_RATING * sum) / RATINGS.length,
		lowest: POINTS_PER_RATING * lowest,
		weakest: RATINGS.find((rating) => ratings[rating] === lowest) ?? RATINGS[0],
		value: (POINTS_PER_RATING * (2 * sum + RATINGS.length * lowest)) / (3 * RATINGS.length)
	};
}

function categoryOf(
	isWorthIt: boolean,
	isReady: boolean,
	obstacles: readonly Obstacle[]
): LeverCategory {
	if (isWorthIt) return obstacles.length === 0 ? 'start' : 'prepare';
	return isReady ? 'later' : 'leave';
}

function isComplete(own: OwnProcess): own is CompleteProcess {
	return missingFields(own).length === 0;
}

function missingFields(own: OwnProcess): readonly ProcessField[] {
	const asked: readonly ProcessField[] = [
		'manualHours',
		'errors',
		...(own.errors === 0 ? [] : ['hoursPerError' as const]),
		'searchHours',
		...RATINGS,
		'risk',
		'use'
	];
	return asked.filter((field) => own[field] === undefined);
}
