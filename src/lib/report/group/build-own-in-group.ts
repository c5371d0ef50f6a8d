import {
	findQuestion,
	needsSource,
	ownPositionOf,
	ownScoresOf,
	questionsOf,
	type ComparisonRow,
	type ContributedState,
	type Contribution,
	type Plan,
	type TalkingPoint
} from '../../domain';
import { formatDate } from '../../language/format';
import { groupScoreText, ownScoreText } from '../../language/words/comparison';
import { placeText } from '../../say/answer';
import type { Block, ReportDocument, TableColumn } from '../report-document';
import { disclaimerOf } from '../sections/published-sources';
import { anonymityBox } from './group-closing';
import {
	documentHead,
	factsOf,
	groupContext,
	type GroupContext,
	type GroupSheetInput
} from './group-context';
import { overviewFigure } from './group-figures';
import { nextMeetingBlock } from './group-meeting';
import { describedLevel, talkingBlocks } from './group-talk';
import { cells, missingNotes } from './group-values';

export interface OwnInGroupInput extends GroupSheetInput {
	/** What this device sent. */
	readonly contribution: Contribution;
	/** What the company will do until the next meeting; empty leaves room to write it. */
	readonly commitment: string;
	/** What its folder plans until then; of no other company. */
	readonly plans: readonly Pick<Plan, 'what' | 'who' | 'until'>[];
}

/** „Ich in der Gruppe“: a participant's own sheet, made on the own device only. */
export function buildOwnInGroup(input: OwnInGroupInput): ReportDocument {
	const { contribution, instrument } = input;
	const context = groupContext(input, ownScoresOf(instrument.catalogue, contribution));
	const answers = ownAnswers(input);
	return {
		...documentHead(context, context.sheetWords.ownTitle),
		blocks: [
			...heading(context),
			...standing(context),
			...talkingBlocks(context, (point) => answerBlocks(context, point, answers)),
			commitmentBox(context, input),
			nextMeetingBlock(context),
			anonymityBox(context),
			disclaimerOf(context)
		]
	};
}

type OwnAnswers = ReadonlyMap<string, ContributedState>;

function ownAnswers({ instrument, contribution }: OwnInGroupInput): OwnAnswers {
	const questions = questionsOf(instrument.catalogue, contribution.scope);
	return new Map(
		questions.map(({ id }, position) => [
			id,
			contribution.states[position] ?? { kind: 'unanswered' }
		])
	);
}

function heading(context: GroupContext): Block[] {
	const { title, sheetWords, voice } = context;
	const facts = [title, ...factsOf(context)].filter(Boolean);
	return [
		{ kind: 'heading', level: 1, text: sheetWords.ownTitle, id: 'own-in-group' },
		{ kind: 'paragraph', text: [facts.join(voice.words.separator)] },
		{ kind: 'paragraph', text: [sheetWords.own.lead] }
	];
}

function standing(context: GroupContext): Block[] {
	const { sheetWords, rows, isOpen } = context;
	const title = { kind: 'heading', level: 2, text: sheetWords.stands, id: 'standing' } as const;
	if (isOpen && rows.every(({ figures }) => figures === null)) {
		return [title, { kind: 'paragraph', text: [sheetWords.openTooFew] }];
	}
	return [
		title,
		overviewFigure(context, sheetWords.ownCaption),
		ownTable(context),
		...missingNotes(context)
	];
}

const FIGURES = ['claimed', 'evidenced'] as const;

function ownTable(context: GroupContext): Block {
	const { comparisonWords: words, sheetWords, rows } = context;
	const { values, columns } = sheetWords.own;
	return {
		kind: 'table',
		title: values,
		columns: [
			{ title: words.dimension, share: 2.7 },
			...FIGURES.flatMap((kind): TableColumn[] => [
				{ title: columns.own(words[kind]), share: 1.1, align: 'right' },
				{ title: columns.group(words[kind]), share: 1.1, align: 'right' }
			]),
			{ title: columns.position, share: 5 }
		],
		rows: rows.map((row) => cells(ownTexts(context, row))),
		hasRowHeaders: true
	};
}

function ownTexts(context: GroupContext, { name, figures }: ComparisonRow): readonly string[] {
	const { style, sheetWords, comparisonWords } = context;
	if (!figures) {
		return [name, ...FIGURES.flatMap(() => [sheetWords.noValue, comparisonWords.missing.cell]), ''];
	}
	const values = FIGURES.flatMap((kind) => {
		const { own, median } = figures[kind];
		const mine = own === null ? sheetWords.noValue : ownScoreText(own, style);
		return [mine, groupScoreText(median, style)];
	});
	const places = FIGURES.flatMap((kind) => positionText(context, figures[kind], kind));
	return [name, ...values, places.join('\n') || comparisonWords.position.none];
}

type Figures = NonNullable<ComparisonRow['figures']>;

/** „gesagt: über dem Median, oberes Drittel“ */
function positionText(
	{ comparisonWords }: GroupContext,
	figure: Figures['claimed'],
	kind: (typeof FIGURES)[number]
): string[] {
	const position = ownPositionOf(figure);
	if (!position) return [];
	const { toMedian, third } = comparisonWords.position;
	const parts = [toMedian[position.toMedian], position.third && third[position.third]];
	return [`${comparisonWords[kind]}: ${parts.filter(Boolean).join(', ')}`];
}

function answerBlocks(
	context: GroupContext,
	{ question }: TalkingPoint,
	answers: OwnAnswers
): Block[] {
	const text = answerText(context, question, answers.get(question) ?? { kind: 'unanswered' });
	const label = { text: context.sheetWords.own.answer, isStrong: true };
	return [{ kind: 'paragraph', text: [label, text] }];
}

function answerText(context: GroupContext, questionId: string, state: ContributedState): string {
	const { catalogue, voice, sheetWords } = context;
	if (state.kind !== 'level') return voice.words.answers[state.kind];
	const { level, evidenced } = state;
	const described = describedLevel(context, questionId, level);
	if (evidenced < level)
		return `${described}, ${sheetWords.own.evidencedTo(placeText(questionId, evidenced, voice))}`;
	const question = findQuestion(catalogue, questionId);
	const isEvidenced = question && needsSource(catalogue, question, level);
	return isEvidenced ? `${described}, ${voice.words.evidenced}` : described;
}

const COMMITMENT_LINES = 3;

/** What was agreed with oneself and what the folder plans, or room to write it. */
function commitmentBox(
	context: GroupContext,
	{ commitment, plans }: Pick<OwnInGroupInput, 'commitment' | 'plans'>
): Block {
	const { commitment: title, commitmentLead } = context.sheetWords.own;
	const text = commitment.trim();
	const isEmpty = text === '' && plans.length === 0;
	return {
		kind: 'box',
		title,
		level: 2,
		blocks: isEmpty
			? [{ kind: 'writing-lines', label: commitmentLead, lines: COMMITMENT_LINES }]
			: [
					{ kind: 'paragraph', text: [commitmentLead] },
					...(text === '' ? [] : [{ kind: 'paragraph', tone: 'lead', text: [text] } as const]),
					...(plans.length === 0
						? []
						: [
								{
									kind: 'list',
									isOrdered: false,
									items: plans.map((plan) => [planText(context, plan)])
								} as const
							])
				]
	};
}

/** „Prüfliste aufschreiben (Frau Beck, 14.01.2027)“ */
function planText(
	{ locale }: GroupContext,
	{ what, who, until }: OwnInGroupInput['plans'][number]
): string {
	const by = [who.trim(), formatDate(until, locale)].filter(Boolean).join(', ');
	return `${what.trim()} (${by})`;
}
