import { weightOf, type Catalogue, type Dimension } from '../catalogue/catalogue';
import { maturityLevelOf, type ReachedLevel } from '../scoring/maturity-level';
import { meanMin, type MeanMin } from '../scoring/overall-score';
import type { AssessmentScore, ScoredDimension } from '../scoring/score-assessment';
import type { Figure } from './explained-number';

export interface DimensionFigure {
	readonly dimension: Dimension;
	readonly value: number;
}

/** Mean-Min with the figures it is made of; 0 to 100. */
export interface ExplainedMeanMin extends MeanMin {
	readonly figures: readonly DimensionFigure[];
	readonly weakestShare: number;
	/** Of each figure; undefined where all weigh the same. */
	readonly weights: readonly number[] | undefined;
}

export interface IndexExplanation {
	readonly kind: 'index';
	readonly figure: Figure;
	/** Null when the index shows no point. */
	readonly index: ExplainedMeanMin | null;
	readonly level: ReachedLevel | null;
	/** Whether the index alone would reach a higher level than one step above the weakest dimension. */
	readonly isLevelCapped: boolean;
	/** Dimensions to which nothing applies, and those whose coverage is too low for a point. */
	readonly notApplicable: readonly Dimension[];
	readonly withoutPoint: readonly Dimension[];
}

export interface IndexRangeExplanation {
	readonly kind: 'index-range';
	readonly figure: Figure;
	readonly low: ExplainedMeanMin | null;
	readonly high: ExplainedMeanMin | null;
	readonly notApplicable: readonly Dimension[];
}

/** How the index is made of the dimensions. Source: methodology 2.4 and 2.5. */
export function explainIndex(
	catalogue: Catalogue,
	score: AssessmentScore,
	figure: Figure
): IndexExplanation {
	const withoutPoint = dimensionsOfKind(score, 'range-only');
	const figures = score.dimensions.flatMap(({ dimension, score: s }) =>
		s.kind === 'scored' ? [{ dimension, value: s[figure] }] : []
	);
	const index = withoutPoint.length > 0 ? null : explainMeanMin(catalogue, figures);
	const level = figure === 'claimed' ? score.level : score.evidencedLevel;
	const uncapped = index && maturityLevelOf(catalogue, index.value);
	return {
		kind: 'index',
		figure,
		index,
		level,
		isLevelCapped: Boolean(level && uncapped && level.position < uncapped.position),
		notApplicable: dimensionsOfKind(score, 'not-applicable'),
		withoutPoint
	};
}

/** How the range of the index is made of the ranges of the dimensions. Source: methodology 2.4. */
export function explainIndexRange(
	catalogue: Catalogue,
	score: AssessmentScore,
	figure: Figure
): IndexRangeExplanation {
	return {
		kind: 'index-range',
		figure,
		low: explainMeanMin(catalogue, rangeEnds(score.dimensions, figure, 'low')),
		high: explainMeanMin(catalogue, rangeEnds(score.dimensions, figure, 'high')),
		notApplicable: dimensionsOfKind(score, 'not-applicable')
	};
}

/** Mean-Min together with what it is made of; null for no figures. */
export function explainMeanMin(
	{ weakestShare }: Pick<Catalogue, 'weakestShare'>,
	figures: readonly DimensionFigure[]
): ExplainedMeanMin | null {
	const values = figures.map(({ value }) => value);
	const weights = figures.map(({ dimension }) => weightOf(dimension));
	const made = meanMin(values, weakestShare, weights);
	// Where all weigh the same there is nothing to tell.
	const told = new Set(weights).size > 1 ? weights : undefined;
	return made && { ...made, figures, weakestShare, weights: told };
}

function rangeEnds(
	dimensions: readonly ScoredDimension[],
	figure: Figure,
	end: 'low' | 'high'
): DimensionFigure[] {
	return dimensions.flatMap(({ dimension, score }) => {
		if (score.kind === 'not-applicable') return [];
		const range = figure === 'claimed' ? score.claimedRange : score.evidencedRange;
		return [{ dimension, value: range[end] }];
	});
}

function dimensionsOfKind(
	{ dimensions }: AssessmentScore,
	kind: 'range-only' | 'not-applicable'
): readonly Dimension[] {
	return dimensions.filter(({ score }) => score.kind === kind).map(({ dimension }) => dimension);
}
