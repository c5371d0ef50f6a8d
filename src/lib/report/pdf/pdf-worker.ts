import type { Locale } from '../../language/locale';
import type { ReportDocument } from '../report-document';
import { loadFontsBrowser, type FontUrls } from './load-fonts-browser';
import { renderPdf, type RenderedPdf } from './render-pdf';
import { breakPointsBy, type BreakPointsOf, type Patterns } from './text/hyphenate';

/** Said before the first request, which then need not wait for the fonts. */
export interface PdfPreparation {
	readonly fontUrls: FontUrls;
}

export interface PdfRequest extends PdfPreparation {
	readonly id: number;
	readonly document: ReportDocument;
	readonly patterns: Patterns;
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

/** Building it from its patterns takes longer than a line of text: once for each language. */
const hyphenation: Partial<Record<Locale, BreakPointsOf>> = {};

async function answer({ id, document, fontUrls, patterns }: PdfRequest): Promise<void> {
	try {
		const fonts = await loadFontsBrowser(fontUrls);
		hyphenation[document.locale] ??= breakPointsBy(patterns);
		const pdf = renderPdf(document, { ...fonts, hyphenation }, (share) =>
			reply({ id, kind: 'progress', share })
		);
		reply({ id, kind: 'done', pdf }, [pdf.bytes.buffer]);
	} catch (error) {
		reply({ id, kind: 'failed', message: error instanceof Error ? error.message : String(error) });
	}
}

function reply(message: PdfReply, transfer: Transferable[] = []): void {
	postMessage(message, { transfer });
}
