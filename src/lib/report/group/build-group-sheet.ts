import type { Block, ReportDocument } from '../report-document';
import { anonymityBox, sourcesAndDisclaimer } from './group-closing';
import {
	documentHead,
	factsOf,
	groupContext,
	type GroupContext,
	type GroupSheetInput
} from './group-context';
import { overviewFigure } from './group-figures';
import { aiInTheRoomBlocks } from './group-ai';
import { experienceBlocks } from './group-experience';
import { lastTimeBlocks } from './group-last-time';
import { agreedBox, topicNotes } from './group-meeting';
import { plansBlocks } from './group-plans';
import { talkingBlocks } from './group-talk';
import { cellValues, distribution, missingNotes, valuesTable } from './group-values';

export { groupFileName, type GroupSheetInput } from './group-context';

/** What a group takes home: where it stands, what to talk about with room to write, how it was made. */
export function buildGroupSheet(input: GroupSheetInput): ReportDocument {
	const context = groupContext(input);
	return {
		...documentHead(context, context.sheetWords.title),
		blocks: [
			...heading(context),
			...standing(context),
			...lastTimeBlocks(context),
			...plansBlocks(context),
			...talkingBlocks(context, ({ question }) => topicNotes(context, question, LINES_PER_POINT)),
			agreedBox(context),
			...aiInTheRoomBlocks(context),
			...experienceBlocks(context),
			...distribution(context),
			...cellValues(context),
			anonymityBox(context),
			...sourcesAndDisclaimer(context)
		]
	};
}

const LINES_PER_POINT = 2;
const LINES_WITHOUT_FIGURES = 4;

function heading(context: GroupContext): Block[] {
	const { title, sheetWords, voice } = context;
	return [
		{ kind: 'heading', level: 1, text: title || sheetWords.title, id: 'group-sheet' },
		{ kind: 'paragraph', text: [factsOf(context).join(voice.words.separator)] }
	];
}

function standing(context: GroupContext): Block[] {
	const { sheetWords, rows, isOpen } = context;
	const title = { kind: 'heading', level: 2, text: sheetWords.stands, id: 'standing' } as const;
	if (isOpen && rows.every(({ figures }) => figures === null)) {
		return [
			title,
			{ kind: 'paragraph', text: [sheetWords.openTooFew] },
			roomToWrite(context, LINES_WITHOUT_FIGURES)
		];
	}
	return [
		title,
		overviewFigure(context, sheetWords.caption),
		valuesTable(context),
		...missingNotes(context)
	];
}

function roomToWrite({ sheetWords }: GroupContext, lines: number): Block {
	return { kind: 'writing-lines', label: sheetWords.notes, lines };
}
