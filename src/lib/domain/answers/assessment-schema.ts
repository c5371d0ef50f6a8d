import * as z from 'zod/mini';
import { schemaNoteSchema } from '../catalogue/schema-note';
import { told } from '../catalogue/told';
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
	state: told(
		z.enum(['none', 'named', 'not_found']),
		'Whether there is evidence, and whether it was found where it should be.'
	),
	opened: told(z.boolean(), 'Whether somebody opened it while answering.'),
	isAtHand: z.optional(
		told(
			z.literal(true),
			'Somebody could show it at once, up to date and cared for; place and details may follow.'
		)
	),
	reviewedOn: z.optional(told(reviewDate, 'When it was last reviewed: a year, a month or a day.')),
	owner: told(
		z.enum(['active', 'gone', 'unnamed']),
		'Whether whoever is responsible for it is named and still there.'
	),
	where: z.optional(told(freeText, 'Where it is written.')),
	who: z.optional(told(freeText, 'Who is responsible for it.')),
	note: z.optional(told(freeText, 'Anything else about it.'))
});

const levelSchema = z
	.int()
	.check(z.minimum(0, 'a level is at least 0'), z.maximum(10, 'a level is at most 10'));

export const answerSchema = z.strictObject({
	level: told(
		z.union(
			[levelSchema, z.enum(['unknown', 'na'])],
			'a level is a whole number from 0, "unknown" or "na"'
		),
		'The level chosen, counted from 0; "unknown" for do not know, "na" for not applicable.'
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
	format: told(z.literal(ASSESSMENT_FORMAT), 'The format of this file.'),
	catalogue: told(catalogueReferenceSchema, 'The catalogue that was asked, and its version.'),
	scope: told(scopeSchema, 'Whether its quick questions were asked or all of them.'),
	id: told(shortIdSchema, 'Random; the same wherever this assessment goes.'),
	name: z.optional(told(nameSchema, 'The company.')),
	createdOn: told(daySchema, 'The day it was begun.'),
	updatedOn: told(daySchema, 'The day somebody last worked on it.'),
	completedOn: z.optional(
		told(daySchema, 'The day it was completed; missing while it is running.')
	),
	gutFeeling: z.optional(
		told(gutFeelingSchema, 'By dimension, 0 to 100: what was guessed before the first answer.')
	)
};

export const assessmentHeadingSchema = z.strictObject(headingShape);
export const assessmentSchema = z.strictObject({
	$schema: schemaNoteSchema,
	...headingShape,
	answers: told(
		z.record(shortIdSchema, answerSchema),
		'By question; a question without an entry is not answered.'
	)
});
