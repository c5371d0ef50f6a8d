import { findOwnCatalogue, forgetCatalogue, rememberCatalogue } from '$lib/catalogues';
import {
	catalogueKey,
	hasOtherSections,
	keepOwnChange,
	missingCatalogueChanges,
	removeChanges,
	startChanges,
	unusedCatalogueChanges,
	type CatalogueFile,
	type Change,
	type Dossier,
	type KeptAssessment,
	type Scope
} from '$lib/domain';

/** What an assessment begins with. */
export interface Begin {
	readonly id: string;
	readonly today: string;
}

/** Begins an assessment of a catalogue of somebody's own, and keeps the two together. */
export function startOwnChanges(
	file: CatalogueFile,
	scope: Scope,
	begin: Begin
): readonly Change[] {
	rememberCatalogue(file);
	return [keepOwnChange(file), ...startChanges(file.catalogue, scope, begin)];
}

/** Of two devices one may have taken away what the other one still asks. */
export function askedCatalogueChanges(dossier: Dossier | undefined): readonly Change[] {
	return dossier ? missingCatalogueChanges(dossier, findOwnCatalogue) : [];
}

/**
 * Deletes an assessment and the catalogue only it asked; with the last one its dossier goes. Once no
 * other assessment in this browser asks the catalogue, its name is free again.
 */
export function removalChanges(
	dossier: Dossier,
	kept: KeptAssessment,
	all: readonly Dossier[]
): readonly Change[] {
	const { catalogue, id } = kept.assessment;
	const others = all.flatMap(({ assessments }) => assessments).filter((other) => other !== kept);
	const asked = others.map(({ assessment }) => catalogueKey(assessment.catalogue));
	if (!asked.includes(catalogueKey(catalogue))) forgetCatalogue(catalogue);
	const isLast = dossier.assessments.length + dossier.unreadable.length === 1;
	if (isLast && !hasOtherSections(dossier)) return [{ part: 'all-removed' }];
	return [...removeChanges(kept), ...unusedCatalogueChanges(dossier, id)];
}
