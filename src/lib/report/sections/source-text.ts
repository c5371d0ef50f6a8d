import { isPlaceToCome, type Evidence, type ScoredAnswer } from '../../domain';
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
	const { reviewedOn } = evidence;
	return [
		...placeAndOwner(context, evidence),
		...(reviewedOn ? [words.answers.reviewed(formatDate(reviewedOn, locale))] : []),
		...note
	];
}

/** Of what somebody could show at once, what is not noted yet is no fault. */
function placeAndOwner(context: ReportContext, evidence: Evidence): string[] {
	const { sourceNamed, atHand } = context.words.answers;
	const owner = ownerText(context, evidence);
	if (!isPlaceToCome(evidence)) return [evidence.where?.trim() || sourceNamed, owner];
	return evidence.owner === 'unnamed' ? [atHand] : [atHand, owner];
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
