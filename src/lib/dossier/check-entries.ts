import { findCatalogue } from '$lib/catalogues';
import {
	progressOf,
	questionsOf,
	type Assessment,
	type Dossier,
	type KeptAssessment
} from '$lib/domain';

/** One assessment of this browser as lists show it. */
export interface CheckEntry {
	readonly heading: Assessment;
	readonly answered: number;
	readonly total: number;
	/** Position of the first open question, from 1; null when all are answered. */
	readonly nextPosition: number | null;
	readonly isCompleted: boolean;
	/** Questions answered differently since it was completed. */
	readonly changedSince: number;
}

/** All assessments of all dossiers, the latest work first. */
export function checkEntries(dossiers: readonly Dossier[]): readonly CheckEntry[] {
	return dossiers
		.flatMap(({ assessments }) => assessments)
		.sort((a, b) => (a.lastWork < b.lastWork ? 1 : -1))
		.map(entryOf);
}

function entryOf({ assessment, completion, changedSince }: KeptAssessment): CheckEntry {
	const catalogue = findCatalogue(assessment.catalogue);
	const shared = {
		heading: assessment,
		isCompleted: completion !== undefined,
		changedSince: changedSince.length
	};
	if (!catalogue) {
		const answered = Object.keys(assessment.answers).length;
		return { ...shared, answered, total: answered, nextPosition: null };
	}
	const { answered, total, nextOpen } = progressOf(catalogue, assessment);
	const position = nextOpen && questionsOf(catalogue, assessment.scope).indexOf(nextOpen) + 1;
	return { ...shared, answered, total, nextPosition: position ?? null };
}
