import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, markWhenAlive, test } from './app-test';
import { aCheck, fileOf, upTo } from './check-files';
import { checkOfCompany, codeOfCompany, paste } from './group-files';
import { compareDe } from '../../src/lib/language/words/compare/compare.de';
import { heading, openFile, showResultOf, showResultOfFile, visit } from './visitor';

test('everything that is shared is on the screen first, and nothing that is not', async ({
	page
}) => {
	const check = checkOfCompany(3, 'full');
	await showResultOf(page, check);
	await page.getByRole('link', { name: 'Für die Gruppe beitragen' }).click();
	const preview = page.getByRole('region', { name: 'Das wird geteilt' });
	await expect(preview.getByRole('term').filter({ hasText: /-0\d$/ })).toHaveCount(40);
	await expect(preview).toContainText('KI-Selbstcheck für den Mittelstand, Fassung 1.1.0');
	await expect(preview).toContainText('… sonst nichts.');
	await expect(preview).not.toContainText(/Betrieb 3|Öllinger|Blatt 3/);
	await page.getByLabel('Branche', { exact: true }).selectOption('Metall');
	await page.getByLabel('Größe', { exact: true }).selectOption('10 bis 49 Mitarbeitende');
	await expect(preview).toContainText('10 bis 49 Mitarbeitende');
	await expect(page.getByText('könnte sich Ihr einzelnes Ergebnis ansehen')).toBeVisible();
});

test('file, code and QR code are one contribution, which stays the same when answers change', async ({
	page
}, testInfo) => {
	await showResultOf(page, checkOfCompany(3));
	await page.getByRole('link', { name: 'Für die Gruppe beitragen' }).click();
	const code = await codeOn(page);
	expect(code).toMatch(/^BB1-[0-9A-Z]{1,116}$/);
	await expect(page.getByRole('img', { name: /^QR-Code/ })).toBeVisible();
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Datei speichern' }).click();
	const saved = await download;
	expect(saved.suggestedFilename()).toMatch(/^[0-9a-f]{8}\.belegbar-contribution\.json$/);
	const place = testInfo.outputPath(saved.suggestedFilename());
	await saved.saveAs(place);
	const text = readFileSync(place, 'utf8');
	expect(text).not.toMatch(/Betrieb 3|Öllinger|company-3|20\d\d-\d\d/);

	await page.getByLabel('Branche', { exact: true }).selectOption('Bau');
	const changed = await codeOn(page);
	expect(changed).not.toBe(code);

	await visit(page, '/compare');
	await paste(page, `${code} ${changed}`, compareDe);
	await page.getByLabel('Dateien auswählen', { exact: true }).setInputFiles(place);
	await expect(page.getByRole('region', { name: 'Angenommen: 1' })).toBeVisible();
	await expect(
		page.getByRole('region', { name: 'Ausgelassen: 2' }).getByRole('listitem')
	).toHaveText([/Code 1 Derselbe wie Beitrag 1/, /Code 2 Eine frühere Fassung desselben Betriebs/]);
});

test('five contributions copied one after the other become a comparison', async ({ page }) => {
	const copied: string[] = [];
	for (const company of [1, 2, 3, 4, 5]) {
		await showResultOfFile(page, fileOf(checkOfCompany(company)));
		await visit(page, '/contribute');
		copied.push(await codeOn(page));
	}
	await visit(page, '/compare');
	await paste(page, copied.join(', '), compareDe);
	await page.getByRole('button', { name: 'Vergleich zeigen' }).click();
	await expect(page.getByText('5 Betriebe', { exact: true })).toBeVisible();
	expect(copied[0]).not.toBe(codeOfCompany(1));
});

test('without a check one can be opened right there', async ({ page }) => {
	await visit(page, '/contribute');
	await expect(page.getByRole('heading', { name: 'Noch kein Check' })).toBeVisible();
	await openFile(page, fileOf(aCheck({ name: 'Gärtnerei Sommer', answer: upTo(5) })));
	await expect(page.getByText('5 von 12 Fragen sind beantwortet')).toBeVisible();
	await expect(page.getByText('Beitrag aus „Gärtnerei Sommer“')).toBeVisible();
	await page.getByRole('link', { name: 'Weiter antworten' }).click();
	await expect(heading(page, /./)).toBeVisible();
});

test('a check without an answer has nothing to contribute yet', async ({ page }) => {
	await visit(page, '/contribute');
	await openFile(page, fileOf(aCheck({ answer: upTo(0) })));
	await expect(page.getByText('Noch ist keine Frage beantwortet')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Datei speichern' })).toBeHidden();
});

test('on a phone the code is copied or shared from the first screen, and nothing moves', async ({
	browser,
	baseURL
}) => {
	const context = await browser.newContext({
		...(baseURL && { baseURL }),
		viewport: { width: 375, height: 740 }
	});
	await context.addInitScript(markWhenAlive);
	await context.addInitScript(() => {
		const shifts: number[] = [];
		const shared: (string | undefined)[] = [];
		Object.assign(window, { shifts, shared });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) if ('value' in entry) shifts.push(Number(entry.value));
		}).observe({ type: 'layout-shift', buffered: true });
		const share = ({ text }: ShareData) => Promise.resolve(shared.push(text));
		Object.defineProperty(Navigator.prototype, 'share', { value: share });
	});
	const page = await context.newPage();
	await showResultOf(page, checkOfCompany(3));
	await visit(page, '/contribute');
	await expect(page.getByRole('button', { name: 'Code kopieren' })).toBeInViewport({ ratio: 1 });
	await expect(page.getByRole('button', { name: 'Code teilen' })).toBeInViewport({ ratio: 1 });
	await page.waitForTimeout(500);
	// The typeface that comes later may move a line by a pixel.
	const shift = Number(await page.evaluate('shifts.reduce((sum, one) => sum + one, 0)'));
	expect(shift).toBeLessThan(0.005);
	await page.getByRole('button', { name: 'Code teilen' }).click();
	expect(await page.evaluate('shared')).toEqual([expect.stringContaining(await codeOn(page))]);
	await context.close();
});

test('where there is no clipboard the code is selected', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await showResultOf(page, checkOfCompany(3));
	await visit(page, '/contribute');
	await page.getByRole('button', { name: 'Code kopieren' }).click();
	await expect(page.getByText('Kopiert.')).toBeVisible();
	const code = await codeOn(page);
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
	await page.evaluate(() => {
		Object.defineProperty(navigator, 'clipboard', { value: undefined });
	});
	await page.getByRole('button', { name: 'Code kopieren' }).click();
	await expect(page.getByText('Der Text ist markiert')).toBeVisible();
	expect(await page.evaluate(() => getSelection()?.toString())).toBe(code);
});

function codeOn(page: Page): Promise<string> {
	return page.getByRole('textbox', { name: 'Code Ihres Beitrags' }).inputValue();
}
