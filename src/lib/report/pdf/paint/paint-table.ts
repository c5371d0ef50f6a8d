import type { Stroke } from '../../../charts/scene';
import type { Block, TableColumn, Text } from '../../report-document';
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
import { drawLines, heightOfLine, paintLines, paintLinesAt, type LinePlace } from './paint-lines';
import type { Pen } from './pen';
import { drawSign } from './sign';
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
	readonly column: Column;
}

/** A column with its place on the page. */
interface Column extends TableColumn {
	/** Where its texts begin and how wide they may be. */
	readonly x: number;
	readonly width: number;
	readonly isRowHeader: boolean;
}

interface Layout {
	readonly title: readonly Line[];
	readonly columns: readonly Column[];
	readonly head: readonly Cell[];
	readonly rows: readonly (readonly Cell[])[];
	readonly titleHeight: number;
	readonly headHeight: number;
	readonly rowHeights: readonly number[];
}

function layOut(flow: Flow, table: Table): Layout {
	const { typesetter, width } = flow;
	const columns = columnsOf(flow, table);
	const title = table.title ? typesetter.set([table.title], styles.tableTitle, width) : [];

	function headCell(column: Column): Cell {
		const { title, sign, toFill, x } = column;
		const style = sign !== undefined || toFill === 'lines' ? styles.label : styles.tableHead;
		const indent = sign ? SIGN_INDENT : 0;
		return setCell([title], style, { ...column, x: x + indent, width: column.width - indent });
	}

	function setCell(text: Text, style: TextStyle, column: Column): Cell {
		return { lines: typesetter.set(text, style, column.width), style, column };
	}

	const head = columns.map(headCell);
	const rows = table.rows.map((row) =>
		columns.map((column, index) => {
			const style = column.isRowHeader ? styles.rowHeader : styles.tableCell;
			return setCell(row[index]?.text ?? [], style, column);
		})
	);
	return {
		title,
		columns,
		head,
		rows,
		titleHeight: table.title
			? title.length * styles.tableTitle.leading + styles.tableTitle.spaceAfter
			: 0,
		headHeight: rowHeight(head),
		rowHeights: rows.map((cells) => Math.max(rowHeight(cells), roomToFill(columns)))
	};
}

function columnsOf({ x, width }: Flow, { columns, hasRowHeaders }: Table): readonly Column[] {
	const room = width - GAP * (columns.length - 1);
	const shares = sum(columns.map(({ share }) => share));
	let left = x;
	return columns.map((column, index) => {
		const own = (room * column.share) / shares;
		const placed = { ...column, x: left, width: own, isRowHeader: hasRowHeaders && index === 0 };
		left += own + GAP;
		return placed;
	});
}

/** What a hand needs: a date in a field, or three lines to write on, at least 24 mm. */
function roomToFill(columns: readonly Column[]): number {
	if (columns.some(({ toFill }) => toFill === 'lines')) return LEAST_TO_WRITE;
	return columns.some(({ toFill }) => toFill === 'field') ? LEAST_FIELD : 0;
}

const LEAST_FIELD = 26;
const LEAST_TO_WRITE = 70;
const WRITING_LEADING = 22;
/** Before the title of a column with a sign. */
const SIGN_INDENT = 16;

function rowHeight(cells: readonly Cell[]): number {
	const heights = cells.map(({ lines, style }) =>
		sum(lines.map((line) => heightOfLine(line, style)))
	);
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

function paintHead({ flow, layout, structure }: Painting): void {
	const { surface } = flow;
	layout.head.forEach((cell, column) =>
		surface.resume(structure.cell(HEAD_ROW, column), () =>
			paintLinesAt(surface, cell.lines, placeOf(cell, flow.y))
		)
	);
	endHead(flow, layout);
}

/** On every further page the header is only seen: readers have heard it. */
function continueOnNextPage({ flow, layout }: Painting): void {
	startPage(flow);
	for (const cell of layout.head) {
		flow.surface.artifact('repeated', (pen) => drawLines(pen, cell.lines, placeOf(cell, flow.y)));
	}
	endHead(flow, layout);
}

function endHead(flow: Flow, { columns, headHeight }: Layout): void {
	const top = flow.y + PADDING.top + 2;
	flow.surface.artifact('layout', (pen) => {
		for (const { sign, x } of columns) if (sign) drawSign(pen, sign, { x, y: top });
		rule(pen, { ...flow, y: flow.y + headHeight }, { role: 'ink', width: 0.9 });
	});
	flow.y += headHeight;
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
	const { flow, table, layout, structure } = painting;
	const { columns } = layout;
	const isFilling = table.fillsPage === true && row === table.rows.length - 1;
	const height = Math.max(
		rowHeight(cells),
		Math.min(layout.rowHeights[row] ?? 0, roomToFill(columns), flow.bottom - flow.y),
		isFilling ? flow.bottom - flow.y : 0
	);
	flow.surface.artifact('layout', (pen) => {
		cells.forEach((cell) => drawRoom(pen, cell, { top: flow.y, bottom: flow.y + height }));
		// The page's own rule ends what fills the page.
		if (!isFilling) rule(pen, { ...flow, y: flow.y + height });
	});
	cells.forEach((cell, column) => {
		const id = table.rows[row]?.[column]?.id;
		if (id !== undefined) flow.surface.anchor(id, flow.y);
		flow.surface.resume(structure.cell(row, column), () =>
			paintLinesAt(flow.surface, cell.lines, placeOf(cell, flow.y))
		);
	});
	flow.y += height;
}

/** Beside a field to fill in a line, below a text as many as there is room to write on. */
function drawRoom(
	pen: Pen,
	{ column, lines, style }: Cell,
	{ top, bottom }: { readonly top: number; readonly bottom: number }
): void {
	const { x, width, toFill } = column;
	if (toFill === 'field') {
		pen.shape({
			kind: 'rect',
			x: x - GAP / 2,
			y: top + 4,
			width: 0.5,
			height: bottom - top - 8,
			fill: 'grid'
		});
	}
	if (toFill !== 'lines') return;
	const written = lines.some(({ runs }) => runs.length > 0) ? lines.length * style.leading : 0;
	for (let y = top + written + WRITING_LEADING; y < bottom; y += WRITING_LEADING) {
		rule(pen, { x, y, width });
	}
}

function placeOf({ style, column }: Cell, y: number): LinePlace {
	const { x, width, align } = column;
	const place = { x, y: y + PADDING.top, style };
	return align === 'right' ? { ...place, right: x + width } : place;
}

function rule(pen: Pen, { x, y, width }: Pick<Flow, 'x' | 'y' | 'width'>, stroke = HAIRLINE): void {
	const points = [
		[x, y],
		[x + width, y]
	] as const;
	pen.shape({ kind: 'polygon', points, isClosed: false, stroke });
}

const HAIRLINE: Stroke = { role: 'grid', width: 0.5 };

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
