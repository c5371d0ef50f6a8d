import * as z from 'zod/mini';
import { nameSchema, shortIdSchema } from '../answers/assessment-schema';
import type { Frozen } from '../frozen';

/** One of the company's own processes, as it is stored. What was not entered is not there. */

/** Hours of all persons together in one week. */
export const MOST_HOURS = 10_000;
export const MOST_ERRORS = 100_000;
/** So that the list stays a choice. */
export const MOST_PROCESSES = 12;

const hours = z
	.number()
	.check(
		z.minimum(0, 'hours are at least 0'),
		z.maximum(MOST_HOURS, `hours are at most ${MOST_HOURS}`)
	);

const rating = z
	.int()
	.check(z.minimum(0, 'a rating is at least 0'), z.maximum(4, 'a rating is at most 4'));

export const processSchema = z.strictObject({
	/** Where it stands among the others, in the order they were entered. */
	position: z.int().check(z.minimum(0), z.maximum(1_000_000)),
	name: nameSchema,
	/** By hand, all persons together, per week; without searching and correcting. */
	manualHours: z.optional(hours),
	/** Per month. */
	errors: z.optional(
		z
			.number()
			.check(
				z.minimum(0, 'errors are at least 0'),
				z.maximum(MOST_ERRORS, `errors are at most ${MOST_ERRORS}`)
			)
	),
	hoursPerError: z.optional(hours),
	/** Searching and asking, all persons together, per week. */
	searchHours: z.optional(hours),
	documents: z.optional(rating),
	data: z.optional(rating),
	evenness: z.optional(rating),
	risk: z.optional(z.enum(['low', 'medium', 'high'])),
	/** The AI use it would need: one the catalogue has a gate for, another one, or none at all. */
	use: z.optional(
		z.union([z.enum(['without-ai', 'other']), z.strictObject({ gate: shortIdSchema })])
	)
});

/** From when on a process counts as worth it and as ready. */
export const leverSettingsSchema = z.strictObject({
	/** Lever hours per week. */
	minHours: z
		.number()
		.check(
			z.minimum(0, 'hours are at least 0'),
			z.maximum(MOST_HOURS, `hours are at most ${MOST_HOURS}`)
		),
	minReadiness: z
		.number()
		.check(z.minimum(0, 'readiness is at least 0'), z.maximum(100, 'readiness is at most 100'))
});

export type OwnProcess = Frozen<z.infer<typeof processSchema>>;
export type NeededUse = NonNullable<OwnProcess['use']>;
export type LeverSettings = Frozen<z.infer<typeof leverSettingsSchema>>;
