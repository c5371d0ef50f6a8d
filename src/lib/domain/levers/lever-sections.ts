import type { Dossier } from '../dossier/dossier';
import { readSection, type Section } from '../dossier/section';
import type { GateResult } from '../gates/gate';
import { USUAL_LEVER_SETTINGS } from './lever';
import {
	leverSettingsSchema,
	processSchema,
	type LeverSettings,
	type OwnProcess
} from './process-schema';
import { rankLevers, type RankedLevers } from './rank-levers';

/** The company's own processes in its dossier, one entry each. */
export const leversSection: Section<OwnProcess> = {
	id: 'levers',
	format: 1,
	entry: processSchema,
	migrations: {}
};

/** When a process counts as worth it and as ready; a single entry. */
export const leverSettingsSection: Section<LeverSettings> = {
	id: 'lever-settings',
	format: 1,
	entry: leverSettingsSchema,
	migrations: {}
};

export const LEVER_SETTINGS_KEY = 'thresholds';

/** The thresholds of a company, else the usual ones. */
export function leverSettingsOf(sections: Dossier['sections']): LeverSettings {
	const { entries } = readSection(sections, leverSettingsSection);
	return entries.find(({ key }) => key === LEVER_SETTINGS_KEY)?.entry ?? USUAL_LEVER_SETTINGS;
}

/**
 * All processes of a dossier, weighed by its own thresholds and sorted.
 *
 * @param gates of the latest check; none when there is no check
 */
export function leversOf(
	sections: Dossier['sections'],
	gates: readonly GateResult[]
): RankedLevers {
	const { entries } = readSection(sections, leversSection);
	return rankLevers(entries, gates, leverSettingsOf(sections));
}
