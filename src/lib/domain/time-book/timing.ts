/** How long the cases of one phase took, in minutes. */
export interface Timing {
	readonly count: number;
	/** With checking and rework. */
	readonly mean: number;
	/** The part of the mean that is checking and rework. */
	readonly checkingMean: number;
	/** Of a sample; null for a single case. */
	readonly variance: number | null;
}

export interface CaseMinutes {
	readonly minutes: number;
	readonly checkingMinutes: number;
}

/** What the cases took on average and how far they lie apart; null without any. */
export function timingOf(cases: readonly CaseMinutes[]): Timing | null {
	if (cases.length === 0) return null;
	const totals = cases.map(({ minutes, checkingMinutes }) => minutes + checkingMinutes);
	const mean = meanOf(totals);
	const squares = totals.map((total) => (total - mean) ** 2);
	return {
		count: cases.length,
		mean,
		checkingMean: meanOf(cases.map(({ checkingMinutes }) => checkingMinutes)),
		variance: cases.length === 1 ? null : sumOf(squares) / (cases.length - 1)
	};
}

function meanOf(numbers: readonly number[]): number {
	return sumOf(numbers) / numbers.length;
}

function sumOf(numbers: readonly number[]): number {
	return numbers.reduce((sum, number) => sum + number, 0);
}
