import pdfmake from 'pdfmake';
import type { CanvasElement, Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import { paintSvg } from '../../src/lib/charts/paint-svg';
import { nestedBar } from '../../src/lib/charts/scenes/shapes';
import { contentWidth, page, styles, type TextStyle } from '../../src/lib/report/pdf/paint/paper';
import type { Block, ReportDocument, TableCell, Text } from '../../src/lib/report/report-document';
import {
	columnWidths,
	fontFiles,
	headingStyles,
	hexPalette,
	NATURAL_LEADING,
	richText
} from './report-look';

const FONT = 'BelegbarSans';
const BOX_PADDING = 10;
const CELL_PADDING = 5;
const WRITING_LINE = 22;

const fonts = Object.values(fontFiles);
pdfmake.setFonts({ [FONT]: { normal: fontFiles.regular, bold: fontFiles.bold } });
pdfmake.setLocalAccessPolicy((path) => fonts.includes(path));
pdfmake.setUrlAccessPolicy(() => false);

export function renderWithPdfmake(definition: TDocumentDefinitions): Promise<Uint8Array> {
	return pdfmake.createPdf(definition).getBuffer();
}

/** The report as pdfmake wants it. To be made anew for every PDF: pdfmake writes into it. */
export function pdfmakeDefinition(report: ReportDocument): TDocumentDefinitions {
	const { title, subject, author, header, footer, pageLabel } = report;
	const furniture = look(styles.furniture);
	return {
		pageSize: 'A4',
		pageMargins: [page.left, page.top, page.right, page.bottom],
		info: { title, subject, author, keywords: report.keywords.join(', ') },
		language: report.locale,
		defaultStyle: { font: FONT },
		header: { text: header, ...furniture, margin: [page.left, page.headerY - 8, page.right, 0] },
		footer: (current, total) => ({
			text: `${footer} ${pageLabel}`
				.replace('{page}', String(current))
				.replace('{pages}', String(total)),
			...furniture,
			margin: [page.left, 20, page.right, 0]
		}),
		content: report.blocks.map((block) => contentOf(block, contentWidth))
	};
}

function contentOf(block: Block, width: number): Content {
	switch (block.kind) {
		case 'heading': {
			const style = headingStyles[block.level];
			return { text: block.text, id: block.id, ...look(style), headlineLevel: block.level };
		}
		case 'paragraph': {
			const anchor = block.id === undefined ? {} : { id: block.id };
			return { text: runs(block.text), ...anchor, ...look(styles[block.tone ?? 'normal']) };
		}
		case 'list': {
			const items = block.items.map((item) => ({ text: runs(item), ...look(styles.listItem) }));
			return block.isOrdered ? { ol: items } : { ul: items };
		}
		case 'headline':
			return { text: runs(block.text), ...look(styles.headline), headlineLevel: 1 };
		case 'figure':
			return figure(block, width);
		case 'table':
			return table(block, width);
		case 'box':
			return box(block, width);
		case 'writing-lines':
			return { stack: [{ text: block.label, ...look(styles.small) }, lines(block.lines, width)] };
		case 'page-break':
			return { text: '', pageBreak: 'after' };
	}
}

function look({ size, leading, isBold = false, role, ...space }: TextStyle) {
	const margin: [number, number, number, number] = [0, space.spaceBefore, 0, space.spaceAfter];
	const lineHeight = leading / (size * NATURAL_LEADING);
	return { fontSize: size, lineHeight, bold: isBold, color: hexPalette[role], margin };
}

function runs(text: Text): Content[] {
	return text.map((inline) => {
		const { text: words, isStrong, isMuted, to } = richText(inline);
		return {
			text: words,
			...(isStrong ? { bold: true } : {}),
			...(isMuted ? { color: hexPalette.muted } : {}),
			...(to?.kind === 'anchor' ? { linkToDestination: to.id } : {}),
			...(to?.kind === 'url' ? { link: to.url } : {})
		};
	});
}

function figure(
	{ scene, alt, caption }: Extract<Block, { readonly kind: 'figure' }>,
	width: number
): Content {
	const svg = paintSvg(scene, { palette: hexPalette, fontFamily: FONT, title: alt });
	const drawing = { svg, width: Math.min(width, scene.width) };
	return { stack: caption ? [drawing, { text: caption, ...look(styles.muted) }] : [drawing] };
}

function table(block: Extract<Block, { readonly kind: 'table' }>, width: number): Content {
	const { title, columns, rows, hasRowHeaders } = block;
	const head = columns.map((column) => ({
		text: column.title,
		...look(styles.tableHead),
		alignment: column.align ?? 'left'
	}));
	const body = rows.map((row) =>
		row.map(({ text, id, bar }, index) => {
			const words = {
				text: runs(text),
				...(id === undefined ? {} : { id }),
				...look(hasRowHeaders && index === 0 ? styles.rowHeader : styles.tableCell),
				alignment: columns[index]?.align ?? 'left'
			};
			return bar ? { stack: [words, { canvas: drawnBar(bar) }] } : words;
		})
	);
	const widths = columnWidths(block, width).map((column) => column - 2 * CELL_PADDING);
	const ruled: Content = {
		table: { headerRows: 1, dontBreakRows: true, widths, body: [head, ...body] },
		layout: {
			paddingLeft: () => CELL_PADDING,
			paddingRight: () => CELL_PADDING,
			vLineWidth: () => 0,
			hLineWidth: (row) => (row === 0 ? 0 : 0.5),
			hLineColor: (row) => (row === 1 ? hexPalette.ink : hexPalette.grid)
		}
	};
	return { stack: title ? [{ text: title, ...look(styles.tableTitle) }, ruled] : [ruled] };
}

/** The same four boxes as ours. */
function drawnBar(bar: NonNullable<TableCell['bar']>): CanvasElement[] {
	return nestedBar(bar, { x: 0, y: 2, width: 48, height: 7 }).map(
		({ x, y, width, height, ...paint }) => ({
			type: 'rect',
			...{ x, y, w: width, h: height },
			...(paint.fill ? { color: hexPalette[paint.fill] } : {}),
			...(paint.stroke
				? { lineColor: hexPalette[paint.stroke.role], lineWidth: paint.stroke.width }
				: { lineWidth: 0 })
		})
	);
}

function box(
	{ title, level, blocks }: Extract<Block, { readonly kind: 'box' }>,
	width: number
): Content {
	const inside = blocks.map((block) => contentOf(block, width - 2 * BOX_PADDING));
	const heading = { text: title, ...look(styles.heading2), headlineLevel: level };
	return {
		table: { widths: [width - 2 * BOX_PADDING], body: [[{ stack: [heading, ...inside] }]] },
		layout: {
			paddingLeft: () => BOX_PADDING,
			paddingRight: () => BOX_PADDING,
			hLineColor: () => hexPalette.grid,
			vLineColor: () => hexPalette.grid
		}
	};
}

function lines(count: number, width: number): Content {
	return {
		canvas: Array.from({ length: count }, (_, index) => {
			const y = (index + 1) * WRITING_LINE;
			return { type: 'line' as const, x1: 0, y1: y, x2: width, y2: y, lineWidth: 0.5 };
		})
	};
}
