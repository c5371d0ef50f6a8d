import type { ReportDocument } from '../report-document';
import { loadFontsBrowser, type FontUrls } from './load-fonts-browser';
import { renderPdf, type RenderedPdf } from './render-pdf';

/** Said before the first request, which then need not wait for the fonts. */
export interface PdfPreparation {
	readonly fontUrls: FontUrls;
}

export interface PdfRequest extends PdfPreparation {
	readonly id: number;
	readonly document: ReportDocument;
}

/** Answers carry the number of their request. */
export type PdfReply = { readonly id: number } & (
	| { readonly kind: 'progress'; readonly share: number }
	| { readonly kind: 'done'; readonly pdf: RenderedPdf }
	| { readonly kind: 'failed'; readonly message: string }
);

addEventListener('message', ({ data }: MessageEvent<PdfPreparation | PdfRequest>) => {
	if ('document' in data) void answer(data);
	// What cannot be fetched now is fetched again for a report.
	else loadFontsBrowser(data.fontUrls).catch(() => undefined);
});

async function answer({ id, document, fontUrls }: PdfRequest): Promise<void> {
	try {
		const fonts = await loadFontsBrowser(fontUrls);
		const pdf = renderPdf(document, fonts, (share) => reply({ id, kind: 'progress', share }));
		reply({ id, kind: 'done', pdf }, [pdf.bytes.buffer]);
	} catch (error) {
		reply({ id, kind: 'failed', message: error instanceof Error ? error.message : String(error) });
	}
}

function reply(message: PdfReply, transfer: Transferable[] = []): void {
	postMessage(message, { transfer });
}
