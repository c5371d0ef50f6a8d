import { comparisonRows, missingParts, type ComparisonRow } from '../../domain';
import {
	cellName,
	groupScoreText,
	missingSentence,
	quartilesText
} from '../../language/words/comparison';
import type { Block, TableCell } from '../report-document';
import type { GroupContext } from './group-context';
import { stripFigure } from './group-figures';

/** Tables of what a group may keep, and why some of it is not there. */

/** Medians, middle halves and agreement, a line per dimension. */
export function valuesTable(context: GroupContext): Block {
	const { comparisonWords: words, sheetWords, rows } = context;
	const hasQuartiles = rows.some(({ figures }) => figures?.claimed.quartiles);
	const kinds = ['claimed', 'evidenced'] as const;
	return {
		kind: 'table',
		title: sheetWords.values,
		columns: [
			{ title: words.dimension, share: 3 },
			...kinds.flatMap((kind) => [
				{ title: words[kind], share: 1.2, align: 'right' } as const,
				...(hasQuartiles
					? [{ title: sheetWords.half(words[kind]), share: 1.8, align: 'right' } as const]
					: [])
			]),
			{ title: words.agreementTitle, share: 2 }
		],
		rows: rows.map((row) =>
			cells([
				row.name,
				...kinds.flatMap((kind) => figureTexts(context, row, { kind, hasQuartiles })),
				row.agreement ? words.agreement[row.agreement] : sheetWords.noValue
			])
		),
		hasRowHeaders: true
	};
}

interface FigureColumn {
	readonly kind: 'claimed' | 'evidenced';
	readonly hasQuartiles: boolean;
}

function figureTexts(
	{ style, comparisonWords: { missing } }: GroupContext,
	{ figures }: ComparisonRow,
	{ kind, hasQuartiles }: FigureColumn
): readonly string[] {
	const figure = figures?.[kind];
	const median = figure ? groupScoreText(figure.median, style) : missing.cell;
	const quartiles = figure && quartilesText(figure, style);
	return hasQuartiles ? [median, quartiles ?? missing.cell] : [median];
}

/** What appears only in larger groups, or not on paper; nothing where nothing is missing. */
export function missingNotes(context: GroupContext): readonly Block[] {
	const { comparisonWords: words, sheetWords, paper, rows, isOpen } = context;
	const missing = missingParts(paper, rows).map((part) => missingSentence(part, words));
	const notes = isOpen ? [sheetWords.openNote] : missing;
	if (notes.length === 0) return [];
	return [{ kind: 'paragraph', tone: 'small', text: [notes.join(' ')] }];
}

/** How many companies lie where, as drawings and as a table; nothing where they may not be shown. */
export function distribution(context: GroupContext): readonly Block[] {
	const { sheetWords, rows } = context;
	const shown = rows.filter(({ figures }) => figures?.claimed.strip);
	if (shown.length === 0) return [];
	return [
		{ kind: 'heading', level: 2, text: sheetWords.distribution, id: 'distribution' },
		{ kind: 'paragraph', text: [sheetWords.distributionLead] },
		...shown.flatMap((row): Block[] => [
			{ kind: 'heading', level: 3, text: row.name, id: `distribution-${row.id}` },
			stripFigure(context, row)
		]),
		stripTable(context, shown)
	];
}

function stripTable(context: GroupContext, rows: readonly ComparisonRow[]): Block {
	const { comparisonWords: words, sheetWords } = context;
	const kinds = ['claimed', 'evidenced'] as const;
	return {
		kind: 'table',
		title: sheetWords.distributionTable,
		columns: [
			{ title: words.dimension, share: 5 },
			{ title: sheetWords.distributionBins, share: 9 }
		],
		rows: rows.flatMap(({ name, figures }) =>
			kinds.map((kind) =>
				cells([
					`${name}, ${words[kind]}`,
					(figures?.[kind].strip ?? [])
						.map(({ from, to, count }) =>
							words.tables.binCount(words.tables.fromTo(from, to), count)
						)
						.join(' · ')
				])
			)
		),
		hasRowHeaders: true
	};
}

/** Medians of industries or sizes; nothing where the group is not split. */
export function cellValues(context: GroupContext): readonly Block[] {
	const { comparisonWords: words, sheetWords, paper, instrument, style } = context;
	if (paper.cells.length === 0) return [];
	const table: Block = {
		kind: 'table',
		title: words.tables.cellsNote,
		columns: [
			{ title: sheetWords.cell, share: 4 },
			{ title: words.dimension, share: 3 },
			{ title: words.claimed, share: 1, align: 'right' },
			{ title: words.evidenced, share: 1, align: 'right' }
		],
		rows: paper.cells.flatMap((cell) => {
			const companies = words.companies(words.counts[cell.count]);
			const name = words.tables.cell(cellName(cell.classes, style), companies);
			return comparisonRows(cell.dimensions, instrument).map((row) =>
				cells([
					name,
					row.name,
					...(['claimed', 'evidenced'] as const).flatMap((kind) =>
						figureTexts(context, row, { kind, hasQuartiles: false })
					)
				])
			);
		}),
		hasRowHeaders: true
	};
	return [{ kind: 'heading', level: 2, text: words.tables.cells, id: 'cells' }, table];
}

export function cells(texts: readonly string[]): TableCell[] {
	return texts.map((text) => ({ text: [text] }));
}
