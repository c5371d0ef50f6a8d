import type { ReportDocument } from '../report-document';
import type { PdfFonts } from './font-metrics';
import { renderPdf, type RenderedPdf } from './render-pdf';

export interface PdfRequest {
	readonly id: number;
	readonly document: ReportDocument;
	readonly fonts: PdfFonts;
}

/** Answers carry the number of their request. */
export type PdfReply = { readonly id: number } & (
	| { readonly kind: 'progress'; readonly share: number }
	| { readonly kind: 'done'; readonly pdf: RenderedPdf }
	| { readonly kind: 'failed'; readonly message: string }
);

addEventListener('message', ({ data: { id, document, fonts } }: MessageEvent<PdfRequest>) => {
	try {
		const pdf = renderPdf(document, fonts, (share) => reply({ id, kind: 'progress', share }));
		reply({ id, kind: 'done', pdf }, [pdf.bytes.buffer]);
	} catch (error) {
		reply({ id, kind: 'failed', message: error instanceof Error ? error.message : String(error) });
	}
});

function reply(message: PdfReply, transfer: Transferable[] = []): void {
	postMessage(message, { transfer });
}
