import {
	fullMonthsBetween,
	isIsoYear,
	type Evidence,
	type EvidenceDefect,
	type ScoredAnswer
} from '../../domain';
import { formatDate } from '../../language/format';
import type { ReportContext } from '../report-context';
import type { Inline, Text } from '../report-document';
import { levelName } from '../wording';

/** What is noted of a source: where, who, when, note; empty for nothing. */
export function sourceText(context: ReportContext, evidence: Evidence | undefined): string {
	return sourceParts(context, evidence).join(context.words.factSeparator);
}

function sourceParts(context: ReportContext, evidence: Evidence | undefined): string[] {
	const { words, locale } = context;
	const note = evidence?.note ? [words.answers.note(evidence.note)] : [];
	if (!evidence || evidence.state === 'none') return note;
	const { where, reviewedOn } = evidence;
	return [
		where?.trim() || words.answers.sourceNamed,
		ownerText(context, evidence),
		...(reviewedOn ? [words.answers.reviewed(formatDate(reviewedOn, locale))] : []),
		...note
	];
}

function ownerText({ words }: ReportContext, { owner, who }: Evidence): string {
	const { owners, ownersUnnamed } = words.answers;
	if (owner === 'unnamed') return owners.unnamed;
	return who ? owners[owner](who) : ownersUnnamed[owner];
}

/** The level, what of it is shown, and why not more; empty where there is no level. */
export function shownLevel(context: ReportContext, answer: ScoredAnswer): Text {
	if (answer.kind !== 'level') return [];
	const { answers } = context.words;
	const level = levelName(context, answer.question, answer.level);
	if (!answer.needsSource) return [answers.notNeeded(level)];
	if (answer.carries.isSound) return [strong(answers.carriesAll(level))];
	const defects = answer.carries.defects.map((defect) => defectText(context, answer, defect));
	const isAllShown = answer.evidencedLevel === answer.level;
	const start = isAllShown
		? answers.carriesAllBut(level)
		: answers.carriesUpTo(level, answer.evidencedLevel);
	return [strong(start), `${defects.join(', ')}.`];
}

function strong(text: string): Inline {
	return { text, isStrong: true };
}

/** One defect of a source in words. */
export function defectText(
	{ words, assessment, today }: ReportContext,
	{ question }: ScoredAnswer,
	defect: EvidenceDefect
): string {
	const { defects, outdatedYear } = words.answers;
	if (defect !== 'outdated') return defects[defect];
	const reviewedOn = assessment.answers[question.id]?.evidence?.reviewedOn ?? today;
	if (isIsoYear(reviewedOn)) return outdatedYear(reviewedOn);
	return defects.outdated(fullMonthsBetween(reviewedOn, today));
}
