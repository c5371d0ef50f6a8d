import type { MeasureText } from '../scene';

/** One dimension as a chart draws it; scores 0 to 100. */
export interface ChartRow {
	readonly name: string;
	/** Null where no point is shown. */
	readonly claimed: number | null;
	readonly evidenced: number | null;
	/** Null when nothing applies; beside a point drawn only where its ends differ. */
	readonly range: { readonly low: number; readonly high: number } | null;
	readonly levelName: string | null;
	readonly gutFeeling: number | null;
}

/** The words in the charts, in the language of the reader. */
export interface ChartWords {
	readonly claimed: string;
	readonly evidenced: string;
	readonly range: string;
	readonly gutFeeling: string;
	readonly notApplicable: string;
	/** Said instead of a chart when there is nothing to draw. */
	readonly empty: string;
}

/** What every chart needs from outside. */
export interface ChartFrame {
	/** In points; the height follows from the content. */
	readonly width: number;
	readonly words: ChartWords;
	readonly formatScore: (score: number) => string;
	readonly formatRange: (range: { readonly low: number; readonly high: number }) => string;
	readonly measureText: MeasureText;
}
