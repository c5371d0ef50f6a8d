import type { NextStep } from '../advice/next-steps';
import type { Catalogue, Dimension } from '../catalogue/catalogue';
import type { AssessmentScore, ScoredDimension } from '../scoring/score-assessment';
import { explainMeanMin, type ExplainedMeanMin } from './explain-index';
import { countedScore } from './weighted-mean';

export interface NextStepExplanation {
	readonly kind: 'next-step';
	readonly step: NextStep;
	readonly dimension: Dimension;
	/** The evidenced index over the dimensions answered so far: today, and one level higher. */
	readonly before: ExplainedMeanMin;
	readonly after: ExplainedMeanMin;
	/** Points added because wished-for uses need this step. */
	readonly wishPoints: number;
	/** Dimensions without any answer, which this value leaves out. */
	readonly leftOut: readonly Dimension[];
}

/**
 * How the value of a next step is made: the evidenced index today and with one level more shown.
 * Undefined when the step's question is not among the scored ones. Source: methodology 2.9.
 */
export function explainNextStep(
	catalogue: Catalogue,
	{ dimensions }: AssessmentScore,
	step: NextStep
): NextStepExplanation | undefined {
	const raised = dimensions.find(({ answers }) => answers.includes(step.answer));
	const before = explainMeanMin(catalogue, evidencedFigures(dimensions));
	const after = explainMeanMin(catalogue, evidencedFigures(dimensions, raised, gainOf(step)));
	if (!raised || !before || !after) return undefined;
	return {
		kind: 'next-step',
		step,
		dimension: raised.dimension,
		before,
		after,
		wishPoints: step.value - (after.value - before.value),
		leftOut: dimensions.filter((d) => shownWeight(d) === 0).map(({ dimension }) => dimension)
	};
}

/** Points of weighted score one level brings. */
function gainOf({ question, to, answer }: NextStep): number {
	// Levels ascend, so that the highest up to the goal is the goal's.
	const goalScore = Math.max(...question.levels.slice(0, to + 1));
	return question.weight * (goalScore - countedScore('evidenced', answer));
}

function evidencedFigures(
	dimensions: readonly ScoredDimension[],
	raised?: ScoredDimension,
	gain = 0
) {
	return dimensions
		.filter((dimension) => shownWeight(dimension) > 0)
		.map((scored) => {
			const sum = scored.score.sums.evidenced + (scored === raised ? gain : 0);
			return { dimension: scored.dimension, value: sum / shownWeight(scored) };
		});
}

function shownWeight({ score }: ScoredDimension): number {
	return score.sums.answered + score.sums.unknown;
}
