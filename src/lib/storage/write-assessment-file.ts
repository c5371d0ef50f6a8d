import type { Answer, Assessment, Evidence } from '../domain';

/**
 * The text of an assessment file. The same assessment gives the same bytes, whatever the order in
 * which it was answered: fixed order of keys, answers sorted by id, tabs, a final newline.
 */
export function writeAssessmentFile(assessment: Assessment): string {
	const { catalogue, gutFeeling, answers } = assessment;
	const ordered = {
		format: assessment.format,
		catalogue: { id: catalogue.id, version: catalogue.version },
		scope: assessment.scope,
		id: assessment.id,
		name: assessment.name,
		createdOn: assessment.createdOn,
		updatedOn: assessment.updatedOn,
		completedOn: assessment.completedOn,
		gutFeeling: gutFeeling && Object.fromEntries(sortedEntries(gutFeeling)),
		answers: Object.fromEntries(
			sortedEntries(answers).map(([questionId, answer]) => [questionId, inOrder(answer)])
		)
	} satisfies Record<keyof Assessment, unknown>;
	return `${JSON.stringify(ordered, null, '\t')}\n`;
}

function inOrder({ level, evidence }: Answer) {
	return { level, evidence: evidence && evidenceInOrder(evidence) };
}

function evidenceInOrder(evidence: Evidence) {
	return {
		state: evidence.state,
		opened: evidence.opened,
		reviewedOn: evidence.reviewedOn,
		owner: evidence.owner,
		where: evidence.where,
		who: evidence.who,
		note: evidence.note
	} satisfies Record<keyof Evidence, unknown>;
}

function sortedEntries<T>(record: Readonly<Record<string, T>>): readonly (readonly [string, T])[] {
	return Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1));
}
