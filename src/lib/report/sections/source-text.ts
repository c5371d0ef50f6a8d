import type { Evidence, ScoredAnswer } from '../../domain';
import { formatDate } from '../../language/format';
import { evidenceText, placeText, type Review } from '../../say/answer';
import type { ReportContext } from '../report-context';
import type { Text } from '../report-document';

/** What is noted of a source: where, who, when, note; empty for nothing. */
export function sourceText(context: ReportContext, evidence: Evidence | undefined): string {
	return sourceParts(context, evidence).join(context.words.factSeparator);
}

function sourceParts(context: ReportContext, evidence: Evidence | undefined): string[] {
	const { words, locale } = context;
	// What follows brings its own punctuation.
	const note = evidence?.note ? [words.answers.note(evidence.note.replace(/\.$/, ''))] : [];
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

/** Which description, and how far it is backed up; empty where there is no level. */
export function levelAndEvidence(context: ReportContext, answer: ScoredAnswer): Text {
	const { voice } = context;
	if (answer.kind !== 'level') return [];
	const place = placeText(answer.question.id, answer.level, voice);
	const evidence = evidenceText(answer, voice, reviewOf(context, answer)) ?? '';
	return [{ text: `${place}.`, isStrong: answer.carries.isSound }, ` ${evidence}`];
}

/** When the source of an answer was last reviewed. */
export function reviewOf({ assessment, today }: ReportContext, { question }: ScoredAnswer): Review {
	return { reviewedOn: assessment.answers[question.id]?.evidence?.reviewedOn, today };
}
