import { planFigures, plansSection, readSection, type PlanFigures } from '../../domain';
import type { PartInput } from '../part-input';

/** Plans by what became of them; undefined where there are none. */
export function plansJson({ sections, today }: PartInput): PlanFigures | undefined {
	const { entries } = readSection(sections, plansSection);
	return entries.length === 0 ? undefined : planFigures(entries, today);
}
