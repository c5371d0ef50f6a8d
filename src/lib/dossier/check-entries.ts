import { findCatalogue, findOwnCatalogue } from '$lib/catalogues';
import {
	progressOf,
	questionsOf,
	type Assessment,
	type CatalogueRef,
	type Dossier,
	type KeptAssessment
} from '$lib/domain';
import { ownInstrument } from '$lib/language/own-instrument';
import { pageLocale } from './page-locale';

/** One assessment of this browser as lists show it. */
export interface CheckEntry {
	readonly heading: Assessment;
	/** Of a catalogue of somebody's own: what it calls itself. */
	readonly catalogueTitle?: string | undefined;
	readonly answered: number;
	readonly total: number;
	/** Position of the first open question, from 1; null when all are answered. */
	readonly nextPosition: number | null;
	readonly isCompleted: boolean;
	/** Questions answered differently since it was completed. */
	readonly changedSince: number;
	/** The how many-th of its day, from 1, where several of one name and kind are from one day. */
	readonly ordinal: number | undefined;
}

/** All assessments of all dossiers, the latest work first. */
export function checkEntries(dossiers: readonly Dossier[]): readonly CheckEntry[] {
	return dossiers
		.flatMap(({ assessments }) => assessments)
		.sort((a, b) => (a.lastWork < b.lastWork ? 1 : -1))
		.map((kept, _, all) => ({ ...entryOf(kept), ordinal: ordinalOf(kept, all) }));
}

function ordinalOf(kept: KeptAssessment, all: readonly KeptAssessment[]): number | undefined {
	const alike = all
		.filter((other) => readAs(other) === readAs(kept))
		.sort((a, b) => (a.lastWork < b.lastWork ? -1 : 1));
	return alike.length === 1 ? undefined : alike.indexOf(kept) + 1;
}

function readAs({ assessment }: KeptAssessment): string {
	const { scope, completedOn, updatedOn, name = '' } = assessment;
	return `${scope} ${completedOn ?? updatedOn} ${name}`;
}

function ownTitle(reference: CatalogueRef): string | undefined {
	const own = findOwnCatalogue(reference);
	return own && ownInstrument(own, pageLocale()).about('title');
}

function entryOf({
	assessment,
	completion,
	changedSince
}: KeptAssessment): Omit<CheckEntry, 'ordinal'> {
	const catalogue = findCatalogue(assessment.catalogue);
	const shared = {
		heading: assessment,
		catalogueTitle: ownTitle(assessment.catalogue),
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
