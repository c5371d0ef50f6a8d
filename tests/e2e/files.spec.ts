import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { PDFDocument } from 'pdf-lib';
import { expect, markWhenAlive, test } from './app-test';
import { storedFields } from './stored-dossiers';
import {
	aCheck,
	answersIn,
	fileOf,
	mixedAnswer,
	soundSource,
	upTo,
	type FileToOpen
} from './check-files';
import {
	chooseReport,
	companyOf,
	downloadPdf,
	downloadReport,
	dropFile,
	openFile,
	saveFile,
	showResultOfFile,
	textOfPdf,
	visit
} from './visitor';

const check = aCheck({ name: 'Gärtnerei Sommer', answer: upTo(7) });

async function emptyPdf(): Promise<FileToOpen> {
	const pdf = await PDFDocument.create();
	pdf.addPage();
	const buffer = Buffer.from(await pdf.save());
	return { name: 'rechnung.pdf', mimeType: 'application/pdf', buffer };
}

const outOfRange = { ...check.answers, 'PR-02': { level: 17 } };

const refusals: readonly (readonly [
	kind: string,
	() => FileToOpen | Promise<FileToOpen>,
	RegExp
])[] = [
	[
		'cut off in the middle',
		() => fileOf(JSON.stringify(check).slice(0, 200)),
		/beschädigt oder keine/
	],
	['from the future', () => fileOf({ ...check, format: 99 }), /neueren Fassung/],
	['of another program', () => fileOf({ invoice: 12, items: [] }), /stammt nicht aus Belegbar/],
	[
		'with an impossible answer',
		() => fileOf({ ...check, answers: outOfRange }),
		/beschädigt oder wurde/
	],
	[
		'with something unknown in it',
		() => fileOf({ ...check, colour: 'red' }),
		/beschädigt oder wurde/
	],
	[
		'for a catalogue nobody here knows',
		() => fileOf({ ...check, catalogue: { id: 'ai-readiness', version: '9.0.0' } }),
		/Fragenkatalog, der hier nicht bekannt ist/
	],
	['that is an empty file', () => fileOf('', 'leer.belegbar.json'), /Die Datei ist leer/],
	['that is a PDF of somebody else', emptyPdf, /Dieses PDF stammt nicht aus Belegbar/]
];

test('a file that cannot be trusted is refused with the reason and changes nothing', async ({
	page
}) => {
	await showResultOfFile(page, fileOf(check));
	await visit(page, '/');
	const before = await storedTexts(page);
	const message = page.getByRole('alert');
	for (const [kind, fileToRefuse, reason] of refusals) {
		await test.step(kind, async () => {
			await openFile(page, await fileToRefuse());
			await expect(message).toContainText(reason);
			await expect(message).toContainText('Ihre gespeicherten Antworten sind unverändert.');
			expect(await storedTexts(page)).toEqual(before);
			await message.getByRole('button', { name: 'Hinweis schließen' }).click();
			await expect(message).toBeHidden();
		});
	}
	await expect(
		page.getByRole('heading', { level: 2, name: 'Gärtnerei Sommer', exact: true })
	).toHaveCount(1);
});

test('a damaged file names the places, so that they can be found', async ({ page }) => {
	await visit(page, '/');
	await openFile(page, fileOf({ ...check, answers: outOfRange }));
	await page.getByText('Hier steckt der Fehler').click();
	await expect(page.getByRole('alert')).toContainText('PR-02');
});

test('a file saved by the first version opens with all its answers', async ({ page }) => {
	const place = new URL('../fixtures/assessments/format-0.belegbar.json', import.meta.url);
	const text = readFileSync(place, 'utf8');
	await showResultOfFile(page, fileOf(text));
	await expect(page.getByText('stammt aus einer älteren Fassung')).toBeVisible();
	for (const [id, level] of Object.entries(answersIn(text))) {
		const shown =
			typeof level === 'number' ? `gesagt die ${level + 1}\\. von 5` : '(weiß|trifft) nicht';
		const cell = page.getByRole('link', { name: new RegExp(`\\(${id}\\): ${shown}`) });
		await expect(cell, id).toHaveCount(1);
	}
});

test('a saved file opens again on another device, answer for answer', async ({
	page,
	browser,
	baseURL
}, testInfo) => {
	await showResultOfFile(page, fileOf(check));
	const saved = await saveFile(page, testInfo);
	expect(saved.name).toMatch(/^belegbar-gaertnerei-sommer-.*\.belegbar\.json$/);
	expect(answersIn(saved.buffer.toString('utf8'))).toEqual(check.answers);

	const elsewhere = await browser.newContext({ ...(baseURL && { baseURL }), locale: 'de-DE' });
	await elsewhere.addInitScript(markWhenAlive);
	const otherDevice = await elsewhere.newPage();
	await visit(otherDevice, '/');
	await openFile(otherDevice, saved);
	await expect(companyOf(otherDevice, 'Gärtnerei Sommer')).toBeVisible();
	await elsewhere.close();
});

