import {
	test as base,
	expect,
	type BrowserContext,
	type ConsoleMessage,
	type Page,
	type Request,
	type WebError
} from '@playwright/test';

export { expect };

interface Watching {
	/** What a journey provokes on purpose: the browser itself reports a missing page or network. */
	expectedComplaints: RegExp | null;
	/** A browser that was never here: nothing fetched yet, no service worker, a clock of its own. */
	isFirstVisit: boolean;
	/** Where the app is, for what is asked of it without a browser. */
	app: string;
}

interface Kept {
	/** A browser that has the app's files from journeys before this one, as a visitor who comes back. */
	warmContext: BrowserContext;
}

/** Every journey fails on a foreign request, a complaint in the console, an uncaught error or a cookie. */
export const test = base.extend<Watching, Kept>({
	expectedComplaints: [null, { option: true }],
	isFirstVisit: [false, { option: true }],
	app: async ({ baseURL }, use) => use(baseURL ?? ''),
	warmContext: [
		async ({ browser }, use, { project }) => {
			const { baseURL, viewport, hasTouch, locale, timezoneId } = project.use;
			const context = await browser.newContext({
				...(baseURL !== undefined && { baseURL }),
				...(viewport !== undefined && { viewport }),
				...(hasTouch !== undefined && { hasTouch }),
				...(locale !== undefined && { locale }),
				...(timezoneId !== undefined && { timezoneId })
			});
			await context.addInitScript(markWhenAlive);
			context.clock.install = context.clock.setFixedTime = refuseClock;
			await use(context);
			await context.close();
		},
		{ scope: 'worker' }
	],
	context: async ({ browser, warmContext, isFirstVisit, baseURL, expectedComplaints }, use) => {
		const context = isFirstVisit ? await browser.newContext() : warmContext;
		if (isFirstVisit) await context.addInitScript(markWhenAlive);
		const { complaints, stop } = collectComplaints(context, new URL(baseURL ?? '').origin);
		await use(context);
		const cookies = await context.cookies();
		stop();
		if (isFirstVisit) await context.close();
		else await makeStrange(context, new URL(baseURL ?? '').origin);
		const unexpected = complaints.filter((complaint) => !expectedComplaints?.test(complaint));
		expect(unexpected, 'complaints of the browser').toEqual([]);
		expect(cookies, 'cookies').toEqual([]);
	}
});

/** The next journey would live at that time, too. */
function refuseClock(): Promise<never> {
	return Promise.reject(new Error('a journey with a clock of its own needs isFirstVisit'));
}

/** Lets a browser forget its visitor, and keep only the app's files. */
async function makeStrange(context: BrowserContext, origin: string): Promise<void> {
	await context.setOffline(false);
	await context.clearPermissions();
	await context.clearCookies();
	const pages = context.pages();
	const page = await context.newPage();
	for (const left of pages) await left.close();
	await clearStorage(page, origin);
	await page.close();
}

async function clearStorage(page: Page, origin: string): Promise<void> {
	const session = await page.context().newCDPSession(page);
	const storageTypes = 'local_storage,indexeddb';
	await session.send('Storage.clearDataForOrigin', { origin, storageTypes });
}

function collectComplaints(context: BrowserContext, origin: string) {
	const complaints: string[] = [];
	function onRequest(request: Request): void {
		const { protocol, origin: target } = new URL(request.url());
		if (protocol.startsWith('http') && target !== origin) {
			complaints.push(`foreign request: ${request.url()}`);
		}
	}
	function onConsole(message: ConsoleMessage): void {
		if (!['error', 'warning', 'assert'].includes(message.type())) return;
		complaints.push(`console ${message.type()}: ${message.text()} ${message.location().url}`);
	}
	function onError(error: WebError): void {
		complaints.push(`uncaught: ${error.error().message}`);
	}
	context.on('request', onRequest).on('console', onConsole).on('weberror', onError);
	function stop(): void {
		context.off('request', onRequest).off('console', onConsole).off('weberror', onError);
	}
	return { complaints, stop };
}

/** The framework begins to listen for "back" once a page answers to its visitor; before, a click may be lost. */
export function markWhenAlive(): void {
	const listen = window.addEventListener.bind(window);
	window.addEventListener = (...parameters: Parameters<typeof listen>) => {
		if (parameters[0] === 'popstate') document.documentElement.dataset.alive = 'yes';
		listen(...parameters);
	};
}
