import type { Catalogue } from '../catalogue/catalogue';
import type { AssessmentScore } from '../scoring/score-assessment';
import {
	explainDimension,
	explainDimensionRange,
	type DimensionExplanation,
	type DimensionRangeExplanation
} from './explain-dimension';
import { explainEvidenceRate, type EvidenceRateExplanation } from './explain-evidence-rate';
import { explainGate, type GateExplanation } from './explain-gate';
import {
	explainIndex,
	explainIndexRange,
	type IndexExplanation,
	type IndexRangeExplanation
} from './explain-index';
import { explainNextStep, type NextStepExplanation } from './explain-next-step';
import type { ExplainedNumber } from './explained-number';

export type Explanation =
	| IndexExplanation
	| IndexRangeExplanation
	| DimensionExplanation
	| DimensionRangeExplanation
	| EvidenceRateExplanation
	| GateExplanation
	| NextStepExplanation;

/**
 * How a number of the result is made: the answers behind it and the formula's parts, as numbers and
 * ids without words. Undefined when the result has no such number.
 */
export function explainNumber(
	catalogue: Catalogue,
	score: AssessmentScore,
	number: ExplainedNumber
): Explanation | undefined {
	switch (number.kind) {
		case 'index':
			return explainIndex(catalogue, score, number.figure);
		case 'index-range':
			return explainIndexRange(catalogue, score, number.figure);
		case 'dimension':
		case 'dimension-range':
			return explainOfDimension(catalogue, score, number);
		case 'evidence-rate':
			return explainEvidenceRate(score);
		case 'gate': {
			const result = score.gates.find(({ gate }) => gate.id === number.gate);
			return result && explainGate(score, result);
		}
		case 'next-step': {
			const step = score.nextSteps.find(({ question }) => question.id === number.question);
			return step && explainNextStep(catalogue, score, step);
		}
	}
}

function explainOfDimension(
	catalogue: Catalogue,
	score: AssessmentScore,
	number: Extract<ExplainedNumber, { readonly dimension: string }>
): Explanation | undefined {
	const scored = score.dimensions.find(({ dimension }) => dimension.id === number.dimension);
	if (!scored) return undefined;
	return number.kind === 'dimension'
		? explainDimension(catalogue, scored, number.figure)
		: explainDimensionRange(scored, number.figure);
}
