import * as z from 'zod/mini';
import published from '../../../../../tests/fixtures/scoring-examples.json';
import type { KeyedCase, KeyedTrial } from '../time-book';
import type { Phase, TimedCase } from '../trial-schema';

/** The worked example of the time book (E14), read into trials and cases. */

export const GERMAN_STATUSES = {
	measured: 'gemessen',
	preliminary: 'vorläufig',
	'too-few': 'zu wenig'
} as const;

const schema = z.object({
	input: z.object({
		entries: z.array(
			z.object({
				name: z.string(),
				before_min: z.array(z.number()),
				after_min: z.array(z.number()),
				expected_after_min: z.number(),
				cases_per_week: z.number(),
				felt_h_week: z.number(),
				one_off_hours: z.number()
			})
		)
	}),
	expected: z.object({
		results: z.record(
			z.string(),
			z.object({
				before_mean: z.number(),
				after_mean: z.number(),
				expected_h_week: z.number(),
				measured_h_week: z.number(),
				interval_h_week: z.tuple([z.number(), z.number()]),
				status: z.string(),
				realisation: z.number(),
				felt_minus_measured: z.number(),
				payback_weeks: z.nullable(z.number())
			})
		),
		portfolio: z.object({
			expected: z.number(),
			measured: z.number(),
			realisation: z.number()
		}),
		calibration_factor: z.number()
	})
});

/** Trials and cases, and what is expected of each trial by its key, the task's name. */
export function readTimeBookExample() {
	const { input, expected } = schema.parse(published.examples.find(({ id }) => id === 'E14'));
	const trials: readonly KeyedTrial[] = input.entries.map((written, position) => ({
		key: written.name,
		entry: {
			position,
			task: written.name,
			expectedMinutes: written.expected_after_min,
			casesPerWeek: written.cases_per_week,
			feltHours: written.felt_h_week,
			oneOffHours: written.one_off_hours
		}
	}));
	const cases: readonly KeyedCase[] = input.entries.flatMap(({ name, before_min, after_min }) => [
		...before_min.map((minutes, i) => keyed(name, 'before', minutes, i)),
		...after_min.map((minutes, i) => keyed(name, 'after', minutes, i))
	]);
	return { trials, cases, expected };
}

function keyed(trial: string, phase: Phase, minutes: number, i: number): KeyedCase {
	return { key: `${trial}-${phase}-${i}`, entry: timedCase(trial, phase, minutes) };
}

/** A case that took so many minutes, typed in. */
export function timedCase(trial: string, phase: Phase, minutes: number): TimedCase {
	return { trial, phase, minutes, checkingMinutes: 0, day: '2026-11-23', source: 'typed' };
}
