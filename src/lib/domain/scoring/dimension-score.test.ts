import { describe, expect, test } from 'vitest';
import type { Answers } from '../answers/assessment';
import type { Question } from '../catalogue/catalogue';
import { answersOf, catalogueOf, questionOf, soundEvidence, TODAY } from '../testing/builders';
import { scoreDimension, type DimensionScore } from './dimension-score';
import { scoreAnswers } from './scored-answer';

const four = ['D-1', 'D-2', 'D-3', 'D-4'].map((id) => questionOf(id));

test('an unanswered question widens the range and not the score', () => {
	const all = applicable(scoreOf(four, answersOf({ 'D-1': 2, 'D-2': 2, 'D-3': 2, 'D-4': 2 })));
	const three = applicable(scoreOf(four, answersOf({ 'D-1': 2, 'D-2': 2, 'D-3': 2 })));
	expect(three.claimed).toBe(all.claimed);
	expect(three.claimedRange).toEqual({ low: 37.5, high: 62.5 });
});

test('"unknown" opens what is said and counts 0 in what is shown', () => {
	const answers = answersOf({ 'D-1': 4, 'D-2': 4, 'D-3': 4, 'D-4': 'unknown' }, soundEvidence);
	const score = applicable(scoreOf(four, answers));
	expect([score.claimed, score.evidenced]).toEqual([100, 75]);
	expect(score.claimedRange).toEqual({ low: 75, high: 100 });
	expect(score.evidencedRange).toEqual({ low: 75, high: 75 });
	expect([score.coverage, score.unknownRate]).toEqual([0.75, 0.25]);
});

test('an unanswered question opens what is shown as well', () => {
	const score = applicable(
		scoreOf(four, answersOf({ 'D-1': 4, 'D-2': 4, 'D-3': 4 }, soundEvidence))
	);
	expect([score.claimed, score.evidenced]).toEqual([100, 100]);
	expect(score.evidencedRange).toEqual({ low: 75, high: 100 });
	expect(score.unknownRate).toBe(0);
});

describe('a point is shown', () => {
	test.each([
		['from half of the weight on', { 'D-1': 2, 'D-2': 2 }, 'scored'],
		['not below', { 'D-1': 2 }, 'range-only'],
		['not for unknowns alone', { 'D-1': 'unknown', 'D-2': 'unknown' }, 'range-only'],
		['of what applies', { 'D-1': 2, 'D-2': 'unknown', 'D-3': 'na', 'D-4': 'na' }, 'scored']
	] as const)('%s', (_, levels, kind) => {
		expect(scoreOf(four, answersOf(levels)).kind).toBe(kind);
	});

	test('although decimal weights miss the half by a rounding', () => {
		const weights = { 'D-1': 0.1, 'D-2': 0.7, 'D-3': 0.8 };
		const questions = Object.entries(weights).map(([id, weight]) => questionOf(id, { weight }));
		const score = applicable(scoreOf(questions, answersOf({ 'D-1': 2, 'D-2': 2 })));
		expect(score.coverage).toBeLessThan(0.5);
		expect(score.kind).toBe('scored');
	});

	test('never without a single level, even if the catalogue asks for no coverage', () => {
		expect(scoreOf(four, {}, 0).kind).toBe('range-only');
		expect(scoreOf(four, answersOf({ 'D-1': 'unknown' }), 0).kind).toBe('range-only');
	});
});

test('without any level there is no score, no gap and no rate, only the widest range', () => {
	const score = applicable(scoreOf(four, {}));
	expect(score).toMatchObject({
		claimed: null,
		evidenced: null,
		evidenceGap: null,
		evidenceRate: null,
		claimedRange: { low: 0, high: 100 },
		evidencedRange: { low: 0, high: 100 },
		coverage: 0
	});
});

test('below the coverage for a point the numbers are there all the same', () => {
	const score = applicable(scoreOf(four, answersOf({ 'D-1': 3 })));
	expect(score).toMatchObject({ kind: 'range-only', claimed: 75, evidenced: 25, evidenceGap: 50 });
});

test('a dimension to which nothing applies has no score and no range', () => {
	const score = scoreOf(four, answersOf({ 'D-1': 'na', 'D-2': 'na', 'D-3': 'na', 'D-4': 'na' }));
	expect(score.kind).toBe('not-applicable');
	expect(score.sums.notApplicable).toBe(4);
});

test('the evidence rate asks only the answers that need a source, by weight', () => {
	const questions = [
		questionOf('D-1', { weight: 3 }),
		questionOf('D-2'),
		questionOf('D-3', { evidence: 'optional' }),
		questionOf('D-4')
	];
	const answers = {
		...answersOf({ 'D-1': 2 }, soundEvidence),
		...answersOf({ 'D-2': 4, 'D-3': 4, 'D-4': 1 })
	};
	expect(applicable(scoreOf(questions, answers)).evidenceRate).toBe(3 / 4);
});

function scoreOf(
	questions: readonly Question[],
	answers: Answers,
	minCoverage = 0.5
): DimensionScore {
	return scoreDimension(
		scoreAnswers(catalogueOf(questions), questions, answers, TODAY),
		minCoverage
	);
}

function applicable(score: DimensionScore): Exclude<DimensionScore, { kind: 'not-applicable' }> {
	if (score.kind === 'not-applicable') throw new Error('some question applies');
	return score;
}
