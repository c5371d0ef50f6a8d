import { jsPDF } from 'jspdf';
import { anchorsIn, type ReportDocument } from '../report-document';
import { binaryString } from './file/bytes';
import { contentHash } from './file/content-hash';
import { createFlow } from './paint/flow';
import type { PdfFonts, PdfMaterial } from './material';
import type { Metadata } from './file/metadata';
import { paintBlocks } from './paint/paint-blocks';
import { paintCards } from './paint/paint-cards';
import { paintFurniture } from './paint/paint-furniture';
import { fontFamilies } from './paint/pen';
import { TaggedCanvas } from './paint/tagged-canvas';
import { writeTaggedFile } from './file/tagged-file';
import { unprintedText } from './text/printable-text';
import { createTypesetter } from './text/typesetter';

export interface RenderedPdf {
	readonly bytes: Uint8Array<ArrayBuffer>;
	/** Characters the font lacks, which were printed as a box or as their base letter. */
	readonly replaced: readonly string[];
}

/**
 * Paints a report as a tagged PDF (PDF/UA-1, PDF/A-3a) with the assessment attached. Equal documents
 * give equal bytes. `onProgress` hears the painted share, 0 to 1.
 */
export function renderPdf(
	document: ReportDocument,
	material: PdfMaterial,
	onProgress: (share: number) => void = () => undefined
): RenderedPdf {
	const breakPointsOf = material.hyphenation[document.locale];
	if (!breakPointsOf) throw new Error(`There is no hyphenation for "${document.locale}".`);
	const anchors = new Set(document.blocks.flatMap(anchorsIn));
	const typesetter = createTypesetter(anchors, breakPointsOf);
	const metadata = metadataOf(document);
	const pdf = blankPdf(material, contentHash(JSON.stringify(document)));
	const canvas = new TaggedCanvas(pdf);
	const flow = createFlow(canvas, typesetter);
	paintBlocks(flow, document.blocks, (done) => onProgress((done / document.blocks.length) * 0.9));
	if (document.cards) paintCards(flow, document.cards);
	else paintFurniture(canvas, document, typesetter);
	const bytes = writeTaggedFile(pdf, canvas, { metadata, attachment: document.attachment });
	onProgress(1);
	return { bytes, replaced: [...typesetter.replaced] };
}

function metadataOf(document: ReportDocument): Metadata {
	return {
		title: unprintedText(document.title),
		subject: unprintedText(document.subject),
		author: unprintedText(document.author),
		keywords: unprintedText(document.keywords.join(', ')),
		language: document.locale,
		date: document.date,
		creator: 'Belegbar',
		producer: `jsPDF ${jsPDF.version}`
	};
}

function blankPdf({ regular, bold }: PdfFonts, fileId: string): jsPDF {
	const pdf = new jsPDF({
		unit: 'pt',
		format: 'a4',
		compress: true,
		putOnlyUsedFonts: true,
		floatPrecision: 2
	});
	addFont(pdf, fontFamilies.regular, regular);
	addFont(pdf, fontFamilies.bold, bold);
	pdf.setFileId(fileId);
	pdf.setCreationDate(new Date(0));
	return pdf;
}

function addFont(pdf: jsPDF, family: string, font: Uint8Array): void {
	const file = `${family}.ttf`;
	pdf.addFileToVFS(file, textOf(font));
	pdf.addFont(file, family, 'normal');
}

/** Every report is set in the same two fonts: jsPDF wants them as text, which is made once. */
const known = new WeakMap<Uint8Array, string>();

function textOf(font: Uint8Array): string {
	const text = known.get(font) ?? binaryString(font);
	known.set(font, text);
	return text;
}
