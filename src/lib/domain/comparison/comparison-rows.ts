import type { Catalogue } from '../catalogue/catalogue';
import type { CatalogueNames } from '../catalogue/catalogue-texts';
import type { Contribution } from '../contribution/contribution';
import { scoreContribution } from '../contribution/score-contribution';
import type { Agreement } from './agreement';
import type { ComparedDimension, OpenComparison } from './comparison-schema';
import { thirdOf, type Third } from './score-spread';
import type { StripBin } from './strip';

/** One dimension of a group as every chart and every table shows it; scores 0 to 100. */
export interface ComparisonRow {
	readonly id: string;
	readonly name: string;
	/** Null where too few have a score. */
	readonly figures: { readonly claimed: GroupFigure; readonly evidenced: GroupFigure } | null;
	/** Of what is claimed; null in an open comparison, which shows every score instead. */
	readonly agreement: Agreement | null;
	/** The median of what was believed; null where too few told. */
	readonly guess: number | null;
}

/** What is claimed or what is evidenced, over a group; null for what may not be shown. */
export interface GroupFigure {
	readonly median: number;
	readonly quartiles: { readonly low: number; readonly high: number } | null;
	readonly thirds: { readonly low: number; readonly high: number } | null;
	/** How many in which part of the scale. */
	readonly strip: readonly StripBin[] | null;
	/** Every score, ascending; only in an open comparison. */
	readonly dots: readonly number[] | null;
	/** Of the one who looks; only on the own device. */
	readonly own: number | null;
}

/** Own scores of one dimension; null where too little was answered for a point. */
export interface OwnScores {
	readonly dimension: string;
	readonly claimed: number | null;
	readonly evidenced: number | null;
}

type AnyDimension = ComparedDimension | OpenComparison['dimensions'][number];

/** The rows of a comparison, in its order: the only numbers a chart of a group may draw. */
export function comparisonRows(
	dimensions: readonly AnyDimension[],
	names: Pick<CatalogueNames, 'dimension'>,
	own: readonly OwnScores[] = []
): readonly ComparisonRow[] {
	return dimensions.map(({ dimension, figures }) => {
		const mine = own.find((scores) => scores.dimension === dimension);
		return {
			id: dimension,
			name: names.dimension(dimension),
			agreement: figures && 'agreement' in figures ? figures.agreement : null,
			guess: figures && 'guess' in figures ? figures.guess : null,
			figures: figures && {
				claimed: { ...NOT_SHOWN, ...figures.claimed, own: mine?.claimed ?? null },
				evidenced: { ...NOT_SHOWN, ...figures.evidenced, own: mine?.evidenced ?? null }
			}
		};
	});
}

const NOT_SHOWN = { quartiles: null, thirds: null, strip: null, dots: null } as const;

/** The scores a participant sent, as the own device shows them beside the group's. */
export function ownScoresOf(
	catalogue: Catalogue,
	contribution: Contribution
): readonly OwnScores[] {
	return scoreContribution(catalogue, contribution).map(({ dimension, scores }) => ({
		dimension,
		claimed: scores?.claimed ?? null,
		evidenced: scores?.evidenced ?? null
	}));
}

/** Where an own score lies in its group. */
export interface OwnPosition {
	readonly toMedian: 'below' | 'at' | 'above';
	/** Null where thirds are not shown. */
	readonly third: Third | null;
}

/** Medians are rounded to 5, a half upwards: what rounds to the same cannot be told from them. */
const INDISTINCT = 2.5;

/** The position of the own score; null where there is none. */
export function ownPositionOf({ own, median, thirds }: GroupFigure): OwnPosition | null {
	if (own === null) return null;
	return { toMedian: toMedian(own - median), third: thirdOf(own, { thirds }) };
}

function toMedian(difference: number): OwnPosition['toMedian'] {
	if (difference < -INDISTINCT) return 'below';
	return difference < INDISTINCT ? 'at' : 'above';
}
