import type { Page, TestInfo } from '@playwright/test';
import { elements, openWordFile, textOf } from '../../src/lib/report/testing/word-file';
import { expect, test } from './app-test';
import { compareDe } from '../../src/lib/language/words/compare/compare.de';
import { codeOfCompany, paste } from './group-files';
import type { FileToOpen } from './check-files';
import { chooseReport, keep, visit } from './visitor';

/** A report and a group sheet that can be commented on together. */

async function take(page: Page, testInfo: TestInfo, button: string): Promise<FileToOpen> {
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: button }).click();
	return keep(await download, testInfo, '');
}

test('the report is taken along as a Word file, whose writer is loaded with the first one', async ({
	page
}, testInfo) => {
	const sizes: number[] = [];
	page.on('response', (response) => {
		if (response.url().includes('/rare-')) sizes.push(response.status());
	});
	await visit(page, '/sample');
	await page.waitForLoadState('networkidle');
	await chooseReport(page);
	expect(sizes).toEqual([]);

	await page.getByLabel('Namen der Zuständigen').uncheck();
	const word = await take(page, testInfo, 'Als Word-Datei');
	await expect(page.getByText('Die Datei ist fertig.')).toBeVisible();
	expect(sizes).toEqual([200]);
	expect(word.name).toBe('Belegbar-Bericht-Muster-Metallbau-GmbH-erfunden-2026-11-23.docx');
	const { body, paths } = openWordFile(word.buffer);
	expect(textOf(body)).toContain('Zeigen können wir');
	expect(textOf(body)).toContain('Angebotsvorlage');
	expect(textOf(body)).not.toContain('Horst Brandt');
	expect(elements(body, 'w:tblHeader').length).toBeGreaterThan(5);
	expect(paths.filter((path) => /media\/.*\.png$/.test(path))).toHaveLength(2);
});

test('the report is taken along as Markdown, in the other language', async ({ page }, testInfo) => {
	await visit(page, '/sample');
	await chooseReport(page);
	await page.getByLabel('Englisch').check();
	const markdown = await take(page, testInfo, 'Als Markdown');
	expect(markdown.name).toMatch(/^Belegbar-report-.*\.md$/);
	const text = markdown.buffer.toString('utf8');
	expect(text).toMatch(/^# \S/m);
	expect(text).toMatch(/^\| :-/m);
	expect(text).not.toContain('Zeigen können wir');
});

test('a group sheet is taken along as Word and as Markdown', async ({ page }, testInfo) => {
	await visit(page, '/compare');
	const companies = [1, 2, 3, 4, 5, 6, 7, 8];
	await paste(page, companies.map((company) => codeOfCompany(company)).join('\n'), compareDe);
	await page.getByRole('button', { name: 'Vergleich zeigen' }).click();
	await page.getByLabel('Name der Gruppe').fill('Süd | <Nord>');
	const word = await take(page, testInfo, 'Als Word-Datei');
	expect(textOf(openWordFile(word.buffer).body)).toContain('Süd | <Nord>');
	const markdown = await take(page, testInfo, 'Als Markdown');
	expect(markdown.buffer.toString('utf8')).toContain('# Süd | \\<Nord>');
	for (const { name } of [word, markdown]) expect(name).toMatch(/^Belegbar-Gruppenblatt-Süd-Nord-/);
});
