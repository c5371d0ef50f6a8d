import type { Block, Text } from '../../report-document';
import { heightOf, isAtTop, pageHeight, startPage, type Flow } from './flow';
import { paintBox } from './paint-box';
import { paintFigure } from './paint-figure';
import { paintTable } from './paint-table';
import { tableLeadHeight } from './table-layout';
import {
	LIST_INDENT,
	paintHeading,
	paintHeadline,
	paintList,
	paintParagraph,
	paintWritingLines
} from './paint-text';
import { styles, type TextStyle } from './paper';

/** Paints blocks one below the other; `onBlock` hears how many are done. */
export function paintBlocks(
	flow: Flow,
	blocks: readonly Block[],
	onBlock: (done: number) => void = () => undefined
): void {
	blocks.forEach((block, index) => {
		if (block.kind === 'heading') {
			const below = blocks.slice(index + 1, index + 1 + LOOK_AHEAD);
			paintHeading(flow, block, leadHeight(flow, below));
		} else if (block.kind !== 'page-break') {
			paintBlock(flow, block);
		} else if (!isAtTop(flow) && blocks.slice(index).some(({ kind }) => kind !== 'page-break')) {
			startPage(flow);
		}
		onBlock(index + 1);
	});
}

/** Headings in a row, a line that leads to a part of its own, and how that begins. */
const LOOK_AHEAD = 6;

type BodyBlock = Exclude<Block, { readonly kind: 'heading' | 'page-break' }>;

function paintBlock(flow: Flow, block: BodyBlock): void {
	switch (block.kind) {
		case 'paragraph':
			paintParagraph(flow, block);
			break;
		case 'list':
			paintList(flow, block);
			break;
		case 'headline':
			paintHeadline(flow, block);
			break;
		case 'figure':
			paintFigure(flow, block);
			break;
		case 'table':
			paintTable(flow, block);
			break;
		case 'box':
			paintBox(flow, block, paintBlocks);
			break;
		case 'writing-lines':
			paintWritingLines(flow, block);
			break;
	}
}

/** The height below a heading without which it would stand alone at the foot of a page. */
function leadHeight(flow: Flow, [first, ...others]: readonly Block[]): number {
	if (!first || first.kind === 'page-break') return 0;
	if (first.kind === 'heading') {
		return heightOf(flow, (blank) => paintHeading(blank, first, 0)) + leadHeight(flow, others);
	}
	if (first.kind === 'table') return tableLeadHeight(flow, first);
	if (first.kind === 'list') return listLead(flow, first);
	if (first.kind === 'paragraph') return paragraphLead(flow, first, others);
	const height = heightOf(flow, (blank) => paintBlock(blank, first));
	return height > pageHeight / 2 ? LEAST_OF_A_LONG_BLOCK : height;
}

/**
 * A paragraph that leads to a table or a figure would be as lost without it as the heading above; so would
 * one of a line or two without whatever comes next.
 */
function paragraphLead(
	flow: Flow,
	paragraph: Extract<Block, { readonly kind: 'paragraph' }>,
	others: readonly Block[]
): number {
	const style = styles[paragraph.tone ?? 'normal'];
	const [next] = others;
	const isShort = flow.typesetter.set(paragraph.text, style, flow.width).length <= SHORT;
	const leadsOn = next?.kind === 'table' || next?.kind === 'figure' || isShort;
	if (!next || !leadsOn) return firstLines(flow, paragraph.text, style);
	const height = heightOf(flow, (blank) => paintBlock(blank, paragraph));
	const space = Math.max(style.spaceAfter, styles.tableTitle.spaceBefore);
	return height + space + leadHeight(flow, others);
}

const SHORT = 2;

/** A list of short points begins with two of them. */
function listLead(flow: Flow, { items }: Extract<Block, { readonly kind: 'list' }>): number {
	const [first = [], second] = items;
	const { listItem } = styles;
	const height = firstLines(flow, first, listItem);
	const isOneLine = flow.typesetter.set(first, listItem, flow.width - LIST_INDENT).length === 1;
	if (!isOneLine || !second) return height;
	return height + listItem.spaceAfter + firstLines(flow, second, listItem);
}

const LEAST_OF_A_LONG_BLOCK = 80;

function firstLines(flow: Flow, text: Text, style: TextStyle): number {
	const { length } = flow.typesetter.set(text, style, flow.width);
	return Math.min(length, length === 3 ? 3 : 2) * style.leading + style.spaceBefore;
}
