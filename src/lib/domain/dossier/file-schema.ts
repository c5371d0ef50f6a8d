import * as z from 'zod/mini';
import {
	answerSchema,
	daySchema,
	gutFeelingSchema,
	nameSchema,
	scopeSchema,
	shortIdSchema
} from '../answers/assessment-schema';
import { completedRecordSchema, reportTextSchema, stampSchema, startSchema } from './field-schema';

/** The form of a dossier file of the current format; published as JSON Schema. */

/** The format of the files this program writes. */
export const DOSSIER_FORMAT = 2;

/** A value and when it was last changed; without a value it was taken away then. */
function stamped<Schema extends z.ZodMiniType>(value: Schema) {
	return z.strictObject({ stamp: stampSchema, value: z.optional(value) });
}

const reportText = z.optional(stamped(reportTextSchema));
const reportChoice = z.optional(stamped(z.boolean()));

const reportFileSchema = z.strictObject({
	language: reportText,
	extent: reportText,
	questionToGroup: reportText,
	honestExperience: reportText,
	withCompanyName: reportChoice,
	withPeople: reportChoice,
	withNotes: reportChoice,
	withAttachment: reportChoice
});

const assessmentFileSchema = z.strictObject({
	start: z.optional(stamped(startSchema)),
	scope: z.optional(stamped(scopeSchema)),
	worked: z.optional(stamped(daySchema)),
	gutFeeling: z.optional(stamped(gutFeelingSchema)),
	answers: z.optional(z.record(shortIdSchema, stamped(answerSchema))),
	records: z.optional(z.record(shortIdSchema, stamped(completedRecordSchema))),
	reopened: z.optional(z.strictObject({ stamp: stampSchema }))
});

export const dossierFileSchema = z.strictObject({
	format: z.literal(DOSSIER_FORMAT),
	id: shortIdSchema,
	name: z.optional(stamped(nameSchema)),
	report: z.optional(reportFileSchema),
	assessments: z.record(shortIdSchema, assessmentFileSchema),
	sections: z.optional(z.record(shortIdSchema, z.record(shortIdSchema, stamped(z.unknown()))))
});
