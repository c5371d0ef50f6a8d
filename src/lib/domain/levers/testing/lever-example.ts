import * as z from 'zod/mini';
import published from '../../../../../tests/fixtures/scoring-examples.json';
import type { UseStatus } from '../lever';
import type { OwnProcess } from '../process-schema';

/** The worked example of own processes (E13), read into processes. */

const RISKS = { niedrig: 'low', mittel: 'medium', hoch: 'high' } as const;
const STATUSES = { frei: 'free', knapp: 'nearly', offen: 'open', gesperrt: 'blocked' } as const;
export const GERMAN_CATEGORIES = {
	start: 'schnell starten',
	prepare: 'erst vorbereiten',
	later: 'später',
	leave: 'lassen'
} as const;
export const GERMAN_RATINGS = { documents: 'doc', data: 'data', evenness: 'stable' } as const;

const schema = z.object({
	input: z.object({
		b_min: z.number(),
		r_min: z.number(),
		processes: z.array(
			z.object({
				name: z.string(),
				manual_h_week: z.number(),
				errors_month: z.number(),
				hours_per_error: z.number(),
				search_h_week: z.number(),
				doc: z.int(),
				data: z.int(),
				stable: z.int(),
				risk: z.enum(['niedrig', 'mittel', 'hoch']),
				gate: z.enum(['frei', 'knapp', 'offen', 'gesperrt'])
			})
		)
	}),
	expected: z.object({
		results: z.record(
			z.string(),
			z.object({
				lever_hours: z.number(),
				readiness: z.number(),
				rank_value: z.number(),
				category: z.string(),
				weakest: z.string()
			})
		),
		order_by_rank_value: z.array(z.string())
	})
});

/** Processes with the status of their gate, and what is expected of each by its name. */
export function readLeverExample() {
	const { input, expected } = schema.parse(published.examples.find(({ id }) => id === 'E13'));
	const processes = input.processes.map((written, position) => {
		const process: OwnProcess = {
			position,
			name: written.name,
			manualHours: written.manual_h_week,
			errors: written.errors_month,
			hoursPerError: written.hours_per_error,
			searchHours: written.search_h_week,
			documents: written.doc,
			data: written.data,
			evenness: written.stable,
			risk: RISKS[written.risk],
			use: { gate: written.gate }
		};
		const useStatus: UseStatus = STATUSES[written.gate];
		return { process, useStatus, expected: expected.results[written.name] };
	});
	const settings = { minHours: input.b_min, minReadiness: input.r_min };
	return { processes, settings, order: expected.order_by_rank_value };
}
