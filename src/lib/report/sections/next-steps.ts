import type { EvidenceDefect, NextStep } from '../../domain';
import type { ReportContext } from '../report-context';
import type { Block, TableCell, Text } from '../report-document';
import { answerLink } from '../wording';
import { todoOf } from './documentation-gaps';

/** The steps worth most, one row each: what to do, what counts as evidence, who does it and until when. */
export function nextSteps(context: ReportContext): readonly Block[] {
	const { score, words, answers } = context;
	const { columns, title } = words.steps;
	const heading = {
		kind: 'heading',
		level: 2,
		text: title(score.nextSteps.length),
		id: 'next-steps'
	} as const;
	if (score.nextSteps.length === 0) {
		// Only where a level was chosen has anything been reached.
		const hasLevel = answers.some(({ kind }) => kind === 'level');
		return [
			heading,
			{ kind: 'paragraph', text: [hasLevel ? words.steps.none : words.steps.noneYet] }
		];
	}
	return [
		heading,
		{
			kind: 'table',
			title: '',
			columns: [
				{ title: columns.number, share: 0.5 },
				{ title: columns.step, share: 8.6 },
				{ title: columns.who, share: 2.3, toFill: 'field' },
				{ title: columns.until, share: 1.6, toFill: 'field' }
			],
			rows: score.nextSteps.map((step, i) => stepCells(context, step, String(i + 1))),
			hasRowHeaders: true
		}
	];
}

function stepCells(context: ReportContext, step: NextStep, number: string): readonly TableCell[] {
	return [{ text: [number] }, { text: stepText(context, step) }, { text: [] }, { text: [] }];
}

function stepText(context: ReportContext, step: NextStep): Text {
	const { instrument, words } = context;
	const { id } = step.question;
	return [
		{ text: instrument.question(id), isStrong: true },
		{ text: ' (', isMuted: true },
		muted(answerLink(context, id)),
		{ text: ') ', isMuted: true },
		whatToDo(context, step),
		{ text: `\n${words.steps.evidence(instrument.question(id, 'evidence'))}`, isMuted: true }
	];
}

/**
 * What is said but not shown needs no better deeds but a source that holds; nobody is told to reach less
 * than they say they do. Else the goal is the next description, in its own words.
 */
function whatToDo(context: ReportContext, { question, answer, from, to }: NextStep): string {
	const { words, instrument } = context;
	const goal = words.quoted(instrument.level(question.id, to));
	if (answer.kind !== 'level') return words.steps.unknown(goal);
	if (answer.level === from) return words.steps.reach(goal);
	const todos = answer.carries.defects.map(
		(defect: EvidenceDefect) => words.gaps.groups[todoOf(defect)]
	);
	return [...new Set(todos)].map((todo) => `${todo}.`).join(' ');
}

function muted(inline: Text[number]): Text[number] {
	return typeof inline === 'string'
		? { text: inline, isMuted: true }
		: { ...inline, isMuted: true };
}
