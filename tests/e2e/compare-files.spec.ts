import type { Page } from '@playwright/test';
import { expect, test } from './app-test';
import { fileOf } from './check-files';
import { accepted, codes, figures, handIn, leftOut, paste, showComparison } from './compare-people';
import { checkOfCompany, codeOf, codeOfCompany, contributionFileOf } from './group-files';
import { storedFields } from './stored-dossiers';
import { downloadReport, dropFile, keep, showResultOf, textOfPdf, visit } from './visitor';

// The browser itself says so when it is asked to load something without network.
test.use({ expectedComplaints: /ERR_INTERNET_DISCONNECTED/ });

test('ten contributions of which three are bad make a comparison of seven, and nothing leaves', async ({
	page
}, testInfo) => {
	await showResultOf(page, checkOfCompany(7));
	const pdf = await downloadReport(page, testInfo);
	await visit(page, '/compare');
	const stored = await storedTexts(page);
	const sent: string[] = [];
	page.on('request', (request) => {
		sent.push(`${request.method()} ${new URL(request.url()).pathname} ${request.postData() ?? ''}`);
	});

	const text = contributionFileOf(5).buffer.toString('utf8');
	await handIn(page, [
		contributionFileOf(1),
		contributionFileOf(2),
		contributionFileOf(3),
		contributionFileOf(4, { size: '10-49' }),
		fileOf(text.slice(0, text.length / 2), 'halb.belegbar-contribution.json'),
		pdf
	]);
	await expect(page.getByRole('status').first()).toContainText('4 Beiträge angenommen.');
	await paste(
		page,
		`Anna: ${codeOfCompany(8)}, Bernd schreibt: ${codeOfCompany(9)} Gruß\nCarla ${codeOfCompany(10, 'full')}\n${codeOfCompany(11)}`
	);

	await expect(accepted(page)).toHaveCount(7);
	await expect(accepted(page).nth(3)).toContainText(pdf.name);
	await expect(accepted(page).nth(3)).toContainText('nur der Beitrag wurde gelesen');
	await expect(accepted(page).nth(6)).toContainText('Code 4');
	await expect(leftOut(page)).toHaveCount(3);
	await expect(leftOut(page).nth(0)).toContainText(
		/betrieb-4\.belegbar-contribution\.json.*von Hand verändert/
	);
	await expect(leftOut(page).nth(1)).toContainText(/halb\.belegbar.*Beschädigt/);
	await expect(leftOut(page).nth(2)).toContainText(/Code 3.*aus dem ganzen Check/);
	expect(await page.getByRole('main').innerText()).not.toMatch(/Öllinger|Betrieb \d+ GmbH/);
	await expect(page.getByRole('heading', { name: 'Prozesse' })).toBeHidden();

	await showComparison(page);
	await expect(page.getByText('7 Betriebe', { exact: true })).toBeVisible();
	for (const dimension of ['Prozesse', 'Daten', 'Dokumentation', 'Digitale Souveränität']) {
		await expect(page.getByRole('heading', { name: dimension, exact: true })).toBeVisible();
	}
	expect(sent.filter((request) => !/^GET \/_app\/immutable\/\S+ $/.test(request))).toEqual([]);
	expect(await storedTexts(page)).toEqual(stored);
});

test('too few show how few, and nothing else', async ({ page }) => {
	await visit(page, '/compare');
	await paste(page, codes(1, 2, 3, 4));
	await showComparison(page);
	await expect(page.getByText('unter 5', { exact: true })).toBeVisible();
	await expect(page.getByRole('img')).toHaveCount(0);
	await paste(page, codes(5));
	await page.getByLabel('Kleinste Gruppe').fill('2');
	await page.getByLabel('Kleinste Gruppe').blur();
	await expect(page.getByLabel('Kleinste Gruppe')).toHaveValue('5');
	await page.getByLabel('Kleinste Gruppe').fill('8');
	await showComparison(page);
	await expect(page.getByText('unter 8', { exact: true })).toBeVisible();
});

