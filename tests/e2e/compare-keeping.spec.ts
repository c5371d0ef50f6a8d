import { expect, test } from './app-test';
import { accepted, codes, figures, paste, showComparison } from './compare-people';
import { codeOf } from './group-files';
import { keep, reload, textOfPdf, visit } from './visitor';

test('names tell who is in and who is missing, and are in no file that is handed out', async ({
	page
}, testInfo) => {
	await visit(page, '/compare');
	await page.getByText('Wer wird erwartet?').click();
	await page.getByLabel('Namen der Erwarteten').fill('Bäckerei Müller, Weber');
	await expect(page.getByText('Noch nicht da: Bäckerei Müller, Weber.')).toBeVisible();
	await paste(page, codes(1, 2, 3, 4, 5));
	for (const [position, name] of [
		[1, 'weber'],
		[3, 'Bäckerei Müller']
	] as const) {
		await page.getByLabel(`Name zu Beitrag ${position}`).fill(name);
		await page.keyboard.press('Tab');
	}
	await expect(page.getByText('Alle Erwarteten sind da.')).toBeVisible();
	// A company that corrects its contribution keeps its name.
	await paste(page, codeOf(6, new Uint8Array(16).fill(3)));
	await expect(page.getByLabel('Name zu Beitrag 3')).toHaveValue('Bäckerei Müller');
	await showComparison(page);
	for (const button of ['Gruppenblatt als PDF', 'Zahlen als Tabelle']) {
		const download = page.waitForEvent('download');
		await page.getByRole('button', { name: button }).click();
		const file = await keep(await download, testInfo, 'any');
		const text = button.endsWith('PDF') ? textOfPdf(file, testInfo) : file.buffer.toString('utf8');
		expect(text).toContain('belegt');
		expect(text).not.toMatch(/Müller|Weber/i);
	}
});

test('a reload loses nothing that was to be kept, and after the comparison no contribution stays', async ({
	page
}) => {
	await visit(page, '/compare');
	await paste(page, codes(1, 2, 3));
	await page.getByLabel('Name zu Beitrag 2').fill('Weber');
	await page.keyboard.press('Tab');
	await page.getByLabel('In diesem Browser behalten').check();
	await reload(page);
	await expect(accepted(page)).toHaveCount(3);
	await expect(page.getByLabel('Name zu Beitrag 2')).toHaveValue('Weber');
	await paste(page, codes(4, 5));
	await showComparison(page);
	await expect(page.getByText('5 Betriebe', { exact: true })).toBeVisible();
	const shown = await figures(page);
	const stored = await page.evaluate(() => localStorage.getItem('belegbar/group-files/1'));
	expect(stored).toContain('"published":{');
	expect(stored).not.toMatch(/BB\d-|Weber/);
	await reload(page);
	expect(await figures(page)).toEqual(shown);
	await expect(page.getByRole('heading', { name: 'Beiträge sammeln' })).toBeHidden();
	await page.getByRole('button', { name: 'Neue Gruppe beginnen' }).click();
	const question = page.getByRole('dialog', { name: 'Neue Gruppe beginnen?' });
	await question.getByRole('button', { name: 'Neue Gruppe beginnen' }).click();
	expect(await page.evaluate(() => localStorage.getItem('belegbar/group-files/1'))).toBeNull();
	await expect(page.getByRole('heading', { name: 'Beiträge sammeln' })).toBeVisible();
});
