import * as z from 'zod/mini';
import {
	answerSchema,
	catalogueReferenceSchema,
	daySchema,
	gutFeelingSchema,
	nameSchema,
	scopeSchema,
	shortIdSchema
} from '../answers/assessment-schema';
import { TEXT_LIMITS } from '../answers/assessment-limits';
import { isStamp } from './stamp';

/** The form of one field of a dossier, as it is stored; read-fields.ts uses it at the door. */

export const stampSchema = z.string().check(z.refine(isStamp, 'this is not a stamp'));

export const reportTextSchema = z
	.string()
	.check(
		z.maxLength(TEXT_LIMITS.evidence, `a text has at most ${TEXT_LIMITS.evidence} characters`)
	);

/** What was answered when an assessment was completed; enough to read it alone. */
export const completedRecordSchema = z.strictObject({
	catalogue: catalogueReferenceSchema,
	scope: scopeSchema,
	createdOn: daySchema,
	completedOn: daySchema,
	gutFeeling: z.optional(gutFeelingSchema),
	answers: z.record(shortIdSchema, answerSchema)
});

export const startSchema = z.strictObject({
	catalogue: catalogueReferenceSchema,
	createdOn: daySchema,
	/** The assessment whose answers this one began with. */
	repeats: z.optional(shortIdSchema)
});

const stamped = { stamp: stampSchema };
const ofAssessment = { ...stamped, assessment: shortIdSchema };

export const fieldSchema = z.discriminatedUnion('part', [
	z.strictObject({ part: z.literal('name'), ...stamped, value: z.optional(nameSchema) }),
	z.strictObject({
		part: z.literal('report-text'),
		...stamped,
		key: z.enum(['language', 'extent', 'questionToGroup', 'honestExperience']),
		value: z.optional(reportTextSchema)
	}),
	z.strictObject({
		part: z.literal('report-choice'),
		...stamped,
		key: z.enum(['withCompanyName', 'withPeople', 'withNotes', 'withAttachment']),
		value: z.optional(z.boolean())
	}),
	z.strictObject({ part: z.literal('saved'), ...stamped, value: z.optional(daySchema) }),
	z.strictObject({
		part: z.literal('section'),
		...stamped,
		section: shortIdSchema,
		key: shortIdSchema,
		value: z.optional(z.unknown())
	}),
	z.strictObject({
		part: z.literal('start'),
		...ofAssessment,
		value: z.optional(startSchema)
	}),
	z.strictObject({ part: z.literal('scope'), ...ofAssessment, value: z.optional(scopeSchema) }),
	z.strictObject({ part: z.literal('worked'), ...ofAssessment, value: z.optional(daySchema) }),
	z.strictObject({
		part: z.literal('gut-feeling'),
		...ofAssessment,
		value: z.optional(gutFeelingSchema)
	}),
	z.strictObject({
		part: z.literal('answer'),
		...ofAssessment,
		question: shortIdSchema,
		value: z.optional(answerSchema)
	}),
	z.strictObject({
		part: z.literal('record'),
		...ofAssessment,
		record: shortIdSchema,
		value: z.optional(completedRecordSchema)
	}),
	/** Completions up to this stamp are over: the assessment is in work again. */
	z.strictObject({ part: z.literal('reopened'), ...ofAssessment }),
	/** Everything of the assessment up to this stamp was deleted. */
	z.strictObject({ part: z.literal('removed'), ...ofAssessment }),
	/** Everything of the dossier up to this stamp was deleted. */
	z.strictObject({ part: z.literal('all-removed'), ...stamped })
]);
