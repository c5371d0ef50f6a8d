import type { DimensionRow, Range } from '../../domain';
import { barsFigure, radarFigure, stripFigure } from '../charts';
import type { ReportContext } from '../report-context';
import type { Block, TableCell } from '../report-document';
import { isOpenRange, pointText, rangeText, scoreText, soundCount } from '../wording';

/** Points between gut feeling and answers from which the difference is worth a sentence. */
const WORTH_SAYING = 10;

/** Bars, figures, web and strip: what came out per dimension and per question. */
export function dimensionResult(context: ReportContext): readonly Block[] {
	const { words, rows } = context;
	const hasWeb = rows.filter(({ claimed }) => claimed !== null).length >= 3;
	return [
		{ kind: 'heading', level: 2, text: words.result.title, id: 'result' },
		{ kind: 'paragraph', text: [words.meeting.reading] },
		barsFigure(context),
		...gutFeelingSentence(context),
		figuresTable(context),
		...(hasWeb ? [heading(words.result.radar, 'web'), radarFigure(context)] : []),
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
	const [furthest] = differences.toSorted((a, b) => b.distance - a.distance);
	if (!furthest) return [];
	const { name, claimed, gutFeeling, distance } = furthest;
	const feeling = scoreText(context, gutFeeling);
	const text =
		distance < WORTH_SAYING
			? words.result.gutClose
			: words.result.gutFurthest(name, feeling, scoreText(context, claimed));
	return [{ kind: 'paragraph', text: [text] }];
}

function figuresTable(context: ReportContext): Block {
	const { words, rows } = context;
	const { columns } = words.result;
	const hasGut = rows.some(({ gutFeeling }) => gutFeeling !== null);
	return {
		kind: 'table',
		title: words.result.table,
		columns: [
			{ title: columns.dimension, share: 3.4 },
			{ title: words.claimed, share: 1.3, align: 'right' },
			{ title: words.evidenced, share: 1.3, align: 'right' },
			{ title: words.range, share: 1.6, align: 'right' },
			...(hasGut ? [{ title: words.gutFeeling, share: 1.6, align: 'right' } as const] : []),
			{ title: columns.level, share: 2.4 },
			{ title: columns.sound, share: 1.8, align: 'right' }
		],
		rows: [
			...rows.map((row) => dimensionCells(context, row, hasGut)),
			overallCells(context, hasGut)
		],
		hasRowHeaders: true
	};
}

function dimensionCells(context: ReportContext, row: DimensionRow, hasGut: boolean): TableCell[] {
	const { words, score } = context;
	const { name, claimed, evidenced, range, levelName, gutFeeling } = row;
	const own = score.dimensions.find(({ dimension }) => dimension.id === row.id)?.answers ?? [];
	return cells([
		name,
		range ? pointText(context, claimed) : words.notApplicable,
		range ? pointText(context, evidenced) : words.notApplicable,
		openRange(context, range),
		...(hasGut ? [gutFeeling === null ? '–' : scoreText(context, gutFeeling)] : []),
		levelName ?? '–',
		soundText(context, own)
	]);
}

function overallCells(context: ReportContext, hasGut: boolean): TableCell[] {
	const { words, score, instrument, answers } = context;
	const { claimed, evidenced, claimedRange } = score.overall;
	const level = score.level && instrument.maturity(score.level.level.id);
	return cells([
		words.result.overall,
		pointText(context, claimed?.value ?? null),
		pointText(context, evidenced?.value ?? null),
		openRange(context, claimedRange),
		...(hasGut ? ['–'] : []),
		level ?? '–',
		soundText(context, answers)
	]);
}

function openRange(context: ReportContext, range: Range | null): string {
	if (!range) return '–';
	return isOpenRange(context, range) ? rangeText(context, range) : context.words.none;
}

function soundText({ words }: ReportContext, answers: ReportContext['answers']): string {
	const { needed, sound } = soundCount(answers);
	return needed === 0 ? '–' : words.result.soundOf(sound, needed);
}

function cells(texts: readonly string[]): TableCell[] {
	return texts.map((text) => ({ text: [text] }));
}
