import { Document, Footer, Header, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { strToU8 } from 'fflate';
import { xmlText } from '../../charts/xml-text';
import { figureSvg } from '../figure-svg';
import { anchorsIn, type Block, type ReportDocument } from '../report-document';
import { docxBlocks, type Picture, type Sheet } from './docx-blocks';
import { docxNumbering, docxStyles, FONT, PAGE } from './docx-styles';
import { plainRuns } from './docx-text';
import { settlePackage } from './settle-package';

/** Draws the text of an SVG file as a PNG picture. */
export type Rasterise = (svg: string) => Promise<Uint8Array<ArrayBuffer>>;

/**
 * Writes a report as a Word file with real headings, lists and tables. Figures are vectors, with a
 * picture for programs that cannot draw them. Equal documents give equal bytes.
 */
export async function renderDocx(
	document: ReportDocument,
	rasterise: Rasterise
): Promise<Uint8Array<ArrayBuffer>> {
	const sheet: Sheet = {
		bookmarks: bookmarksOf(document),
		nextDrawing: counter(),
		nextList: counter(),
		pictures: await picturesOf(document.blocks, rasterise)
	};
	const file = new Document({
		title: xmlText(document.title),
		styles: docxStyles(document.locale),
		numbering: docxNumbering,
		hyphenation: { autoHyphenation: true },
		sections: [
			{
				properties: { page: PAGE },
				headers: {
					default: new Header({ children: [furniture(plainRuns(headerText(document)))] })
				},
				footers: {
					default: new Footer({
						children: [furniture(footerRuns(`${document.footer} · ${document.pageLabel}`))]
					})
				},
				children: docxBlocks(document.blocks, sheet)
			}
		]
	});
	const { buffer } = await Packer.pack(file, 'uint8array');
	return settlePackage(new Uint8Array(buffer), document);
}

/** What is to be written by hand has a line, so that sheets can be told apart. */
function headerText({ blank, header }: ReportDocument): string {
	return blank === undefined ? header : `${blank} ${'_'.repeat(24)}  ${header}`;
}

function counter(): () => number {
	let last = 0;
	return () => ++last;
}

/** Word allows letters, digits and 40 characters; a number always fits. */
function bookmarksOf({ blocks }: ReportDocument): ReadonlyMap<string, string> {
	return new Map(blocks.flatMap(anchorsIn).map((id, i) => [id, `target${i + 1}`] as const));
}

async function picturesOf(
	blocks: readonly Block[],
	rasterise: Rasterise
): Promise<Sheet['pictures']> {
	const pictures = new Map<Extract<Block, { readonly kind: 'figure' }>, Picture>();
	for (const block of blocks.flatMap(withInner)) {
		if (block.kind !== 'figure') continue;
		const svg = figureSvg(block, FONT);
		pictures.set(block, { svg: strToU8(svg), png: await rasterise(svg) });
	}
	return pictures;
}

function withInner(block: Block): readonly Block[] {
	return block.kind === 'box' ? block.blocks.flatMap(withInner) : [block];
}

function furniture(children: readonly TextRun[]): Paragraph {
	return new Paragraph({ style: 'Furniture', children: [...children] });
}

const fields = new Map<string, (typeof PageNumber)[keyof typeof PageNumber]>([
	['{page}', PageNumber.CURRENT],
	['{pages}', PageNumber.TOTAL_PAGES]
]);

/** The words of the footer with Word's own page numbers in them. */
function footerRuns(footer: string): TextRun[] {
	return footer.split(/(\{pages?\})/).map((part) => {
		const field = fields.get(part);
		return field ? new TextRun({ children: [field] }) : new TextRun(xmlText(part));
	});
}
