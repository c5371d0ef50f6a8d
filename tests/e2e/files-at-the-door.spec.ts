import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './app-test';
import { aCheck, fileOf, upTo, type FileToOpen } from './check-files';
import { contributionFileOf } from './group-files';
import { dropFile, heading, openFile, visit } from './visitor';

/** Everything that comes through the door: read, or refused with the reason and where it belongs. */

const müller = aCheck({ name: 'Müller & Söhne', answer: upTo(7), id: 'check-mueller' });
const weber = aCheck({ name: 'Weber', answer: upTo(3), id: 'check-weber' });

function bytesFile(buffer: Buffer, name: string): FileToOpen {
	return { name, mimeType: '', buffer };
}

function messages(page: Page) {
	return page.getByRole('alert');
}

test('a check saved by an old editor keeps its umlauts', async ({ page }) => {
	await visit(page, '/');
	// Only signs that the old encoding and Latin-1 share.
	const shared = JSON.stringify(müller, null, '\t').replaceAll(/[^\n\t -ÿ]/g, '-');
	const text = shared.replaceAll('\n', '\r\n');
	await openFile(page, bytesFile(Buffer.from(text, 'latin1'), 'alt.json'));
	await expect(page.getByRole('heading', { name: 'Die fünf Bereiche' })).toBeVisible();
	await visit(page, '/');
	await expect(page.getByText('Müller & Söhne').first()).toBeVisible();
	await openFile(page, bytesFile(Buffer.from(`\ufeff${text}`, 'utf16le'), 'breit.json'));
	await expect(page.getByRole('heading', { name: 'Die fünf Bereiche' })).toBeVisible();
});

const refused: readonly (readonly [string, () => FileToOpen, RegExp])[] = [
	['an empty file', () => fileOf('', 'leer.belegbar.json'), /Die Datei ist leer/],
	[
		'a result',
		() => fileOf({ catalogue: {}, index: {}, dimensions: [], nextSteps: [] }),
		/nur die Zahlen/
	],
	['a table', () => fileOf('"Art";"Kennung";"Bereich"\r\n', 'Bericht.csv'), /Das ist eine Tabelle/],
	['a chart', () => fileOf('<svg xmlns="http://www.w3.org/2000/svg"/>', 'bars.svg'), /ein Bild/],
	['a report as Markdown', () => fileOf('# Gesagt und belegt', 'Bericht.md'), /Bericht zum Lesen/],
	[
		'a lost byte',
		() => bytesFile(Buffer.from([0x7b, 0xc3, 0xbc, 0xc3, 0x22]), 'a.json'),
		/beschädigt/
	],
	['a PDF of another program', foreignPdf, /Dieses PDF stammt nicht aus Belegbar/],
	['50 MB', () => bytesFile(Buffer.alloc(50_000_000, 1), 'film.mp4'), /größer als 20 MB/]
];

function foreignPdf(): FileToOpen {
	const objects = [
		'1 0 obj\n<</Type /Catalog /Pages 2 0 R>>\nendobj\n',
		'2 0 obj\n<</Type /Pages /Kids [] /Count 0>>\nendobj\n'
	];
	const end = 'trailer\n<</Root 1 0 R /Size 3>>\nstartxref\n0\n%%EOF\n';
	return bytesFile(Buffer.from(`%PDF-1.4\n${objects.join('')}${end}`), 'Angebot.pdf');
}

test('what is no check is refused with what it is', async ({ page }) => {
	await visit(page, '/');
	for (const [kind, file, reason] of refused) {
		await test.step(kind, async () => {
			await openFile(page, file());
			await expect(messages(page)).toContainText(reason);
			await messages(page).getByRole('button', { name: 'Hinweis schließen' }).click();
		});
	}
});

test('a contribution is shown where it belongs', async ({ page }) => {
	await visit(page, '/');
	await openFile(page, contributionFileOf(3));
	await expect(messages(page)).toContainText('Das ist ein Beitrag für eine Gruppe');
	await messages(page).getByRole('link', { name: 'Zum Vergleich aus Dateien' }).click();
	await expect(heading(page, 'Vergleich aus Dateien')).toBeVisible();
});

test('three files at once: what can be opened is, and of the rest it is said why not', async ({
	page
}) => {
	await visit(page, '/');
	const table = fileOf('"Art";"Kennung"\r\n', 'zahlen.csv');
	await page
		.getByLabel('Datei öffnen', { exact: true })
		.setInputFiles([fileOf(müller), fileOf(weber, 'weber.json'), table]);
	await expect(messages(page)).toContainText('„Müller & Söhne“ ist geöffnet.');
	await expect(messages(page)).toContainText('„Weber“ ist geöffnet.');
	await expect(messages(page)).toContainText('zahlen.csv: Das ist eine Tabelle.');
	await page.reload();
	for (const name of ['Müller & Söhne', 'Weber']) {
		await expect(page.getByText(name).first()).toBeVisible();
	}
});

test('a file dropped on any page is opened, or refused without leaving the page', async ({
	page
}) => {
	for (const path of ['/method', '/privacy', '/group', '/sample', '/en/method']) {
		await visit(page, path);
		await dropFile(page, fileOf('"Art";"Kennung";\r\n', 'zahlen.csv'));
		await expect(messages(page)).toContainText(/Das ist eine Tabelle|This is a table/);
		expect(new URL(page.url()).pathname).toBe(path);
	}
	await dropFile(page, fileOf(müller));
	await expect(page).toHaveURL(/\/en\/result$/);
});

test('a folder is looked through for what could be ours', async ({ page }, testInfo) => {
	const folder = testInfo.outputPath('Ablage');
	mkdirSync(join(folder, 'Januar'), { recursive: true });
	writeFileSync(join(folder, 'Januar', 'müller.belegbar.json'), JSON.stringify(müller));
	writeFileSync(join(folder, 'weber.belegbar.json'), JSON.stringify(weber));
	writeFileSync(join(folder, 'foto.jpg'), 'kein Bild');
	await visit(page, '/method');
	const session = await page.context().newCDPSession(page);
	const data = { items: [], files: [folder], dragOperationsMask: 1 };
	for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
		await session.send('Input.dispatchDragEvent', { type, x: 200, y: 200, data });
	}
	await expect(page.getByRole('status')).toContainText('„Müller & Söhne“ ist geöffnet.');
	await expect(page.getByRole('status')).toContainText('„Weber“ ist geöffnet.');
});
