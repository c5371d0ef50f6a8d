import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import type { Scene, Shape } from '../../src/lib/charts/scene';
import { contentWidth, page, styles, type TextStyle } from '../../src/lib/report/pdf/paint/paper';
import type { Block, Inline, ReportDocument, Text } from '../../src/lib/report/report-document';
import {
	columnWidths,
	fontFiles,
	headingStyles,
	hexPalette,
	NATURAL_LEADING,
	plainText,
	richText
} from './report-look';

type Pdf = PDFKit.PDFDocument;

const BOX_PADDING = 10;
const WRITING_LINE = 22;

/** The report painted with pdfkit, its own tables included; those know neither links nor bold words. */
export async function renderWithPdfkit(report: ReportDocument): Promise<Uint8Array> {
	const { title, subject, author, keywords } = report;
	const pdf = new PDFDocument({
		size: 'A4',
		margins: { left: page.left, right: page.right, top: page.top, bottom: page.bottom },
		bufferPages: true,
		lang: report.locale,
		info: { Title: title, Subject: subject, Author: author, Keywords: keywords.join(', ') },
		font: fontFiles.regular
	});
	pdf.registerFont('regular', fontFiles.regular).registerFont('bold', fontFiles.bold);
	const finished = buffer(pdf);
	for (const block of report.blocks) paintBlock(pdf, block);
	paintFurniture(pdf, report);
	pdf.end();
	return finished;
}

function paintBlock(pdf: Pdf, block: Block): void {
	switch (block.kind) {
		case 'heading':
			return paintText(pdf, [block.text], headingStyles[block.level], { anchor: block.id });
		case 'paragraph':
			return paintText(pdf, block.text, styles[block.tone ?? 'normal'], { anchor: block.id });
		case 'list':
			block.items.forEach((item, index) =>
				paintText(pdf, [block.isOrdered ? `${index + 1}. ` : '• ', ...item], styles.listItem)
			);
			return;
		case 'headline':
			return paintText(pdf, block.text, styles.headline, { anchor: block.id });
		case 'figure':
			return paintFigure(pdf, block);
		case 'table':
			return paintTable(pdf, block);
		case 'box':
			return paintBox(pdf, block);
		case 'writing-lines':
			paintText(pdf, [block.label], styles.small);
			for (let line = 0; line < block.lines; line += 1) paintRule(pdf, WRITING_LINE);
			return;
		case 'page-break':
			pdf.addPage();
	}
}

interface Placing {
	readonly anchor?: string | undefined;
	readonly width?: number;
}

function paintText(pdf: Pdf, text: Text, style: TextStyle, { anchor, width }: Placing = {}): void {
	const { size, leading, spaceBefore, spaceAfter } = style;
	pdf.y += spaceBefore;
	if (anchor !== undefined) pdf.addNamedDestination(anchor);
	const lineGap = leading - size * NATURAL_LEADING;
	// After an empty last run pdfkit does not begin a new line.
	const runs = text.filter((inline) => richText(inline).text !== '');
	runs.forEach((inline, index) => {
		const continued = index < runs.length - 1;
		choose(pdf, inline, style);
		// What a run does not say, the next one inherits.
		const link = addressOf(inline) ?? null;
		pdf.text(richText(inline).text, { lineGap, continued, link, ...(width ? { width } : {}) });
	});
	pdf.y += spaceAfter;
}

function choose(pdf: Pdf, inline: Inline, { size, isBold = false, role }: TextStyle): void {
	const { isStrong = false, isMuted = false } = richText(inline);
	pdf.font(isBold || isStrong ? 'bold' : 'regular', size);
	pdf.fillColor(hexPalette[isMuted ? 'muted' : role], 1);
}

/** Links within the file are written as addresses too: equally many, and equally large. */
function addressOf(inline: Inline): string | undefined {
	const { to } = richText(inline);
	return to?.kind === 'anchor' ? `#${to.id}` : to?.url;
}

function paintFigure(
	pdf: Pdf,
	{ scene, caption }: Extract<Block, { readonly kind: 'figure' }>
): void {
	keepTogether(pdf, scene.height);
	const [left, top] = [pdf.x, pdf.y];
	pdf.save().translate(left, top);
	paintScene(pdf, scene);
	pdf.restore();
	pdf.x = left;
	pdf.y = top + scene.height;
	if (caption) paintText(pdf, [caption], styles.muted);
}

function keepTogether(pdf: Pdf, height: number): void {
	if (pdf.y + height > page.height - page.bottom) pdf.addPage();
}

