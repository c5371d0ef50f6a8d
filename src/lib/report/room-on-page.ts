import type { MeasureText } from '../charts/scene';
import type { Block, Text } from './report-document';

/** How much the first page has to give way, because the parts of the folder have something to say on it. */
export type Room = 'ample' | 'less' | 'little';

/** With as many lines of the parts as this every step has room. */
const LINES_FOR_LESS = 3;
/** Of the text column, in points; of a line the last word may not fit. */
const WIDTH = 490;
const USED = 0.9;
const CELL_SIZE = 8.5;

/** The room beside blocks of tables, from the lines their rows take. */
export function roomBeside(blocks: readonly Block[], measureText: MeasureText): Room {
	if (blocks.length === 0) return 'ample';
	const lines = blocks.map((block) => linesOf(block, measureText));
	return lines.reduce((sum, count) => sum + count, 0) > LINES_FOR_LESS ? 'little' : 'less';
}

function linesOf(block: Block, measureText: MeasureText): number {
	if (block.kind !== 'table') return 0;
	const shares = block.columns.reduce((sum, { share }) => sum + share, 0);
	const rows = block.rows.map((row) =>
		row.map(({ text }, column) => {
			const width = (WIDTH * USED * (block.columns[column]?.share ?? 0)) / shares;
			return Math.ceil(measureText(plain(text), CELL_SIZE, true) / width);
		})
	);
	return rows.reduce((sum, row) => sum + Math.max(1, ...row), 0);
}

function plain(text: Text): string {
	return text.map((inline) => (typeof inline === 'string' ? inline : inline.text)).join('');
}
