import { test as base, expect, type BrowserContext } from '@playwright/test';

export { expect };

interface Watching {
	/** What a journey provokes on purpose: the browser itself reports a missing page or network. */
	expectedComplaints: RegExp | null;
	/** Where the app is, for what is asked of it without a browser. */
	app: string;
}

/** Every journey fails on a foreign request, a complaint in the console, an uncaught error or a cookie. */
export const test = base.extend<Watching>({
	expectedComplaints: [null, { option: true }],
	app: async ({ baseURL }, use) => use(baseURL ?? ''),
	context: async ({ context, baseURL, expectedComplaints }, use) => {
		const complaints = collectComplaints(context, new URL(baseURL ?? '').origin);
		await context.addInitScript(markWhenAlive);
		await use(context);
		const unexpected = complaints.filter((complaint) => !expectedComplaints?.test(complaint));
		expect(unexpected, 'complaints of the browser').toEqual([]);
		expect(await context.cookies(), 'cookies').toEqual([]);
	}
});

function collectComplaints(context: BrowserContext, origin: string): readonly string[] {
	const complaints: string[] = [];
	context.on('request', (request) => {
		const { protocol, origin: target } = new URL(request.url());
		if (protocol.startsWith('http') && target !== origin) {
			complaints.push(`foreign request: ${request.url()}`);
		}
	});
	context.on('console', (message) => {
		if (!['error', 'warning', 'assert'].includes(message.type())) return;
		complaints.push(`console ${message.type()}: ${message.text()} ${message.location().url}`);
	});
	context.on('weberror', (error) => complaints.push(`uncaught: ${error.error().message}`));
	return complaints;
}

/** The framework begins to listen for "back" once a page answers to its visitor; before, a click may be lost. */
export function markWhenAlive(): void {
	const listen = window.addEventListener.bind(window);
	window.addEventListener = (...parameters: Parameters<typeof listen>) => {
		if (parameters[0] === 'popstate') document.documentElement.dataset.alive = 'yes';
		listen(...parameters);
	};
}
