import {
	Paragraph,
	Table,
	TableCell,
	TableRow,
	type ITableBordersOptions,
	type ITableCellOptions
} from 'docx';
import type { Block, TableCell as ReportCell, TableColumn } from '../report-document';
import { colours, TEXT_WIDTH } from './docx-styles';
import { plainRuns, targetChildren, textChildren, type Places } from './docx-text';

type ReportTable = Extract<Block, { readonly kind: 'table' }>;

/** Room to write by hand, in twentieths of a point: 34 mm. */
const HANDWRITING = 1900;

/** A table whose first row repeats on every page and whose rows stay whole. */
export function docxTable(table: ReportTable, places: Places): Table {
	const { columns, rows, hasRowHeaders, fillsPage } = table;
	const columnWidths = widthsOf(columns);
	const body = rows.map((row, r) => {
		const isLast = r === rows.length - 1;
		return new TableRow({
			cantSplit: true,
			...(fillsPage && isLast ? { height: { value: HANDWRITING, rule: 'atLeast' } } : {}),
			children: columns.map((column, c) => {
				return bodyCell(row[c], column, hasRowHeaders && c === 0, places);
			})
		});
	});
	return new Table({
		width: { size: TEXT_WIDTH, type: 'dxa' },
		columnWidths,
		layout: 'fixed',
		margins: { top: 50, bottom: 50, left: 60, right: 100 },
		borders,
		tableLook: { firstRow: true, firstColumn: hasRowHeaders, noHBand: true, noVBand: true },
		rows: [headRow(columns), ...body]
	});
}

const NONE = { style: 'none', size: 0, color: 'auto' } as const;
const RULE = { style: 'single', size: 4, color: colours.grid } as const;
const borders: ITableBordersOptions = {
	top: RULE,
	bottom: RULE,
	insideHorizontal: RULE,
	left: NONE,
	right: NONE,
	insideVertical: NONE
};

/** Whole twentieths of a point that add up to the width of the text. */
function widthsOf(columns: readonly TableColumn[]): number[] {
	const shares = columns.reduce((sum, { share }) => sum + share, 0);
	const ends = columns.map((_, c) => {
		const before = columns.slice(0, c + 1).reduce((sum, { share }) => sum + share, 0);
		return Math.round((TEXT_WIDTH * before) / shares);
	});
	return ends.map((end, c) => end - (ends[c - 1] ?? 0));
}

function headRow(columns: readonly TableColumn[]): TableRow {
	return new TableRow({
		tableHeader: true,
		cantSplit: true,
		children: columns.map(({ title, align }) =>
			cell({
				shading: { fill: colours.soft, type: 'clear', color: 'auto' },
				children: [
					new Paragraph({
						style: 'TableHead',
						keepNext: true,
						alignment: align ?? 'left',
						children: plainRuns(title)
					})
				]
			})
		)
	});
}

function bodyCell(
	content: ReportCell | undefined,
	{ align }: TableColumn,
	isRowHeader: boolean,
	places: Places
): TableCell {
	const run = isRowHeader ? { bold: true } : {};
	const children = textChildren(content?.text ?? [], places, run);
	return cell({
		children: [
			new Paragraph({
				style: 'TableText',
				alignment: align ?? 'left',
				children: targetChildren(content?.id, children, places)
			})
		]
	});
}

function cell(options: ITableCellOptions): TableCell {
	return new TableCell(options);
}