test('a PDF report dropped onto the page opens the check it was made from', async ({
	page
}, testInfo) => {
	await showResultOfFile(page, fileOf(aCheck({ name: 'Gärtnerei Sommer' })));
	const pdf = await downloadReport(page, testInfo);
	await visit(page, '/');
	await page.getByRole('button', { name: 'Löschen: Gärtnerei Sommer' }).click();
	await page.getByRole('button', { name: 'Endgültig löschen' }).click();
	await expect(page.getByRole('heading', { name: 'Ihre Checks auf diesem Gerät' })).toBeHidden();
	await dropFile(page, pdf);
	await expect(companyOf(page, 'Gärtnerei Sommer')).toBeVisible();
	await expect(page.getByRole('link', { name: /\(SO-04\): gesagt die 2\. von 5/ })).toBeVisible();
});

test('the names of people stay out of a report that is made without them', async ({
	page
}, testInfo) => {
	const sources = aCheck({ answer: () => ({ level: 3, evidence: soundSource }) });
	await showResultOfFile(page, fileOf({ ...sources, name: 'Gärtnerei Sommer' }));
	await chooseReport(page);
	await page.getByLabel('Name des Betriebs').uncheck();
	await page.getByLabel('Namen der Zuständigen').uncheck();
	await expect(page.getByText('Namen, die in Orten')).toBeVisible();
	await page.getByLabel('Orte und Notizen').uncheck();
	const pdf = await downloadPdf(page, testInfo);
	expect(textOfPdf(pdf, testInfo)).not.toMatch(/Sommer|Öllinger|Blatt 3|gedruckt im Büro/);
	await visit(page, '/');
	await page.getByRole('button', { name: 'Löschen: Gärtnerei Sommer' }).click();
	await page.getByRole('button', { name: 'Endgültig löschen' }).click();
	await dropFile(page, pdf);
	await expect(page.getByRole('heading', { name: 'Die fünf Bereiche' })).toBeVisible();
	await chooseReport(page);
	await expect(page.getByLabel('Name des Betriebs')).not.toBeChecked();
	await expect(page.getByLabel('Namen der Zuständigen')).not.toBeChecked();
});

test('a file of a company that is here is merged or laid beside, as its owner says', async ({
	page
}) => {
	await showResultOfFile(page, fileOf(check));
	await visit(page, '/');
	await openFile(page, fileOf(check));
	await expect(page.getByText('„Gärtnerei Sommer“ ist geöffnet.')).toBeVisible();
	await visit(page, '/');
	const entries = page.getByRole('heading', { level: 2, name: /^Gärtnerei Sommer/ });
	await expect(entries).toHaveCount(1);

	const answers = { ...check.answers, 'SO-04': mixedAnswer(3) };
	const changed = { ...check, updatedOn: '2026-04-01', answers };
	await openFile(page, fileOf(changed));
	await expect(page.getByText('Zusammenführen würde ändern:')).toBeVisible();
	await expect(page.getByText(/1 neuere Antwort aus der Datei/)).toBeVisible();
	await page.getByRole('button', { name: 'Daneben legen' }).click();
	await expect(page.getByText('als eigene Kopie geöffnet')).toBeVisible();
	await visit(page, '/');
	await expect(entries).toHaveCount(2);
	await expect(page.getByText('7 von 12 beantwortet')).toBeVisible();
	await expect(page.getByText('8 von 12 beantwortet')).toBeVisible();

	await openFile(page, fileOf(changed));
	await page.getByRole('button', { name: 'Zusammenführen' }).click();
	await expect(page.getByText('Es gilt jeweils die neueste Antwort.')).toBeVisible();
	await visit(page, '/');
	await expect(entries).toHaveCount(2);
	await expect(page.getByText('8 von 12 beantwortet')).toHaveCount(2);
});

/** What is stored, wherever it lies by now. */
async function storedTexts(page: Page): Promise<unknown> {
	const stored = await storedFields(page);
	// Journal and archive write the parts of a field in an order of their own.
	const texts = stored.map((field) => JSON.stringify(Object.entries(field).sort()));
	// While the journal is folded into the archive, a field stands in both.
	return [...new Set(texts)].sort();
}