function paintScene(pdf: Pdf, { shapes }: Scene): void {
	for (const shape of shapes) {
		if (shape.kind === 'text') paintLabel(pdf, shape);
		else paintShape(pdf, shape);
	}
}

function paintLabel(pdf: Pdf, shape: Extract<Shape, { kind: 'text' }>): void {
	const { text, x, y, size, isBold = false, anchor = 'start', role = 'ink' } = shape;
	pdf.font(isBold ? 'bold' : 'regular', size).fillColor(hexPalette[role], 1);
	const share = { start: 0, middle: 0.5, end: 1 }[anchor];
	const left = x - pdf.widthOfString(text) * share;
	pdf.text(text, left, y, { lineBreak: false, baseline: 'alphabetic', link: null });
}

function paintShape(pdf: Pdf, shape: Exclude<Shape, { kind: 'text' }>): void {
	const { fill, stroke, fillOpacity = 1 } = shape;
	pdf.save();
	if (fill) pdf.fillColor(hexPalette[fill], fillOpacity);
	if (stroke) pdf.strokeColor(hexPalette[stroke.role]).lineWidth(stroke.width);
	if (stroke?.dash) pdf.dash(stroke.dash[0], { space: stroke.dash[1] });
	trace(pdf, shape);
	if (fill && stroke) pdf.fillAndStroke();
	else if (fill) pdf.fill();
	else pdf.stroke();
	pdf.restore();
}

function trace(pdf: Pdf, shape: Exclude<Shape, { kind: 'text' }>): void {
	if (shape.kind === 'rect') {
		pdf.rect(shape.x, shape.y, shape.width, shape.height);
	} else if (shape.kind === 'circle') {
		pdf.circle(shape.x, shape.y, shape.radius);
	} else {
		shape.points.forEach(([x, y], index) => (index === 0 ? pdf.moveTo(x, y) : pdf.lineTo(x, y)));
		if (shape.isClosed) pdf.closePath();
	}
}

function paintTable(pdf: Pdf, table: Extract<Block, { readonly kind: 'table' }>): void {
	const { title, columns, rows, hasRowHeaders } = table;
	if (title) paintText(pdf, [title], styles.tableTitle);
	const { size } = styles.tableCell;
	pdf.font('regular', size).fillColor(hexPalette.ink, 1);
	const head = columns.map((column) => ({
		text: column.title,
		textColor: hexPalette.muted,
		font: { src: fontFiles.bold, size: styles.tableHead.size }
	}));
	const body = rows.map((row) =>
		row.map(({ text }, index) => ({
			text: plainText(text),
			font: { src: hasRowHeaders && index === 0 ? fontFiles.bold : fontFiles.regular, size }
		}))
	);
	pdf.table({
		columnStyles: columnWidths(table, contentWidth).map((width, index) => ({
			width,
			align: { x: columns[index]?.align ?? ('left' as const) }
		})),
		defaultStyle: {
			border: { top: 0, right: 0, bottom: 0.5, left: 0 },
			borderColor: hexPalette.grid,
			padding: 3
		},
		data: [head, ...body]
	});
	pdf.x = page.left;
	pdf.y += 14;
}

function paintBox(pdf: Pdf, { title, blocks }: Extract<Block, { readonly kind: 'box' }>): void {
	paintRule(pdf, BOX_PADDING);
	paintText(pdf, [title], styles.heading2);
	for (const block of blocks) paintBlock(pdf, block);
	paintRule(pdf, BOX_PADDING);
}

function paintRule(pdf: Pdf, space: number): void {
	keepTogether(pdf, space);
	pdf.y += space;
	pdf.moveTo(page.left, pdf.y).lineTo(page.left + contentWidth, pdf.y);
	pdf.lineWidth(0.5).stroke(hexPalette.grid);
}

function paintFurniture(pdf: Pdf, { header, footer, pageLabel }: ReportDocument): void {
	const { count } = pdf.bufferedPageRange();
	for (let index = 0; index < count; index += 1) {
		pdf.switchToPage(index);
		const place = `${footer} ${pageLabel}`
			.replace('{page}', String(index + 1))
			.replace('{pages}', String(count));
		// A text below the margin would begin a new page.
		pdf.page.margins.bottom = 0;
		pdf.font('regular', styles.furniture.size).fillColor(hexPalette.muted, 1);
		pdf.text(header, page.left, page.headerY - 8, { lineBreak: false });
		pdf.text(place, page.left, page.footerY - 8, { lineBreak: false });
	}
}
