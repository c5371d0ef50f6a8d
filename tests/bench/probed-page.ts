import { fileURLToPath } from 'node:url';
import type { Browser, Locator, Page } from '@playwright/test';

const probeFile = fileURLToPath(new URL('./page-probe.js', import.meta.url));

/** What page-probe.js notes; times in ms since navigation, 0 for not yet. */
interface Probe {
	readonly recorded: number;
	readonly lostClicks: number;
	readonly clickedAt: number;
	readonly chartsDrawn: number;
	readonly fileReady: number;
	readonly interactions: readonly { readonly id: number; readonly duration: number }[];
}

/** Longer than anything should take on a slow line. */
const LIMIT = 30_000;
const PAUSE = 100;
/** From reaching a button to pressing it. */
const HOVER = 100;

/** A German visitor who has never been here, with nothing kept from earlier. */
export async function openProbedPage(browser: Browser): Promise<Page> {
	const context = await browser.newContext({
		locale: 'de-DE',
		timezoneId: 'Europe/Berlin',
		viewport: { width: 1280, height: 1000 },
		serviceWorkers: 'block'
	});
	await context.addInitScript({ path: probeFile });
	const page = await context.newPage();
	page.setDefaultTimeout(LIMIT);
	return page;
}

export function readProbe(page: Page): Promise<Probe> {
	return page.evaluate<Probe>('probe');
}

/** Waits until something has been noted; asks seldom, because asking is work for the page too. */
export async function awaitNoted(
	page: Page,
	name: 'recorded' | 'chartsDrawn' | 'fileReady'
): Promise<Probe> {
	for (let waited = 0; waited < LIMIT; waited += PAUSE) {
		const probe = await readProbe(page);
		if (probe[name] > 0) return probe;
		await page.waitForTimeout(PAUSE);
	}
	throw new Error(`Not seen within ${LIMIT} ms: ${name}`);
}

/**
 * Clicks as a hand does. The test library's own click would look at the element from within the
 * page, and that would count as the page's work.
 */
export async function clickByHand(page: Page, target: Locator): Promise<void> {
	await target.scrollIntoViewIfNeeded();
	const box = await target.boundingBox();
	if (!box) throw new Error(`Nothing to click: ${String(target)}`);
	await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
	await page.waitForTimeout(HOVER);
	await page.mouse.down();
	await page.mouse.up();
}

/** From the click on the PDF button to the file being handed over. */
export async function pdfMilliseconds(page: Page): Promise<number> {
	await page.evaluate('probe.fileReady = 0');
	await clickByHand(page, page.getByRole('button', { name: 'PDF herunterladen' }));
	const { fileReady, clickedAt } = await awaitNoted(page, 'fileReady');
	return fileReady - clickedAt;
}
