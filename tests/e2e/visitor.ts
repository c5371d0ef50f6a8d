import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, type Download, type Locator, type Page, type TestInfo } from '@playwright/test';
import { z } from 'zod';
import type { Assessment } from '../../src/lib/domain';
import type { FileToOpen } from './check-files';
import { seedChecks } from './seed-checks';

/** What a visitor of the German pages does and sees, by the names on the screen. */

const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** Opens an address and waits until the page answers. */
export async function visit(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await waitUntilAlive(page);
}

export async function reload(page: Page): Promise<void> {
	await page.reload();
	await waitUntilAlive(page);
}

/** Reloads, is asked whether to leave, and stays. */
export async function stayWhenAsked(page: Page): Promise<void> {
	const asked = page.waitForEvent('dialog');
	const reloading = page.reload({ timeout: 3_000 }).catch(() => undefined);
	const dialog = await asked;
	expect(dialog.type()).toBe('beforeunload');
	await dialog.dismiss();
	await reloading;
}

async function waitUntilAlive(page: Page): Promise<void> {
	await page.locator('html[data-alive]').waitFor();
}

/** The question on the screen with its five descriptions. */
export function question(page: Page): Locator {
	return page.getByRole('group', { name: /Frage \d+ von \d+/ });
}

/** The description that says this level, counted from 0; folded away on a phone once another is chosen. */
export function description(page: Page, level: number): Locator {
	return question(page).locator('input[type="radio"]').nth(level);
}

export function heading(page: Page, name: string | RegExp): Locator {
	return page.getByRole('heading', { level: 1, name });
}

export async function startQuickCheck(page: Page): Promise<void> {
	await visit(page, '/');
	await page.getByRole('link', { name: 'Schnellcheck beginnen' }).click();
	await expect(heading(page, 'Zuerst das Bauchgefühl')).toBeVisible();
}

export async function skipGutFeeling(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Ohne Bauchgefühl weiter' }).click();
	await expect(question(page)).toContainText('Frage 1 von');
}

export async function goOn(page: Page): Promise<void> {
	await page
		.getByRole('button', {
			name: /^(Weiter( ohne Beleg|, teilweise belegt|, belegt|, \d+ nicht nachgesehen)?|Überspringen|Zum Ergebnis)$/
		})
		.click();
}

/** Gives the company its name, where the sheet for the round is made. */
export async function nameCompany(page: Page, name: string): Promise<void> {
	await visit(page, '/result');
	await chooseReport(page);
	await page.getByLabel('Wie heißt der Betrieb auf dem Blatt?').fill(name);
	await page.keyboard.press('Escape');
}

/** Where a note on the source can be written, opened where it is not. */
export async function noteField(page: Page): Promise<Locator> {
	const add = page.getByRole('button', { name: 'Notiz dazu' });
	if (await add.isVisible()) await add.click();
	return page.getByLabel('Notiz', { exact: true });
}

/** Puts a file into the page as the file dialog does; a page with a door of its own has it after the menu's. */
export async function openFile(page: Page, file: FileToOpen | string): Promise<void> {
	await page.getByLabel('Datei öffnen', { exact: true }).last().setInputFiles(file);
}

/** Opens a file on the start page, which leads to its result. */
export async function showResultOfFile(page: Page, file: FileToOpen): Promise<void> {
	await visit(page, '/');
	await openFile(page, file);
	await expect(page.getByRole('heading', { name: 'Die fünf Bereiche' })).toBeVisible();
}

/** The name of the company over its result. */
export function companyOf(page: Page, name: string): Locator {
	const areas = page.getByRole('heading', { name: /^(Die fünf Bereiche|The five areas)$/ });
	return page.getByRole('main').filter({ has: areas }).getByText(name, { exact: true });
}

/** Shows what can be chosen for the report, and everything else there is to take along. */
export async function chooseReport(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Ganzer Bericht, Tabelle, Bilder' }).click();
}

/** The result of a check that was answered in this browser. */
export async function showResultOf(page: Page, check: Assessment): Promise<void> {
	await seedChecks(page, check);
	await visit(page, '/result');
	await expect(page.getByRole('heading', { name: 'Die fünf Bereiche' })).toBeVisible();
}

/** Drops a file onto the window. */
export async function dropFile(page: Page, file: FileToOpen): Promise<void> {
	const transfer = await page.evaluateHandle(
		({ name, mimeType, base64 }) => {
			const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
			const held = new DataTransfer();
			held.items.add(new File([bytes], name, { type: mimeType }));
			return held;
		},
		{ name: file.name, mimeType: file.mimeType, base64: file.buffer.toString('base64') }
	);
	await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer });
	await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}

export async function saveFile(page: Page, testInfo: TestInfo): Promise<FileToOpen> {
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Datei speichern' }).click();
	return keep(await download, testInfo, 'application/json');
}

export async function downloadPdf(
	page: Page,
	testInfo: TestInfo,
	button = 'PDF herunterladen',
	ready = 'Das PDF ist fertig.'
): Promise<FileToOpen> {
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: button }).click();
	const file = await keep(await download, testInfo, 'application/pdf');
	await expect(page.getByText(ready).last()).toBeVisible();
	return file;
}

/** The whole report of the result on the screen. */
export async function downloadReport(page: Page, testInfo: TestInfo): Promise<FileToOpen> {
	await chooseReport(page);
	const file = await downloadPdf(page, testInfo);
	await page.keyboard.press('Escape');
	return file;
}

/** A download as a file on disk and in hand. */
export async function keep(
	download: Download,
	testInfo: TestInfo,
	mimeType: string
): Promise<FileToOpen> {
	const name = download.suggestedFilename();
	const place = testInfo.outputPath(name);
	await download.saveAs(place);
	return { name, mimeType, buffer: readFileSync(place) };
}

/** The day on the visitor's calendar, YYYY-MM-DD. */
export function dayOf(page: Page): Promise<string> {
	return page.evaluate(() => new Date().toLocaleDateString('sv-SE'));
}

/** The text of a PDF as pdftotext reads it, in one line. */
export function textOfPdf({ name }: FileToOpen, testInfo: TestInfo): string {
	const text = execFileSync('pdftotext', ['-layout', testInfo.outputPath(name), '-']);
	return text.toString('utf8').replace(/\s+/g, ' ');
}

const figures = {
	claimed: z.number().nullable(),
	low: z.number().nullable(),
	high: z.number().nullable(),
	evidenced: z.number().nullable()
};
const printedShape = z.object({
	index: z.object(figures),
	dimensions: z.array(z.object({ ...figures, id: z.string(), showPoint: z.boolean() }))
});

type PrintedScore = z.infer<typeof printedShape>;

/** What the score command prints for a saved file. */
export function printedScore(
	{ name }: FileToOpen,
	testInfo: TestInfo,
	today: string
): PrintedScore {
	const file = path.relative(projectRoot, testInfo.outputPath(name));
	const parameters = ['run', '--silent', 'score', '--', file, '--today', today];
	const printed = execFileSync('npm', parameters, { cwd: projectRoot }).toString('utf8');
	return printedShape.parse(JSON.parse(printed));
}
