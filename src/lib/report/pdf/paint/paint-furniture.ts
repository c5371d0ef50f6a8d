import type { ReportDocument } from '../../report-document';
import type { Line } from '../text/break-lines';
import { drawLines } from './paint-lines';
import { contentWidth, page, styles } from './paper';
import type { TaggedCanvas } from './tagged-canvas';
import type { Typesetter } from '../text/typesetter';

/** What stands at the top and the bottom of every page; painted last, when their number is known. */
export function paintFurniture(
	canvas: TaggedCanvas,
	{ header, footer }: ReportDocument,
	typesetter: Typesetter
): void {
	const style = styles.furniture;
	const pages = canvas.pageCount;
	const top = firstLine(typesetter, header);
	for (let number = 1; number <= pages; number++) {
		const words = footer.replace('{page}', String(number)).replace('{pages}', String(pages));
		const bottom = firstLine(typesetter, words);
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

function firstLine(typesetter: Typesetter, text: string): readonly Line[] {
	const lines = typesetter.set([text.replaceAll('\n', ' ')], styles.furniture, contentWidth);
	return lines.slice(0, 1);
}
