import type { Rasterise } from './docx/render-docx';
import type { RenderedPdf } from './pdf/render-pdf';
import type { ReportDocument } from './report-document';
import type { DocumentKind, FileContent } from './wish';

/** What a browser and a terminal do each in its own way. */
export interface Tools {
	readonly makePdf: (document: ReportDocument) => Promise<RenderedPdf>;
	readonly rasterise: Rasterise;
	/** A style sheet with the typeface of pictures, where they are taken to other machines. */
	readonly typeface?: () => Promise<string>;
}

/** A document as a file. The writer of each kind is loaded with the first file of that kind. */
export async function writeDocument(
	document: ReportDocument,
	kind: DocumentKind,
	{ makePdf, rasterise }: Tools
): Promise<FileContent> {
	if (kind === 'pdf') {
		const { bytes, replaced } = await makePdf(document);
		return { type: 'application/pdf', content: bytes, replaced };
	}
	if (kind === 'docx') {
		const { renderDocx } = await import('./docx/render-docx');
		return unreplaced(WORD, await renderDocx(document, rasterise));
	}
	const { renderMarkdown } = await import('./markdown/render-markdown');
	return unreplaced('text/markdown', renderMarkdown(document));
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A file that has every character as it was typed. */
export function unreplaced(type: string, content: FileContent['content']): FileContent {
	return { type, content, replaced: [] };
}
