import { currentCatalogue, findCatalogue } from '$lib/catalogues';
import {
	carryOver,
	continueChanges,
	findKept,
	repeatChanges,
	type Assessment,
	type CarriedOver,
	type Catalogue,
	type CatalogueRef,
	type Change,
	type Dossier,
	type KeptAssessment
} from '$lib/domain';

/**
 * Goes on from a check in the newest questions of its catalogue: a completed one is repeated, a running
 * one is continued beside itself.
 */
export function nextCheckChanges(
	{ assessment, completion }: KeptAssessment,
	begin: { readonly id: string; readonly today: string }
): readonly Change[] {
	const before = findCatalogue(assessment.catalogue);
	const versions = { before, now: newestOf(assessment.catalogue) };
	return completion
		? repeatChanges(versions, assessment, begin)
		: continueChanges(versions, assessment, begin);
}

/** What of a check still holds in the newest questions; undefined when it is answered in these. */
export function inNewestQuestions(assessment: Assessment): CarriedOver | undefined {
	const now = newestOf(assessment.catalogue);
	if (now.version === assessment.catalogue.version) return undefined;
	return carryOver(assessment, findCatalogue(assessment.catalogue), now);
}

/** The assessment another one repeats, with its answers as the other's version asks them. */
export function repeatedBy(kept: KeptAssessment, dossier: Dossier): Assessment | undefined {
	if (kept.repeats === undefined) return undefined;
	const previous = findKept(dossier, kept.repeats)?.assessment;
	const now = findCatalogue(kept.assessment.catalogue);
	if (!previous || !now) return previous;
	const { answers } = carryOver(previous, findCatalogue(previous.catalogue), now);
	return { ...previous, answers };
}

function newestOf(reference: CatalogueRef): Catalogue {
	if (reference.id === currentCatalogue.id) return currentCatalogue;
	return findCatalogue(reference) ?? currentCatalogue;
}
