import * as z from 'zod/mini';
import type { Dossier } from './dossier';
import { entryChange, hasEntries, readSection, type Section, type SectionChange } from './section';

/** What a company keeps besides its assessments, in the order in which it is shown; ids of sections. */
export const PARTS = [
	'plans',
	'levers',
	'time-book',
	'source-sample',
	'ai-mistakes',
	'ai-uses'
] as const;
export type PartId = (typeof PARTS)[number];

/** Whether a part goes into the report, by the id of the part. Without an entry it does. */
const reportParts: Section<{ isLeftOut: boolean }> = {
	id: 'report-parts',
	format: 1,
	entry: z.strictObject({ isLeftOut: z.boolean() }),
	migrations: {}
};

/** The parts that hold anything. */
export function partsInUse(sections: Dossier['sections']): readonly PartId[] {
	return PARTS.filter((id) => hasEntries(sections, { id }));
}

/** The parts that somebody left out of the report. */
export function partsLeftOut(sections: Dossier['sections']): readonly string[] {
	const { entries } = readSection(sections, reportParts);
	return entries.filter(({ entry }) => entry.isLeftOut).map(({ key }) => key);
}

/** Leaves a part out of the report, or takes it in again. */
export function leaveOutChange(id: PartId, isLeftOut: boolean): SectionChange {
	return entryChange(reportParts, id, { isLeftOut });
}
