import type { Catalogue } from '../catalogue/catalogue';
import { PLAN_OUTCOMES, type PlanOutcome } from '../plans/plan-outcome';
import type { BitField } from './pack-bits';

/**
 * What a company tells besides its answers, each part released on its own; what is missing was not.
 * Numbers and positions in fixed lists only, as in everything that leaves a company.
 */
export interface Released {
	/** By dimension in catalogue order: what it was believed to reach, in tenths of the scale. */
	readonly guesses?: readonly (number | null)[];
	/** The gates whose AI use is in use at the company, in catalogue order; none is a statement, too. */
	readonly aiUses?: readonly string[];
	readonly experience?: Experience;
	/** What became of what it had planned last time. */
	readonly plan?: PlanOutcome;
}

/** What came of one trial with AI. */
export interface Experience {
	readonly task: ExperienceTask;
	/** Per week; what was not stated is missing. */
	readonly expected?: HoursClass;
	readonly felt?: HoursClass;
	readonly measured?: HoursClass;
	readonly mistakes: Readonly<Partial<Record<ExperienceMistake, MistakeCount>>>;
	readonly verdict: Verdict;
}

/** A code carries positions in these lists, so they only ever grow at the end. */
export const EXPERIENCE_TASKS = [
	'minutes',
	'mail',
	'offers',
	'documents',
	'search',
	'invoices',
	'translation',
	'planning',
	'inspection',
	'pictures',
	'programming',
	'other'
] as const;
export const HOURS_CLASSES = ['negative', 'none', 'under-2', '2-5', '5-10', '10-plus'] as const;
export const EXPERIENCE_MISTAKES = ['process', 'contact', 'rule', 'number', 'other'] as const;
export const MISTAKE_COUNTS = ['1-2', '3-9', '10-plus'] as const;
export const VERDICTS = ['given-up', 'hardly', 'mixed', 'worth-it', 'indispensable'] as const;

export type ExperienceTask = (typeof EXPERIENCE_TASKS)[number];
export type HoursClass = (typeof HOURS_CLASSES)[number];
export type ExperienceMistake = (typeof EXPERIENCE_MISTAKES)[number];
export type MistakeCount = (typeof MISTAKE_COUNTS)[number];
export type Verdict = (typeof VERDICTS)[number];

/** The tenths of a guess: 0 to 10. */
export const GUESS_TENTHS = 10;

/** The class hours saved per week fall in; half an hour more or less is none. */
export function hoursClassOf(hours: number): HoursClass {
	if (hours <= -0.5) return 'negative';
	if (hours < 0.5) return 'none';
	if (hours < 2) return 'under-2';
	if (hours < 5) return '2-5';
	return hours < 10 ? '5-10' : '10-plus';
}

/** A gut feeling of 0 to 100 per dimension as tenths, in catalogue order; undefined without any. */
export function guessesOf(
	{ dimensions }: Pick<Catalogue, 'dimensions'>,
	gutFeeling: Readonly<Record<string, number>> | undefined
): readonly (number | null)[] | undefined {
	const guesses = dimensions.map(({ id }) => {
		const guess = gutFeeling?.[id];
		return guess === undefined ? null : Math.round(guess / GUESS_TENTHS);
	});
	return guesses.some((guess) => guess !== null) ? guesses : undefined;
}

/** Whether anything is released at all. */
export function isReleased(released: Released): boolean {
	const { guesses, aiUses, experience, plan } = released;
	return [guesses, aiUses, experience, plan].some((part) => part !== undefined);
}

/** Bits of a position that may be missing: 0 for that, else the position and 1. */
const WIDTH = {
	presence: 1,
	guess: 4,
	use: 1,
	task: 4,
	hours: 3,
	mistakes: 2,
	verdict: 3,
	plan: 2
} as const;

/** The widths of what is released in a code, in its order; see releasedFields. */
export function releasedWidths(catalogue: Catalogue, hasPlan: boolean): readonly number[] {
	const released: Released = hasPlan ? { plan: 'done' } : {};
	return releasedFields(catalogue, released).map(({ width }) => width);
}

/**
 * What is released as fields of a code; every part has its place, whether it is there or not. Only that of
 * the plan came later: it is there with the plan.
 */