test('a comparison stays as it was made, and a second one of nearly the same companies warns', async ({
	page
}) => {
	await visit(page, '/compare');
	await pasteDirectly(page, codes(1, 2, 3));
	await paste(page, codes(4, 5));
	await showComparison(page);
	await expect(page.getByText('5 Betriebe', { exact: true })).toBeVisible();
	await expect(page.getByLabel('Aufteilen nach')).toBeDisabled();
	const shown = await figures(page);

	await paste(page, codes(6, 7));
	expect(await figures(page)).toEqual(shown);
	await page.getByRole('button', { name: 'Entfernen: Beitrag 1', exact: true }).click();
	expect(await figures(page)).toEqual(shown);
	await showComparison(page);
	await expect(page.getByText('6 Betriebe', { exact: true })).toBeVisible();
	await expect(page.getByRole('alert')).toBeVisible();
	expect(await figures(page)).not.toEqual(shown);

	await page.getByRole('button', { name: 'Neue Gruppe beginnen' }).click();
	const question = page.getByRole('dialog', { name: 'Neue Gruppe beginnen?' });
	await question.getByRole('button', { name: 'Abbrechen' }).click();
	await expect(accepted(page)).toHaveCount(6);
	await page.getByRole('button', { name: 'Neue Gruppe beginnen' }).click();
	await question.getByRole('button', { name: 'Neue Gruppe beginnen' }).click();
	await expect(accepted(page)).toHaveCount(0);
	await expect(page.getByText('6 Betriebe', { exact: true })).toBeHidden();
	await expect(page.getByLabel('Aufteilen nach')).toBeEnabled();
});

test('what comes twice counts once, as a file, a code or a whole check', async ({ page }) => {
	await visit(page, '/compare');
	await handIn(page, [contributionFileOf(1), fileOf(checkOfCompany(2), 'zwei.belegbar.json')]);
	await expect(accepted(page)).toHaveCount(2);
	await dropFile(page, fileOf({ ...checkOfCompany(2), name: 'Anders' }, 'kopie.belegbar.json'));
	await expect(leftOut(page)).toHaveText([/kopie\.belegbar\.json.*Derselbe wie Beitrag 2/]);
	await paste(page, codes(1, 2));
	await expect(leftOut(page)).toHaveText([
		/kopie/,
		/Code 1.*Derselbe wie Beitrag 1/,
		/Code 2.*dasselbe wie Beitrag 2.*Ist es derselbe Betrieb\?/
	]);
	await page.getByRole('button', { name: 'Entfernen: Beitrag 1', exact: true }).click();
	await expect(accepted(page)).toContainText([/zwei\.belegbar\.json/, /Code 1/]);
	await page.getByRole('button', { name: 'Ausgelassene aus der Liste nehmen' }).click();
	await expect(leftOut(page)).toHaveCount(0);
});

test('equal answers under two ids are asked about, and count twice when somebody says so', async ({
	page
}) => {
	await visit(page, '/compare');
	await paste(page, `${codeOfCompany(1)}\n${codeOf(1, new Uint8Array(16).fill(99))}`);
	await expect(accepted(page)).toHaveCount(1);
	await expect(leftOut(page)).toHaveText([/Code 2.*Ist es derselbe Betrieb\?/]);
	await page.getByRole('button', { name: 'Nein, ein anderer Betrieb' }).click();
	await expect(accepted(page)).toHaveCount(2);
	await expect(leftOut(page)).toHaveCount(0);
});

test('the two hundred and first contribution is refused, and a pile of codes does not hang', async ({
	page
}) => {
	await visit(page, '/compare');
	const pile = Array.from({ length: 201 }, (_, company) => codeOfCompany(company, 'full'));
	await pasteDirectly(page, pile.join(' '));
	const status = page.getByRole('status').first();
	await expect(status).toContainText('200 Beiträge angenommen. 1 weitere nicht gelesen');
	await expect(accepted(page)).toHaveCount(200);
	const before = Date.now();
	await pasteDirectly(page, `${pile.join('\n')}\n`.repeat(50));
	await expect(status).toContainText('10050 weitere nicht gelesen');
	expect(Date.now() - before).toBeLessThan(5_000);
	await showComparison(page);
	await expect(page.getByText('200 Betriebe', { exact: true })).toBeVisible();
});

