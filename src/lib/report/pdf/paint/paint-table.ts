import type { Stroke } from '../../../charts/scene';
import type { Block, Text } from '../../report-document';
import type { Line } from '../text/break-lines';
import {
	endBlock,
	isAtTop,
	isMeasuring,
	pageHeight,
	startBlock,
	startPage,
	type Flow
} from './flow';
import { drawLines, paintLines, paintLinesAt, type LinePlace } from './paint-lines';
import { styles, type TextStyle } from './paper';
import { createTableStructure, HEAD_ROW, type TableStructure } from './table-structure';

type Table = Extract<Block, { readonly kind: 'table' }>;

const PADDING = { top: 3, bottom: 3.5 } as const;
/** Between columns; the outer ones begin and end where all other text does. */
const GAP = 10;

/** A table whose header repeats on every page and whose rows stay whole where a page can hold them. */
export function paintTable(flow: Flow, table: Table): void {
	const layout = layOut(flow, table);
	startBlock(flow, styles.tableTitle.spaceBefore, leadHeight(layout));
	if (isMeasuring(flow)) {
		flow.y += layout.titleHeight + layout.headHeight + sum(layout.rowHeights);
	} else {
		paintTagged(flow, table, layout);
	}
	endBlock(flow, 14);
}

/** What must stand together at the foot of a page: title, header and first row. */
export function tableLeadHeight(flow: Flow, table: Table): number {
	return leadHeight(layOut(flow, { ...table, rows: table.rows.slice(0, 1) }));
}

interface Cell {
	readonly lines: readonly Line[];
	readonly style: TextStyle;
	readonly width: number;
}

interface Layout {
	readonly title: readonly Line[];
	readonly widths: readonly number[];
	readonly head: readonly Cell[];
	readonly rows: readonly (readonly Cell[])[];
	readonly titleHeight: number;
	readonly headHeight: number;
	readonly rowHeights: readonly number[];
}

function layOut(
	{ typesetter, width }: Flow,
	{ title, columns, rows, hasRowHeaders }: Table
): Layout {
	const shares = sum(columns.map(({ share }) => share));
	const room = columns.map(({ share }) => ((width - GAP * (columns.length - 1)) * share) / shares);
	const widths = room.map((column, index) => (index < room.length - 1 ? column + GAP : column));
	const titles = title ? typesetter.set([title], styles.tableTitle, width) : [];

	function setCell(text: Text, style: TextStyle, index: number): Cell {
		const cellWidth = room[index] ?? 0;
		return { lines: typesetter.set(text, style, cellWidth), style, width: cellWidth };
	}

	const head = columns.map((column, index) => setCell([column.title], styles.tableHead, index));
	const body = rows.map((row) =>
		row.map(({ text }, index) => {
			const isRowHeader = hasRowHeaders && index === 0;
			return setCell(text, isRowHeader ? styles.rowHeader : styles.tableCell, index);
		})
	);
	return {
		title: titles,
		widths,
		head,
		rows: body,
		titleHeight: title
			? titles.length * styles.tableTitle.leading + styles.tableTitle.spaceAfter
			: 0,
		headHeight: rowHeight(head),
		rowHeights: body.map(rowHeight)
	};
}

function rowHeight(cells: readonly Cell[]): number {
	const heights = cells.map(({ lines, style }) => lines.length * style.leading);
	return Math.max(...heights) + PADDING.top + PADDING.bottom;
}

function leadHeight({ titleHeight, headHeight, rowHeights }: Layout): number {
	return titleHeight + headHeight + leastOf(rowHeights[0] ?? 0);
}

function paintTagged(flow: Flow, table: Table, layout: Layout): void {
	const { surface } = flow;
	surface.element('Table', () => {
		if (layout.title.length > 0) {
			surface.element('Caption', () => paintLines(flow, layout.title, styles.tableTitle));
			flow.y += styles.tableTitle.spaceAfter;
		}
		const structure = createTableStructure(surface, table.hasRowHeaders);
		const painting = { flow, table, layout, structure };
		paintHead(painting);
		layout.rows.forEach((_, row) => paintRow(painting, row));
	});
}

interface Painting {
	readonly flow: Flow;
	readonly table: Table;
	readonly layout: Layout;
	readonly structure: TableStructure;
}

