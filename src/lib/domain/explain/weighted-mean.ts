import type { ScoredAnswer } from '../scoring/scored-answer';
import type { Figure } from './explained-number';

/** One summand: what an answer counts, 0 to 100, and how heavily. */
export interface WeightedTerm {
	readonly weight: number;
	readonly score: number;
}

/** A weighted mean with all its parts: (Σ weight · score + 100 · openWeight) / divisor. */
export interface WeightedMean {
	readonly terms: readonly WeightedTerm[];
	/** Weight that is not known yet and is taken as 100 each; 0 except for the upper end of a range. */
	readonly openWeight: number;
	readonly divisor: number;
	/** The score of one level when all levels of all terms are equally far apart, else null. */
	readonly step: number | null;
	readonly value: number;
}

export interface MeanParts {
	/** The answers that are summed up; "unknown" counts 0. */
	readonly summed: readonly ScoredAnswer[];
	readonly openWeight: number;
	readonly divisor: number;
}

/** The mean of what is claimed or evidenced, from its parts; null when there is nothing to divide by. */
export function explainMean(
	figure: Figure,
	{ summed, openWeight, divisor }: MeanParts
): WeightedMean | null {
	if (divisor === 0) return null;
	const terms = summed.map((answer) => ({
		weight: answer.question.weight,
		score: countedScore(figure, answer)
	}));
	const sum = terms.reduce((total, { weight, score }) => total + weight * score, 0);
	const value = (sum + 100 * openWeight) / divisor;
	return { terms, openWeight, divisor, step: commonStep(summed), value };
}

/** What an answer counts, 0 to 100: its level, said or shown; everything without a level 0. */
export function countedScore(figure: Figure, answer: ScoredAnswer): number {
	if (answer.kind !== 'level') return 0;
	return figure === 'claimed' ? answer.score : answer.evidencedScore;
}

function commonStep(answers: readonly ScoredAnswer[]): number | null {
	const step = answers[0]?.question.levels[1];
	if (step === undefined || step === 0) return null;
	const isEven = answers.every(({ question }) =>
		question.levels.every((score, level) => score === level * step)
	);
	return isEven ? step : null;
}
