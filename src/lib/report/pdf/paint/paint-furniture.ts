import type { ReportDocument } from '../../report-document';
import { measureText } from '../font-metrics';
import type { Typesetter } from '../text/typesetter';
import { drawLines } from './paint-lines';
import { contentWidth, page, styles } from './paper';
import type { TaggedCanvas } from './tagged-canvas';

/** What stands at the top and the bottom of every page; painted last, when their number is known. */
export function paintFurniture(
	canvas: TaggedCanvas,
	{ header, footer }: ReportDocument,
	typesetter: Typesetter
): void {
	const style = styles.furniture;
	const pages = canvas.pageCount;
	const top = onOneLine(typesetter, header);
	for (let number = 1; number <= pages; number++) {
		const words = footer.replace('{page}', String(number)).replace('{pages}', String(pages));
		const bottom = onOneLine(typesetter, words);
		canvas.goToPage(number);
		canvas.artifact('header', (pen) => {
			drawLines(pen, top, { x: page.left, y: page.headerY - style.leading, style });
			pen.shape({ ...rule, y: page.headerY + 3 });
		});
		canvas.artifact('footer', (pen) => {
			pen.shape({ ...rule, y: page.footerY - 13 });
			drawLines(pen, bottom, { x: page.left, y: page.footerY - style.leading, style });
		});
	}
}

const rule = {
	kind: 'rect',
	x: page.left,
	width: contentWidth,
	height: 0.5,
	fill: 'grid'
} as const;

/** A long name loses its middle: what stands before it and the page number after it must stay. */
function onOneLine(typesetter: Typesetter, text: string) {
	const { size } = styles.furniture;
	const whole = typesetter.clean(text);
	let words = whole;
	for (let kept = whole.length; measureText(words, size, false) > contentWidth; kept--) {
		words = `${whole.slice(0, Math.ceil(kept / 2))}…${whole.slice(whole.length - Math.floor(kept / 2))}`;
	}
	return typesetter.set([words], styles.furniture, contentWidth);
}
