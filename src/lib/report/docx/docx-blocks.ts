import { ImageRun, Paragraph, type FileChild, type IParagraphOptions } from 'docx';
import { xmlText } from '../../charts/xml-text';
import type { Block, Text } from '../report-document';
import { BULLETS, colours, NUMBERS, toneStyles } from './docx-styles';
import { docxTable } from './docx-table';
import { plainRuns, targetChildren, textChildren, type Places } from './docx-text';

type Figure = Extract<Block, { readonly kind: 'figure' }>;

/** A drawing, and what programs show that cannot draw it. */
export interface Picture {
	readonly svg: Uint8Array;
	readonly png: Uint8Array;
}

/** The file the blocks are written into. */
export interface Sheet extends Places {
	readonly pictures: ReadonlyMap<Figure, Picture>;
	/** Word wants a number of its own for every drawing of a file. */
	readonly nextDrawing: () => number;
	/** Every numbered list counts from one. */
	readonly nextList: () => number;
	/** Whether a page break stood before. */
	readonly startsPage?: boolean;
	/** Ground and rule of a framed part. */
	readonly frame?: Pick<
		IParagraphOptions,
		'border' | 'shading' | 'indent' | 'keepNext' | 'keepLines'
	>;
}

/** Pixels of a screen per point of paper. */
const PIXELS = 96 / 72;

/** The blocks one below the other as Word has them. */
export function docxBlocks(blocks: readonly Block[], sheet: Sheet): FileChild[] {
	return blocks.flatMap((block, i) => {
		const children = docxBlock(block, {
			...sheet,
			startsPage: blocks[i - 1]?.kind === 'page-break'
		});
		const next = blocks[i + 1];
		// Two tables without anything between them would become one.
		const isLoneTable = block.kind === 'table' && (next?.kind !== 'table' || next.title === '');
		const needsGap = isLoneTable && next?.kind !== 'heading';
		return needsGap ? [...children, new Paragraph({ style: 'TableText' })] : children;
	});
}

function docxBlock(block: Block, sheet: Sheet): FileChild[] {
	switch (block.kind) {
		case 'heading':
			return [heading(block.level, [block.text], block.id, sheet)];
		case 'headline':
			return [heading(1, block.text, block.id, sheet)];
		case 'paragraph':
			return [paragraph(block, sheet)];
		case 'list':
			return list(block, sheet);
		case 'figure':
			return figure(block, sheet);
		case 'table':
			return [...tableTitle(block.title, sheet), docxTable(block, sheet)];
		case 'box':
			return box(block, sheet);
		case 'writing-lines':
			return writingLines(block, sheet);
		case 'page-break':
			return [];
	}
}

function heading(level: 1 | 2 | 3, text: Text, id: string | undefined, sheet: Sheet): Paragraph {
	return new Paragraph({
		...sheet.frame,
		heading: `Heading${level}`,
		...(sheet.startsPage ? { pageBreakBefore: true } : {}),
		children: targetChildren(id, textChildren(text, sheet), sheet)
	});
}

function paragraph(
	{ text, tone = 'normal', id }: Extract<Block, { readonly kind: 'paragraph' }>,
	sheet: Sheet
): Paragraph {
	return new Paragraph({
		...sheet.frame,
		style: toneStyles[tone],
		children: targetChildren(id, textChildren(text, sheet), sheet)
	});
}

function list(
	{ isOrdered, items }: Extract<Block, { readonly kind: 'list' }>,
	sheet: Sheet
): Paragraph[] {
	const reference = isOrdered ? NUMBERS : BULLETS;
	const instance = sheet.nextList();
	const { border, shading } = sheet.frame ?? {};
	return items.map(
		(item) =>
			new Paragraph({
				...(border ? { border } : {}),
				...(shading ? { shading } : {}),
				numbering: { reference, instance, level: 0 },
				children: textChildren(item, sheet)
			})
	);
}

function figure(block: Figure, { pictures, nextDrawing, frame }: Sheet): Paragraph[] {
	const picture = pictures.get(block);
	if (!picture) throw new TypeError('a figure was not drawn before the file was written');
	const { scene, alt, caption } = block;
	const number = String(nextDrawing());
	const transformation = { width: scene.width * PIXELS, height: scene.height * PIXELS };
	const image = new ImageRun({
		type: 'svg',
		data: picture.svg,
		fallback: { type: 'png', data: picture.png },
		transformation,
		altText: { id: number, name: number, description: xmlText(alt) }
	});
	const below = caption
		? [new Paragraph({ ...frame, style: 'Caption', children: plainRuns(caption) })]
		: [];
	const lead = below.length > 0 ? { keepNext: true } : {};
	return [new Paragraph({ ...frame, ...lead, children: [image] }), ...below];
}

function tableTitle(title: string, { frame }: Sheet): Paragraph[] {
	if (title === '') return [];
	return [new Paragraph({ ...frame, style: 'TableTitle', children: plainRuns(title) })];
}

function box(
	{ title, level, blocks }: Extract<Block, { readonly kind: 'box' }>,
	sheet: Sheet
): FileChild[] {
	const framed: Sheet = { ...sheet, frame };
	return [
		heading(level, [title], undefined, framed),
		...docxBlocks(blocks, framed),
		new Paragraph({ style: 'TableText' })
	];
}

/** Kept on one page where that is possible. */
const frame = {
	border: { left: { style: 'single', size: 24, space: 8, color: colours.accent } },
	shading: { fill: colours.soft, type: 'clear', color: 'auto' },
	indent: { left: 200 },
	keepNext: true,
	keepLines: true
} as const;

/** A label and ruled lines that can be written on by hand or by keyboard. */
function writingLines(
	{ label, lines }: Extract<Block, { readonly kind: 'writing-lines' }>,
	{ frame: around }: Sheet
): Paragraph[] {
	const rule = { style: 'single', size: 4, space: 1, color: colours.muted } as const;
	const border = { ...around?.border, bottom: rule, between: rule };
	const line = { ...around, style: 'Line', border };
	return [
		new Paragraph({ ...around, style: 'TableTitle', children: plainRuns(label) }),
		...Array.from({ length: lines }, () => new Paragraph(line)),
		new Paragraph({ ...around, style: 'TableText' })
	];
}
