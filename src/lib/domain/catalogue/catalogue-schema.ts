import * as z from 'zod/mini';
import { isIsoDate } from '../evidence/calendar';
import { told } from './told';

/** The form of a catalogue file; what the fields mean together is in catalogue.ts. */

/** More than any known instrument has, few enough for every screen and paper. */
const MOST = { dimensions: 100, topics: 100, questions: 1000, others: 100, sources: 1000 } as const;
const HEAVIEST = 1000;

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
const weight = z
	.number()
	.check(
		z.positive('a weight is greater than 0'),
		z.maximum(HEAVIEST, `a weight is at most ${HEAVIEST}`)
	);
const isoDate = z
	.string()
	.check(
		z.regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'a date is written as YYYY-MM-DD', abort: true }),
		z.refine(isIsoDate, 'this day does not exist')
	);
const hasHint = told(z.boolean(), 'Whether there is a text "question.<id>.hint".');
const cited = told(z.array(id), 'Ids of the sources this rests on.');

const maturityLevelSchema = z.strictObject({
	id,
	minScore: told(score, 'The lowest score, 0 to 100, that has this name; the first begins at 0.')
});

const dimensionSchema = z.strictObject({
	id,
	topics: z
		.array(id)
		.check(
			z.minLength(1, 'a dimension has at least one topic'),
			z.maxLength(MOST.topics, `a dimension has at most ${MOST.topics} topics`),
			z.describe('Groups of questions, by id; each belongs to one dimension.')
		),
	weight: z.optional(
		told(
			weight,
			'How heavily the dimension counts in the mean of the overall score; 1 unless told.'
		)
	)
});

const questionSchema = z.strictObject({
	id,
	topic: told(id, 'The topic it belongs to, and by it the dimension.'),
	weight: z._default(told(weight, 'How heavily it counts within its dimension.'), 1),
	quick: told(z.boolean(), 'Whether the quick check asks it, too.'),
	/** Scores of the levels, ascending; the level itself is the position, from 0. */
	levels: z
		.array(score)
		.check(
			z.minLength(2, 'a question has at least 2 levels'),
			z.maxLength(11, 'a question has at most 11 levels'),
			z.describe('The score of each level, 0 to 100, rising. Level 0 is the first.')
		),
	allowsNotApplicable: told(
		z.boolean(),
		'Whether "not applicable" is offered; its text is "question.<id>.na".'
	),
	hasHint: z._default(hasHint, false),
	evidence: told(
		z.enum(['required', 'optional']),
		'Whether a level above the cap counts as backed up only with evidence.'
	),
	evidenceValidMonths: z
		.int()
		.check(
			z.minimum(1, 'evidence is valid for at least one month'),
			z.maximum(1200, 'evidence is valid for at most 1200 months'),
			z.describe('How long evidence holds after its last review.')
		),
	sources: z._default(cited, [])
});

const requirementSchema = z.strictObject({
	question: told(id, 'The question that must reach a level.'),
	minLevel: z
		.int()
		.check(
			z.minimum(0, 'a required level is at least 0'),
			z.maximum(10, 'a required level is at most 10'),
			z.describe('The level it must reach, counted from 0.')
		),
	naCounts: told(z.boolean(), 'Whether "not applicable" fulfils the requirement, too.')
});

const gateSchema = z.strictObject({
	id,
	/** Whether the gate asks what is claimed or what is evidenced. */
	basis: told(
		z.enum(['claimed', 'evidenced']),
		'Whether it asks what is claimed or what is backed up by evidence.'
	),
	hasNote: z._default(told(z.boolean(), 'Whether there is a text "gate.<id>.note".'), false),
	sources: z._default(cited, []),
	requirements: z
		.array(requirementSchema)
		.check(
			z.minLength(1, 'a gate has at least one requirement'),
			z.maxLength(MOST.others, `a gate has at most ${MOST.others} requirements`),
			z.describe('What has to be in place before this use is advised.')
		)
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
	checkedOn: told(
		isoDate,
		'The day somebody last looked whether it says what the question claims.'
	),
	status: z._default(
		told(z.enum(['checked', 'from-memory']), 'Whether somebody looked, or wrote it from memory.'),
		'checked'
	)
});

const version = z
	.string()
	.check(
		z.regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/, 'a version looks like 1.0.0'),
		z.describe('Raised with every change; answers belong to one version.')
	);

/** Which questions mean the same as in an earlier version, whatever their ids. */
const replacedSchema = z.strictObject({
	version,
	questions: z
		.record(id, id)
		.check(z.describe('By the id of the question here: the id it had in that version.'))
});

export const catalogueSchema = z.strictObject({
	format: told(z.literal(1), 'The format of this file.'),
	id: told(id, 'The name of the catalogue for programs; the same in every version.'),
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
		.check(
			z.minLength(1, 'a catalogue has at least one locale'),
			z.maxLength(MOST.others, `a catalogue has at most ${MOST.others} locales`),
			z.describe('The languages it has texts in; the first stands in for those it lacks.')
		),
	/** Share of the weakest dimension in the index (α), 0 to 1; the rest is the mean. */
	weakestShare: z
		.number()
		.check(
			z.minimum(0, 'weakestShare is at least 0'),
			z.maximum(1, 'weakestShare is at most 1'),
			z.describe(
				'How much of the overall score is the weakest dimension, 0 to 1; the rest is the mean of all.'
			)
		),
	/** From which coverage, 0 to 1, a dimension shows a point and not only its range. */
	minCoverage: z
		.number()
		.check(
			z.minimum(0, 'minCoverage is at least 0'),
			z.maximum(1, 'minCoverage is at most 1'),
			z.describe(
				'The answered share, 0 to 1, from which a dimension has a score and not only a range.'
			)
		),
	/** The highest score an answer can prove without a source, and with a source that has one defect. */
	evidenceCaps: z.strictObject({
		withoutSource: told(
			score,
			'The highest score, 0 to 100, that counts as backed up without evidence.'
		),
		oneDefect: told(score, 'The same for evidence with one defect, for example not opened.')
	}),
	/** A question whose proven score reaches this needs no next step. */
	targetScore: told(
		score,
		'A question whose backed-up score reaches this, 0 to 100, gets no next step.'
	),
	maturityLevels: z
		.array(maturityLevelSchema)
		.check(
			z.minLength(1, 'a catalogue has at least one maturity level'),
			z.maxLength(MOST.others, `a catalogue has at most ${MOST.others} maturity levels`),
			z.describe('Names for scores, rising from 0.')
		),
	dimensions: z
		.array(dimensionSchema)
		.check(
			z.minLength(1, 'a catalogue has at least one dimension'),
			z.maxLength(MOST.dimensions, `a catalogue has at most ${MOST.dimensions} dimensions`),
			z.describe('Areas with a score of their own, in the order they are asked.')
		),
	questions: z
		.array(questionSchema)
		.check(
			z.minLength(1, 'a catalogue has at least one question'),
			z.maxLength(MOST.questions, `a catalogue has at most ${MOST.questions} questions`),
			z.describe('In the order they are asked.')
		),
	gates: z._default(
		z
			.array(gateSchema)
			.check(
				z.maxLength(MOST.others, `a catalogue has at most ${MOST.others} gates`),
				z.describe('Uses, and what has to be in place before each.')
			),
		[]
	),
	sources: z._default(
		z
			.array(sourceSchema)
			.check(
				z.maxLength(MOST.sources, `a catalogue has at most ${MOST.sources} sources`),
				z.describe('Laws, standards and studies the questions rest on.')
			),
		[]
	)
});
