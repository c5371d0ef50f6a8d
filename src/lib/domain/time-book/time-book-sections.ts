import type { Dossier } from '../dossier/dossier';
import { readSection, type Section } from '../dossier/section';
import { timeBookOf, type TimeBook } from './time-book';
import { timedCaseSchema, trialSchema, type TimedCase, type Trial } from './trial-schema';

/** The trials of a company in its dossier, one entry each. */
export const timeBookSection: Section<Trial> = {
	id: 'time-book',
	format: 1,
	entry: trialSchema,
	migrations: {}
};

/** Every timed case is an entry of its own, so that two devices add to the same trial. */
export const timedCasesSection: Section<TimedCase> = {
	id: 'time-book-cases',
	format: 1,
	entry: timedCaseSchema,
	migrations: {}
};

/** All trials of a dossier with their cases and figures. */
export function timeBookIn(sections: Dossier['sections']): TimeBook {
	return timeBookOf(
		readSection(sections, timeBookSection).entries,
		readSection(sections, timedCasesSection).entries
	);
}
