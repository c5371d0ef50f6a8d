import type { Block } from '../../report-document';
import { endBlock, pageHeight, startBlock, type Flow } from './flow';
import { paintLines, paintLinesAt } from './paint-lines';
import { styles, type TextStyle } from './paper';

type KeyFigures = Extract<Block, { readonly kind: 'key-figures' }>;

const GAP = 20;
const ABOVE_TEXT = 7;

/** Two to four large figures side by side, each read as label, value and note. */
export function paintKeyFigures(flow: Flow, { items }: KeyFigures): void {
	if (items.length === 0) return;
	const width = (flow.width - GAP * (items.length - 1)) / items.length;
	const columns = items.map((item) => partsOf(flow, item, width));
	const height = Math.max(...columns.map(heightOfParts)) + ABOVE_TEXT;
	if (height > pageHeight) {
		paintBelowEachOther(flow, items);
		return;
	}
	startBlock(flow, 8, height);
	columns.forEach((parts, index) => {
		const x = flow.x + index * (width + GAP);
		paintTopRule(flow, x, width);
		flow.surface.element('P', () => paintParts(flow, parts, x));
	});
	flow.y += height;
	endBlock(flow, 14);
}

/** Notes that long leave no room side by side. */
function paintBelowEachOther(flow: Flow, items: KeyFigures['items']): void {
	for (const item of items) {
		startBlock(flow, 8, 80);
		flow.surface.element('P', () => {
			for (const { lines, style } of partsOf(flow, item, flow.width))
				paintLines(flow, lines, style);
		});
		endBlock(flow, 14);
	}
}

interface Part {
	readonly lines: ReturnType<Flow['typesetter']['set']>;
	readonly style: TextStyle;
}

function partsOf(
	{ typesetter }: Flow,
	{ label, value, note }: KeyFigures['items'][number],
	width: number
): readonly Part[] {
	const parts = [
		{ text: label, style: styles.figureLabel },
		{ text: value, style: styles.figureValue },
		{ text: note, style: styles.muted }
	];
	// The line's end keeps label, value and note apart when they are read as one paragraph.
	return parts.map(({ text, style }) => ({
		lines: typesetter.set([`${text}\n`], style, width).slice(0, -1),
		style
	}));
}

function heightOfParts(parts: readonly Part[]): number {
	return parts.reduce((sum, { lines, style }) => sum + lines.length * style.leading, 0);
}

function paintParts(flow: Flow, parts: readonly Part[], x: number): void {
	let y = flow.y + ABOVE_TEXT;
	for (const { lines, style } of parts) {
		paintLinesAt(flow.surface, lines, { x, y, style });
		y += lines.length * style.leading;
	}
}

function paintTopRule({ surface, y }: Flow, x: number, width: number): void {
	surface.artifact('layout', (pen) => {
		pen.shape({ kind: 'rect', x, y, width, height: 1, fill: 'accent' });
	});
}
