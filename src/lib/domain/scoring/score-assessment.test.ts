import { describe, expect, test } from 'vitest';
import {
	answersOf,
	catalogueOf,
	gateOf,
	questionOf,
	soundEvidence,
	TODAY
} from '../testing/builders';
import { figuresOf } from '../testing/figures';
import { scoreAssessment } from './score-assessment';

const questions = [
	questionOf('A-1'),
	questionOf('A-2', { quick: false }),
	questionOf('B-1'),
	questionOf('B-2', { quick: false })
];
const catalogue = catalogueOf(questions, {
	gates: [
		gateOf('said', 'claimed', { 'A-1': 3 }),
		gateOf('shown', 'evidenced', { 'A-1': 3, 'A-2': 1 })
	]
});

test('an assessment without an answer has the widest range and nothing else', () => {
	const score = scoreAssessment(catalogue, { scope: 'full', answers: {} }, TODAY);
	expect(score.overall).toEqual({
		claimed: null,
		evidenced: null,
		claimedRange: { low: 0, high: 100 },
		evidencedRange: { low: 0, high: 100 }
	});
	expect([score.level, score.evidencedLevel]).toEqual([null, null]);
	expect(score.gates.map(({ status }) => status)).toEqual(['open', 'open']);
	expect(score.nextSteps).toEqual([]);
});

test('an assessment to which nothing applies has neither index nor range', () => {
	const answers = answersOf({ 'A-1': 'na', 'A-2': 'na', 'B-1': 'na', 'B-2': 'na' });
	const score = scoreAssessment(catalogue, { scope: 'full', answers }, TODAY);
	expect(score.overall).toMatchObject({ claimed: null, claimedRange: null });
	expect(score.dimensions.map(({ level }) => level)).toEqual([null, null]);
});

test('an assessment of unknowns alone shows nothing, and nothing can be shown any more', () => {
	const answers = answersOf({
		'A-1': 'unknown',
		'A-2': 'unknown',
		'B-1': 'unknown',
		'B-2': 'unknown'
	});
	const score = scoreAssessment(catalogue, { scope: 'full', answers }, TODAY);
	expect(score.overall.claimedRange).toEqual({ low: 0, high: 100 });
	expect(score.overall.evidencedRange).toEqual({ low: 0, high: 0 });
	expect(
		score.dimensions.map(({ level, evidencedLevel }) => [level, evidencedLevel?.position])
	).toEqual([
		[null, 0],
		[null, 0]
	]);
});

test('there is no index as long as one dimension shows no point', () => {
	const answers = answersOf({ 'A-1': 4, 'A-2': 4 }, soundEvidence);
	const score = scoreAssessment(catalogue, { scope: 'full', answers }, TODAY);
	expect(score.overall.claimed).toBeNull();
	expect(score.level).toBeNull();
	expect(score.overall.claimedRange?.low).toBeCloseTo(100 / 3, 9);
});

test('a dimension to which nothing applies does not hold the index back', () => {
	const answers = answersOf({ 'A-1': 4, 'A-2': 4, 'B-1': 'na', 'B-2': 'na' }, soundEvidence);
	const { overall, level } = scoreAssessment(catalogue, { scope: 'full', answers }, TODAY);
	expect([overall.claimed?.value, level?.position]).toEqual([100, 4]);
});

test('said and shown have their own index and their own level', () => {
	const answers = answersOf({ 'A-1': 4, 'A-2': 4, 'B-1': 4, 'B-2': 4 });
	const { overall, level, evidencedLevel } = scoreAssessment(
		catalogue,
		{ scope: 'full', answers },
		TODAY
	);
	expect(overall.claimed?.value).toBe(100);
	expect(overall.evidenced?.value).toBe(25);
	expect([level?.position, evidencedLevel?.position]).toEqual([4, 1]);
});

describe('the quick check', () => {
	const answers = answersOf({ 'A-1': 4, 'A-2': 0, 'B-1': 2, 'B-2': 0 }, soundEvidence);

	test('asks only the quick questions; other answers stay and count for nothing', () => {
		const { dimensions } = scoreAssessment(catalogue, { scope: 'quick', answers }, TODAY);
		expect(dimensions.map((scored) => scored.answers.map(({ question }) => question.id))).toEqual([
			['A-1'],
			['B-1']
		]);
		expect(dimensions.map(({ level }) => level?.position)).toEqual([4, 2]);
	});

	test('leaves a gate open that asks for questions it does not ask', () => {
		const { gates } = scoreAssessment(catalogue, { scope: 'quick', answers }, TODAY);
		expect(gates.map(({ status }) => status)).toEqual(['free', 'open']);
		expect(gates[1]?.unclear).toEqual(['A-2']);
	});
});

test('a gate that asks what is shown is not opened by what is said', () => {
	const answers = answersOf({ 'A-1': 3, 'A-2': 1 });
	const { gates } = scoreAssessment(catalogue, { scope: 'full', answers }, TODAY);
	expect(gates.map(({ status }) => status)).toEqual(['free', 'blocked']);
	expect(gates[1]?.missing).toEqual([{ question: 'A-1', level: 1, minLevel: 3, deficit: 2 }]);
});

test('a source that grows old changes what is shown and nothing that is said', () => {
	const answers = answersOf({ 'A-1': 4, 'A-2': 4, 'B-1': 4, 'B-2': 4 }, soundEvidence);
	const now = figuresOf(scoreAssessment(catalogue, { scope: 'full', answers }, TODAY));
	const later = figuresOf(scoreAssessment(catalogue, { scope: 'full', answers }, '2027-06-02'));
	expect([now['index'], later['index']]).toEqual([100, 100]);
	expect([now['evidenced'], later['evidenced']]).toEqual([100, 50]);
});