test('the group sheet and its table come without network, and tell no more than the screen', async ({
	page,
	context
}, testInfo) => {
	await visit(page, '/compare');
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
	await context.setOffline(true);
	await visit(page, '/compare');
	await handIn(page, [fileOf(checkOfCompany(1), 'Betrieb 1.belegbar.json')]);
	await pasteDirectly(page, codes(2, 3, 4, 5, 6, 7, 8));
	await showComparison(page);
	await page.getByLabel('Name der Gruppe').fill('Frühstücksrunde Süd');
	await page.getByLabel('Datum des Treffens').fill('2026-12-03');
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Gruppenblatt als PDF' }).click();
	const pdf = await keep(await download, testInfo, 'application/pdf');
	const text = textOfPdf(pdf, testInfo);
	expect(text).toContain('Frühstücksrunde Süd');
	expect(text).toContain('03.12.2026');
	expect(text).toContain('konnte einzelne Beiträge sehen');
	expect(text).not.toMatch(/Betrieb 1|Öllinger/);

	const table = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Zahlen als Tabelle' }).click();
	const csv = await keep(await table, testInfo, 'text/csv');
	expect(csv.buffer.toString('utf8')).toContain('Frühstücksrunde Süd');
	expect(csv.buffer.toString('utf8')).not.toMatch(/Betrieb 1|[0-9a-f]{32}/);
});

test('a group can be made with the keyboard alone', async ({ page }) => {
	await visit(page, '/compare');
	await tabTo(page, 'Oder Codes einfügen');
	await page.keyboard.insertText(codes(1, 2, 3, 4, 5, 5));
	await tabTo(page, 'Codes hinzufügen');
	await page.keyboard.press('Enter');
	await expect(accepted(page)).toHaveCount(5);
	await tabTo(page, 'Entfernen: Code 6');
	await page.keyboard.press('Enter');
	await expect(leftOut(page)).toHaveCount(0);
	await tabTo(page, 'Vergleich zeigen');
	await page.keyboard.press('Enter');
	await expect(page.getByText('5 Betriebe', { exact: true })).toBeVisible();
	await tabTo(page, 'Neue Gruppe beginnen');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Escape');
	await expect(accepted(page)).toHaveCount(5);
});

test('the invitation says openly what files mean, and what to do until when', async ({ page }) => {
	await visit(page, '/compare');
	await page.getByText('Einladung zum Kopieren').click();
	const text = page.getByLabel('Text der Einladung');
	await expect(text).toHaveValue(/könnte ich einzelne Ergebnisse ansehen/);
	await expect(text).toHaveValue(/http:\/\/localhost:\d+ und machen/);
	await expect(page.getByText('führt nur auf diesen Rechner')).toBeVisible();
	await page.getByLabel('Bis wann?').fill('2026-12-24');
	await page.getByLabel('Welcher Check?').selectOption('full');
	await page.getByLabel('Aufteilen nach').selectOption('industry');
	await expect(text).toHaveValue(/bis 24\.12\.2026 bei[\s\S]*ganzen Check[\s\S]*Ihre Branche/);
	await visit(page, '/en/compare');
	await page.getByText('Invitation to copy').click();
	await expect(page.getByLabel('Text of the invitation')).toHaveValue(
		/I could look at single results/
	);
});

/** Pastes as the keys do, without typing. */
async function pasteDirectly(page: Page, text: string): Promise<void> {
	await page.getByLabel('Oder Codes einfügen').evaluate((field, pasted) => {
		const clipboardData = new DataTransfer();
		clipboardData.setData('text/plain', pasted);
		const options = { clipboardData, bubbles: true, cancelable: true };
		field.dispatchEvent(new ClipboardEvent('paste', options));
	}, text);
}

async function tabTo(page: Page, name: string): Promise<void> {
	const target = page.getByLabel(name).or(page.getByRole('button', { name })).first();
	for (let press = 0; press < 60; press += 1) {
		if (await target.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`the focus never came to "${name}"`);
}

async function storedTexts(page: Page): Promise<readonly string[]> {
	const fields = await storedFields(page);
	return [...new Set(fields.map((field) => JSON.stringify(Object.entries(field).sort())))].sort();
}