function paintHead({ flow, table, layout, structure }: Painting): void {
	const { surface } = flow;
	paintRule(flow, layout.headHeight, { role: 'ink', width: 0.8 });
	layout.head.forEach((cell, column) =>
		surface.resume(structure.cell(HEAD_ROW, column), () =>
			paintLinesAt(surface, cell.lines, placeOf(cell, { flow, table, layout, column }))
		)
	);
	flow.y += layout.headHeight;
}

/** On every further page the header is only seen: readers have heard it. */
function continueOnNextPage({ flow, table, layout }: Painting): void {
	startPage(flow);
	paintRule(flow, layout.headHeight, { role: 'ink', width: 0.8 });
	layout.head.forEach((cell, column) =>
		flow.surface.artifact('repeated', (pen) =>
			drawLines(pen, cell.lines, placeOf(cell, { flow, table, layout, column }))
		)
	);
	flow.y += layout.headHeight;
}

/** A row stays whole; a long one is divided between lines rather than leave half a page empty. */
function paintRow(painting: Painting, row: number): void {
	const { flow, layout } = painting;
	const least = leastOf(layout.rowHeights[row] ?? 0);
	if (flow.y + least > flow.bottom && !isAtTop(flow)) continueOnNextPage(painting);
	let rest = layout.rows[row] ?? [];
	while (rest.length > 0) {
		const here = rest.map((cell) => withLines(cell, 0, lineCountThatFits(flow, cell)));
		paintCells(painting, row, here);
		rest = rest.map((cell, column) => withLines(cell, here[column]?.lines.length ?? 0));
		if (rest.every(({ lines }) => lines.length === 0)) return;
		continueOnNextPage(painting);
	}
}

const LONGEST_WHOLE_ROW = pageHeight / 3;
/** Three lines of a cell with its padding. */
const LEAST_OF_A_LONG_ROW = 3 * styles.tableCell.leading + PADDING.top + PADDING.bottom;

/** How much of a row must fit where it begins. */
function leastOf(rowHeight: number): number {
	return rowHeight <= LONGEST_WHOLE_ROW ? rowHeight : LEAST_OF_A_LONG_ROW;
}

function withLines(cell: Cell, from: number, to?: number): Cell {
	return { ...cell, lines: cell.lines.slice(from, to) };
}

/** At least one, so that every page takes something; no line is left over alone for the next page. */
function lineCountThatFits({ y, bottom }: Flow, { lines, style }: Cell): number {
	const room = bottom - y - PADDING.top - PADDING.bottom + 0.01;
	const count = Math.max(1, Math.floor(room / style.leading));
	return count > 2 && lines.length - count === 1 ? count - 1 : count;
}

function paintCells(painting: Painting, row: number, cells: readonly Cell[]): void {
	const { flow, table, structure } = painting;
	const isFilling = table.fillsPage === true && row === table.rows.length - 1;
	const height = Math.max(rowHeight(cells), isFilling ? flow.bottom - flow.y : 0);
	// The page's own rule ends what fills the page.
	if (!isFilling) paintRule(flow, height, { role: 'grid', width: 0.5 });
	cells.forEach((cell, column) => {
		const id = table.rows[row]?.[column]?.id;
		if (id !== undefined) flow.surface.anchor(id, flow.y);
		flow.surface.resume(structure.cell(row, column), () =>
			paintLinesAt(flow.surface, cell.lines, placeOf(cell, { ...painting, column }))
		);
	});
	flow.y += height;
}

interface ColumnPlace extends Pick<Painting, 'flow' | 'table' | 'layout'> {
	readonly column: number;
}

function placeOf({ style, width }: Cell, { flow, table, layout, column }: ColumnPlace): LinePlace {
	const x = flow.x + sum(layout.widths.slice(0, column));
	const place = { x, y: flow.y + PADDING.top, style };
	return table.columns[column]?.align === 'right' ? { ...place, right: x + width } : place;
}

function paintRule({ surface, x, y, width }: Flow, height: number, stroke: Stroke): void {
	const points = [
		[x, y + height],
		[x + width, y + height]
	] as const;
	surface.artifact('layout', (pen) =>
		pen.shape({ kind: 'polygon', points, isClosed: false, stroke })
	);
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
