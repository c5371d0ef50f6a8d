import * as z from 'zod/mini';
import { daySchema, nameSchema, shortIdSchema } from '../answers/assessment-schema';
import type { Frozen } from '../frozen';

/** A trial of the time book and its timed cases, as they are stored. */

export const MOST_TRIALS = 24;
/** Of one trial, before and after together. */
export const MOST_CASES = 200;
export const MOST_MINUTES = 10_000;
const MOST_HOURS = 10_000;

function between(what: string, least: number, most: number) {
	return z
		.number()
		.check(
			z.minimum(least, `${what} are at least ${least}`),
			z.maximum(most, `${what} are at most ${most}`)
		);
}

const minutes = between('minutes', 0, MOST_MINUTES);

export const phaseSchema = z.enum(['before', 'after']);

export const trialSchema = z.strictObject({
	/** Where it stands among the others, in the order they were entered. */
	position: z.int().check(z.minimum(0), z.maximum(1_000_000)),
	task: nameSchema,
	tool: z.optional(nameSchema),
	/** How many minutes one case is expected to take with the tool, checking and rework included. */
	expectedMinutes: z.optional(minutes),
	casesPerWeek: z.optional(between('cases per week', 0, 100_000)),
	/** Hours per week it feels like; below zero it feels slower. */
	feltHours: z.optional(between('felt hours', -MOST_HOURS, MOST_HOURS)),
	/** Set-up and training. */
	oneOffHours: z.optional(between('one-off hours', 0, MOST_HOURS))
});

export const timedCaseSchema = z.strictObject({
	trial: shortIdSchema,
	phase: phaseSchema,
	/** Without checking and rework. */
	minutes,
	/** Checking and rework. */
	checkingMinutes: minutes,
	day: daySchema,
	source: z.enum(['stopwatch', 'typed'])
});

export type Trial = Frozen<z.infer<typeof trialSchema>>;
export type TimedCase = Frozen<z.infer<typeof timedCaseSchema>>;
export type Phase = z.infer<typeof phaseSchema>;
