import { noStepText, stepTexts, type StepText } from '../../say/steps';
import { answerLink } from '../links';
import type { ReportContext } from '../report-context';
import type { Room } from '../room-on-page';
import type { Block, TableCell, Text } from '../report-document';

/**
 * The steps worth most, one row each: what to do, what counts as evidence, who does it and until when.
 * With less room without what counts as evidence, with scarce room only two of them, with the least the first.
 */
export function nextSteps(context: ReportContext, room: Room): readonly Block[] {
	const { score, words, voice, answers } = context;
	const { columns } = words.steps;
	const worth = score.nextSteps.slice(0, STEPS[room]);
	const { title, steps } = stepTexts(worth, voice);
	const heading = { kind: 'heading', level: 2, text: title, id: 'next-steps' } as const;
	if (steps.length === 0) {
		// Only where a level was chosen has anything been reached.
		const hasLevel = answers.some(({ kind }) => kind === 'level');
		return [heading, { kind: 'paragraph', text: [noStepText(hasLevel, voice)] }];
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
			rows: steps.map((step, i) =>
				stepCells(
					context,
					room === 'ample' ? step : { ...step, suitable: undefined },
					String(i + 1)
				)
			),
			hasRowHeaders: true
		}
	];
}

/** How many steps there is room for. */
const STEPS: Readonly<Record<Room, number>> = {
	ample: 3,
	less: 3,
	little: 3,
	scarce: 2,
	least: 1
};

function stepCells(context: ReportContext, step: StepText, number: string): readonly TableCell[] {
	return [{ text: [number] }, { text: stepLine(context, step) }, { text: [] }, { text: [] }];
}

function stepLine(context: ReportContext, { id, title, todo, suitable }: StepText): Text {
	return [
		{ text: title, isStrong: true },
		{ text: ' (', isMuted: true },
		muted(answerLink(context, id)),
		{ text: ') ', isMuted: true },
		todo,
		...(suitable === undefined ? [] : [{ text: `\n${suitable}`, isMuted: true } as const])
	];
}

function muted(inline: Text[number]): Text[number] {
	return typeof inline === 'string'
		? { text: inline, isMuted: true }
		: { ...inline, isMuted: true };
}
