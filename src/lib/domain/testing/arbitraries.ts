import * as fc from 'fast-check';
import type { Answer, Answers, Assessment, Evidence } from '../answers/assessment';
import type { Catalogue, Gate, Question, Scope } from '../catalogue/catalogue';

/** Random catalogues of every permitted form, and assessments that fit them. */

/** How often a law of the method is tried. */
export const RUNS = { numRuns: 1000 } as const;

const weight = fc.oneof(
	fc.constant(1),
	fc.integer({ min: 1, max: 9 }),
	fc.double({ min: 0.05, max: 20, noNaN: true })
);

const share = fc.oneof(
	fc.constantFrom(0, 1 / 3, 0.5, 1),
	fc.double({ min: 0, max: 1, noNaN: true })
);

/** Quarters of a point: fine enough to differ, coarse enough to tell a step from a rounding. */
function scores(length: fc.ArrayConstraints): fc.Arbitrary<number[]> {
	return fc
		.uniqueArray(fc.integer({ min: 0, max: 400 }), length)
		.map((quarters) => quarters.toSorted((a, b) => a - b).map((quarter) => quarter / 4));
}

const questionForm = fc.record({
	weight,
	quick: fc.boolean(),
	levels: fc.oneof(fc.constant([0, 25, 50, 75, 100]), scores({ minLength: 2, maxLength: 11 })),
	allowsNotApplicable: fc.boolean(),
	hasHint: fc.boolean(),
	evidence: fc.constantFrom('required', 'required', 'optional'),
	evidenceValidMonths: fc.integer({ min: 1, max: 60 })
});

/** Per dimension, per topic, per question. */
const dimensionForms = fc.array(
	fc.array(fc.array(questionForm, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 2 }),
	{ minLength: 1, maxLength: 5 }
);

const catalogueForm = fc.record({
	weakestShare: share,
	minCoverage: share,
	evidenceCaps: fc
		.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
		.map(([a, b]) => ({ withoutSource: Math.min(a, b), oneDefect: Math.max(a, b) })),
	targetScore: fc.integer({ min: 0, max: 100 }),
	/** Of the first dimensions; the others say none. */
	dimensionWeights: fc.array(weight, { maxLength: 3 }),
	maturityLevels: scores({ minLength: 0, maxLength: 6 }).map((thresholds) =>
		[...new Set([0, ...thresholds])].map((minScore, i) => ({ id: `step-${i}`, minScore }))
	),
	dimensionForms
});

/** A catalogue with any number of dimensions, topics, questions, levels, weights, shares and gates. */
export const catalogues: fc.Arbitrary<Catalogue> = catalogueForm.chain(
	({ dimensionForms: forms, dimensionWeights, ...settings }) => {
		const dimensions = forms.map((topics, d) => ({
			id: `d${d}`,
			topics: topics.map((_, t) => `d${d}t${t}`),
			...(dimensionWeights[d] === undefined ? {} : { weight: dimensionWeights[d] })
		}));
		const questions = forms.flatMap((topics, d) =>
			topics.flatMap((topic, t) =>
				topic.map((form, q) => ({
					...form,
					id: `d${d}t${t}q${q}`,
					topic: `d${d}t${t}`,
					sources: []
				}))
			)
		);
		return gatesOver(questions).map((gates) => ({
			format: 1,
			id: 'random',
			version: '1.0.0',
			locales: ['de', 'en'],
			sources: [],
			...settings,
			dimensions,
			questions,
			gates
		}));
	}
);

function gatesOver(questions: readonly Question[]): fc.Arbitrary<readonly Gate[]> {
	const required = fc.subarray([...questions], {
		minLength: 1,
		maxLength: Math.min(4, questions.length)
	});
	const gate = required.chain((asked) =>
		fc.record({
			basis: fc.constantFrom('claimed', 'evidenced'),
			requirements: fc.tuple(
				...asked.map(({ id, levels }) =>
					fc.record({
						question: fc.constant(id),
						minLevel: fc.integer({ min: 0, max: levels.length - 1 }),
						naCounts: fc.boolean()
					})
				)
			)
		})
	);
	return fc
		.array(gate, { maxLength: 3 })
		.map((gates) =>
			gates.map((form, i) => ({ ...form, id: `g${i}`, hasNote: false, sources: [] }))
		);
}

