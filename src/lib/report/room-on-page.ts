import type { MeasureText } from '../charts/scene';
import type { Block, Text } from './report-document';

/** How much the first page has to give way, so that it stays one page. */
export type Room = 'ample' | 'less' | 'little' | 'least';

/** With as many lines of the parts as this every step has room. */
const LINES_FOR_LESS = 3;
/** With more lines of the parts than this, two steps are too many. */
const LINES_FOR_LITTLE = 9;
/** Beside a lead of two lines, so many lines of steps and AI uses are too many; found by trial. */
const LINES_BESIDE_LONG_LEAD = 23;
/** Of the text column, in points; of a line the last word may not fit. */
const WIDTH = 490;
const USED = 0.9;
const CELL_SIZE = 8.5;
const LEAD_SIZE = 11;

/** What stands on the first page in any case, and what the parts of the folder add. */
interface FirstPage {
	readonly lead: Text;
	/** Steps and AI uses as they would be with room. */
	readonly tables: readonly Block[];
	readonly front: readonly Block[];
}

/** The room for steps and AI uses, from the lines that everything takes. */
export function roomOn({ lead, tables, front }: FirstPage, measureText: MeasureText): Room {
	const isLeadLong = measureText(plain(lead), LEAD_SIZE, false) > WIDTH * USED;
	if (front.length > 0) {
		const lines = linesIn(front, measureText) + (isLeadLong ? 1 : 0);
		if (lines > LINES_FOR_LITTLE) return 'least';
		return isLeadLong || lines > LINES_FOR_LESS ? 'little' : 'less';
	}
	return isLeadLong && linesIn(tables, measureText) >= LINES_BESIDE_LONG_LEAD ? 'less' : 'ample';
}

function linesIn(blocks: readonly Block[], measureText: MeasureText): number {
	return blocks.reduce((sum, block) => sum + linesOf(block, measureText), 0);
}

function linesOf(block: Block, measureText: MeasureText): number {
	if (block.kind !== 'table') return 0;
	const shares = block.columns.reduce((sum, { share }) => sum + share, 0);
	const rows = block.rows.map((row) =>
		row.map(({ text }, column) => {
			const width = (WIDTH * USED * (block.columns[column]?.share ?? 0)) / shares;
			const paragraphs = plain(text).split('\n');
			return paragraphs.reduce(
				(sum, line) => sum + Math.max(1, Math.ceil(measureText(line, CELL_SIZE, true) / width)),
				0
			);
		})
	);
	return rows.reduce((sum, row) => sum + Math.max(1, ...row), 0);
}

function plain(text: Text): string {
	return text.map((inline) => (typeof inline === 'string' ? inline : inline.text)).join('');
}
