import { findCatalogue } from '$lib/catalogues';
import { findAssessmentFaults, type Assessment } from '$lib/domain';

export interface Fitting {
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
	const faults = findAssessmentFaults(found.assessment, catalogue);
	const faulty = new Set(faults.map(({ path }) => path));
	const entries = Object.entries(found.assessment.answers).map(([questionId, answer]) => ({
		questionId,
		answer,
		isFaulty: faulty.has(`answers.${questionId}`)
	}));
	const fitting = entries.filter(({ isFaulty }) => !isFaulty);
	const left = entries.filter(({ isFaulty }) => isFaulty);
	return {
		assessment: {
			...found.assessment,
			answers: Object.fromEntries(fitting.map(({ questionId, answer }) => [questionId, answer]))
		},
		damaged: [...found.damaged, ...left.map(({ questionId }) => questionId)]
	};
}
