import { expect, test } from './app-test';
import { startApp, type AppProcess } from './app-process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Who answers for an installation: set by whoever runs it, said on every page from its first bytes on. */

const settings = {
	OPERATOR_NAME: 'Werkstatt Sommer & Söhne',
	OPERATOR_CONTACT: 'info@sommer.example',
	IMPRINT_URL: 'https://sommer.example/impressum',
	PRIVACY_URL: 'https://sommer.example/datenschutz'
};

let folder: string;
const running: AppProcess[] = [];

test.beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'belegbar-operator-'));
});

test.afterEach(async () => {
	for (const app of running.splice(0)) await app.stop();
	rmSync(folder, { recursive: true });
});

async function start(environment: Readonly<Record<string, string>>): Promise<AppProcess> {
	const app = await startApp({ DATA_FOLDER: folder, ...environment });
	running.push(app);
	return app;
}

test.describe('with the settings', () => {
	test('every page links to imprint and privacy policy, before any script has run', async ({
		browser
	}) => {
		const { address } = await start(settings);
		const page = await browser.newPage({ javaScriptEnabled: false });
		for (const place of ['/', '/check/quick', '/method', '/en/group', '/session/x', '/nowhere']) {
			await page.goto(address + place);
			const english = place.startsWith('/en');
			const foot = page.getByRole('contentinfo');
			await expect(
				foot.getByRole('link', { name: english ? 'Legal notice' : 'Impressum' })
			).toHaveAttribute('href', settings.IMPRINT_URL);
			await expect(
				foot.getByRole('link', { name: english ? 'Privacy policy' : 'Datenschutzerklärung' })
			).toHaveAttribute('href', settings.PRIVACY_URL);
		}
		await page.close();
	});

	test('the page on privacy names who is responsible, also after a walk from another', async ({
		browser
	}) => {
		const { address } = await start(settings);
		const page = await browser.newPage();
		await page.goto(`${address}/method`);
		await page
			.getByRole('contentinfo')
			.getByRole('link', { name: 'Datenschutz', exact: true })
			.click();
		const section = page.locator('#responsible');
		await expect(section).toContainText('Diese Seite betreibt: Werkstatt Sommer & Söhne');
		await expect(section).not.toContainText('nicht eingetragen', { useInnerText: true });
		await expect(section.getByRole('link', { name: 'info@sommer.example' })).toHaveAttribute(
			'href',
			'mailto:info@sommer.example'
		);
		await page.close();
	});

	test('a browser that kept the pages gets new ones when the settings change', async ({
		browser
	}) => {
		const before = await start(settings);
		const { port } = new URL(before.address);
		const context = await browser.newContext();
		const page = await context.newPage();
		await page.goto(`${before.address}/privacy`);
		await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
		await before.stop();
		await start({ OPERATOR_NAME: 'Werkstatt Winter', PORT: port });
		await page.goto(`${before.address}/privacy`);
		await expect(page.locator('#responsible')).toContainText('Werkstatt Winter');
		await expect
			.poll(
				() =>
					page.evaluate(async () => {
						await (await navigator.serviceWorker.ready).update();
						const copy = await caches.match('/en/privacy');
						return /This site is run by: <strong>([^<]*)/.exec((await copy?.text()) ?? '')?.[1];
					}),
				// The worker fetches every page anew.
				{ timeout: 45_000 }
			)
			.toBe('Werkstatt Winter');
		await context.close();
	});
});

test('without them nothing is claimed in anybody’s name', async ({ page }) => {
	await page.goto('/privacy');
	await expect(page.locator('#responsible')).toContainText('Ein Name ist hier nicht eingetragen');
	await expect(page.locator('#responsible')).not.toContainText('betreibt:', { useInnerText: true });
	const links = page.getByRole('contentinfo').getByRole('link');
	await expect(links).toHaveText(['Datenschutz', 'Methode und Quellen', 'Lizenzen']);
	await expect(page.locator('body')).not.toContainText('operator:', { useInnerText: true });
});

test('a setting that cannot be used ends the start and says which', async () => {
	const start = startApp({ DATA_FOLDER: folder, IMPRINT_URL: 'javascript:alert(1)' });
	await expect(start).rejects.toThrow('IMPRINT_URL must be an address that begins with https:');
});
