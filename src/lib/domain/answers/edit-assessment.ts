import type { Catalogue, Question, Scope } from '../catalogue/catalogue';
import { questionsOf } from '../catalogue/catalogue';
import type { IsoDate } from '../evidence/calendar';
import { ASSESSMENT_FORMAT, type Answer, type Assessment, type Evidence } from './assessment';

/** Begins an empty assessment. The id is given, since the core knows no chance. */
export function startAssessment(
	catalogue: Catalogue,
	{ id, scope, today }: { readonly id: string; readonly scope: Scope; readonly today: IsoDate }
): Assessment {
	return {
		format: ASSESSMENT_FORMAT,
		catalogue: { id: catalogue.id, version: catalogue.version },
		scope,
		id,
		createdOn: today,
		updatedOn: today,
		answers: {}
	};
}

/** The evidence an answer has before anything is known of it. */
export const noEvidence: Evidence = { state: 'none', opened: false, owner: 'unnamed' };

/** The answer with another level; what was noted of the source stays, also if the level is lowered. */
export function answerWithLevel(previous: Answer | undefined, level: Answer['level']): Answer {
	return previous?.evidence ? { level, evidence: previous.evidence } : { level };
}

/** Whether anything at all was noted of a source. */
export function isEvidenceEmpty(evidence: Evidence): boolean {
	const { state, opened, reviewedOn, owner, where, who, note } = evidence;
	const texts = [reviewedOn, where, who, note];
	return state === 'none' && !opened && owner === 'unnamed' && !texts.some(Boolean);
}

/** How far an assessment is: answered counts levels, "unknown" and "na" alike. */
export interface Progress {
	readonly answered: number;
	readonly total: number;
	readonly isComplete: boolean;
	/** The first question without an answer, in catalogue order; undefined when all have one. */
	readonly nextOpen: Question | undefined;
}

/** Progress over the questions an assessment asks, or over some of them. */
export function progressOf(
	catalogue: Catalogue,
	assessment: Pick<Assessment, 'scope' | 'answers'>,
	questions: readonly Question[] = questionsOf(catalogue, assessment.scope)
): Progress {
	const open = questions.filter((question) => assessment.answers[question.id] === undefined);
	return {
		answered: questions.length - open.length,
		total: questions.length,
		isComplete: open.length === 0,
		nextOpen: open[0]
	};
}
