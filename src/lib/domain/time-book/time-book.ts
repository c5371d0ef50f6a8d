import { realisationOf, trialFigures, type TrialFigures } from './trial-figures';
import type { TimedCase, Trial } from './trial-schema';

export interface KeyedTrial {
	readonly key: string;
	readonly entry: Trial;
}

export interface KeyedCase {
	readonly key: string;
	readonly entry: TimedCase;
}

export interface BookedTrial extends KeyedTrial {
	readonly cases: readonly KeyedCase[];
	readonly figures: TrialFigures;
	/** The expectation times the own factor; null where it does not apply. */
	readonly discounted: number | null;
}

export interface TimeBook {
	/** In the order they were entered. */
	readonly trials: readonly BookedTrial[];
	readonly factor: RealisationFactor | null;
	readonly sum: TimeBookSum;
}

/** What of expectations comes true in this company. */
export interface RealisationFactor {
	readonly value: number;
	/** The realisations it is the median of, within their bounds, in ascending order. */
	readonly realisations: readonly number[];
}

/** Hours per week over all trials of which both are known. */
export interface TimeBookSum {
	readonly count: number;
	readonly expected: number;
	readonly measured: number;
	readonly realisation: number | null;
}

/** Measured trials from which a company has a factor of its own. */
export const TRIALS_FOR_FACTOR = 3;
const HIGHEST_REALISATION = 1.5;

/** All trials with their figures, what comes true on the whole, and what that says of new ones. */
export function timeBookOf(trials: readonly KeyedTrial[], cases: readonly KeyedCase[]): TimeBook {
	const booked = [...trials]
		.sort((a, b) => a.entry.position - b.entry.position || (a.key < b.key ? -1 : 1))
		.map((trial) => {
			const own = cases.filter(({ entry }) => entry.trial === trial.key);
			return {
				...trial,
				cases: own,
				figures: trialFigures(
					trial.entry,
					own.map(({ entry }) => entry)
				)
			};
		});
	const figures = booked.map((trial) => trial.figures);
	const factor = realisationFactor(figures);
	return {
		trials: booked.map((trial) => ({ ...trial, discounted: discounted(trial.figures, factor) })),
		factor,
		sum: timeBookSum(figures)
	};
}

/**
 * The median of what came true in measured trials, each between 0 and 1.5; null below three of them.
 * Source: methodology 2.8.
 */
export function realisationFactor(figures: readonly TrialFigures[]): RealisationFactor | null {
	const realisations = figures
		.flatMap(({ status, realisation }) =>
			status === 'measured' && realisation !== null ? [realisation] : []
		)
		.map((realisation) => Math.min(HIGHEST_REALISATION, Math.max(0, realisation)))
		.sort((a, b) => a - b);
	if (realisations.length < TRIALS_FOR_FACTOR) return null;
	return { value: medianOf(realisations), realisations };
}

/** Expected and measured summed over the trials of which both are known. */
export function timeBookSum(figures: readonly TrialFigures[]): TimeBookSum {
	const known = figures.flatMap(({ expected, measured }) =>
		expected === null || measured === null ? [] : [{ expected, measured }]
	);
	const expected = known.reduce((sum, trial) => sum + trial.expected, 0);
	const measured = known.reduce((sum, trial) => sum + trial.measured, 0);
	return {
		count: known.length,
		expected,
		measured,
		realisation: realisationOf(expected, measured)
	};
}

/** A trial that is measured needs no discount, and hours nobody hopes for are not cut. */
function discounted(
	{ status, expected }: TrialFigures,
	factor: RealisationFactor | null
): number | null {
	if (!factor || status === 'measured' || expected === null || expected <= 0) return null;
	return expected * factor.value;
}

function medianOf(sorted: readonly number[]): number {
	const middle = Math.floor(sorted.length / 2);
	const upper = sorted[middle] ?? NaN;
	return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}
