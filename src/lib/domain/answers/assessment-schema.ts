import * as z from 'zod/mini';
import { isIsoDate, isIsoMonth, isIsoYear } from '../evidence/calendar';
import { ASSESSMENT_FORMAT, TEXT_LIMITS } from './assessment-limits';

/** The form of an assessment file of the current format; published as JSON Schema. */

export const daySchema = z
	.string()
	.check(
		z.regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'a date is written as YYYY-MM-DD', abort: true }),
		z.refine(isIsoDate, 'this day does not exist')
	);

const reviewDate = z.string().check(
	z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, {
		error: 'a review date is written as YYYY, YYYY-MM or YYYY-MM-DD',
		abort: true
	}),
	z.refine(
		(text) => isIsoDate(text) || isIsoMonth(text) || isIsoYear(text),
		'this date does not exist'
	)
);

const freeText = z
	.string()
	.check(
		z.maxLength(TEXT_LIMITS.evidence, `a text has at most ${TEXT_LIMITS.evidence} characters`)
	);

export const evidenceSchema = z.strictObject({
	state: z.enum(['none', 'named', 'not_found']),
	opened: z.boolean(),
	reviewedOn: z.optional(reviewDate),
	owner: z.enum(['active', 'gone', 'unnamed']),
	where: z.optional(freeText),
	who: z.optional(freeText),
	note: z.optional(freeText)
});

const levelSchema = z
	.int()
	.check(z.minimum(0, 'a level is at least 0'), z.maximum(10, 'a level is at most 10'));

export const answerSchema = z.strictObject({
	level: z.union(
		[levelSchema, z.enum(['unknown', 'na'])],
		'a level is a whole number from 0, "unknown" or "na"'
	),
	evidence: z.optional(evidenceSchema)
});

export const shortIdSchema = z.string().check(
	z.minLength(1, { error: 'an id is not empty', abort: true }),
	z.maxLength(TEXT_LIMITS.id, `an id has at most ${TEXT_LIMITS.id} characters`),
	z.regex(/^[^/\s]+$/, 'an id has no blanks and no slashes'),
	z.refine((id) => id !== '__proto__', 'an id is not "__proto__"')
);

export const catalogueReferenceSchema = z.strictObject({
	id: shortIdSchema,
	version: shortIdSchema
});

export const scopeSchema = z.enum(['quick', 'full']);

export const nameSchema = z
	.string()
	.check(z.maxLength(TEXT_LIMITS.name, `a name has at most ${TEXT_LIMITS.name} characters`));

/** A guess per dimension, 0 to 100. */
export const gutFeelingSchema = z.record(
	shortIdSchema,
	z
		.number()
		.check(
			z.minimum(0, 'a gut feeling is at least 0'),
			z.maximum(100, 'a gut feeling is at most 100')
		)
);

/** The heading of an assessment: everything but its answers. */
const headingShape = {
	format: z.literal(ASSESSMENT_FORMAT),
	catalogue: catalogueReferenceSchema,
	scope: scopeSchema,
	id: shortIdSchema,
	name: z.optional(nameSchema),
	createdOn: daySchema,
	updatedOn: daySchema,
	completedOn: z.optional(daySchema),
	gutFeeling: z.optional(gutFeelingSchema)
};

export const assessmentHeadingSchema = z.strictObject(headingShape);
export const assessmentSchema = z.strictObject({
	...headingShape,
	answers: z.record(shortIdSchema, answerSchema)
});
