import type { Page } from '@playwright/test';
import { expect, markWhenAlive, test } from './app-test';
import { aCheck, fileOf, soundSource } from './check-files';
import {
	chooseReport,
	description,
	downloadPdf,
	dropFile,
	noteField,
	question,
	reload,
	showResultOfFile,
	textOfPdf,
	visit
} from './visitor';

/** Ways back to a check that are rarer than a reload, and what it is then compared with. */

const finished = {
	name: 'Werk Nord',
	completedOn: '2026-06-02',
	updatedOn: '2026-06-02',
	answer: () => ({ level: 3, evidence: { ...soundSource, reviewedOn: '2026-05' } })
};

test('a middle click on a page with a finished check opens the same check in a new tab', async ({
	page
}) => {
	await showResultOfFile(page, fileOf(aCheck(finished)));
	const opened = page.context().waitForEvent('page');
	await page.getByRole('link', { name: 'English' }).click({ button: 'middle' });
	const tab = await opened;
	await expect(tab.getByText('Completed on 2 Jun 2026.')).toBeVisible();
	await expect(page.getByText('Abgeschlossen am 02.06.2026.')).toBeVisible();
});

test('a tab the browser has frozen and thrown away comes back with what was being typed, and with the news', async ({
	page
}) => {
	await showResultOfFile(page, fileOf(aCheck({ name: 'Werk Nord' })));
	await visit(page, '/check#DA-01');
	const note = await noteField(page);
	await note.fill('');
	await note.pressSequentially('im Blauen Ordner');
	await freeze(page);

	const other = await page.context().newPage();
	await visit(other, '/check#DA-04');
	await description(other, 4).check();

	// What a browser does when somebody looks at a tab it has thrown away.
	await reload(page);
	await expect(await noteField(page)).toHaveValue('im Blauen Ordner');
	await visit(page, '/check#DA-04');
	await expect(description(page, 4)).toBeChecked();
});

test('a finished report opened on a new device is what the next check is compared with', async ({
	page,
	browser,
	baseURL
}, testInfo) => {
	await showResultOfFile(page, fileOf(aCheck(finished)));
	await chooseReport(page);
	const pdf = await downloadPdf(page, testInfo);

	const elsewhere = await browser.newContext({ ...(baseURL && { baseURL }), locale: 'de-DE' });
	await elsewhere.addInitScript(markWhenAlive);
	const device = await elsewhere.newPage();
	await visit(device, '/');
	await dropFile(device, pdf);
	await expect(device.getByText('Abgeschlossen am 02.06.2026.')).toBeVisible();
	await device.goto('/');
	await device.getByRole('button', { name: /Antworten beginnen: Werk Nord/ }).click();
	await expect(device.getByRole('heading', { name: /^Noch da\? \d+ Belege vom/ })).toBeVisible();
	await device.goto('/check#PR-02');
	await expect(question(device)).toBeVisible();
	await description(device, 1).check();
	await device.goto('/result');
	await chooseReport(device);
	const next = await downloadPdf(device, testInfo);
	expect(next.name).not.toBe(pdf.name);
	expect(textOfPdf(next, testInfo)).toContain(
		'Verglichen mit dem abgeschlossenen Check vom 02.06.2026.'
	);
	await elsewhere.close();
});

test('screen, file name and paper of a completed check say the same day', async ({
	page
}, testInfo) => {
	await showResultOfFile(page, fileOf(aCheck(finished)));
	await expect(page.getByText('Abgeschlossen am 02.06.2026.')).toBeVisible();
	await chooseReport(page);
	const pdf = await downloadPdf(page, testInfo);
	expect(pdf.name).toContain('2026-06-02');
	const text = textOfPdf(pdf, testInfo);
	expect(text).toContain('Schnellcheck, 12 Fragen · 02.06.2026');
});

test('where the browser clears what is kept after a week the start page says so and offers the file', async ({
	page
}) => {
	await behaveLikeSafari(page, { isKept: false });
	await showResultOfFile(page, fileOf(aCheck({ name: 'Werk Nord' })));
	await visit(page, '/');
	const note = page.getByText(/^Dieser Browser darf Gespeichertes .* Safari nach sieben Tagen\./);
	await expect(note).toBeVisible();
	const download = page.waitForEvent('download');
	await page
		.getByRole('status')
		.filter({ has: note })
		.getByRole('button', { name: 'Datei speichern' })
		.click();
	expect((await download).suggestedFilename()).toMatch(/\.belegbar\.json$/);
});

test('where it was told to keep it the start page says nothing of that', async ({ page }) => {
	await behaveLikeSafari(page, { isKept: true });
	await showResultOfFile(page, fileOf(aCheck({ name: 'Werk Nord' })));
	await visit(page, '/');
	await expect(page.getByRole('button', { name: 'Mappe als Datei speichern' })).toBeVisible();
	await expect(page.getByText(/Safari nach sieben Tagen/)).toBeHidden();
});

async function freeze(page: Page): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('Page.setWebLifecycleState', { state: 'frozen' });
	await session.detach();
}

async function behaveLikeSafari(page: Page, { isKept }: { isKept: boolean }): Promise<void> {
	await page.addInitScript((kept) => {
		Object.defineProperty(globalThis, 'GestureEvent', { value: Event });
		StorageManager.prototype.persisted = () => Promise.resolve(kept);
	}, isKept);
}

test('to complete a check moves nothing, and to change it begins at the choice of a question', async ({
	page
}) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await showResultOfFile(page, fileOf(aCheck({ name: 'Werk Nord' })));
	const button = page.getByRole('button', { name: 'Abschließen' });
	const link = page.getByRole('link', { name: 'Antworten ändern' });
	const title = page.getByRole('heading', { name: 'Die fünf Bereiche' });
	const before = [await link.boundingBox(), await title.boundingBox()];
	const place = await button.boundingBox();
	await button.click();
	const said = page.getByText(/^Abgeschlossen am /);
	await expect(said).toBeFocused();
	expect([await link.boundingBox(), await title.boundingBox()]).toEqual(before);
	expect((await said.boundingBox())?.y).toBe(place?.y);

	await link.click();
	await expect(page.getByText(/^Der Abschluss vom .* wird aufgehoben\./)).toBeVisible();
	await page.getByRole('button', { name: 'Wieder öffnen und ändern' }).click();
	const overview = page.getByRole('dialog', { name: 'Alle Fragen im Überblick' });
	await overview.getByRole('link').nth(4).click();
	await expect(page.getByRole('group', { name: /, Frage 4 von 12/ })).toBeVisible();
});

test('a completed check asked for one question offers it in a new check', async ({ page }) => {
	await showResultOfFile(page, fileOf(aCheck({ completedOn: '2026-11-02' })));
	await page.getByRole('link', { name: 'Jetzt belegen' }).first().click();
	const repeat = page.getByRole('button', { name: 'Neuen Check mit diesen Antworten beginnen' });
	await expect(repeat).toBeVisible();
	const asked = new URL(page.url()).hash;
	expect(asked).not.toBe('');
	await repeat.click();
	await expect(page.getByRole('group', { name: /, Frage \d+ von 12/ })).toBeVisible();
	expect(new URL(page.url()).hash).toBe(asked);
});
