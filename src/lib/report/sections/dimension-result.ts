import type { DimensionRow, Range } from '../../domain';
import { stripFigure } from '../charts';
import type { ReportContext } from '../report-context';
import type { Block, TableCell } from '../report-document';
import { isOpenRange, rangeText, scoreText, soundCount } from '../wording';

/** Points between gut feeling and answers from which the difference is worth a sentence. */
const WORTH_SAYING = 10;

/** Figures and strip: what came out per dimension and per question. */
export function dimensionResult(context: ReportContext): readonly Block[] {
	const { words } = context;
	return [
		{ kind: 'heading', level: 2, text: words.result.title, id: 'result' },
		{ kind: 'paragraph', text: [words.meeting.reading] },
		...gutFeelingSentence(context),
		figuresTable(context),
		heading(words.result.strip, 'strip'),
		stripFigure(context)
	];
}

function heading(text: string, id: string): Block {
	return { kind: 'heading', level: 3, text, id };
}

function gutFeelingSentence(context: ReportContext): Block[] {
	const { rows, words } = context;
	const differences = rows.flatMap(({ name, claimed, gutFeeling }) =>
		claimed === null || gutFeeling === null
			? []
			: [{ name, claimed, gutFeeling, distance: Math.abs(gutFeeling - claimed) }]
	);
	const [furthest] = differences.sort((a, b) => b.distance - a.distance);
	if (!furthest) return [];
	const { name, claimed, gutFeeling, distance } = furthest;
	const feeling = scoreText(context, gutFeeling);
	const text =
		distance < WORTH_SAYING
			? words.result.gutClose
			: words.result.gutFurthest(name, feeling, scoreText(context, claimed));
	return [{ kind: 'paragraph', text: [text] }];
}

/** A column only where one of its cells says something. */
function figuresTable(context: ReportContext): Block {
	const { words, rows, score } = context;
	const { columns } = words.result;
	const { claimed, evidenced, claimedRange } = score.overall;
	const points = { claimed: claimed?.value ?? null, evidenced: evidenced?.value ?? null };
	const total = { name: words.result.overall, ...points, range: claimedRange, gutFeeling: null };
	const all = [...rows, total];
	const has: Columns = {
		range: all.some(({ range }) => range !== null && isOpenRange(context, range)),
		gut: rows.some(({ gutFeeling }) => gutFeeling !== null)
	};
	return {
		kind: 'table',
		title: words.result.table,
		columns: [
			{ title: columns.dimension, share: 3.4 },
			{ title: words.claimed, share: 1.3, align: 'right' },
			{ title: words.evidenced, share: 1.3, align: 'right' },
			...(has.range ? [{ title: words.range, share: 1.6, align: 'right' } as const] : []),
			...(has.gut ? [{ title: words.gutFeeling, share: 1.6, align: 'right' } as const] : []),
			{ title: columns.sound, share: 2, align: 'right' }
		],
		rows: [
			...rows.map((row) =>
				figureCells(context, { ...row, answers: answersOf(context, row.id) }, has)
			),
			figureCells(context, { ...total, answers: context.answers }, has)
		],
		hasRowHeaders: true
	};
}

interface Columns {
	readonly range: boolean;
	readonly gut: boolean;
}

interface FigureRow extends Pick<
	DimensionRow,
	'name' | 'claimed' | 'evidenced' | 'range' | 'gutFeeling'
> {
	readonly answers: ReportContext['answers'];
}

function answersOf({ score }: ReportContext, id: string): ReportContext['answers'] {
	return score.dimensions.find(({ dimension }) => dimension.id === id)?.answers ?? [];
}

function figureCells(context: ReportContext, row: FigureRow, has: Columns): TableCell[] {
	const { words } = context;
	const { name, claimed, evidenced, range, gutFeeling, answers } = row;
	return [
		name,
		range ? scoreOrDash(context, claimed) : words.notApplicable,
		range ? scoreOrDash(context, evidenced) : words.notApplicable,
		...(has.range ? [openRange(context, range)] : []),
		...(has.gut ? [scoreOrDash(context, gutFeeling)] : []),
		soundText(context, answers)
	].map((text) => ({ text: [text] }));
}

function scoreOrDash(context: ReportContext, score: number | null): string {
	return score === null ? '–' : scoreText(context, score);
}

function openRange(context: ReportContext, range: Range | null): string {
	return range && isOpenRange(context, range) ? rangeText(context, range) : '–';
}

function soundText({ words }: ReportContext, answers: ReportContext['answers']): string {
	const { needed, sound } = soundCount(answers);
	return needed === 0 ? '–' : words.result.soundOf(sound, needed);
}
