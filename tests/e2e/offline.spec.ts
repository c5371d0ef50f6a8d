import type { Page } from '@playwright/test';
import { expect, test } from './app-test';
import { aCheck, fileOf, upTo } from './check-files';
import {
	companyOf,
	description,
	downloadReport,
	goOn,
	openFile,
	question,
	showResultOf,
	textOfPdf,
	visit
} from './visitor';

// The browser itself says so when it is asked to load something without network.
test.use({ isFirstVisit: true, expectedComplaints: /ERR_INTERNET_DISCONNECTED/ });

test('after the first visit the check goes on without network, up to the PDF', async ({
	page,
	context
}, testInfo) => {
	await visit(page, '/');
	await waitUntilReadyForOffline(page);
	await context.setOffline(true);
	await page.reload();
	await page.getByRole('link', { name: 'Schnellcheck beginnen' }).click();
	await page.getByRole('button', { name: 'Ohne Bauchgefühl weiter' }).click();
	await description(page, 2).check();
	await page.reload();
	await expect(description(page, 2)).toBeChecked();
	await goOn(page);
	await expect(question(page)).toContainText('Frage 2 von 12');
	await page.getByRole('button', { name: 'Alle Fragen' }).click();
	await expect(page.getByRole('dialog')).toContainText('ohne Beleg');
	await page.keyboard.press('Escape');

	await visit(page, '/result');
	await expect(page.getByText('Zwischenstand, 1 von 12')).toBeVisible();
	await expect(page.getByRole('table', { name: 'Gesagt und belegt je Bereich' })).toBeVisible();
	expect(textOfPdf(await downloadReport(page, testInfo), testInfo)).toContain('Seite 1 von');
});

test('a saved file and the other language open without network too', async ({ page, context }) => {
	await visit(page, '/');
	await waitUntilReadyForOffline(page);
	await context.setOffline(true);
	await visit(page, '/en');
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await visit(page, '/');
	await openFile(page, fileOf(aCheck({ name: 'Gärtnerei Sommer', answer: upTo(12) })));
	await expect(companyOf(page, 'Gärtnerei Sommer')).toBeVisible();
	const radar = page.getByRole('img', { name: /^Netz der Bereiche/ });
	await page.getByRole('heading', { name: 'Die Bereiche als Netz' }).scrollIntoViewIfNeeded();
	await expect(radar.locator('canvas')).toBeVisible();
});

test('the network may fail in the middle of a question', async ({ page, context }) => {
	await showResultOf(page, aCheck({ answer: upTo(3) }));
	await visit(page, '/check#DA-01');
	await waitUntilReadyForOffline(page);
	await context.setOffline(true);
	await description(page, 1).check();
	await goOn(page);
	await description(page, 2).check();
	await goOn(page);
	await expect(question(page)).toContainText('Frage 6 von 12');
	await expect(page.getByText(/^Daten: gesagt rund\s\d+, belegt rund\s\d+\.$/)).toBeVisible();
});

async function waitUntilReadyForOffline(page: Page): Promise<void> {
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
}
