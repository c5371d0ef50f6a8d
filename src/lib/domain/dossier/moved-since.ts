import type { Assessment } from '../answers/assessment';
import type { Catalogue } from '../catalogue/catalogue';
import { comparableDimensions, isOverallComparable, unchangedQuestions } from './previous';
import { scoreAssessment, type AssessmentScore } from '../scoring/score-assessment';
import type { ScoredAnswer } from '../scoring/scored-answer';

/** What was claimed and evidenced the last time, 0 to 100; null where the two cannot be compared. */
export interface Stand {
	readonly claimed: number | null;
	readonly evidenced: number | null;
}

export interface MovedAnswer {
	readonly before: ScoredAnswer;
	readonly now: ScoredAnswer;
	/** Where it went: by what is evidenced, then by what is claimed. */
	readonly direction: 'up' | 'down' | 'changed';
}

/** What an earlier assessment says about a later one. */
export interface Moved {
	/** YYYY-MM-DD */
	readonly since: string;
	readonly overall: Stand;
	readonly byDimension: ReadonlyMap<string, Stand>;
	/** Of the questions both versions ask alike, in catalogue order. */
	readonly answers: readonly MovedAnswer[];
}

interface Check {
	readonly assessment: Assessment;
	readonly catalogue: Catalogue;
}

const NO_STAND: Stand = { claimed: null, evidenced: null };

/** Compares a score with the last completed assessment before it, as of the day that was completed. */
export function movedSince(previous: Check, now: Check & { score: AssessmentScore }): Moved {
	const { assessment, catalogue } = previous;
	const since = assessment.completedOn ?? assessment.updatedOn;
	const score = scoreAssessment(catalogue, assessment, since);
	const { scope } = now.assessment;
	const comparable = new Set(comparableDimensions(catalogue, now.catalogue, scope));
	const stands = score.dimensions
		.filter(({ dimension }) => comparable.has(dimension.id))
		.map((dimension): [string, Stand] => [
			dimension.dimension.id,
			dimension.score.kind === 'scored' ? dimension.score : NO_STAND
		]);
	const same = unchangedQuestions(catalogue, now.catalogue, scope);
	const before = new Map(answersOf(score).map((one) => [one.question.id, one]));
	return {
		since,
		overall: isOverallComparable(catalogue, now.catalogue, scope)
			? {
					claimed: score.overall.claimed?.value ?? null,
					evidenced: score.overall.evidenced?.value ?? null
				}
			: NO_STAND,
		byDimension: new Map(stands),
		answers: answersOf(now.score).flatMap((answer) =>
			movedAnswer(before.get(same.get(answer.question.id) ?? ''), answer)
		)
	};
}

function answersOf({ dimensions }: AssessmentScore): readonly ScoredAnswer[] {
	return dimensions.flatMap(({ answers }) => answers);
}

function movedAnswer(before: ScoredAnswer | undefined, now: ScoredAnswer): readonly MovedAnswer[] {
	if (!before) return [];
	if (before.kind !== 'level' || now.kind !== 'level') {
		return before.kind === now.kind ? [] : [{ before, now, direction: 'changed' }];
	}
	const way =
		Math.sign(now.evidencedLevel - before.evidencedLevel) || Math.sign(now.level - before.level);
	if (way === 0) return [];
	return [{ before, now, direction: way > 0 ? 'up' : 'down' }];
}
