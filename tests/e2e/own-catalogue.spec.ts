import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import { expect, markWhenAlive, test } from './app-test';
import { fileOf } from './check-files';
import { downloadReport, dropFile, keep, openFile, textOfPdf, visit } from './visitor';

/** A catalogue of somebody's own: opened, answered, read, taken along and compared, all in the browser. */

const bakery = fileURLToPath(new URL('../../docs/own-catalogue/bakery.json', import.meta.url));
const written = readFileSync(bakery, 'utf8');
const secondVersion = written.replace('Stehen Ihre Rezepte', 'Liegen Ihre Rezepte');

/** Gives every question its second level; after each area of a full check its interim result is passed. */
async function answerAll(page: Page, count: number): Promise<void> {
	await page.getByRole('button', { name: /^(Ohne Bauchgefühl weiter|Go on without)/ }).click();
	const next = page.getByRole('button', {
		name: /^(Weiter|Zum Ergebnis|Next|Go to the result)/
	});
	const interim = page.getByRole('heading', { name: /^(Zwischenstand|Interim)/ });
	for (let position = 1; position <= count; position += 1) {
		const asked = page
			.getByText(new RegExp(`^(Frage|Question) ${position} (von|of) ${count}$`))
			.first();
		await expect(asked.or(interim).first()).toBeVisible();
		if (await interim.isVisible()) await next.click();
		await expect(asked).toBeVisible();
		await page.getByRole('main').locator('input[type="radio"]').nth(1).check();
		await next.click();
	}
	await expect(asked(page, count)).toBeHidden();
	if (await interim.isVisible()) await next.click();
}

function asked(page: Page, count: number) {
	return page.getByText(new RegExp(`^(Frage|Question) ${count} (von|of) ${count}$`)).first();
}

/** A browser in which nothing was ever kept. */
async function anotherDevice(browser: Browser): Promise<Page> {
	const context = await browser.newContext({ locale: 'de-DE' });
	await context.addInitScript(markWhenAlive);
	return context.newPage();
}

async function answerBakery(page: Page): Promise<void> {
	await visit(page, '/');
	await openFile(page, bakery);
	await page.getByRole('button', { name: 'Mit allen 8 Fragen beginnen' }).click();
	await answerAll(page, 8);
	await expect(page.getByRole('heading', { name: 'Die Bereiche', exact: true })).toBeVisible();
}

test('the bakery is answered, read in its own words, printed, and opened on another device', async ({
	page,
	browser
}, testInfo) => {
	await visit(page, '/');
	await dropFile(page, fileOf(written, 'bakery.json'));
	await expect(page.getByText('8 Fragen: Backstube, Verkauf und Team.')).toBeVisible();
	await answerBakery(page);
	const areas = page.getByRole('main');
	await expect(areas.getByRole('rowheader', { name: 'Verkauf' }).first()).toBeVisible();

	const pdf = await downloadReport(page, testInfo);
	const printed = textOfPdf(pdf, testInfo);
	expect(printed).toContain('Einige stehen auf Zetteln oder in einem Heft.');
	expect(printed).toContain('(38,75 + 2 · 52,5 + 40) / 4');

	const other = await anotherDevice(browser);
	await visit(other, new URL('/', page.url()).href);
	await openFile(other, pdf);
	await expect(other.getByRole('rowheader', { name: 'Backstube' }).first()).toBeVisible();
	await other.context().close();
});

