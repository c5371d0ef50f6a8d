import type { ScoredAnswer } from '../../domain';
import { answerText } from '../../say/answer';
import type { ReportContext } from '../report-context';
import type { Block, TableCell, Text } from '../report-document';
import { answerAnchor, answerLink } from '../links';
import { levelAndEvidence, sourceText } from './source-text';

/** Every answer with its source; then what nobody knew, and what is still open. */
export function allAnswers(context: ReportContext): readonly Block[] {
	const { words, score, answers } = context;
	const heading = { kind: 'heading', level: 2, text: words.answers.title, id: 'answers' } as const;
	const isEmpty = answers.every(({ kind }) => kind === 'unanswered');
	return [
		heading,
		...(isEmpty ? [{ kind: 'paragraph', text: [words.answers.none] } as const] : []),
		...score.dimensions.flatMap((dimension) => dimensionTable(context, dimension)),
		...unknownAnswers(context),
		...unansweredQuestions(context)
	];
}

function dimensionTable(
	context: ReportContext,
	{ dimension, answers }: ReportContext['score']['dimensions'][number]
): Block[] {
	const { columns } = context.words.answers;
	const given = answers.filter(({ kind }) => kind !== 'unanswered');
	if (given.length === 0) return [];
	const name = context.instrument.dimension(dimension.id);
	return [
		{ kind: 'heading', level: 3, text: name, id: `answers-${dimension.id}` },
		{
			kind: 'table',
			title: '',
			columns: [
				{ title: columns.question, share: 2 },
				{ title: columns.answer, share: 4.5 },
				{ title: columns.source, share: 3.8 }
			],
			rows: given.map((answer) => answerCells(context, answer)),
			hasRowHeaders: true
		}
	];
}

function answerCells(context: ReportContext, answer: ScoredAnswer): TableCell[] {
	const { words, assessment } = context;
	const { id } = answer.question;
	const level = levelAndEvidence(context, answer);
	const source = sourceText(context, assessment.answers[id]?.evidence);
	return [
		{
			text: [words.question(id, context.instrument.question(id))],
			id: answerAnchor(id),
			...barOf(answer)
		},
		{
			text: [
				{ text: `${context.instrument.question(id, 'text')}\n`, isMuted: true },
				answerIn(context, answer)
			]
		},
		{ text: [...level, level.length > 0 && source ? ' ' : '', source] }
	];
}

/** What is claimed and what of it is evidenced, at a glance. */
function barOf(answer: ScoredAnswer): Pick<TableCell, 'bar'> {
	if (answer.kind !== 'level') return {};
	return { bar: { claimed: answer.score, evidenced: answer.evidencedScore } };
}

function answerIn({ instrument, words, voice }: ReportContext, answer: ScoredAnswer): string {
	if (answer.kind !== 'not-applicable') return answerText(answer, voice);
	return words.answers.notApplicable(instrument.question(answer.question.id, 'na'));
}

function unknownAnswers(context: ReportContext): Block[] {
	const { words, voice, answers } = context;
	const { ask, until } = words.answers.unknownColumns;
	const unknown = answers.filter(({ kind }) => kind === 'unknown');
	if (unknown.length === 0) return [];
	return [
		{ kind: 'heading', level: 3, text: voice.words.answers.unknown, id: 'unknown' },
		{ kind: 'paragraph', text: [words.answers.unknownLead] },
		{
			kind: 'table',
			title: '',
			columns: [
				{ title: voice.words.question, share: 5 },
				{ title: ask, share: 3, toFill: 'field' },
				{ title: until, share: 2, toFill: 'field' }
			],
			rows: unknown.map(({ question: { id } }) => [
				{ text: [answerLink(context, id, words.question(id, context.instrument.question(id)))] },
				{ text: [] },
				{ text: [] }
			]),
			hasRowHeaders: true
		}
	];
}

function unansweredQuestions(context: ReportContext): Block[] {
	const { voice, score } = context;
	const items = score.dimensions.flatMap(({ dimension, answers }): Text[] => {
		const open = answers.filter(({ kind }) => kind === 'unanswered');
		if (open.length === 0) return [];
		const name = context.instrument.dimension(dimension.id);
		const questions = open.map(({ question: { id } }) =>
			voice.words.named(context.instrument.question(id), id)
		);
		return [[{ text: `${name}: `, isStrong: true }, questions.join(voice.words.separator)]];
	});
	if (items.length === 0) return [];
	return [
		{ kind: 'heading', level: 3, text: voice.words.answers.unanswered, id: 'unanswered' },
		{ kind: 'list', isOrdered: false, items }
	];
}
