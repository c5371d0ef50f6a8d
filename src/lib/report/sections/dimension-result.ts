import type { DimensionRow } from '../../domain';
import { soundCount } from '../../say/answer';
import { gutFeelingText } from '../../say/finding';
import { rangeText, scoreText } from '../../say/score';
import { stripFigure } from '../charts';
import type { ReportContext } from '../report-context';
import type { Block, TableCell } from '../report-document';

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

function gutFeelingSentence({ rows, voice }: ReportContext): Block[] {
	const text = gutFeelingText(rows, voice);
	return text === undefined ? [] : [{ kind: 'paragraph', text: [text] }];
}

/** A column only where one of its cells says something. */
function figuresTable(context: ReportContext): Block {
	const { words, voice, rows, score } = context;
	const { columns } = words.result;
	const terms = voice.words;
	const { claimed, evidenced, claimedRange } = score.overall;
	const points = { claimed: claimed?.value ?? null, evidenced: evidenced?.value ?? null };
	const total = { name: terms.overall, ...points, range: claimedRange, gutFeeling: null };
	const all = [...rows, total];
	const has: Columns = {
		range: all.some(({ range }) => rangeText(range, voice) !== undefined),
		gut: rows.some(({ gutFeeling }) => gutFeeling !== null)
	};
	return {
		kind: 'table',
		title: words.result.table,
		columns: [
			{ title: terms.area, share: 3.4 },
			{ title: terms.claimed, share: 1.3, align: 'right' },
			{ title: terms.evidenced, share: 1.3, align: 'right' },
			...(has.range ? [{ title: terms.range, share: 1.6, align: 'right' } as const] : []),
			...(has.gut ? [{ title: terms.gutFeeling, share: 1.6, align: 'right' } as const] : []),
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
	const { voice } = context;
	const notApplicable = voice.words.states['not-applicable'];
	const { name, claimed, evidenced, range, gutFeeling, answers } = row;
	return [
		name,
		range ? scoreOrDash(context, claimed) : notApplicable,
		range ? scoreOrDash(context, evidenced) : notApplicable,
		...(has.range ? [rangeText(range, voice) ?? '–'] : []),
		...(has.gut ? [scoreOrDash(context, gutFeeling)] : []),
		soundText(context, answers)
	].map((text) => ({ text: [text] }));
}

function scoreOrDash(context: ReportContext, score: number | null): string {
	return score === null ? '–' : scoreText(score, context.voice);
}

function soundText({ voice }: ReportContext, answers: ReportContext['answers']): string {
	const { needed, sound } = soundCount(answers);
	return needed === 0 ? '–' : voice.words.countOf(sound, needed);
}
