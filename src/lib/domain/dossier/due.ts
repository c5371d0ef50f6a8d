import type { Answer, Assessment } from '../answers/assessment';
import { questionsOf, type Catalogue, type Question } from '../catalogue/catalogue';
import { lastValidDay, type IsoDate } from '../evidence/calendar';
import { needsSource } from '../evidence/evidence-carries';
import { scoreAssessment } from '../scoring/score-assessment';
import { notFoundQuestions, withoutUnfoundSources } from '../source-sample/sample-outcome';
import type { SourceSample } from '../source-sample/source-sample';

/**
 * The day as of which an assessment is scored, on every screen and paper: a completed one is a
 * record of the day it was completed, a running one is of today.
 */
export function scoringDay(
	{ completedOn }: Pick<Assessment, 'completedOn'>,
	today: IsoDate
): IsoDate {
	return completedOn ?? today;
}

/** A source that was still valid when the assessment was made and is not any more. */
export interface DueSource {
	readonly questionId: string;
	/** YYYY, YYYY-MM or YYYY-MM-DD. */
	readonly reviewedOn: string;
	/** The last day on which it counted. */
	readonly validUntil: IsoDate;
}

/** The sources whose review has run out since an assessment was last worked on; the oldest first. */
export function dueSources(
	catalogue: Catalogue,
	assessment: Assessment,
	today: IsoDate
): readonly DueSource[] {
	const then = assessment.completedOn ?? assessment.updatedOn;
	return questionsOf(catalogue, assessment.scope)
		.flatMap((question) => reviewedSource(catalogue, question, assessment.answers[question.id]))
		.filter(({ validUntil }) => then <= validUntil && validUntil < today)
		.sort((a, b) => (a.validUntil < b.validUntil ? -1 : 1));
}

function reviewedSource(
	catalogue: Catalogue,
	question: Question,
	answer: Answer | undefined
): readonly DueSource[] {
	const { state, reviewedOn } = answer?.evidence ?? {};
	if (state !== 'named' || reviewedOn === undefined) return [];
	if (typeof answer?.level !== 'number' || !needsSource(catalogue, question, answer.level))
		return [];
	const validUntil = lastValidDay(reviewedOn, question.evidenceValidMonths);
	return [{ questionId: question.id, reviewedOn, validUntil }];
}

/** What of a completed assessment would still be backed up today, and why it is less than then. */
export interface EvidencedToday {
	/** The evidenced overall figure of the record, 0 to 100; null when there is none. */
	readonly then: number | null;
	readonly today: number | null;
	/** Per dimension, in the order of the catalogue; null where nothing could be scored. */
	readonly dimensions: readonly {
		readonly id: string;
		readonly then: number | null;
		readonly today: number | null;
	}[];
	/** The sources that have run out since; with those not found they are the whole difference. */
	readonly outdated: readonly DueSource[];
	/** Questions whose source was looked for since and not found. */
	readonly notFound: readonly string[];
}

/** „Heute wären davon noch x belegt“: its own number, never the record's. */
export function evidencedToday(
	catalogue: Catalogue,
	assessment: Assessment,
	{ today, samples }: { readonly today: IsoDate; readonly samples: readonly SourceSample[] }
): EvidencedToday {
	const record = scoreAssessment(catalogue, assessment, scoringDay(assessment, today));
	const still = withoutUnfoundSources(assessment, samples);
	const now = scoreAssessment(catalogue, still, today);
	return {
		then: record.overall.evidenced?.value ?? null,
		today: now.overall.evidenced?.value ?? null,
		dimensions: record.dimensions.map(({ dimension: { id }, score }, position) => ({
			id,
			then: evidencedOf(score),
			today: evidencedOf(now.dimensions[position]?.score)
		})),
		outdated: dueSources(catalogue, assessment, today),
		notFound: notFoundQuestions(assessment, samples)
	};
}

type Score = ReturnType<typeof scoreAssessment>['dimensions'][number]['score'];

function evidencedOf(score: Score | undefined): number | null {
	return score?.kind === 'scored' ? score.evidenced : null;
}
