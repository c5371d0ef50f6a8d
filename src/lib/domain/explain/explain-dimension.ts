import type { Catalogue, Dimension } from '../catalogue/catalogue';
import type { ScoredDimension } from '../scoring/score-assessment';
import type { ScoredAnswer } from '../scoring/scored-answer';
import type { Figure } from './explained-number';
import { countedScore, explainMean, type WeightedMean } from './weighted-mean';

/** An answer and what it counts, 0 to 100; null when it left the denominator. */
export interface CountedAnswer {
	readonly answer: ScoredAnswer;
	readonly counts: number | null;
}

export interface DimensionExplanation {
	readonly kind: 'dimension';
	readonly figure: Figure;
	readonly dimension: Dimension;
	readonly answers: readonly CountedAnswer[];
	/** Null when no answer counts. */
	readonly mean: WeightedMean | null;
	/** Share of the applicable weight that has a level, and the share from which a point is shown. */
	readonly coverage: number;
	readonly minCoverage: number;
}

export interface DimensionRangeExplanation {
	readonly kind: 'dimension-range';
	readonly figure: Figure;
	readonly dimension: Dimension;
	readonly answers: readonly CountedAnswer[];
	/** Null when nothing applies. */
	readonly low: WeightedMean | null;
	readonly high: WeightedMean | null;
}

/**
 * How the score of a dimension is made: what each answer counts, what left the denominator, and the
 * division. Source: methodology 2.3.
 */
export function explainDimension(
	{ minCoverage }: Pick<Catalogue, 'minCoverage'>,
	{ dimension, answers, score }: ScoredDimension,
	figure: Figure
): DimensionExplanation {
	const summed = answers.filter((answer) => isInPoint(figure, answer));
	const { answered, unknown } = score.sums;
	const divisor = figure === 'claimed' ? answered : answered + unknown;
	return {
		kind: 'dimension',
		figure,
		dimension,
		answers: answers.map((answer) => ({
			answer,
			counts: isInPoint(figure, answer) ? countedScore(figure, answer) : null
		})),
		mean: explainMean(figure, { summed, openWeight: 0, divisor }),
		coverage: score.kind === 'not-applicable' ? 0 : score.coverage,
		minCoverage
	};
}

/**
 * How the range of a dimension is made: everything open as 0, then everything open as 100. In what
 * is evidenced "unknown" is not open but 0. Source: methodology 2.3.
 */
export function explainDimensionRange(
	{ dimension, answers, score }: ScoredDimension,
	figure: Figure
): DimensionRangeExplanation {
	const { answered, unknown, unanswered } = score.sums;
	const divisor = answered + unknown + unanswered;
	const summed = answers.filter((answer) => answer.kind === 'level');
	const open = figure === 'claimed' ? unknown + unanswered : unanswered;
	return {
		kind: 'dimension-range',
		figure,
		dimension,
		answers: answers.map((answer) => ({
			answer,
			counts: answer.kind === 'not-applicable' ? null : countedScore(figure, answer)
		})),
		low: explainMean(figure, { summed, openWeight: 0, divisor }),
		high: explainMean(figure, { summed, openWeight: open, divisor })
	};
}

function isInPoint(figure: Figure, { kind }: ScoredAnswer): boolean {
	return kind === 'level' || (kind === 'unknown' && figure === 'evidenced');
}
