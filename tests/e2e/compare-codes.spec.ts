import { writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { expect, markWhenAlive, test } from './app-test';
import { accepted, photo, pictureOfCode } from './compare-people';
import { visit } from './visitor';

/** Frames of one code in the camera's film; it shows twenty or thirty in a second. */
const FRAMES = 45;

test('photos of the codes other devices show are read, and one without a code says so', async ({
	page,
	browser,
	baseURL
}) => {
	const pictures = await Promise.all(
		[1, 2].map((company) => pictureOfCode(browser, company, baseURL))
	);
	await visit(page, '/compare');
	const empty = await page.screenshot({
		type: 'jpeg',
		clip: { x: 0, y: 0, width: 300, height: 300 }
	});
	const photos = [...pictures, empty].map((buffer, at) => photo(buffer, `foto-${at + 1}.jpg`));
	await page.getByLabel('Fotos auswählen', { exact: true }).setInputFiles(photos);
	await expect(accepted(page)).toHaveText([/foto-1\.jpg/, /foto-2\.jpg/]);
	await expect(page.getByRole('region', { name: /^Ausgelassen/ })).toContainText(
		/foto-3\.jpg.*kein QR-Code zu erkennen/
	);
	const again = pictures.slice(0, 1).map((buffer) => photo(buffer, 'noch-einmal.jpg'));
	await page.getByLabel('Dateien auswählen', { exact: true }).setInputFiles(again);
	await expect(page.getByRole('region', { name: /^Ausgelassen/ })).toContainText(
		/noch-einmal\.jpg.*Derselbe wie Beitrag 1/
	);
});

test('the camera reads one code after the other and says which contribution it was', async ({
	browser,
	baseURL
}, testInfo) => {
	const pictures = await Promise.all(
		[1, 2].map((company) => pictureOfCode(browser, company, baseURL))
	);
	const film = testInfo.outputPath('codes.mjpeg');
	writeFileSync(film, Buffer.concat(pictures.flatMap((picture) => Array(FRAMES).fill(picture))));
	const { launchOptions = {} } = testInfo.project.use;
	const filming = await chromium.launch({
		...launchOptions,
		args: [
			...(launchOptions.args ?? []),
			'--use-fake-device-for-media-stream',
			'--use-fake-ui-for-media-stream',
			`--use-file-for-fake-video-capture=${film}`
		]
	});
	try {
		const page = await filming.newPage({ ...(baseURL && { baseURL }), locale: 'de-DE' });
		await page.addInitScript(markWhenAlive);
		await visit(page, '/group');
		await page.getByRole('link', { name: /Dateien/ }).click();
		await page.getByText('Wer wird erwartet?').click();
		await page.getByLabel('Namen der Erwarteten').fill('Müller, Weber, Öztürk');
		await page.getByRole('button', { name: 'Kamera öffnen' }).click();
		const said = page.getByRole('group', { name: 'QR-Codes lesen' }).getByRole('status');
		await expect(said).toHaveText('Beitrag 1 ist da.');
		await expect(said).toHaveText('Beitrag 2 ist da.');
		// The film begins anew.
		await expect(said).toHaveText(/^Schon da: Das ist Beitrag [12]\.$/);
		await expect(accepted(page)).toHaveText([/QR-Code 1/, /QR-Code 2/]);
		await page.getByLabel('Name zu Beitrag 1').fill('Weber');
		await page.getByLabel('Name zu Beitrag 1').blur();
		await expect(page.getByText('Noch nicht da: Müller, Öztürk.')).toBeVisible();
		await page.getByRole('button', { name: 'Kamera schließen' }).click();
		await expect(page.getByRole('button', { name: 'Kamera öffnen' })).toBeVisible();
	} finally {
		await filming.close();
	}
});

test('where the browser lends no camera, photos are offered and the reason is said', async ({
	page
}) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'mediaDevices', { value: undefined });
	});
	await visit(page, '/compare');
	const reader = page.getByRole('group', { name: 'QR-Codes lesen' });
	await expect(reader).toContainText('nur über https');
	await expect(reader.getByRole('button', { name: 'Kamera öffnen' })).toBeHidden();
});
