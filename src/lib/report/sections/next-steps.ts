import type { NextStep } from '../../domain';
import type { ReportContext } from '../report-context';
import type { Block, Inline, Text } from '../report-document';
import { referenceText } from '../wording';

/** The steps worth most, each quoting its answer and the level that is the goal. */
export function nextSteps(context: ReportContext): readonly Block[] {
	const { score, words, answers } = context;
	const title = words.steps.title(score.nextSteps.length);
	const heading = { kind: 'heading', level: 2, text: title, id: 'next-steps' } as const;
	if (score.nextSteps.length > 0) {
		const items = score.nextSteps.map((step) => stepText(context, step));
		return [heading, { kind: 'list', isOrdered: true, items }];
	}
	// Only where a level was chosen has anything been reached.
	const hasLevel = answers.some(({ kind }) => kind === 'level');
	const text = hasLevel ? words.steps.none : words.steps.noneYet;
	return [heading, { kind: 'paragraph', text: [text] }];
}

function stepText(context: ReportContext, step: NextStep): Text {
	const { question } = step;
	const short = context.instrument.question(question.id);
	return [
		{ text: /[.?!]$/.test(short) ? `${short} ` : `${short}. `, isStrong: true },
		`${answerAndGoal(context, step)} `,
		...referenceText(context, question).map(muted)
	];
}

function answerAndGoal(context: ReportContext, { question, answer, from, to }: NextStep): string {
	const { quoted, steps } = context.words;
	const goal = quoted(context.instrument.level(question.id, to));
	if (answer.kind !== 'level') return steps.unknown(goal);
	const said = quoted(context.instrument.level(question.id, answer.level));
	if (answer.level === from) return steps.today(said, goal);
	if (answer.level > to) return steps.said(said, goal);
	return steps.onlySource(said, context.instrument.question(question.id, 'evidence'));
}

function muted(inline: Inline): Inline {
	return typeof inline === 'string' ? { text: inline, isMuted: true } : inline;
}
