import { dimensionRows, type Assessment } from '../../domain';
import { formatDate } from '../../language/format';
import { answerText } from '../../say/answer';
import { changeText, scoreText, type Voice } from '../../say/score';
import type { ReportContext } from '../report-context';
import type { Block, TableCell } from '../report-document';
import { answerLink } from '../links';

type Previous = NonNullable<ReportContext['previous']>;

/** What changed since the last completed check; or that it cannot be compared, and why. */
export function whatMoved(context: ReportContext): readonly Block[] {
	const { words, locale, previous } = context;
	if (!previous) return [];
	const { assessment } = previous;
	const date = formatDate(assessment.completedOn ?? assessment.updatedOn, locale);
	const heading = { kind: 'heading', level: 2, text: words.change.title, id: 'change' } as const;
	const reason = whyNotComparable(context, assessment);
	if (reason !== undefined) {
		const label = { text: words.change.notComparable, isStrong: true };
		return [heading, { kind: 'paragraph', text: [label, reason] }];
	}
	return [
		heading,
		{ kind: 'paragraph', text: [words.change.since(date)] },
		figuresTable(context, previous),
		...movedAnswers(context, previous)
	];
}

function whyNotComparable(context: ReportContext, before: Assessment): string | undefined {
	const { words, voice, assessment } = context;
	const { scopes } = voice.words;
	const [then, now] = [before, assessment].map(
		({ catalogue }) => `${catalogue.id} ${catalogue.version}`
	);
	if (then !== now) return words.change.otherVersion(String(then), String(now));
	if (before.scope !== assessment.scope) {
		return words.change.otherScope(scopes[before.scope], scopes[assessment.scope]);
	}
	return undefined;
}

function figuresTable(context: ReportContext, { score, assessment }: Previous): Block {
	const { words, voice, rows, instrument } = context;
	const { before, now, difference } = words.change.columns;
	const earlier = dimensionRows(score, instrument, assessment.gutFeeling);
	const figures = [voice.words.claimed, voice.words.evidenced].flatMap((figure) => [
		`${figure}, ${before}`,
		`${figure}, ${now}`,
		difference
	]);
	const dimensions = rows.map(({ id, name, claimed, evidenced }) => {
		const then = earlier.find((row) => row.id === id);
		return [
			{ text: [name] },
			...change(context, then?.claimed, claimed),
			...change(context, then?.evidenced, evidenced)
		];
	});
	const overall = [
		{ text: [voice.words.overall] },
		...change(context, score.overall.claimed?.value, context.score.overall.claimed?.value),
		...change(context, score.overall.evidenced?.value, context.score.overall.evidenced?.value)
	];
	return {
		kind: 'table',
		title: words.change.table,
		columns: [
			{ title: voice.words.area, share: 3 },
			...figures.map((title) => ({ title, share: 1.4, align: 'right' }) as const)
		],
		rows: [...dimensions, overall],
		hasRowHeaders: true
	};
}

type Figure = number | null | undefined;

function change({ voice }: ReportContext, before: Figure, now: Figure): TableCell[] {
	return [
		scoreText(before ?? null, voice),
		scoreText(now ?? null, voice),
		changeText(before ?? null, now ?? null, voice) ?? '–'
	].map((text) => ({ text: [text] }));
}

function movedAnswers(context: ReportContext, previous: Previous): Block[] {
	const { words, voice, assessment, score, answers } = context;
	const before = previous.assessment;
	const { question } = voice.words;
	const { before: then, now } = words.change.columns;
	const moved = answers
		.map((answer) => answer.question.id)
		.filter((id) => before.answers[id]?.level !== assessment.answers[id]?.level);
	if (moved.length === 0) return [{ kind: 'paragraph', text: [words.change.noAnswers] }];
	return [
		{
			kind: 'table',
			title: words.change.answers,
			columns: [
				{ title: question, share: 2.4 },
				{ title: then, share: 3 },
				{ title: now, share: 3 }
			],
			rows: moved.map((id) => [
				{ text: [answerLink(context, id, words.question(id, context.instrument.question(id)))] },
				{ text: [answerIn(previous.score, id, voice)] },
				{ text: [answerIn(score, id, voice)] }
			]),
			hasRowHeaders: true
		}
	];
}

function answerIn({ dimensions }: Previous['score'], id: string, voice: Voice): string {
	const answers = dimensions.flatMap(({ answers: own }) => own);
	const answer = answers.find(({ question }) => question.id === id);
	return answer ? answerText(answer, voice) : '–';
}
