import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoreAssessment, type AssessmentScore } from '../scoring/score-assessment';
import { checks, RUNS, type Check } from '../testing/arbitraries';
import { TODAY } from '../testing/builders';
import { TOLERANCE } from '../testing/figures';
import { explainDimension, explainDimensionRange } from './explain-dimension';
import { explainEvidenceRate } from './explain-evidence-rate';
import { explainIndex, explainIndexRange } from './explain-index';
import { explainNextStep } from './explain-next-step';
import { explainNumber, type Explanation } from './explain-number';
import type { WeightedMean } from './weighted-mean';

const FIGURES = ['claimed', 'evidenced'] as const;

test('the explained mean of a dimension is the score that is shown', () => {
	forEachScore(({ catalogue }, { dimensions }) => {
		for (const scored of dimensions) {
			for (const figure of FIGURES) {
				const { mean } = explainDimension(catalogue, scored, figure);
				const score = scored.score.kind === 'not-applicable' ? null : scored.score[figure];
				expectSame(mean?.value ?? null, score);
				if (mean) expectSame(recalculated(mean), mean.value);
			}
		}
	});
});

test('the explained ends of a dimension are the range that is shown', () => {
	forEachScore((_, { dimensions }) => {
		for (const scored of dimensions) {
			if (scored.score.kind === 'not-applicable') continue;
			const said = explainDimensionRange(scored, 'claimed');
			const shown = explainDimensionRange(scored, 'evidenced');
			expectSame(said.low?.value, scored.score.claimedRange.low);
			expectSame(said.high?.value, scored.score.claimedRange.high);
			expectSame(shown.low?.value, scored.score.evidencedRange.low);
			expectSame(shown.high?.value, scored.score.evidencedRange.high);
		}
	});
});

test('the explained index and its ends are those that are shown', () => {
	forEachScore(({ catalogue }, score) => {
		const { overall } = score;
		for (const figure of FIGURES) {
			const range = figure === 'claimed' ? overall.claimedRange : overall.evidencedRange;
			const { low, high } = explainIndexRange(catalogue, score, figure);
			expectSame(explainIndex(catalogue, score, figure).index?.value, overall[figure]?.value);
			expectSame(low?.value, range?.low);
			expectSame(high?.value, range?.high);
		}
	});
});

test('the evidence rate lies between those of the dimensions', () => {
	forEachScore((_, score) => {
		const { rate, answers } = explainEvidenceRate(score);
		const rates = score.dimensions.flatMap(({ score: s }) =>
			s.kind === 'not-applicable' || s.evidenceRate === null ? [] : [s.evidenceRate]
		);
		expect(rate === null).toBe(rates.length === 0);
		expect(rate === null).toBe(answers.length === 0);
		if (rate === null) return;
		expect(rate).toBeGreaterThanOrEqual(Math.min(...rates) - TOLERANCE);
		expect(rate).toBeLessThanOrEqual(Math.max(...rates) + TOLERANCE);
	});
});

test('the explained difference is the value of the next step', () => {
	forEachScore(({ catalogue }, score) => {
		for (const step of score.nextSteps) {
			const explained = explainNextStep(catalogue, score, step);
			if (!explained) throw new Error(`no explanation of ${step.question.id}`);
			expectSame(explained.after.value - explained.before.value, step.value);
			expectSame(explained.wishPoints, 0);
		}
	});
});

test('every number of every result can be explained, and no explanation has a number that is none', () => {
	forEachScore(({ catalogue }, score) => {
		const explanations = [
			...FIGURES.flatMap((figure) => [
				explainNumber(catalogue, score, { kind: 'index', figure }),
				explainNumber(catalogue, score, { kind: 'index-range', figure }),
				...catalogue.dimensions.flatMap(({ id }) => [
					explainNumber(catalogue, score, { kind: 'dimension', figure, dimension: id }),
					explainNumber(catalogue, score, { kind: 'dimension-range', figure, dimension: id })
				])
			]),
			explainNumber(catalogue, score, { kind: 'evidence-rate' }),
			...catalogue.gates.map(({ id }) =>
				explainNumber(catalogue, score, { kind: 'gate', gate: id })
			),
			...score.nextSteps.map(({ question }) =>
				explainNumber(catalogue, score, { kind: 'next-step', question: question.id })
			)
		];
		for (const explanation of explanations) {
			expect(explanation).toBeDefined();
			expect(numbersIn(explanation).filter((number) => !Number.isFinite(number))).toEqual([]);
		}
	});
});

function forEachScore(law: (check: Check, score: AssessmentScore) => void): void {
	fc.assert(
		fc.property(checks, (check) => {
			law(check, scoreAssessment(check.catalogue, check, TODAY));
		}),
		RUNS
	);
}

/** The division done by hand, from the parts the explanation shows. */
function recalculated({ terms, openWeight, divisor, step }: WeightedMean): number {
	const levels = terms.map(({ weight, score }) => weight * (step === null ? score : score / step));
	const sum = levels.reduce((total, level) => total + level, 0) * (step ?? 1);
	return (sum + 100 * openWeight) / divisor;
}

function expectSame(actual: number | null | undefined, expected: number | null | undefined): void {
	if (typeof actual !== 'number' || typeof expected !== 'number') {
		expect(actual ?? null).toBe(expected ?? null);
		return;
	}
	expect(Math.abs(actual - expected)).toBeLessThan(TOLERANCE);
}

function numbersIn(value: Explanation | undefined): number[] {
	const numbers: number[] = [];
	JSON.stringify(value, (_, part: unknown) => {
		if (typeof part === 'number') numbers.push(part);
		return part;
	});
	return numbers;
}
