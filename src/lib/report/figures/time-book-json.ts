import { timeBookIn, type Timing } from '../../domain';
import type { PartInput } from '../part-input';

/** Trials with what was expected, felt and measured, as plain data; hours per week. */
export function timeBookJson({ sections }: PartInput): unknown {
	const { trials, factor, sum } = timeBookIn(sections);
	if (trials.length === 0) return undefined;
	return {
		trials: trials.map(({ key, entry, figures, discounted }) => ({
			key,
			task: entry.task,
			tool: entry.tool ?? null,
			status: figures.status,
			before: timingJson(figures.before),
			after: timingJson(figures.after),
			expected: figures.expected,
			discounted,
			felt: figures.felt,
			measured: figures.measured,
			range: figures.range,
			isUncertain: figures.isUncertain,
			realisation: figures.realisation,
			feltMinusMeasured: figures.feltGap,
			paybackWeeks: figures.paybackWeeks
		})),
		sum,
		factor: factor?.value ?? null
	};
}

function timingJson(timing: Timing | null): unknown {
	return (
		timing && {
			cases: timing.count,
			meanMinutes: timing.mean,
			checkingMinutes: timing.checkingMean
		}
	);
}
