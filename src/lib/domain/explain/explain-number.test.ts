import { describe, expect, test } from 'vitest';
import type { Answers } from '../answers/assessment';
import { scoreAssessment } from '../scoring/score-assessment';
import {
	answersOf,
	catalogueOf,
	gateOf,
	questionOf,
	soundEvidence,
	TODAY
} from '../testing/builders';
import { explainNumber } from './explain-number';
import type { ExplainedNumber } from './explained-number';

const catalogue = catalogueOf(
	['A-1', 'A-2', 'A-3', 'A-4', 'B-1', 'B-2'].map((id) => questionOf(id, { topic: `${id}-topic` })),
	{ gates: [gateOf('G', 'evidenced', { 'A-1': 3, 'A-2': 1, 'B-1': 2, 'Z-9': 1 })] }
);

function explain(answers: Answers, number: ExplainedNumber) {
	const score = scoreAssessment(catalogue, { scope: 'full', answers }, TODAY);
	return explainNumber(catalogue, score, number);
}

describe('a dimension', () => {
	const answers = answersOf({ 'A-1': 3, 'A-2': 'unknown', 'A-3': 'na' });

	test('what is said leaves out "unknown", "not applicable" and the unanswered', () => {
		expect(
			explain(answers, { kind: 'dimension', figure: 'claimed', dimension: 'A' })
		).toMatchObject({
			answers: [{ counts: 75 }, { counts: null }, { counts: null }, { counts: null }],
			mean: { terms: [{ weight: 1, score: 75 }], divisor: 1, step: 25, value: 75 }
		});
	});

	test('what is shown counts "unknown" as zero and a level without a source by its cap', () => {
		expect(
			explain(answers, { kind: 'dimension', figure: 'evidenced', dimension: 'A' })
		).toMatchObject({
			answers: [{ counts: 25 }, { counts: 0 }, { counts: null }, { counts: null }],
			mean: { divisor: 2, value: 12.5 },
			minCoverage: 0.5
		});
	});

	test('the range of what is said is open for "unknown" and the unanswered', () => {
		expect(
			explain(answers, { kind: 'dimension-range', figure: 'claimed', dimension: 'A' })
		).toMatchObject({
			answers: [{ counts: 75 }, { counts: 0 }, { counts: null }, { counts: 0 }],
			low: { openWeight: 0, divisor: 3, value: 25 },
			high: { openWeight: 2, divisor: 3, value: 275 / 3 }
		});
	});

	test('the range of what is shown is open for the unanswered only', () => {
		expect(
			explain(answers, { kind: 'dimension-range', figure: 'evidenced', dimension: 'A' })
		).toMatchObject({ low: { value: 25 / 3 }, high: { openWeight: 1, value: 125 / 3 } });
	});

	test('without any answer there is no mean, but still a range', () => {
		expect(explain({}, { kind: 'dimension', figure: 'claimed', dimension: 'A' })).toMatchObject({
			mean: null,
			coverage: 0
		});
		expect(
			explain({}, { kind: 'dimension-range', figure: 'claimed', dimension: 'A' })
		).toMatchObject({ low: { value: 0, step: null }, high: { value: 100 } });
	});

	test('with everything "not applicable" there is neither', () => {
		const none = answersOf({ 'B-1': 'na', 'B-2': 'na' });
		expect(explain(none, { kind: 'dimension', figure: 'claimed', dimension: 'B' })).toMatchObject({
			mean: null
		});
		expect(
			explain(none, { kind: 'dimension-range', figure: 'claimed', dimension: 'B' })
		).toMatchObject({ low: null, high: null });
	});

	test('levels that are not equally far apart are not written as levels', () => {
		const uneven = catalogueOf([questionOf('A-1', { levels: [0, 10, 100] }), questionOf('A-2')]);
		const answered = { scope: 'full' as const, answers: answersOf({ 'A-1': 1, 'A-2': 1 }) };
		const score = scoreAssessment(uneven, answered, TODAY);
		const number = { kind: 'dimension', figure: 'claimed', dimension: 'A' } as const;
		expect(explainNumber(uneven, score, number)).toMatchObject({
			mean: { step: null, value: 17.5 }
		});
	});
});

