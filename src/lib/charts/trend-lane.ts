/** Areas over time, one lane below the other, all on the same days; screen and paper draw the same. */
export interface TrendLanes {
	readonly lanes: readonly TrendLane[];
	/** Where each check is on the axis, in days since the first, none on another; and how its day is written. */
	readonly days: readonly number[];
	readonly dayTexts: readonly string[];
}

export interface TrendLane {
	readonly name: string;
	/** One for each day; scores 0 to 100, null where no point is shown. */
	readonly points: readonly TrendLanePoint[];
}

export interface TrendLanePoint {
	readonly claimed: number | null;
	readonly evidenced: number | null;
	readonly claimedText: string;
	readonly evidencedText: string;
	/** Whether a line leads here from the point before. */
	readonly isComparable: boolean;
}
