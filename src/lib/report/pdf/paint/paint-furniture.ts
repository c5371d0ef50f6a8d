import type { ReportDocument } from '../../report-document';
import { measureText } from '../font-metrics';
import type { Typesetter } from '../text/typesetter';
import type { Line } from '../text/break-lines';
import { drawLines } from './paint-lines';
import { contentWidth, page, styles } from './paper';
import type { Pen } from './pen';
import { drawSign } from './sign';
import type { TaggedCanvas } from './tagged-canvas';

const PRODUCT = 'Belegbar';
/** From the left edge: where the name stands after its sign, and where it ends. */
const NAME = { start: 24, end: 80 } as const;
/** Beside the line that a name is written on. */
const FIELD_GAP = 14;
const rule = { kind: 'rect', x: page.left, width: contentWidth } as const;

/** What stands at the top and the bottom of every page; painted last, when their number is known. */
export function paintFurniture(
	canvas: TaggedCanvas,
	{ header, footer, pageLabel, blank }: ReportDocument,
	typesetter: Typesetter
): void {
	const style = styles.furniture;
	const { left } = page;
	const right = left + contentWidth;
	const [top, bottom] = [page.headerY - style.leading, page.footerY - style.leading];
	const head = onOneLine(typesetter, header, contentWidth - NAME.end);
	const field = blank === undefined ? [] : typesetter.set([blank], style, contentWidth);
	const name = typesetter.set([PRODUCT], styles.product, NAME.end);
	for (let number = 1; number <= canvas.pageCount; number++) {
		const words = pageLabel
			.replace('{page}', String(number))
			.replace('{pages}', String(canvas.pageCount));
		const label = onOneLine(typesetter, words, contentWidth / 2);
		const foot = onOneLine(typesetter, footer, contentWidth - (label[0]?.width ?? 0) - 12);
		canvas.goToPage(number);
		canvas.artifact('header', (pen) => {
			drawSign(pen, 'product', { x: left, y: page.headerY - 7.5 });
			drawLines(pen, name, { x: left + NAME.start, y: top - 0.5, style: styles.product });
			drawLines(pen, head, { x: left, y: top, style, right });
			if (number === 1) drawField(pen, field, right - (head[0]?.width ?? 0));
			pen.shape({ ...rule, y: page.headerY + 4, height: 0.9, fill: 'ink' });
		});
		canvas.artifact('footer', (pen) => {
			pen.shape({ ...rule, y: bottom - 3, height: 0.5, fill: 'grid' });
			drawLines(pen, foot, { x: left, y: bottom, style });
			drawLines(pen, label, { x: left, y: bottom, style, right });
		});
	}
}

/** A line to write on between the product's name and the header, which begins at `end`. */
function drawField(pen: Pen, label: readonly Line[], end: number): void {
	const [first] = label;
	if (!first) return;
	const style = styles.furniture;
	const start = page.left + NAME.end + FIELD_GAP;
	const x = start + first.width + 4;
	drawLines(pen, label, { x: start, y: page.headerY - style.leading, style });
	const line = { x, y: page.headerY - 1, width: end - FIELD_GAP - x, height: 0.5 };
	if (line.width > 0) pen.shape({ kind: 'rect', ...line, fill: 'muted' });
}

/** A long name loses its middle: what stands before it and after it must stay. */
function onOneLine(typesetter: Typesetter, text: string, width: number) {
	const { size } = styles.furniture;
	const whole = typesetter.clean(text);
	let words = whole;
	for (let kept = whole.length; measureText(words, size) > width && kept > 0; kept--) {
		words = `${whole.slice(0, Math.ceil(kept / 2))}…${whole.slice(whole.length - Math.floor(kept / 2))}`;
	}
	return typesetter.set([words], styles.furniture, width);
}
