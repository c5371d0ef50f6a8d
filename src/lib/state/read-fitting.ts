import { findCatalogue } from '$lib/catalogues';
import { findAssessmentFaults, type Assessment } from '$lib/domain';

interface Fitting {
	readonly assessment: Assessment;
	/** Questions whose stored answer is unreadable or does not fit the catalogue; left out, not deleted. */
	readonly damaged: readonly string[];
}

/** A running assessment whose answers all fit its catalogue; undefined if there is none to work with. */
export async function readFitting(
	storage: Storage,
	assessmentId: string
): Promise<Fitting | undefined> {
	const { readRunning } = await import('$lib/storage/read-running-answers');
	const found = readRunning(storage, assessmentId);
	const catalogue = found && findCatalogue(found.assessment.catalogue);
	if (!catalogue) return undefined;
	const faulty = new Set(findAssessmentFaults(found.assessment, catalogue).map(({ path }) => path));
	const entries = Object.entries(found.assessment.answers);
	const isFaulty = (questionId: string) => faulty.has(`answers.${questionId}`);
	return {
		assessment: {
			...found.assessment,
			answers: Object.fromEntries(entries.filter(([questionId]) => !isFaulty(questionId)))
		},
		damaged: [...found.damaged, ...entries.map(([questionId]) => questionId).filter(isFaulty)]
	};
}
