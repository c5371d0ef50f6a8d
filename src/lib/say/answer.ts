import {
	fullMonthsBetween,
	isIsoYear,
	type EvidenceDefect,
	type LevelAnswer,
	type ScoredAnswer
} from '../domain';
import type { Instrument } from '../language/instrument';
import type { Terms } from '../language/words/terms';
import type { Voice } from './score';

/** When a source was last reviewed, for saying how long ago that is. */
export interface Review {
	readonly reviewedOn: string | undefined;
	/** YYYY-MM-DD */
	readonly today: string;
}

/** What was answered: the description in its own words, „Weiß nicht“ and so on. */
export function answerText(answer: ScoredAnswer, { instrument, words }: Voice): string {
	if (answer.kind === 'level') return instrument.level(answer.question.id, answer.level);
	return words.answers[answer.kind];
}

/** The number of a description as everybody counts: from 1. */
export function placeOf(level: number): number {
	return level + 1;
}

/** „2. von 5“ */
export function placeText(
	questionId: string,
	level: number,
	{ instrument, words }: { readonly instrument: Instrument; readonly words: Terms }
): string {
	const question = instrument.catalogue.questions.find(({ id }) => id === questionId);
	return words.placeOf(placeOf(level), question?.levels.length ?? 0);
}

/** „2. von 5: Wir fragen die Person, die es am ehesten weiß.“ */
export function descriptionText(questionId: string, level: number, voice: Voice): string {
	return `${placeText(questionId, level, voice)}: ${voice.instrument.level(questionId, level)}`;
}

/** The answer with its number, where there is one. */
export function numberedAnswer(answer: ScoredAnswer, voice: Voice): string {
	if (answer.kind !== 'level') return answerText(answer, voice);
	return descriptionText(answer.question.id, answer.level, voice);
}

/** How far an answer is backed up and what is missing: „Belegt bis zur 2. von 5 Beschreibungen: nicht geöffnet.“ */
export function evidenceText(
	answer: ScoredAnswer,
	voice: Voice,
	review?: Review
): string | undefined {
	if (answer.kind !== 'level') return undefined;
	const { evidence: words } = voice.words;
	const { question, carries, needsSource, level, evidencedLevel } = answer;
	if (question.evidence === 'optional') return words.optional;
	if (!needsSource) return words.notNeeded;
	if (carries.isSound) return words.sound;
	const defects = carries.defects.map((defect) => defectText(defect, voice, review));
	const start =
		evidencedLevel === level
			? words.allBut
			: words.upTo(placeText(question.id, evidencedLevel, voice));
	return `${start}${defects.join(', ')}.`;
}

/** One defect of a source. */
export function defectText(defect: EvidenceDefect, { words }: Voice, review?: Review): string {
	const { defects, outdatedMonths, outdatedYear } = words.evidence;
	if (defect !== 'outdated' || !review?.reviewedOn) return defects[defect];
	const { reviewedOn, today } = review;
	if (isIsoYear(reviewedOn)) return outdatedYear(reviewedOn);
	return outdatedMonths(fullMonthsBetween(reviewedOn, today));
}

/** Whether what is claimed may only be claimed with evidence, and that evidence does not hold. */
export function isGap(answer: ScoredAnswer): answer is LevelAnswer {
	return answer.kind === 'level' && answer.needsSource && !answer.carries.isSound;
}

/** How many answers need evidence, and how many of those are fully backed up. */
export function soundCount(answers: readonly ScoredAnswer[]) {
	const needed = answers.filter((answer) => answer.kind === 'level' && answer.needsSource).length;
	return { needed, sound: needed - answers.filter(isGap).length };
}
