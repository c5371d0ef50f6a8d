import * as z from 'zod/mini';
import {
	answerSchema,
	daySchema,
	gutFeelingSchema,
	nameSchema,
	scopeSchema,
	shortIdSchema
} from '../answers/assessment-schema';
import { schemaNoteSchema } from '../catalogue/schema-note';
import { told } from '../catalogue/told';
import { completedRecordSchema, reportTextSchema, stampSchema, startSchema } from './field-schema';

/** The form of a dossier file of the current format; published as JSON Schema. */

/** The format of the files this program writes. */
export const DOSSIER_FORMAT = 2;

/** A value and when it was last changed; without a value it was taken away then. */
function stamped<Schema extends z.ZodMiniType>(value: Schema) {
	return z.strictObject({
		stamp: told(stampSchema, 'When the value was last changed, in an order of its own.'),
		value: z.optional(value)
	});
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
	start: z.optional(told(stamped(startSchema), 'Of which catalogue it is, and since when.')),
	scope: z.optional(told(stamped(scopeSchema), 'Whether the quick questions are asked or all.')),
	worked: z.optional(told(stamped(daySchema), 'The day somebody last worked on it.')),
	gutFeeling: z.optional(
		told(stamped(gutFeelingSchema), 'By dimension, 0 to 100: what was guessed at the start.')
	),
	answers: z.optional(
		told(z.record(shortIdSchema, stamped(answerSchema)), 'By question: the running answers.')
	),
	records: z.optional(
		told(
			z.record(shortIdSchema, stamped(completedRecordSchema)),
			'What was answered when it was completed; nothing changes it later.'
		)
	),
	reopened: z.optional(
		told(z.strictObject({ stamp: stampSchema }), 'Records up to this stamp are over.')
	)
});

export const dossierFileSchema = z.strictObject({
	$schema: schemaNoteSchema,
	format: told(z.literal(DOSSIER_FORMAT), 'The format of this file.'),
	id: told(shortIdSchema, 'Random; the same wherever this dossier goes.'),
	name: z.optional(told(stamped(nameSchema), 'The company.')),
	report: z.optional(told(reportFileSchema, 'Texts and choices for the report.')),
	assessments: told(z.record(shortIdSchema, assessmentFileSchema), 'By id: its assessments.'),
	sections: z.optional(
		told(
			z.record(shortIdSchema, z.record(shortIdSchema, stamped(z.unknown()))),
			'What other parts of the program keep with it, for example the catalogues it answers.'
		)
	)
});
