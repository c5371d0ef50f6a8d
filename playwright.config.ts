import { availableParallelism } from 'node:os';
import { defineConfig, devices } from '@playwright/test';
import { chromiumFlags, findChromium } from './scripts/chromium.mjs';

const port = Number(process.env.E2E_PORT ?? 4317);
const executablePath = await findChromium();

const chromium = {
	...devices['Desktop Chrome'],
	launchOptions: { args: [...chromiumFlags], ...(executablePath && { executablePath }) }
};

const onDesktop = { ...chromium, viewport: { width: 1280, height: 800 } };
const longJourneys = /group-(session|network|server)\.spec/;

/** A test tagged @phone also runs at 375 px, one tagged @phone-only runs nowhere else. */
export default defineConfig({
	testDir: 'tests/e2e',
	outputDir: 'test-results/journeys',
	// Much of a journey is waiting: three share two cores well.
	workers: Math.max(3, availableParallelism()),
	fullyParallel: true,
	forbidOnly: true,
	retries: 0,
	// A journey of forty questions on a machine that is busy with something else.
	timeout: 90_000,
	expect: { timeout: 10_000 },
	reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
	use: {
		baseURL: `http://localhost:${port}`,
		locale: 'de-DE',
		timezoneId: 'Europe/Berlin',
		trace: { mode: 'retain-on-failure', screenshots: false }
	},
	webServer: {
		command: 'node scripts/start.mjs',
		url: `http://localhost:${port}/favicon.svg`,
		// One address plays a whole town of visitors.
		env: {
			PORT: String(port),
			HOST: '127.0.0.1',
			DATA_FOLDER: 'test-results/data',
			LIMIT_FACTOR: '1000'
		},
		timeout: 120_000,
		reuseExistingServer: false
	},
	// In this order: what lasts longest must not begin when all others are done.
	projects: [
		{ name: 'long', testMatch: longJourneys, use: onDesktop },
		{ name: 'desktop', testIgnore: longJourneys, grepInvert: /@phone-only/, use: onDesktop },
		{
			name: 'phone',
			grep: /@phone/,
			use: { ...chromium, viewport: { width: 375, height: 740 }, hasTouch: true }
		}
	]
});
