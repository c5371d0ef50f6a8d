import type { MeasureText } from '../scene';

/** One dimension of a group. */
export interface GroupRow {
	readonly name: string;
	/** Null where too few have a score. */
	readonly figures: { readonly claimed: GroupLane; readonly evidenced: GroupLane } | null;
}

/** The words in the drawing, in the language of the reader. */
export interface GroupChartWords {
	readonly claimed: string;
	readonly evidenced: string;
	readonly median: string;
	readonly quartiles: string;
	readonly own: string;
	readonly chart: {
		readonly dots: string;
		readonly bins: string;
		readonly own: (score: string) => string;
		readonly tooFew: string;
		/** Said instead of a drawing when there is nothing to draw. */
		readonly empty: string;
	};
}

export interface GroupFrame {
	/** In points; the height follows from the content. */
	readonly width: number;
	/** How much larger than on paper everything is: texts are 8 points on paper, numbers 10.5. */
	readonly scale?: number;
	/** Whether the dimensions' names are in the drawing and not in a heading above it. */
	readonly hasNames: boolean;
	/** Whether single scores and distributions are drawn, which takes more height. */
	readonly hasDots: boolean;
	/** Which of the two are drawn; both unless given. */
	readonly lanes?: readonly LaneKind[];
	/** Most height in paper's points that the companies of one lane may take. */
	readonly dotsRoom?: number;
	readonly words: GroupChartWords;
	readonly formatScore: (score: number) => string;
	readonly formatOwn: (score: number) => string;
	readonly measureText: MeasureText;
}

/** What is claimed or what is evidenced over a group, scores 0 to 100; null for what may not be shown. */
export interface GroupLane {
	readonly median: number;
	readonly quartiles: { readonly low: number; readonly high: number } | null;
	/** How many in which part of the scale. */
	readonly strip: readonly StripBin[] | null;
	/** Every score, ascending. */
	readonly dots: readonly number[] | null;
	/** Of the one who looks. */
	readonly own: number | null;
}

/** So many from one score to below another. */
export interface StripBin {
	readonly from: number;
	readonly to: number;
	readonly count: number;
}

export type LaneKind = 'claimed' | 'evidenced';

/** Where scores of 0 and 100 lie, where the drawing ends, and how tall companies may be stacked. */
export interface LaneAxis {
	readonly zero: number;
	readonly hundred: number;
	readonly width: number;
	readonly dotsRoom: number;
	/** Companies per point of the scale in the densest part of all lanes, so that equal areas are equal numbers. */
	readonly densest: number;
}

/** Size of all texts but names and medians' numbers. */
export const TEXT_SIZE = 8;

export const DOTS_ROOM = 36;

export function xOf(score: number, { zero, hundred }: LaneAxis): number {
	return zero + ((hundred - zero) * score) / 100;
}