test('its file brings the questions along, and they go with the last check that asks them', async ({
	page,
	browser
}, testInfo) => {
	await answerBakery(page);
	await visit(page, '/');
	await expect(page.getByText('Backstuben-Check')).toBeVisible();
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Mappe als Datei speichern' }).click();
	const file = await keep(await download, testInfo, 'application/json');
	expect(file.buffer.toString('utf8')).toContain('"bakery-guide@1.0.0"');

	await openFile(page, fileOf(secondVersion, 'bakery.json'));
	await expect(page.getByRole('alert')).toContainText('Bitte erhöhen Sie die Version');
	await page.getByRole('button', { name: /^Löschen/ }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Endgültig löschen' }).click();
	await expect(page.getByRole('link', { name: 'Schnellcheck beginnen' })).toBeVisible();
	await openFile(page, fileOf(secondVersion, 'bakery.json'));
	await expect(page.getByRole('button', { name: 'Mit allen 8 Fragen beginnen' })).toBeVisible();

	const other = await anotherDevice(browser);
	await visit(other, new URL('/', page.url()).href);
	await openFile(other, file);
	await expect(other.getByRole('rowheader', { name: 'Team' }).first()).toBeVisible();
	await other.context().close();
});

test('in English it speaks English, and its quick check asks five questions', async ({ page }) => {
	await visit(page, '/en');
	await page.getByLabel('Open file', { exact: true }).last().setInputFiles(bakery);
	await page.getByRole('button', { name: 'Begin the quick check: 5 questions' }).click();
	await answerAll(page, 5);
	await expect(page.getByRole('rowheader', { name: 'Bakehouse' }).first()).toBeVisible();
	await page.reload();
	await expect(page.getByRole('rowheader', { name: 'Shop' }).first()).toBeVisible();
});

test('a group compares it through files, once the catalogue is there, too', async ({
	page,
	browser
}) => {
	await answerBakery(page);
	await visit(page, '/contribute');
	const code = await page.locator('textarea').first().inputValue();
	expect(code).toMatch(/^BB1-/);

	// Whoever leads the group sits at another device, which has never seen these questions.
	const leader = await anotherDevice(browser);
	await visit(leader, new URL('/compare', page.url()).href);
	const paste = async () => {
		await leader.getByLabel('Oder Codes einfügen').fill(code);
		await leader.getByRole('button', { name: 'Codes hinzufügen' }).click();
	};
	await paste();
	await expect(leader.getByText('bakery-guide 1.0.0')).toContainText('hier nicht bekannt');
	await leader.getByLabel('Dateien auswählen').setInputFiles(bakery);
	await expect(leader.getByRole('status').first()).toContainText('ist jetzt bekannt');
	await leader.getByLabel('Dateien auswählen').setInputFiles(companies());
	await paste();
	await expect(leader.getByRole('region', { name: /^Angenommen: 5/ })).toBeVisible();
	await leader.getByRole('button', { name: 'Vergleich zeigen' }).click();
	await expect(leader.getByRole('heading', { name: 'Backstube' }).first()).toBeVisible();
	await leader.context().close();
});

/** Saved checks of four other bakeries. */
function companies() {
	const korn = readFileSync(bakery.replace('bakery.json', 'bakery-korn.belegbar.json'), 'utf8');
	return [0, 1, 2, 3].map((company) =>
		fileOf(
			korn
				.replace('"bakery-example"', `"bakery-${company}"`)
				.replace(/"till": \{\s*"level": 1/, `"till": {"level": ${company % 2}`)
				.replace(/"learning": \{\s*"level": 1/, `"learning": {"level": ${company}`),
			`bakery-${company}.belegbar.json`
		)
	);
}

const refused: readonly (readonly [string, string, RegExp])[] = [
	['a broken one', written.slice(0, 400), /Zeile|beschädigt/],
	['one of the future', written.replace('"format": 1', '"format": 2'), /neueren Fassung/],
	['one under our name', written.replace('"bakery-guide"', '"ai-readiness"'), /Kennung unserer/],
	['one without words', written.replace(/,\s*"texts"[^]*$/, '}'), /hat keine Texte/],
	['one twice', written.replace('"id": "oven"', '"id": "recipes"'), /an welchen Stellen/],
	[
		'a key of every object',
		written.replace('"id": "oven"', '"id": "constructor"'),
		/an welchen Stellen/
	],
	[
		'a prototype',
		written.replace('"format": 1', '"__proto__": {}, "format": 1'),
		/an welchen Stellen/
	],
	['a huge one', written.replace('Ja."', `Ja. ${'x'.repeat(1_000_001)}"`), /zu groß/]
];

test('what cannot be used is refused with the reason, and nothing is kept', async ({ page }) => {
	await visit(page, '/');
	for (const [name, text, reason] of refused) {
		await openFile(page, fileOf(text, `${name}.json`));
		await expect(page.getByRole('alert'), name).toContainText(reason);
		await page.getByRole('button', { name: 'Hinweis schließen' }).click();
	}
	await page.reload();
	await expect(page.getByRole('link', { name: 'Schnellcheck beginnen' })).toBeVisible();
});

test('words of 300 letters and names from the right break no screen @phone', async ({ page }) => {
	const long = 'Donau'.repeat(60);
	const odd = written
		.replace('"question.recipes.short": "Rezepte"', `"question.recipes.short": "${long}"`)
		.replace('"dimension.shop.name": "Verkauf"', '"dimension.shop.name": "\u202eמכירות"')
		.replace('"catalogue.title": "Backstuben-Check"', `"catalogue.title": "${long}"`);
	await visit(page, '/');
	await openFile(page, fileOf(odd, 'odd.json'));
	await expectNoOverflow(page);
	await page.getByRole('button', { name: 'Mit allen 8 Fragen beginnen' }).click();
	await answerAll(page, 8);
	await expect(page.getByRole('heading', { name: 'Die Bereiche', exact: true })).toBeVisible();
	await expectNoOverflow(page);
	await visit(page, '/');
	await expect(page.getByText(long).first()).toBeVisible();
	await expectNoOverflow(page);
});

async function expectNoOverflow(page: Page): Promise<void> {
	const room = await page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		return scrollWidth - clientWidth;
	});
	expect(room).toBeLessThanOrEqual(0);
}
