import * as z from 'zod/mini';
import { isIsoDate } from '../evidence/calendar';

/** The form of a catalogue file; what the fields mean together is in catalogue.ts. */

const id = z.string().check(
	z.regex(
		/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/,
		'an id has 1 to 64 letters, digits, dots, hyphens or underscores'
	),
	// Answers are looked up by id: "constructor" would find what every object has.
	z.refine((text) => !(text in Object.prototype), 'this word cannot be an id')
);
const score = z
	.number()
	.check(z.minimum(0, 'a score is at least 0'), z.maximum(100, 'a score is at most 100'));
const weight = z.number().check(z.positive('a weight is greater than 0'));
const isoDate = z
	.string()
	.check(
		z.regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'a date is written as YYYY-MM-DD', abort: true }),
		z.refine(isIsoDate, 'this day does not exist')
	);

const maturityLevelSchema = z.strictObject({ id, minScore: score });

const dimensionSchema = z.strictObject({
	id,
	topics: z.array(id).check(z.minLength(1, 'a dimension has at least one topic'))
});

const questionSchema = z.strictObject({
	id,
	topic: id,
	weight: z._default(weight, 1),
	quick: z.boolean(),
	/** Scores of the levels, ascending; the level itself is the position, from 0. */
	levels: z
		.array(score)
		.check(
			z.minLength(2, 'a question has at least 2 levels'),
			z.maxLength(11, 'a question has at most 11 levels')
		),
	allowsNotApplicable: z.boolean(),
	hasHint: z._default(z.boolean(), false),
	evidence: z.enum(['required', 'optional']),
	evidenceValidMonths: z
		.int()
		.check(
			z.minimum(1, 'evidence is valid for at least one month'),
			z.maximum(1200, 'evidence is valid for at most 1200 months')
		),
	sources: z._default(z.array(id), [])
});

const requirementSchema = z.strictObject({
	question: id,
	minLevel: z
		.int()
		.check(
			z.minimum(0, 'a required level is at least 0'),
			z.maximum(10, 'a required level is at most 10')
		),
	naCounts: z.boolean()
});

const gateSchema = z.strictObject({
	id,
	/** Whether the gate asks what is said (claimed) or what a source carries (evidenced). */
	basis: z.enum(['claimed', 'evidenced']),
	hasNote: z._default(z.boolean(), false),
	sources: z._default(z.array(id), []),
	requirements: z
		.array(requirementSchema)
		.check(z.minLength(1, 'a gate has at least one requirement'))
});

const sourceSchema = z.strictObject({
	id,
	/** Where it can be read: the publisher's own page. The program never fetches it. */
	url: z.optional(
		z
			.string()
			.check(
				z.regex(/^https:\/\/[^\s/]+\/\S*$/, 'an address begins with https:// and has no blanks'),
				z.maxLength(500, 'an address has at most 500 characters'),
				z.describe('Where the source can be read: the page of its publisher.')
			)
	),
	edition: z.optional(
		z
			.string()
			.check(
				z.regex(/^\S(.{0,38}\S)?$/, 'an edition has 1 to 40 characters'),
				z.describe('The edition that was looked at: a year, a day or a number.')
			)
	),
	/** The day somebody last looked whether it says what the question claims. */
	checkedOn: isoDate,
	status: z._default(z.enum(['checked', 'from-memory']), 'checked')
});

const version = z.string().check(z.regex(/^\d+\.\d+\.\d+$/, 'a version looks like 1.0.0'));

/** Which questions mean the same as in an earlier version, whatever their ids. */
const replacedSchema = z.strictObject({
	version,
	questions: z
		.record(id, id)
		.check(z.describe('By the id of the question here: the id it had in that version.'))
});

export const catalogueSchema = z.strictObject({
	format: z.literal(1),
	id,
	version,
	/**
	 * By earlier version: the questions whose answers still hold. What is not listed has to be answered
	 * anew. Of a version that is not listed, the same id means the same.
	 */
	replaces: z.optional(
		z
			.array(replacedSchema)
			.check(
				z.describe(
					'Per earlier version: the questions that mean the same, so that their answers can be ' +
						'taken over. Without an entry for a version, the same id means the same.'
				)
			)
	),
	locales: z
		.array(z.string().check(z.regex(/^[a-z]{2}(-[A-Z]{2})?$/, 'a locale looks like de or en-GB')))
		.check(z.minLength(1, 'a catalogue has at least one locale')),
	/** Share of the weakest dimension in the index (α), 0 to 1; the rest is the mean. */
	weakestShare: z
		.number()
		.check(z.minimum(0, 'weakestShare is at least 0'), z.maximum(1, 'weakestShare is at most 1')),
	/** From which coverage, 0 to 1, a dimension shows a point and not only its range. */
	minCoverage: z
		.number()
		.check(z.minimum(0, 'minCoverage is at least 0'), z.maximum(1, 'minCoverage is at most 1')),
	/** The highest score an answer can prove without a source, and with a source that has one defect. */
	evidenceCaps: z.strictObject({ withoutSource: score, oneDefect: score }),
	/** A question whose proven score reaches this needs no next step. */
	targetScore: score,
	maturityLevels: z
		.array(maturityLevelSchema)
		.check(z.minLength(1, 'a catalogue has at least one maturity level')),
	dimensions: z
		.array(dimensionSchema)
		.check(z.minLength(1, 'a catalogue has at least one dimension')),
	questions: z.array(questionSchema).check(z.minLength(1, 'a catalogue has at least one question')),
	gates: z._default(z.array(gateSchema), []),
	sources: z._default(z.array(sourceSchema), [])
});
