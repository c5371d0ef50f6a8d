import { expect, test } from './app-test';
import {
	accepted,
	contributorOf,
	handIn,
	paste,
	photo,
	pictureOfCode,
	showComparison
} from './compare-people';
import { codeOfCompany } from './group-files';
import { keep, textOfPdf, visit } from './visitor';

test('a whole evening without a server: invited, gathered by picture, code and file, shown slide by slide', async ({
	page,
	context,
	browser,
	baseURL
}, testInfo) => {
	await visit(page, '/compare');
	await page.getByText('Einladung zum Kopieren').click();
	await expect(page.getByLabel('Text der Einladung')).toHaveValue(/Für die Gruppe beitragen/);
	await page.getByText('Wer wird erwartet?').click();
	await page.getByLabel('Namen der Erwarteten').fill('Müller, Weber, Öztürk');

	const muller = await contributorOf(browser, 1, baseURL);
	const code = await muller.page.getByRole('textbox', { name: 'Code Ihres Beitrags' }).inputValue();
	const weber = await contributorOf(browser, 2, baseURL);
	const download = weber.page.waitForEvent('download');
	await weber.page.getByRole('button', { name: 'Datei speichern' }).click();
	const file = await keep(await download, testInfo, 'application/json');
	const picture = await pictureOfCode(browser, 3, baseURL);
	await Promise.all([muller.context.close(), weber.context.close()]);

	await paste(page, `Hier meiner: ${code} Gruß, M.`);
	await handIn(page, [file, photo(picture, 'IMG_0815.jpg')]);
	await expect(accepted(page)).toHaveText([/Code 1/, /belegbar-contribution/, /IMG_0815/]);
	for (const [at, name] of ['Müller', 'Weber', 'Öztürk'].entries()) {
		await page.getByLabel(`Name zu Beitrag ${at + 1}`).fill(name);
		await page.keyboard.press('Tab');
	}
	await expect(page.getByText('Alle Erwarteten sind da.')).toBeVisible();
	await paste(page, [4, 5, 6].map((company) => codeOfCompany(company)).join(' '));

	await showComparison(page);
	await expect(page.getByRole('img').first()).toBeInViewport({ ratio: 1 });
	const opened = context.waitForEvent('page');
	await page.getByRole('button', { name: 'In eigenem Fenster zeigen' }).click();
	const wall = await opened;
	await expect(wall.getByRole('heading', { level: 2, name: 'Prozesse' })).toBeVisible();
	await expect(wall.getByText('Und was davon lässt sich zeigen?')).toBeVisible();
	await page.getByRole('button', { name: 'Nächste Folie' }).click();
	await expect(wall.getByText('Folie 2 von')).toBeVisible();
	await expect(wall.getByText('Und was davon lässt sich zeigen?')).toBeHidden();
	await wall.keyboard.press('ArrowRight');
	await expect(wall.getByRole('heading', { level: 2, name: 'Daten' })).toBeVisible();
	await expect(page.getByText('Folie 3 von')).toBeVisible();
	await wall.reload();
	await expect(wall.getByRole('heading', { level: 2, name: 'Daten' })).toBeVisible();
	for (const name of ['Müller', 'Weber', 'Öztürk']) {
		await expect(wall.getByText(name)).toHaveCount(0);
	}
	await wall.close();

	await page.getByRole('link', { name: 'Hier zeigen' }).click();
	await expect(page.getByRole('heading', { level: 2, name: 'Daten' })).toBeVisible();
	await page.keyboard.press('ArrowLeft');
	await expect(page.getByText('Folie 2 von')).toBeVisible();
	await page.getByRole('link', { name: 'Zum Vergleich' }).click();
	await expect(accepted(page)).toHaveCount(6);

	await page.getByLabel('Name der Gruppe').fill('Frühstücksrunde');
	const sheet = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Gruppenblatt als PDF' }).click();
	const text = textOfPdf(await keep(await sheet, testInfo, 'application/pdf'), testInfo);
	expect(text).toContain('Frühstücksrunde');
	expect(text).not.toMatch(/Müller|Weber|Öztürk/);
});

test('without a comparison the page for the room says where one is made', async ({ page }) => {
	await visit(page, '/compare/present');
	await expect(page.getByText('kein Vergleich offen')).toBeVisible();
	await page.getByRole('link', { name: 'Zum Vergleich' }).click();
	await expect(page.getByRole('heading', { name: 'Beiträge sammeln' })).toBeVisible();
});
