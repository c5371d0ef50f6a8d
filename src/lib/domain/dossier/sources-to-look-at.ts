import type { Assessment } from '../answers/assessment';
import { questionsOf, type Catalogue, type Question } from '../catalogue/catalogue';
import { resumeStep, stepsOf, type Step } from '../answers/steps';
import { needsSource } from '../evidence/evidence-carries';

/**
 * The questions of a repeated assessment whose source was looked up last time and not yet again:
 * the checklist „noch da?“. In the order of the catalogue. A source that was not found last time is
 * among them once the answer needs one. An earlier version's answers are carried over first (see
 * carryOver).
 */
export function sourcesToLookAt(
	catalogue: Catalogue,
	assessment: Assessment,
	previous: Assessment
): readonly Question[] {
	return questionsOf(catalogue, assessment.scope).filter((question) => {
		const now = assessment.answers[question.id];
		const then = previous.answers[question.id]?.evidence;
		if (!now?.evidence || typeof now.level !== 'number' || !then) return false;
		if (!needsSource(catalogue, question, now.level)) return false;
		return now.evidence.state === 'named' && !now.evidence.opened && then.opened;
	});
}

/** Where somebody goes on: the first open question, else the first source to look at again. */
export function firstToDo(
	catalogue: Catalogue,
	assessment: Assessment,
	previous: Assessment | undefined
): Step | undefined {
	const steps = stepsOf(catalogue, assessment.scope);
	const resumed = resumeStep(steps, assessment);
	if (resumed?.kind === 'question' || !previous) return resumed;
	const [first] = sourcesToLookAt(catalogue, assessment, previous);
	const source = steps.find((step) => step.kind === 'question' && step.question === first);
	return source ?? resumed;
}
