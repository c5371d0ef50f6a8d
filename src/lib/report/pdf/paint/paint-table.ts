import type { Stroke } from '../../../charts/scene';
import { nestedBar } from '../../../charts/scenes/shapes';
import { endBlock, isAtTop, isMeasuring, startBlock, startPage, type Flow } from './flow';
import { drawLines, paintLines, paintLinesAt, type LinePlace } from './paint-lines';
import { styles } from './paper';
import type { Pen } from './pen';
import { drawSign } from './sign';
import { tableHeaderScope, type StructureElement } from './structure-tree';
import {
	BAR,
	GAP,
	heightOfTable,
	keptTogether,
	layOut,
	leastOf,
	leastToFill,
	PADDING,
	rowHeight,
	textHeight,
	type Cell,
	type Layout,
	type Table
} from './table-layout';

const HAIRLINE: Stroke = { role: 'grid', width: 0.5 };
const WRITING_LEADING = 22;
/** Between the last line to write on and what ends the row or the page. */
const BELOW_WRITING = 8;

/** A table whose header repeats on every page and whose rows stay whole where a page can hold them. */
export function paintTable(flow: Flow, table: Table): void {
	const { surface } = flow;
	const layout = layOut(flow, table);
	startBlock(flow, styles.tableTitle.spaceBefore, keptTogether(layout));
	if (isMeasuring(flow)) flow.y += heightOfTable(layout);
	else {
		surface.element('Table', () => {
			paintTitle(flow, layout);
			surface.element('THead', () => surface.element('TR', () => paintHead(flow, layout)));
			if (layout.rows.length === 0) return;
			surface.element('TBody', () =>
				layout.rows.forEach((_, row) => paintRow({ flow, table, layout }, row))
			);
		});
	}
	endBlock(flow, 14);
}

interface Painting {
	readonly flow: Flow;
	readonly table: Table;
	readonly layout: Layout;
}

function paintTitle(flow: Flow, { title }: Layout): void {
	if (title.length === 0) return;
	flow.surface.element('Caption', () => paintLines(flow, title, styles.tableTitle));
	flow.y += styles.tableTitle.spaceAfter;
}

function paintHead(flow: Flow, layout: Layout): void {
	const { surface } = flow;
	for (const cell of layout.head) {
		const attributes = tableHeaderScope('Column');
		surface.element('TH', () => paintLinesAt(surface, cell.lines, placeOf(cell, flow.y)), {
			attributes
		});
	}
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
	const { surface } = flow;
	const least = leastOf(layout.rowHeights[row] ?? 0);
	if (flow.y + least > flow.bottom && !isAtTop(flow)) continueOnNextPage(painting);
	surface.element('TR', () => {
		let rest = layout.rows[row] ?? [];
		const elements = rest.map(({ column }) =>
			column.isRowHeader
				? surface.open('TH', undefined, { attributes: tableHeaderScope('Row') })
				: surface.open('TD')
		);
		while (rest.length > 0) {
			const here = rest.map((cell) => withLines(cell, 0, lineCountThatFits(flow, cell)));
			paintCells(painting, { row, cells: here, elements });
			rest = rest.map((cell, column) => withLines(cell, here[column]?.lines.length ?? 0));
			if (rest.every(({ lines }) => lines.length === 0)) return;
			continueOnNextPage(painting);
		}
	});
}

/** A bar stands where its cell begins. */
function withLines({ bar, ...cell }: Cell, from: number, to?: number): Cell {
	return { ...cell, ...(bar && from === 0 && { bar }), lines: cell.lines.slice(from, to) };
}

/** At least one, so that every page takes something; no line is left over alone for the next page. */
function lineCountThatFits({ y, bottom }: Flow, { lines, style }: Cell): number {
	const room = bottom - y - PADDING.top - PADDING.bottom + 0.01;
	const count = Math.max(1, Math.floor(room / style.leading));
	return count > 2 && lines.length - count === 1 ? count - 1 : count;
}

interface PaintedRow {
	readonly row: number;
	readonly cells: readonly Cell[];
	readonly elements: readonly StructureElement[];
}

function paintCells({ flow, table, layout }: Painting, { row, cells, elements }: PaintedRow): void {
	const { surface, y } = flow;
	const room = flow.bottom - y;
	const isFilling = table.fillsPage === true && row === table.rows.length - 1;
	const least = isFilling ? room : Math.min(leastToFill(layout.columns), room);
	const height = Math.max(rowHeight(cells), least);
	surface.artifact('layout', (pen) => {
		for (const cell of cells) drawBesideText(pen, cell, { top: y, bottom: y + height });
		// The page's own rule ends what fills the page.
		if (!isFilling) rule(pen, { ...flow, y: y + height });
	});
	elements.forEach((element, column) => {
		const cell = cells[column];
		const id = table.rows[row]?.[column]?.id;
		if (id !== undefined) surface.anchor(id, y);
		if (cell) surface.resume(element, () => paintLinesAt(surface, cell.lines, placeOf(cell, y)));
	});
	flow.y += height;
}

/** A bar below the text, a line beside a field to fill in, lines to write on. */
function drawBesideText(
	pen: Pen,
	cell: Cell,
	{ top, bottom }: { readonly top: number; readonly bottom: number }
): void {
	const { x, width, toFill } = cell.column;
	const below = top + textHeight(cell);
	if (cell.bar) {
		const y = below + PADDING.top + BAR.gap;
		for (const shape of nestedBar(cell.bar, { ...BAR, x, y })) pen.shape(shape);
	}
	if (toFill === 'field') {
		const line = { x: x - GAP / 2, y: top + 4, width: 0.5, height: bottom - top - 8 };
		pen.shape({ kind: 'rect', ...line, fill: 'grid' });
	}
	if (toFill !== 'lines') return;
	for (let y = below + WRITING_LEADING; y + BELOW_WRITING <= bottom; y += WRITING_LEADING) {
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
