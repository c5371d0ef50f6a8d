import {
	hoursClassOf,
	readSection,
	timeBookOf,
	timeBookSection,
	timedCasesSection,
	type Dossier,
	type Experience
} from '$lib/domain';

/** What a trial of the own time book says of an experience. */
export interface BookedExperience {
	readonly key: string;
	/** The task as it is written there; it does not leave the device. */
	readonly task: string;
	readonly hours: Pick<Experience, 'expected' | 'felt' | 'measured'>;
}

/** The trials of a company's time book, in classes; what is not known there is not stated. */
export function bookedExperiences(sections: Dossier['sections']): readonly BookedExperience[] {
	const trials = readSection(sections, timeBookSection).entries;
	const cases = readSection(sections, timedCasesSection).entries;
	return timeBookOf(trials, cases).trials.map(({ key, entry, figures }) => ({
		key,
		task: entry.task,
		hours: {
			...classed('expected', figures.expected),
			...classed('felt', figures.felt),
			...classed('measured', figures.measured)
		}
	}));
}

function classed(key: keyof BookedExperience['hours'], hours: number | null) {
	return hours === null ? {} : { [key]: hoursClassOf(hours) };
}
