import type { LevelAnswer, Question, Range, ScoredAnswer } from '../domain';
import { formatRoundedScore, formatScore } from '../language/format';
import type { Inline } from './report-document';
import type { ReportContext } from './report-context';

/** Phrases that several sections share. Ids of blocks and the links to them are made only here. */

type Context = Pick<ReportContext, 'words' | 'locale' | 'assessment'>;

/** A score as it is shown: whole, or "about" and in steps of five in the quick check. */
export function scoreText({ assessment, words, locale }: Context, score: number): string {
	if (assessment.scope === 'full') return formatScore(score, locale);
	return words.about(formatRoundedScore(score, locale));
}

/** The score without the word „rund“, for where that is said once. */
export function plainScore(context: Context, score: number): string {
	return isQuick(context)
		? formatRoundedScore(score, context.locale)
		: formatScore(score, context.locale);
}

export function isQuick({ assessment }: Pick<Context, 'assessment'>): boolean {
	return assessment.scope === 'quick';
}

/** The score, or that there is none yet. */
export function pointText(context: Context, score: number | null): string {
	return score === null ? context.words.noPoint : scoreText(context, score);
}

/** A range as it is shown; one figure when both ends are shown alike. */
export function rangeText(context: Context, { low, high }: Range): string {
	const { assessment, words, locale } = context;
	const isFull = assessment.scope === 'full';
	const [from, to] = [low, high].map((end) =>
		isFull ? formatScore(end, locale) : formatRoundedScore(end, locale)
	);
	const text = from === to ? String(from) : words.fromTo(String(from), String(to));
	return isFull ? text : words.about(text);
}

/** Whether the ends of a range are shown as different figures. */
export function isOpenRange(context: Context, range: Range): boolean {
	return rangeText(context, range) !== rangeText(context, { low: range.low, high: range.low });
}

export function answerAnchor(questionId: string): string {
	return `answer-${questionId}`;
}

export function sourceAnchor(sourceId: string): string {
	return `source-${sourceId}`;
}

/** Words that lead to the printed answer, or stay words where it is not printed. */
export function answerLink(context: ReportContext, questionId: string, text = questionId): Inline {
	if (!context.printedQuestions.has(questionId)) return text;
	return { text, to: { kind: 'anchor', id: answerAnchor(questionId) } };
}

/** „Abs. 1“ at the end of one line and the beginning of the next is read wrongly. */
const NUMBERED = /\b(Art\.|Abs\.|Nr\.|Satz|Abschnitt|Kapitel|clause|Chapter) (?=[\dIVX])/g;

export function sourceLink(context: ReportContext, sourceId: string): Inline {
	const text = context.instrument.source(sourceId).replace(NUMBERED, '$1\u00a0');
	if (!context.printedSources.has(sourceId)) return text;
	return { text, to: { kind: 'anchor', id: sourceAnchor(sourceId) } };
}

/** Inlines with something between them. */
export function joined(inlines: readonly Inline[], separator = ', '): readonly Inline[] {
	return inlines.flatMap((inline, i) => (i === 0 ? [inline] : [separator, inline]));
}

/** The level of an answer in its own words: „Stufe 2 von 4“. */
export function levelName(
	{ words }: Pick<Context, 'words'>,
	{ levels }: Question,
	level: number
): string {
	return words.levelOf(level, levels.length - 1);
}

/** Whether what is said may only be said with a source, and that source does not hold. */
export function isGap(answer: ScoredAnswer): answer is LevelAnswer {
	return answer.kind === 'level' && answer.needsSource && !answer.carries.isSound;
}

/** How many answers need a source, and how many of those have one that holds. */
export function soundCount(answers: readonly ScoredAnswer[]) {
	const needing = answers.filter((answer) => answer.kind === 'level' && answer.needsSource);
	const needed = needing.length;
	return { needed, sound: needed - needing.filter(isGap).length };
}