export function releasedFields(
	{ dimensions, gates }: Catalogue,
	{ guesses, aiUses, experience, plan }: Released
): readonly BitField[] {
	return [
		bit(guesses !== undefined),
		...dimensions.map((_, at) => ({ value: (guesses?.[at] ?? -1) + 1, width: WIDTH.guess })),
		bit(aiUses !== undefined),
		...gates.map(({ id }) => bit(aiUses?.includes(id) ?? false)),
		bit(experience !== undefined),
		position(EXPERIENCE_TASKS, experience?.task, WIDTH.task),
		...HOURS_KEYS.map((key) => position(HOURS_CLASSES, experience?.[key], WIDTH.hours)),
		...EXPERIENCE_MISTAKES.map((kind) =>
			position(MISTAKE_COUNTS, experience?.mistakes[kind], WIDTH.mistakes)
		),
		position(VERDICTS, experience?.verdict, WIDTH.verdict),
		...(plan ? [position(PLAN_OUTCOMES, plan, WIDTH.plan)] : [])
	];
}

const HOURS_KEYS = ['expected', 'felt', 'measured'] as const;

function bit(isSet: boolean): BitField {
	return { value: isSet ? 1 : 0, width: WIDTH.presence };
}

function position<Value>(
	list: readonly Value[],
	value: Value | undefined,
	width: number
): BitField {
	return { value: value === undefined ? 0 : list.indexOf(value) + 1, width };
}

/** Reads the fields of a code again; undefined where they stand for nothing that can be released. */
export function readReleased(
	catalogue: Catalogue,
	values: readonly number[]
): Released | undefined {
	const { dimensions, gates } = catalogue;
	const usesAt = 1 + dimensions.length;
	const experienceAt = usesAt + 1 + gates.length;
	const planAt = experienceAt + 1 + EXPERIENCE_FIELDS;
	const guesses = values.slice(1, usesAt).map((value) => (value === 0 ? null : value - 1));
	const uses = values.slice(usesAt + 1, experienceAt);
	const experience = experienceIn(values.slice(experienceAt + 1, planAt));
	const plan = PLAN_OUTCOMES[(values[planAt] ?? 0) - 1];
	const released: Released = {
		...(values[0] ? { guesses } : {}),
		...(values[usesAt]
			? { aiUses: gates.filter((_, at) => uses[at] === 1).map(({ id }) => id) }
			: {}),
		...(values[experienceAt] && experience ? { experience } : {}),
		...(plan ? { plan } : {})
	};
	const written = releasedFields(catalogue, released).map(({ value }) => value);
	const isWhole =
		written.length === values.length && written.every((value, at) => value === values[at]);
	return isWhole && isPossible(released) ? released : undefined;
}

/** Task, three classes of hours, a count per kind of mistake, and the verdict. */
const EXPERIENCE_FIELDS = 1 + HOURS_KEYS.length + EXPERIENCE_MISTAKES.length + 1;

function experienceIn(values: readonly number[]): Experience | undefined {
	const [task = 0, expected = 0, felt = 0, measured = 0, ...rest] = values;
	const chosen = EXPERIENCE_TASKS[task - 1];
	const verdict = VERDICTS[(rest[EXPERIENCE_MISTAKES.length] ?? 0) - 1];
	if (!chosen || !verdict) return undefined;
	const hours: Pick<Partial<Experience>, (typeof HOURS_KEYS)[number]> = Object.fromEntries(
		[expected, felt, measured].flatMap((place, at) => {
			const [key, value] = [HOURS_KEYS[at], HOURS_CLASSES[place - 1]];
			return key && value ? [[key, value] as const] : [];
		})
	);
	const mistakes = EXPERIENCE_MISTAKES.flatMap((kind, at) => {
		const count = MISTAKE_COUNTS[(rest[at] ?? 0) - 1];
		return count ? [[kind, count] as const] : [];
	});
	return {
		task: chosen,
		...hours,
		mistakes: Object.fromEntries(mistakes),
		verdict
	};
}

/** Guesses are of the scale, and whoever released them guessed something. */
function isPossible({ guesses }: Released): boolean {
	if (!guesses) return true;
	const isOnScale = guesses.every((guess) => guess === null || guess <= GUESS_TENTHS);
	return isOnScale && guesses.some((guess) => guess !== null);
}
