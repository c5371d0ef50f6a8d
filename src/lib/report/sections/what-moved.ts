import { dimensionRows, type Answer, type Assessment } from '../../domain';
import { formatDate } from '../../language/format';
import type { ReportContext } from '../report-context';
import type { Block, TableCell } from '../report-document';
import { answerLink, pointText } from '../wording';

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
		...movedAnswers(context, assessment)
	];
}

function whyNotComparable(context: ReportContext, before: Assessment): string | undefined {
	const { words, assessment } = context;
	const [then, now] = [before, assessment].map(
		({ catalogue }) => `${catalogue.id} ${catalogue.version}`
	);
	if (then !== now) return words.change.otherVersion(String(then), String(now));
	if (before.scope !== assessment.scope) {
		return words.change.otherScope(words.scopes[before.scope], words.scopes[assessment.scope]);
	}
	return undefined;
}

function figuresTable(context: ReportContext, { score, assessment }: Previous): Block {
	const { words, rows, instrument } = context;
	const { before, now, difference } = words.change.columns;
	const earlier = dimensionRows(score, instrument, assessment.gutFeeling);
	const figures = [words.claimed, words.evidenced].flatMap((figure) => [
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
		{ text: [words.result.overall] },
		...change(context, score.overall.claimed?.value, context.score.overall.claimed?.value),
		...change(context, score.overall.evidenced?.value, context.score.overall.evidenced?.value)
	];
	return {
		kind: 'table',
		title: words.change.table,
		columns: [
			{ title: words.result.columns.dimension, share: 3 },
			...figures.map((title) => ({ title, share: 1.4, align: 'right' }) as const)
		],
		rows: [...dimensions, overall],
		hasRowHeaders: true
	};
}

type Figure = number | null | undefined;

function change(context: ReportContext, before: Figure, now: Figure): TableCell[] {
	return [
		pointText(context, before ?? null),
		pointText(context, now ?? null),
		differenceText(context, before ?? null, now ?? null)
	].map((text) => ({ text: [text] }));
}

/** The difference of what is displayed, so that the row adds up for the reader. */
function differenceText(
	{ assessment, words }: ReportContext,
	before: number | null,
	now: number | null
): string {
	if (before === null || now === null) return '–';
	const step = assessment.scope === 'full' ? 1 : 5;
	const difference = displayed(now, step) - displayed(before, step);
	if (difference === 0) return words.change.unchanged;
	return difference > 0 ? `+${difference}` : `−${-difference}`;
}

function displayed(score: number, step: number): number {
	return Math.floor(score / step + 0.5 + TOLERANCE) * step;
}

/** As in the number formats: rounding errors of sums of thirds must not turn 37.5 into 37. */
const TOLERANCE = 1e-9;

function movedAnswers(context: ReportContext, before: Assessment): Block[] {
	const { words, assessment, answers } = context;
	const { question, before: then, now } = words.change.answerColumns;
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
				{ text: [answerText(context, id, before.answers[id])] },
				{ text: [answerText(context, id, assessment.answers[id])] }
			]),
			hasRowHeaders: true
		}
	];
}

function answerText(context: ReportContext, id: string, answer: Answer | undefined): string {
	const { words } = context;
	if (!answer) return words.unanswered;
	if (answer.level === 'unknown') return words.unknown;
	if (answer.level === 'na') return words.notApplicable;
	return context.instrument.level(id, answer.level);
}
