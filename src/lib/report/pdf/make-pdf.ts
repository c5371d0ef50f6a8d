import type { Locale } from '../../language/locale';
import type { ReportDocument } from '../report-document';
import boldUrl from './fonts/bold.ttf?url';
import regularUrl from './fonts/regular.ttf?url';
import { loadFontsBrowser, type FontUrls } from './load-fonts-browser';
import type { PdfPreparation, PdfReply, PdfRequest } from './pdf-worker';
import type { RenderedPdf } from './render-pdf';
import { loadPatterns } from './text/load-patterns';

type OnProgress = (share: number) => void;

/** The worker is told them: of its own it would have copies that are not kept for use without network. */
const fontUrls: FontUrls = { regular: regularUrl, bold: boldUrl };

/**
 * Makes the PDF beside the page, in a worker, so that nothing stalls; in the page itself where workers
 * are refused. `onProgress` hears the finished share, 0 to 1.
 */
export async function makePdf(
	document: ReportDocument,
	onProgress: OnProgress = () => undefined
): Promise<RenderedPdf> {
	const { locale } = document;
	const patterns = await loadPatterns(locale);
	const pdf = await renderInWorker({ id: ++lastId, document, fontUrls, patterns }, onProgress);
	if (pdf) return pdf;
	const [{ renderPdf }, { breakPointsBy }, fonts] = await Promise.all([
		import('./render-pdf'),
		import('./text/hyphenate'),
		loadFontsBrowser(fontUrls)
	]);
	const hyphenation = { [locale]: breakPointsBy(patterns) };
	return renderPdf(document, { ...fonts, hyphenation }, onProgress);
}

/** Fetches fonts, worker and hyphenation ahead, so that the first click does not wait for them. */
export function preparePdf(locale: Locale): void {
	worker ??= startWorker();
	// What cannot be fetched now is reported when a report is really asked for.
	Promise.all([loadFontsBrowser(fontUrls), loadPatterns(locale)]).catch(() => undefined);
}

let lastId = 0;
/** Kept between reports: it holds the fonts, and one that has painted before is three times as fast. */
let worker: Worker | undefined;

function startWorker(): Worker | undefined {
	try {
		const started = new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' });
		const preparation: PdfPreparation = { fontUrls };
		started.postMessage(preparation);
		return started;
	} catch {
		return undefined;
	}
}

/** Undefined when there is no worker to be had; rejects when the document itself cannot be made. */
async function renderInWorker(
	request: PdfRequest,
	onProgress: OnProgress
): Promise<RenderedPdf | undefined> {
	worker ??= startWorker();
	const running = worker;
	if (!running) return undefined;
	const listening = new AbortController();
	const { signal } = listening;
	return new Promise<RenderedPdf | undefined>((resolve, reject) => {
		function hear({ data }: MessageEvent<PdfReply>): void {
			if (data.id !== request.id) return;
			if (data.kind === 'progress') onProgress(data.share);
			else if (data.kind === 'done') resolve(data.pdf);
			else reject(new Error(data.message));
		}
		function giveUp(): void {
			worker = undefined;
			resolve(undefined);
		}
		running.addEventListener('message', hear, { signal });
		running.addEventListener('error', giveUp, { signal });
		running.postMessage(request);
	}).finally(() => listening.abort());
}