describe('the index', () => {
	test('names the dimensions that have no point yet', () => {
		const answers = answersOf({ 'A-1': 3, 'B-1': 2, 'B-2': 2 });
		expect(explain(answers, { kind: 'index', figure: 'claimed' })).toMatchObject({
			index: null,
			level: null,
			withoutPoint: [{ id: 'A' }]
		});
	});

	test('names the dimensions to which nothing applies', () => {
		const answers = answersOf({ 'A-1': 2, 'A-2': 2, 'B-1': 'na', 'B-2': 'na' });
		expect(explain(answers, { kind: 'index', figure: 'claimed' })).toMatchObject({
			index: { value: 50, figures: [{ dimension: { id: 'A' }, value: 50 }] },
			notApplicable: [{ id: 'B' }],
			isLevelCapped: false
		});
	});

	test('says when the weakest dimension keeps the level down', () => {
		const answers = answersOf({ 'A-1': 4, 'A-2': 4, 'A-3': 4, 'A-4': 4, 'B-1': 0, 'B-2': 0 });
		expect(explain(answers, { kind: 'index', figure: 'claimed' })).toMatchObject({
			index: { mean: 50, weakest: 0 },
			level: { position: 1 },
			isLevelCapped: false
		});
		const mild = { ...catalogue, weakestShare: 0 };
		const score = scoreAssessment(mild, { scope: 'full', answers }, TODAY);
		expect(explainNumber(mild, score, { kind: 'index', figure: 'claimed' })).toMatchObject({
			index: { value: 50 },
			level: { position: 1 },
			isLevelCapped: true
		});
	});

	test('with nothing applicable has no figures and no range', () => {
		const ids = catalogue.questions.map(({ id }) => [id, 'na'] as const);
		const answers = answersOf(Object.fromEntries(ids));
		expect(explain(answers, { kind: 'index', figure: 'evidenced' })).toMatchObject({ index: null });
		expect(explain(answers, { kind: 'index-range', figure: 'evidenced' })).toMatchObject({
			low: null,
			high: null
		});
	});
});

test('the evidence rate counts the answers that need a source, by weight', () => {
	const weighted = catalogueOf([
		questionOf('A-1', { weight: 3 }),
		questionOf('A-2'),
		questionOf('A-3'),
		questionOf('A-4', { evidence: 'optional' })
	]);
	const answers = {
		...answersOf({ 'A-1': 3 }, soundEvidence),
		...answersOf({ 'A-2': 2, 'A-3': 1, 'A-4': 4 })
	};
	const score = scoreAssessment(weighted, { scope: 'full', answers }, TODAY);
	expect(explainNumber(weighted, score, { kind: 'evidence-rate' })).toMatchObject({
		answers: [{ question: { id: 'A-1' } }, { question: { id: 'A-2' } }],
		needsSource: 4,
		sound: 3,
		rate: 0.75
	});
});

test('a gate lists every requirement with what was reached on its own basis', () => {
	const answers = {
		...answersOf({ 'A-1': 3, 'B-1': 'unknown' }),
		...answersOf({ 'A-2': 2 }, soundEvidence)
	};
	expect(explain(answers, { kind: 'gate', gate: 'G' })).toMatchObject({
		status: 'blocked',
		requirements: [
			{ questionId: 'A-1', minLevel: 3, level: 1, state: 'missing' },
			{ questionId: 'A-2', minLevel: 1, level: 2, state: 'fulfilled' },
			{ questionId: 'B-1', level: null, state: 'unclear', answer: { kind: 'unknown' } },
			{ questionId: 'Z-9', level: null, state: 'unclear', answer: undefined }
		]
	});
});

test('a gate on what is said takes the level that is said', () => {
	const said = { ...catalogue, gates: [gateOf('S', 'claimed', { 'A-1': 3 })] };
	const score = scoreAssessment(said, { scope: 'full', answers: answersOf({ 'A-1': 3 }) }, TODAY);
	expect(explainNumber(said, score, { kind: 'gate', gate: 'S' })).toMatchObject({
		status: 'free',
		requirements: [{ level: 3, state: 'fulfilled' }]
	});
});

describe('a next step', () => {
	const answers = answersOf({ 'A-1': 1, 'A-2': 'unknown' });

	test('shows the evidenced index before and after, and the dimensions it leaves out', () => {
		expect(explain(answers, { kind: 'next-step', question: 'A-1' })).toMatchObject({
			dimension: { id: 'A' },
			before: { value: 12.5, figures: [{ value: 12.5 }] },
			after: { value: 25 },
			leftOut: [{ id: 'B' }]
		});
	});

	test('of an "unknown" answer starts from zero', () => {
		expect(explain(answers, { kind: 'next-step', question: 'A-2' })).toMatchObject({
			step: { from: 0, to: 1 },
			before: { value: 12.5 },
			after: { value: 25 }
		});
	});
});

test.each<ExplainedNumber>([
	{ kind: 'dimension', figure: 'claimed', dimension: 'X' },
	{ kind: 'dimension-range', figure: 'claimed', dimension: 'X' },
	{ kind: 'gate', gate: 'X' },
	{ kind: 'next-step', question: 'A-1' }
])('a number the result does not have is not explained: %j', (number) => {
	expect(explain({}, number)).toBeUndefined();
});
