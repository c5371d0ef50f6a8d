import type { CatalogueNames } from '../catalogue/catalogue-texts';
import type { Range } from './dimension-score';
import type { AssessmentScore } from './score-assessment';

/** One dimension as every chart and every table shows it; scores 0 to 100. */
export interface DimensionRow {
	readonly id: string;
	readonly name: string;
	/** Null where no point is shown. */
	readonly claimed: number | null;
	readonly evidenced: number | null;
	/** Of what is claimed; null when nothing applies. */
	readonly range: Range | null;
	/** Maturity level in words; null where no point is shown. */
	readonly levelName: string | null;
	/** The gut feeling before the first question; null when skipped. */
	readonly gutFeeling: number | null;
}

/** The rows of the result, in catalogue order: the only numbers a chart may draw; scores 0 to 100. */
export function dimensionRows(
	score: AssessmentScore,
	names: CatalogueNames,
	gutFeeling: Readonly<Record<string, number>> = {}
): readonly DimensionRow[] {
	return score.dimensions.map(({ dimension, score: figures, level }) => ({
		id: dimension.id,
		name: names.dimension(dimension.id),
		claimed: figures.kind === 'scored' ? figures.claimed : null,
		evidenced: figures.kind === 'scored' ? figures.evidenced : null,
		range: figures.kind === 'not-applicable' ? null : figures.claimedRange,
		levelName: figures.kind === 'scored' && level ? names.maturity(level.level.id) : null,
		gutFeeling: gutFeeling[dimension.id] ?? null
	}));
}
