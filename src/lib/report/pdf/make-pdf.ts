import type { MeasureText } from '../../charts/scene';
import type { ReportDocument } from '../report-document';
import { measureTextWith } from './font-metrics';
import { loadFontsBrowser } from './load-fonts-browser';
import type { PdfReply, PdfRequest } from './pdf-worker';
import type { RenderedPdf } from './render-pdf';

type OnProgress = (share: number) => void;

/**
 * Makes the PDF beside the page, in a worker, so that nothing stalls; in the page itself where workers
 * are refused. `onProgress` hears the finished share, 0 to 1.
 */
export async function makePdf(
	document: ReportDocument,
	onProgress: OnProgress = () => undefined
): Promise<RenderedPdf> {
	const request = { id: ++lastId, document, fonts: await loadFontsBrowser() };
	const pdf = await renderInWorker(request, onProgress);
	if (pdf) return pdf;
	const { renderPdf } = await import('./render-pdf');
	return renderPdf(document, request.fonts, onProgress);
}

/** Widths of texts as the PDF will set them, for charts that are laid out before it is painted. */
export async function loadMeasure(): Promise<MeasureText> {
	return measureTextWith(await loadFontsBrowser());
}

/** Fetches fonts and worker ahead, so that the first click does not wait for them. */
export function preparePdf(): void {
	worker ??= startWorker();
	// A font that cannot be fetched now is reported when a report is really asked for.
	loadFontsBrowser().catch(() => undefined);
}

let lastId = 0;
/** Kept between reports: a worker that has painted one is three times as fast. */
let worker: Worker | undefined;

function startWorker(): Worker | undefined {
	try {
		return new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' });
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
