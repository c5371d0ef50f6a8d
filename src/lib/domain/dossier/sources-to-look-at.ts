import type { Assessment } from '../answers/assessment';
import { questionsOf, type Catalogue, type Question } from '../catalogue/catalogue';
import { resumeStep, stepsOf, type Step } from '../answers/steps';
import { needsSource } from '../evidence/evidence-carries';

/**
 * The questions of a repeated assessment whose source was looked up last time: the checklist „noch
 * da?“. In the order of the catalogue. A source that was not found last time is among them once the
 * answer needs one; one that was found stays on the list after it was looked up again. An earlier
 * version's answers are carried over first (see carryOver).
 */
export function sourcesToLookAt(
	catalogue: Catalogue,
	assessment: Assessment,
	previous: Assessment
): readonly Question[] {
	return questionsOf(catalogue, assessment.scope).filter((question) => {
		const now = assessment.answers[question.id];
		const then = previous.answers[question.id]?.evidence;
		if (!now?.evidence || typeof now.level !== 'number' || !then?.opened) return false;
		if (!needsSource(catalogue, question, now.level)) return false;
		return now.evidence.opened ? then.state === 'named' : now.evidence.state === 'named';
	});
}

/** Those of the checklist that were not looked up again yet. */
export function sourcesNotLookedAt(
	catalogue: Catalogue,
	assessment: Assessment,
	previous: Assessment
): readonly Question[] {
	return sourcesToLookAt(catalogue, assessment, previous).filter(
		({ id }) => assessment.answers[id]?.evidence?.opened === false
	);
}

/** Where somebody goes on: at the sources to look at again, else at the first open question. */
export function firstToDo(
	catalogue: Catalogue,
	assessment: Assessment,
	previous: Assessment | undefined
): Step | undefined {
	const steps = stepsOf(catalogue, assessment.scope, { isRepeated: previous !== undefined });
	const isToLookAt =
		previous !== undefined && sourcesNotLookedAt(catalogue, assessment, previous).length > 0;
	const checklist = isToLookAt ? steps.find(({ kind }) => kind === 'still-there') : undefined;
	return checklist ?? resumeStep(steps, assessment);
}
