import { leverSettingsOf, leversOf } from '../../domain';
import type { PartInput } from '../part-input';

/** The company's own processes as plain data. */
export function leversJson({ sections, score }: PartInput): unknown {
	const { weighed, open } = leversOf(sections, score.gates);
	if (weighed.length + open.length === 0) return undefined;
	return {
		settings: leverSettingsOf(sections),
		processes: weighed.map(({ key, entry, useStatus, lever }) => ({
			key,
			name: entry.name,
			leverHours: lever.hours.total,
			readiness: lever.readiness.value,
			rank: lever.rank,
			category: lever.category,
			weakest: lever.readiness.weakest,
			use: useStatus,
			obstacles: lever.obstacles
		})),
		incomplete: open.map(({ key, entry, lever }) => ({
			key,
			name: entry.name,
			missing: lever.missing
		}))
	};
}
