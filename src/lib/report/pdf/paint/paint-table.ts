import { autoTable, type Cell as PlacedCell, type CellHookData, type Row } from 'jspdf-autotable';
import type { Block, TableColumn, Text } from '../../report-document';
import type { Line } from '../text/break-lines';
import { endBlock, isMeasuring, startBlock, type Flow } from './flow';
import { drawLines, paintLines, paintLinesAt } from './paint-lines';
import { page, styles, type TextStyle } from './paper';
import { fontFamilies } from './pen';
import type { StructureElement } from './structure-tree';
import { createTableStructure, HEAD_ROW } from './table-structure';

type Table = Extract<Block, { readonly kind: 'table' }>;

const PADDING = { top: 3, bottom: 3.5 } as const;
/** Between columns; the outer ones begin and end where all other text does. */
const GAP = 10;
/** autotable's line height for a font size of 1. */
const LINE_HEIGHT = 1.15;

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
	return leadHeight(layOut(flow, table));
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
	return titleHeight + headHeight + (rowHeights[0] ?? 0);
}

function paintTagged(flow: Flow, table: Table, layout: Layout): void {
	const { surface } = flow;
	surface.element('Table', () => {
		if (layout.title.length > 0) {
			surface.element('Caption', () => paintLines(flow, layout.title, styles.tableTitle));
			flow.y += styles.tableTitle.spaceAfter;
		}
		const painter = createCellPainter(flow, table, layout);
		surface.paginate((pdf) =>
			autoTable(pdf, {
				...paginationOptions(flow, layout),
				willDrawCell(data) {
					painter.paint(data);
					// What autotable would draw itself would have no tag.
					return false;
				},
				didDrawPage({ cursor }) {
					if (cursor) flow.y = cursor.y;
				}
			})
		);
	});
}

/** autotable gets empty lines to count: it divides rows into pages and does not need the words. */
function paginationOptions(flow: Flow, { widths, head, rows }: Layout) {
	const fontSize = styles.tableCell.leading / LINE_HEIGHT;
	return {
		theme: 'plain' as const,
		startY: flow.y,
		margin: {
			top: page.top,
			bottom: page.height - flow.bottom,
			left: flow.x,
			right: page.width - flow.x - flow.width
		},
		rowPageBreak: 'avoid' as const,
		showHead: 'everyPage' as const,
		styles: {
			font: fontFamilies.regular,
			fontSize,
			cellPadding: { ...PADDING, left: 0, right: 0 }
		},
		headStyles: { fontStyle: 'normal' as const, fontSize: styles.tableHead.leading / LINE_HEIGHT },
		columnStyles: Object.fromEntries(widths.map((cellWidth, i) => [i, { cellWidth }])),
		head: [head.map(emptyLines)],
		body: rows.map((row) => row.map(emptyLines))
	};
}

function emptyLines({ lines }: Cell): string {
	return '\n'.repeat(Math.max(0, lines.length - 1));
}

/** Paints each cell autotable has placed; a divided row goes on with the lines not painted yet. */
function createCellPainter(
	flow: Flow,
	table: Table,
	layout: Layout
): { readonly paint: (data: CellHookData) => void } {
	const structure = createTableStructure(flow.surface, table.hasRowHeaders);
	const painted = new Map<StructureElement, number>();
	const rowNumberOf = rowNumbersByInput();

	function paint(data: CellHookData): void {
		const column = data.column.index;
		if (column === 0) paintRule(flow, data);
		if (data.section === 'head') paintHead(data, column);
		else paintCell(data, rowNumberOf(data.row), column);
	}

	function paintHead({ cell, pageNumber }: CellHookData, column: number): void {
		const content = layout.head[column];
		if (!content) return;
		const place = placeIn(cell, content, table.columns[column]);
		if (pageNumber > 1) {
			flow.surface.artifact('repeated', (pen) => drawLines(pen, content.lines, place));
			return;
		}
		flow.surface.resume(structure.cell(HEAD_ROW, column), () =>
			paintLinesAt(flow.surface, content.lines, place)
		);
	}

	function paintCell({ cell }: CellHookData, row: number, column: number): void {
		const content = layout.rows[row]?.[column];
		const id = table.rows[row]?.[column]?.id;
		if (!content) return;
		const element = structure.cell(row, column);
		const from = painted.get(element) ?? 0;
		const lines = content.lines.slice(from, from + cell.text.length);
		painted.set(element, from + cell.text.length);
		if (id !== undefined) flow.surface.anchor(id, cell.y);
		flow.surface.resume(element, () =>
			paintLinesAt(flow.surface, lines, placeIn(cell, content, table.columns[column]))
		);
	}

	return { paint };
}

function placeIn({ x, y }: PlacedCell, { style, width }: Cell, column: TableColumn | undefined) {
	const place = { x, y: y + PADDING.top, style };
	return column?.align === 'right' ? { ...place, right: x + width } : place;
}

/** autotable numbers the rest of a divided row -1; the input it came from stays the same. */
function rowNumbersByInput(): (row: Row) => number {
	const numbers = new Map<unknown, number>();
	return (row) => {
		if (row.index >= 0 && !numbers.has(row.raw)) numbers.set(row.raw, row.index);
		return numbers.get(row.raw) ?? 0;
	};
}

function paintRule({ surface, x, width }: Flow, { section, row, cell }: CellHookData): void {
	const y = cell.y + row.height;
	const points = [
		[x, y],
		[x + width, y]
	] as const;
	const stroke =
		section === 'head'
			? ({ role: 'ink', width: 0.8 } as const)
			: ({ role: 'grid', width: 0.5 } as const);
	surface.artifact('layout', (pen) =>
		pen.shape({ kind: 'polygon', points, isClosed: false, stroke })
	);
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
