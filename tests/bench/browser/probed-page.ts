import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Locator, Page } from '@playwright/test';

const probeFile = fileURLToPath(new URL('./page-probe.js', import.meta.url));

/** What page-probe.js notes; times in ms since navigation, 0 for not yet. */
interface Probe {
	readonly visible: number;
	readonly pressed: number;
	readonly recorded: number;
	readonly pictured: number;
	readonly fileReady: number;
	readonly interactions: readonly Interaction[];
}

export interface Interaction {
	readonly id: number;
	/** In ms until the next paint, in steps of 8. */
	readonly duration: number;
}

/** Longer than anything should take on a slow line. */
const LIMIT = 30_000;
const PAUSE = 100;
/** From reaching a button to pressing it. */
const HOVER = 100;

/** A German visitor who has never been here, with nothing kept from earlier. */
export async function openProbedPage(
	browser: Browser,
	options: Pick<BrowserContextOptions, 'viewport' | 'serviceWorkers'>
): Promise<Page> {
	const context = await browser.newContext({
		locale: 'de-DE',
		timezoneId: 'Europe/Berlin',
		...options
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
	name: 'recorded' | 'pictured' | 'fileReady'
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
	// In the middle of the window nothing that sticks to its edges lies above it.
	await target.evaluate((element) => {
		element.scrollIntoView({ block: 'center' });
	});
	const box = await target.boundingBox();
	if (!box) throw new Error(`Nothing to click: ${String(target)}`);
	await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
	await page.waitForTimeout(HOVER);
	await page.mouse.down();
	await page.mouse.up();
}

/** From the click on the PDF button to the file. */
export async function pdfMilliseconds(page: Page, button: Locator): Promise<number> {
	await page.evaluate('probe.fileReady = 0');
	await clickByHand(page, button);
	const { fileReady, pressed } = await awaitNoted(page, 'fileReady');
	return fileReady - pressed;
}
