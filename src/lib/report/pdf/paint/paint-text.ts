import type { Block, Text } from '../../report-document';
import { endBlock, startBlock, type Flow } from './flow';
import { ensureLines, paintLines, paintLinesAt } from './paint-lines';
import { styles } from './paper';
import { listNumbering } from './structure-tree';
import { unprintedText } from '../text/printable-text';

type BlockOf<Kind extends Block['kind']> = Extract<Block, { readonly kind: Kind }>;

const headingRoles = { 1: 'H1', 2: 'H2', 3: 'H3' } as const;
const headingStyles = { 1: styles.heading1, 2: styles.heading2, 3: styles.heading3 };

/** `following`: height of what must stand below the heading on the same page. */
export function paintHeading(flow: Flow, heading: BlockOf<'heading'>, following: number): void {
	const { level, text, id } = heading;
	const style = headingStyles[level];
	const lines = flow.typesetter.set([text], style, flow.width);
	const height = lines.length * style.leading + style.spaceAfter;
	startBlock(flow, style.spaceBefore, height + following);
	flow.surface.anchor(id, flow.y);
	flow.surface.bookmark(unprintedText(text), level, flow.y);
	flow.surface.element(headingRoles[level], () => paintLines(flow, lines, style));
	endBlock(flow, style.spaceAfter);
}

/** The result in one sentence. */
export function paintHeadline(flow: Flow, { text, id }: BlockOf<'headline'>): void {
	const style = styles.headline;
	const lines = flow.typesetter.set(text, style, flow.width);
	startBlock(flow, style.spaceBefore, lines.length * style.leading);
	flow.surface.anchor(id, flow.y);
	flow.surface.bookmark(unprintedText(plainText(text)), 1, flow.y);
	flow.surface.element('H1', () => paintLines(flow, lines, style));
	endBlock(flow, style.spaceAfter);
}

function plainText(text: Text): string {
	return text.map((inline) => (typeof inline === 'string' ? inline : inline.text)).join('');
}

export function paintParagraph(flow: Flow, paragraph: BlockOf<'paragraph'>): void {
	const { text, tone = 'normal', id } = paragraph;
	const style = styles[tone];
	const lines = flow.typesetter.set(text, style, flow.width);
	startBlock(flow, style.spaceBefore, 0);
	ensureLines(flow, lines.length, style.leading);
	if (id !== undefined) flow.surface.anchor(id, flow.y);
	flow.surface.element('P', () => paintLines(flow, lines, style));
	endBlock(flow, style.spaceAfter);
}

export const LIST_INDENT = 15;

export function paintList(flow: Flow, { isOrdered, items }: BlockOf<'list'>): void {
	if (items.length === 0) return;
	startBlock(flow, 0, 0);
	flow.surface.element(
		'L',
		() =>
			items.forEach((item, index) => {
				paintListItem(flow, isOrdered ? `${index + 1}.` : '•', item);
				if (index < items.length - 1) flow.y += styles.listItem.spaceAfter;
			}),
		{ attributes: listNumbering(isOrdered) }
	);
	endBlock(flow, styles.normal.spaceAfter);
}

function paintListItem(flow: Flow, label: string, item: Text): void {
	const style = styles.listItem;
	const lines = flow.typesetter.set(item, style, flow.width - LIST_INDENT);
	const labels = flow.typesetter.set([label], style, LIST_INDENT);
	ensureLines(flow, lines.length, style.leading);
	flow.surface.element('LI', () => {
		const place = { x: flow.x, y: flow.y, style };
		flow.surface.element('Lbl', () => paintLinesAt(flow.surface, labels, place));
		flow.surface.element('LBody', () => paintLines(flow, lines, style, flow.x + LIST_INDENT));
	});
}

const WRITING_LEADING = 24;

/** Label and lines stay on one page, which ends them: paper without words has nothing to read aloud. */
export function paintWritingLines(flow: Flow, { label, lines }: BlockOf<'writing-lines'>): void {
	const style = styles.label;
	const labels = flow.typesetter.set([label], style, flow.width);
	const labelHeight = labels.length * style.leading;
	startBlock(flow, 8, labelHeight + lines * WRITING_LEADING);
	flow.surface.element('P', () => paintLines(flow, labels, style));
	for (let line = 0; line < lines && flow.y + WRITING_LEADING <= flow.bottom; line++) {
		flow.y += WRITING_LEADING;
		paintRule(flow);
	}
	endBlock(flow, 10);
}

function paintRule({ surface, x, y, width }: Flow): void {
	const points = [
		[x, y],
		[x + width, y]
	] as const;
	surface.artifact('layout', (pen) =>
		pen.shape({ kind: 'polygon', points, isClosed: false, stroke: { role: 'muted', width: 0.5 } })
	);
}
