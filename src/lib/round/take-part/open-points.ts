import { findCatalogue } from '$lib/catalogues';
import { scoreAssessment, type Assessment } from '$lib/domain';
import { today } from '$lib/dossier';
import type { Instrument } from '$lib/language/instrument';

/** What a company may want to talk about: its own next steps, by their questions. */
export function openPointsOf(
	assessment: Assessment | undefined,
	instrument: Instrument
): readonly string[] {
	if (!assessment) return [];
	const catalogue = findCatalogue(assessment.catalogue) ?? instrument.catalogue;
	const { nextSteps } = scoreAssessment(catalogue, assessment, today.day);
	return nextSteps.map(({ question }) => instrument.question(question.id));
}
