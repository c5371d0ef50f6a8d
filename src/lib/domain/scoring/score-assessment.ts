import { rankNextSteps, type NextStep } from '../advice/next-steps';
import type { Assessment } from '../answers/assessment';
import { questionsOfDimension, weightOf, type Catalogue, type Gate } from '../catalogue/catalogue';
import type { IsoDate } from '../evidence/calendar';
import { evaluateGate, type GateLevel, type GateResult } from '../gates/gate';
import { scoreDimension, type DimensionScore } from './dimension-score';
import { maturityLevelOf, overallLevelOf, type ReachedLevel } from './maturity-level';
import { scoreOverall, type OverallScore } from './overall-score';
import { scoreAnswers, type ScoredAnswer } from './scored-answer';
import type { ScoredDimension } from './scored-dimension';

export type { ScoredDimension };

/** Everything that follows from one assessment on one day. */
export interface AssessmentScore {
	readonly dimensions: readonly ScoredDimension[];
	readonly overall: OverallScore;
	/** By the claimed and by the evidenced index, at most one step above the weakest dimension. */
	readonly level: ReachedLevel | null;
	readonly evidencedLevel: ReachedLevel | null;
	readonly gates: readonly GateResult[];
	readonly nextSteps: readonly NextStep[];
}

/**
 * Scores an assessment that fits the catalogue (see findAssessmentFaults) as of a day, YYYY-MM-DD.
 * Answers to questions outside the scope count for nothing. Source: methodology 2.2 to 2.9.
 *
 * @throws RangeError if an answer has a level its question does not have
 */
export function scoreAssessment(
	catalogue: Catalogue,
	{ scope, answers }: Pick<Assessment, 'scope' | 'answers'>,
	today: IsoDate
): AssessmentScore {
	const dimensions = catalogue.dimensions.map((dimension) => {
		const questions = questionsOfDimension(catalogue, scope, dimension);
		const scored = scoreAnswers(catalogue, questions, answers, today);
		const score = scoreDimension(scored, catalogue.minCoverage);
		return { dimension, answers: scored, score, ...levelsOf(catalogue, score) };
	});
	const scores = dimensions.map(({ score }) => score);
	const weights = catalogue.dimensions.map(weightOf);
	const overall = scoreOverall(scores, catalogue.weakestShare, weights);
	const gates = gatesOf(catalogue, dimensions);
	return {
		dimensions,
		overall,
		level: indexLevel(catalogue, overall.claimed?.value, scores, 'claimed'),
		evidencedLevel: indexLevel(catalogue, overall.evidenced?.value, scores, 'evidenced'),
		gates,
		nextSteps: rankNextSteps(catalogue, dimensions, gates)
	};
}

function levelsOf(
	catalogue: Catalogue,
	score: DimensionScore
): Pick<ScoredDimension, 'level' | 'evidencedLevel'> {
	if (score.kind === 'not-applicable') return { level: null, evidencedLevel: null };
	const { claimed, evidenced } = score;
	return {
		level: claimed === null ? null : maturityLevelOf(catalogue, claimed),
		evidencedLevel: evidenced === null ? null : maturityLevelOf(catalogue, evidenced)
	};
}

function indexLevel(
	catalogue: Catalogue,
	index: number | undefined,
	scores: readonly DimensionScore[],
	figure: 'claimed' | 'evidenced'
): ReachedLevel | null {
	if (index === undefined) return null;
	const figures = scores.flatMap((score) => (score.kind === 'scored' ? [score[figure]] : []));
	return overallLevelOf(catalogue, index, figures);
}

function gatesOf(catalogue: Catalogue, dimensions: readonly ScoredDimension[]): GateResult[] {
	const answerById = new Map(
		dimensions.flatMap(({ answers }) => answers.map((answer) => [answer.question.id, answer]))
	);
	return catalogue.gates.map((gate) =>
		evaluateGate(gate, (id) => gateLevel(gate, answerById.get(id)))
	);
}

function gateLevel({ basis }: Gate, answer: ScoredAnswer | undefined): GateLevel {
	if (!answer || answer.kind === 'unanswered') return 'unanswered';
	if (answer.kind === 'unknown') return 'unknown';
	if (answer.kind === 'not-applicable') return 'na';
	return basis === 'claimed' ? answer.level : answer.evidencedLevel;
}
