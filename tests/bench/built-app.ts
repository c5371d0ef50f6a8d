import type { Browser } from '@playwright/test';
import { launchChromium } from './browser/launch-chromium';
import { startMeasuredApp } from './server/measured-server';

/** What a visitor meets: the production server, and a browser of its own. */
export interface BuiltApp {
	readonly origin: string;
	readonly browser: Browser;
}

/** Starts server and browser for some work, and ends both after it. */
export async function withBuiltApp<T>(work: (app: BuiltApp) => Promise<T>): Promise<T> {
	const server = await startMeasuredApp();
	try {
		const browser = await launchChromium();
		try {
			return await work({ origin: server.address, browser });
		} finally {
			await browser.close();
		}
	} finally {
		await server.stop();
	}
}
