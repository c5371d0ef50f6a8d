import type { Catalogue } from '../catalogue/catalogue';
import { findQuestion } from '../catalogue/catalogue';
import type { Fault } from '../catalogue/catalogue-faults';
import type { Answer, Assessment } from './assessment';

/**
 * What in an assessment does not fit the catalogue it names: another catalogue or version, questions
 * it does not have, levels that do not exist, "not applicable" where it is not offered. All at once.
 */
export function findAssessmentFaults(
	assessment: Assessment,
	catalogue: Catalogue
): readonly Fault[] {
	const { id, version } = assessment.catalogue;
	if (id !== catalogue.id || version !== catalogue.version) {
		const expected = `${catalogue.id} ${catalogue.version}`;
		const message = `the file belongs to ${id} ${version}, not to ${expected}`;
		return [{ path: 'catalogue', message }];
	}
	return [...gutFeelingFaults(assessment, catalogue), ...answerFaults(assessment, catalogue)];
}

function gutFeelingFaults({ gutFeeling }: Assessment, catalogue: Catalogue): Fault[] {
	const known = new Set(catalogue.dimensions.map((dimension) => dimension.id));
	return Object.keys(gutFeeling ?? {})
		.filter((id) => !known.has(id))
		.map((id) => ({ path: `gutFeeling.${id}`, message: `there is no dimension "${id}"` }));
}

function answerFaults({ answers }: Assessment, catalogue: Catalogue): Fault[] {
	return Object.entries(answers).flatMap(([questionId, answer]) => {
		const message = findAnswerFault(questionId, answer, catalogue);
		return message === undefined ? [] : [{ path: `answers.${questionId}`, message }];
	});
}

/** What of an answer does not fit the catalogue; undefined when it fits. */
export function findAnswerFault(
	id: string,
	{ level }: Answer,
	catalogue: Catalogue
): string | undefined {
	const question = findQuestion(catalogue, id);
	if (!question) return `there is no question "${id}"`;
	if (level === 'na' && !question.allowsNotApplicable) return `"na" is not offered for "${id}"`;
	const highest = question.levels.length - 1;
	if (typeof level === 'number' && level > highest) {
		return `"${id}" has no level ${level}; its highest is ${highest}`;
	}
	return undefined;
}
