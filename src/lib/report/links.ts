import type { ReportContext } from './report-context';
import type { Inline } from './report-document';

/** Ids of blocks and the links to them are made only here. */

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
