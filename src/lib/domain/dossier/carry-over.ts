import { findAnswerFault } from '../answers/assessment-faults';
import type { Answers, Assessment } from '../answers/assessment';
import { questionsOf, type Catalogue, type Question } from '../catalogue/catalogue';
import { sameQuestions } from '../catalogue/same-questions';

/** What of an assessment still holds when its questions are asked by another version. */
export interface CarriedOver {
	/** With all that was noted of their sources, by the ids of the new version. */
	readonly answers: Answers;
	/** By dimension, where the new version still has it. */
	readonly gutFeeling: Readonly<Record<string, number>> | undefined;
	/** The questions of its scope that mean something new, in the order of the new version. */
	readonly anew: readonly Question[];
}

/**
 * Carries an assessment over to another version of its catalogue: every answer whose question means
 * the same there and still offers it. An unanswered question stays unanswered and is not asked anew.
 */
export function carryOver(
	assessment: Assessment,
	before: Catalogue | undefined,
	now: Catalogue
): CarriedOver {
	const same = before ? sameQuestions(before, now) : new Map<string, string>();
	const holding = new Map([...same].filter(([here, there]) => !isRefused(here, there)));
	const answers = [...holding].flatMap(([here, there]) => {
		const answer = assessment.answers[there];
		return answer ? [[here, answer] as const] : [];
	});
	return {
		answers: Object.fromEntries(answers),
		gutFeeling: gutFeelingIn(now, assessment),
		anew: questionsOf(now, assessment.scope).filter(({ id }) => !holding.has(id))
	};

	function isRefused(here: string, there: string): boolean {
		const answer = assessment.answers[there];
		return answer !== undefined && findAnswerFault(here, answer, now) !== undefined;
	}
}

function gutFeelingIn(
	{ dimensions }: Catalogue,
	{ gutFeeling }: Assessment
): CarriedOver['gutFeeling'] {
	if (!gutFeeling) return undefined;
	const known = dimensions.filter(({ id }) => gutFeeling[id] !== undefined);
	return Object.fromEntries(known.map(({ id }) => [id, gutFeeling[id] ?? 0]));
}
