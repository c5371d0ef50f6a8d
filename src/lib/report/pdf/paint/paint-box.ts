import type { Block } from '../../report-document';
import { endBlock, heightOf, isMeasuring, pageHeight, startBlock, type Flow } from './flow';
import { paintLines } from './paint-lines';
import { styles } from './paper';
import { unprintedText } from '../text/printable-text';

type Box = Extract<Block, { readonly kind: 'box' }>;
type PaintBlocks = (flow: Flow, blocks: readonly Block[]) => void;

const PADDING = { top: 11, bottom: 12, left: 16, right: 14 } as const;

/** A tinted part with its own heading; stays on one page unless it is longer than one. */
export function paintBox(flow: Flow, box: Box, paintBlocks: PaintBlocks): void {
	const inner = innerFlow(flow);
	const height = heightOf(inner, (blank) => paintContent(blank, box, paintBlocks)) + PADDING.bottom;
	const fits = PADDING.top + height <= pageHeight;
	startBlock(flow, 8, fits ? PADDING.top + height : LEAST);
	if (fits && !isMeasuring(flow)) paintGround(flow, PADDING.top + height);
	const content = innerFlow(flow);
	content.y = flow.y + PADDING.top;
	content.spaceBelow = 0;
	flow.surface.element('Sect', () => paintContent(content, box, paintBlocks));
	flow.y = content.y + PADDING.bottom;
	endBlock(flow, 14);
}

/** Of a box longer than a page this much must fit below its beginning. */
const LEAST = 120;

function innerFlow(flow: Flow): Flow {
	const width = flow.width - PADDING.left - PADDING.right;
	return { ...flow, x: flow.x + PADDING.left, width, bottom: flow.bottom - PADDING.bottom };
}

function paintContent(flow: Flow, { title, level, blocks }: Box, paintBlocks: PaintBlocks): void {
	const style = level === 2 ? styles.heading2 : styles.heading3;
	const lines = flow.typesetter.set([title], style, flow.width);
	flow.surface.bookmark(unprintedText(title), level, flow.y);
	flow.surface.element(level === 2 ? 'H2' : 'H3', () => paintLines(flow, lines, style));
	endBlock(flow, style.spaceAfter);
	paintBlocks(
		flow,
		blocks.filter(({ kind }) => kind !== 'page-break')
	);
}

function paintGround({ surface, x, y, width }: Flow, height: number): void {
	surface.artifact('layout', (pen) => {
		pen.shape({ kind: 'rect', x, y, width, height, fill: 'zone' });
	});
}
