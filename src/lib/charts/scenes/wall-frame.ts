import type { MeasureText } from '../scene';
import type { StripBin } from './group-frame';
import type { ScaleZone } from './nested-bars';

/** What the drawings on the wall are drawn with; lengths in pixels of a wall 1280 wide. */
export interface WallFrame {
	readonly width: number;
	/** How much larger than on a wall 1280 wide everything is. */
	readonly scale: number;
	/** Height that is there for it: as far as it goes lanes move apart. */
	readonly room: number;
	/** The named steps of the scale, from the lowest to the highest. */
	readonly zones: readonly ScaleZone[];
	readonly formatScore: (score: number) => string;
	readonly measureText: MeasureText;
}

/** One line of the drawing; scores 0 to 100, null for what may not be shown. */
export interface WallLane {
	/** What is believed is a diamond, claimed outlined, evidenced filled. */
	readonly kind: 'guess' | 'claimed' | 'evidenced';
	readonly label: string;
	/** What it means, below the label. */
	readonly note: string;
	/** Null where nothing is drawn. */
	readonly figures: WallFigures | null;
	/** Said in the place of a drawing. */
	readonly absent: string;
}

export interface WallFigures {
	readonly median: number;
	readonly quartiles: { readonly low: number; readonly high: number } | null;
	/** How many in which part of the scale. */
	readonly strip: readonly StripBin[] | null;
	/** Every score, ascending. */
	readonly dots: readonly number[] | null;
}

/** Where scores of 0 and 100 lie, and where the labels may be. */
export interface WallColumns {
	readonly label: { readonly width: number; readonly isAbove: boolean };
	readonly zero: number;
	readonly hundred: number;
	/** Companies per point of the scale where they lie densest over all lanes. */
	readonly densest: number;
	/** Space above and below every lane, as far as there is room. */
	readonly air: number;
}

export function xOn(score: number, { zero, hundred }: WallColumns): number {
	return zero + ((hundred - zero) * score) / 100;
}
