import type { Block, TableCell, TableColumn, Text } from '../../report-document';
import type { Line } from '../text/break-lines';
import { pageHeight, type Flow } from './flow';
import { heightOfLine } from './paint-lines';
import { styles, type TextStyle } from './paper';

export type Table = Extract<Block, { readonly kind: 'table' }>;

export const PADDING = { top: 3, bottom: 3.5 } as const;
/** Between columns; the outer ones begin and end where all other text does. */
export const GAP = 10;
export const BAR = { width: 48, height: 7, gap: 2 } as const;
/** Before the title of a column with a sign. */
const SIGN_INDENT = 16;
/** A date in a field, or three lines to write on. */
const LEAST_TO_FILL = { field: 26, lines: 78 } as const;
const LONGEST_WHOLE_ROW = pageHeight / 3;
/** Three lines of a cell with its padding. */
const LEAST_OF_A_LONG_ROW = 3 * styles.tableCell.leading + PADDING.top + PADDING.bottom;
/** With as many rows as this a table may go on over the page. */
const MOST_ROWS_KEPT = 9;

export interface Cell {
	readonly lines: readonly Line[];
	readonly bar?: TableCell['bar'];
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

export interface Layout {
	readonly title: readonly Line[];
	readonly columns: readonly Column[];
	readonly head: readonly Cell[];
	readonly rows: readonly (readonly Cell[])[];
	readonly titleHeight: number;
	readonly headHeight: number;
	readonly rowHeights: readonly number[];
}

/** Sets all texts of a table into its columns. */
export function layOut(flow: Flow, table: Table): Layout {
	const { typesetter, width } = flow;
	const { leading, spaceAfter } = styles.tableTitle;
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
			const { text = [], bar } = row[index] ?? {};
			return { ...setCell(text, style, column), ...(bar && { bar }) };
		})
	);
	const titleHeight = title.length === 0 ? 0 : title.length * leading + spaceAfter;
	const rowHeights = rows.map((cells) => Math.max(rowHeight(cells), leastToFill(columns)));
	return { title, columns, head, rows, titleHeight, headHeight: rowHeight(head), rowHeights };
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

/** What a hand needs in each row. */
export function leastToFill(columns: readonly Column[]): number {
	return Math.max(0, ...columns.map(({ toFill }) => (toFill ? LEAST_TO_FILL[toFill] : 0)));
}

export function rowHeight(cells: readonly Cell[]): number {
	const heights = cells.map((cell) => textHeight(cell) + (cell.bar ? BAR.height + 2 * BAR.gap : 0));
	return Math.max(...heights) + PADDING.top + PADDING.bottom;
}

export function textHeight({ lines, style }: Cell): number {
	return sum(lines.map((line) => heightOfLine(line, style)));
}

/** A small table stays whole; of a larger one title, header and first row stay together. */
export function keptTogether(layout: Layout): number {
	const { titleHeight, headHeight, rowHeights } = layout;
	const whole = heightOfTable(layout);
	const isSmall = rowHeights.length < MOST_ROWS_KEPT && whole <= pageHeight / 3;
	return isSmall ? whole : titleHeight + headHeight + leastOf(rowHeights[0] ?? 0);
}

/** What must stand together at the foot of a page. */
export function tableLeadHeight(flow: Flow, table: Table): number {
	return keptTogether(layOut(flow, { ...table, rows: table.rows.slice(0, MOST_ROWS_KEPT) }));
}

/** How much of a row must fit where it begins. */
export function leastOf(rowHeight: number): number {
	return rowHeight <= LONGEST_WHOLE_ROW ? rowHeight : LEAST_OF_A_LONG_ROW;
}

export function heightOfTable({ titleHeight, headHeight, rowHeights }: Layout): number {
	return titleHeight + headHeight + sum(rowHeights);
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