/** A day, a month or a year between 2020 and 2026. */
const reviewDates = fc
	.record({
		year: fc.integer({ min: 2020, max: 2026 }),
		month: fc.option(fc.integer({ min: 1, max: 12 })),
		day: fc.option(fc.integer({ min: 1, max: 28 }))
	})
	.map(({ year, month, day }) =>
		[year, ...(month === null ? [] : [month, ...(day === null ? [] : [day])])]
			.map((part) => String(part).padStart(2, '0'))
			.join('-')
	);

/** What counts of a source. */
export const evidences: fc.Arbitrary<Evidence> = fc.record(
	{
		state: fc.constantFrom('none', 'named', 'named', 'named', 'not_found'),
		opened: fc.boolean(),
		isAtHand: fc.constant(true as const),
		owner: fc.constantFrom('active', 'active', 'gone', 'unnamed'),
		reviewedOn: reviewDates
	},
	{ requiredKeys: ['state', 'opened', 'owner'] }
);

/** What counts of a source, and its words. */
const wordedEvidences: fc.Arbitrary<Evidence> = fc
	.tuple(
		evidences,
		fc.record(
			{
				where: fc.string({ maxLength: 40 }),
				who: fc.string({ unit: 'grapheme', maxLength: 20 }),
				note: fc.string({ unit: 'binary', maxLength: 40 })
			},
			{ requiredKeys: [] }
		)
	)
	.map(([evidence, words]) => ({ ...evidence, ...words }));

/** A level of the question. */
export function levelsOf({ levels }: Question): fc.Arbitrary<number> {
	return fc.integer({ min: 0, max: levels.length - 1 });
}

/** An answer the question offers, with or without a source. */
function answersTo(question: Question, evidence: fc.Arbitrary<Evidence>): fc.Arbitrary<Answer> {
	const others = question.allowsNotApplicable
		? (['unknown', 'na'] as const)
		: (['unknown'] as const);
	const level = fc.oneof(
		{ weight: 4, arbitrary: levelsOf(question) },
		{ weight: 1, arbitrary: fc.constantFrom(...others) }
	);
	return fc.record({ level, evidence }, { requiredKeys: ['level'] });
}

/** Answers to some or all questions of a catalogue. */
export function answersFitting(
	{ questions }: Catalogue,
	evidence = evidences
): fc.Arbitrary<Answers> {
	const each = questions.map((question) =>
		fc.option(answersTo(question, evidence), { freq: 6, nil: undefined })
	);
	return fc.tuple(...each).map((answers) =>
		Object.fromEntries(
			answers.flatMap((answer, i) => {
				const id = questions[i]?.id;
				return answer && id ? [[id, answer] as const] : [];
			})
		)
	);
}

/** A catalogue with one run of it. */
export interface Check {
	readonly catalogue: Catalogue;
	readonly scope: Scope;
	readonly answers: Answers;
}

/** Random checks; every law of the method must hold for all of them. */
export const checks: fc.Arbitrary<Check> = catalogues.chain((catalogue) =>
	fc.record({
		catalogue: fc.constant(catalogue),
		scope: fc.constantFrom<Scope>('full', 'full', 'quick'),
		answers: answersFitting(catalogue)
	})
);

/** A check together with one of its questions. */
export const checksWithQuestion: fc.Arbitrary<Check & { readonly question: Question }> =
	checks.chain((check) =>
		fc.constantFrom(...check.catalogue.questions).map((question) => ({ ...check, question }))
	);

/** A whole file for a check: what a heading may hold besides. */
export const assessments: fc.Arbitrary<{
	readonly catalogue: Catalogue;
	readonly assessment: Assessment;
}> = catalogues.chain((catalogue) =>
	fc
		.record(
			{
				name: fc.string({ unit: 'grapheme', maxLength: 60 }),
				completedOn: fc.constant('2026-11-23'),
				gutFeeling: gutFeelings(catalogue),
				scope: fc.constantFrom<Scope>('full', 'quick'),
				answers: answersFitting(catalogue, wordedEvidences)
			},
			{ requiredKeys: ['scope', 'answers'] }
		)
		.map((content) => ({
			catalogue,
			assessment: {
				format: 1,
				catalogue: { id: catalogue.id, version: catalogue.version },
				id: 'random-check',
				createdOn: '2026-11-01',
				updatedOn: '2026-11-23',
				...content
			}
		}))
);

function gutFeelings({ dimensions }: Catalogue): fc.Arbitrary<Readonly<Record<string, number>>> {
	return fc
		.array(fc.integer({ min: 0, max: 100 }), {
			minLength: dimensions.length,
			maxLength: dimensions.length
		})
		.map((feelings) =>
			Object.fromEntries(dimensions.map(({ id }, i) => [id, feelings[i] ?? 0] as const))
		);
}
