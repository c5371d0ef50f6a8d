import type { Page } from '@playwright/test';
import { expect, test } from './app-test';
import { dimensionNames } from './check-files';
import {
	companyOf,
	dayOf,
	description,
	downloadReport,
	goOn,
	nameCompany,
	printedScore,
	question,
	saveFile,
	startQuickCheck,
	textOfPdf
} from './visitor';

const levels = [2, 3, 1, 4, 2, 2, 0, 3, 2, 1, 3, 4];

test('a manager gets from the start page to a PDF with the mouse alone @phone', async ({
	page
}, testInfo) => {
	await startQuickCheck(page);
	await tellGutFeeling(page);
	await page.getByRole('button', { name: 'Weiter zur ersten Frage' }).click();
	for (const [index, level] of levels.entries()) {
		await expect(question(page)).toContainText(`Frage ${index + 1} von 12`);
		await description(page, level).check();
		if (index % 4 === 0) await showSource(page);
		await goOn(page);
	}
	await expect(page).toHaveURL(/\/result$/);
	await nameCompany(page, 'Tischlerei Öllinger');
	await expect(companyOf(page, 'Tischlerei Öllinger')).toBeVisible();

	const saved = await saveFile(page, testInfo);
	const pdf = await downloadReport(page, testInfo);
	const text = textOfPdf(pdf, testInfo);
	const { index, dimensions } = printedScore(saved, testInfo, await dayOf(page));
	for (const { claimed, evidenced, id } of [{ ...index, id: 'index' }, ...dimensions]) {
		for (const score of [claimed, evidenced]) {
			expect(text, id).toContain(aboutFive(score));
		}
	}
	await expect(numberOf(page, 'Gesamtwert, gesagt')).toHaveText(startingWith(index.claimed));
	await expect(numberOf(page, 'Gesamtwert, belegt')).toHaveText(startingWith(index.evidenced));
	for (const [place, name] of dimensionNames.entries()) {
		const { claimed = null, evidenced = null } = dimensions[place] ?? {};
		const row = page.getByRole('row', { name });
		await expect(row.getByRole('button', { name: `${name}, gesagt` }).first()).toHaveText(
			startingWith(claimed)
		);
		await expect(row.getByRole('button', { name: `${name}, belegt` })).toHaveText(
			startingWith(evidenced)
		);
	}
});

test('on a phone another answer can be chosen once the list has folded @phone-only', async ({
	page
}) => {
	await startQuickCheck(page);
	await page.getByRole('button', { name: 'Ohne Bauchgefühl weiter' }).click();
	await description(page, 2).check();
	await page.getByRole('button', { name: 'Andere Antwort' }).click();
	await description(page, 4).check();
	await expect(description(page, 4)).toBeChecked();
});

/** One tap per area; nothing looks answered before. */
async function tellGutFeeling(page: Page): Promise<void> {
	for (const name of dimensionNames) {
		const area = page.getByRole('radiogroup', { name });
		await expect(area.getByRole('radio', { checked: true })).toHaveCount(0);
		await area.getByRole('radio').nth(2).check();
	}
}

async function showSource(page: Page): Promise<void> {
	const panel = page.getByRole('region', { name: 'Wo steht das?' });
	await panel.getByLabel('Ort', { exact: true }).fill('Ordner „Angebote“, Blatt 3');
	await panel.getByLabel('gefunden', { exact: true }).check();
	await panel.getByLabel('Zuständig', { exact: true }).fill('Frau Öllinger');
	await expect(panel.getByLabel('arbeitet hier')).toBeChecked();
	await panel.getByLabel('Monat wählen').check();
	await panel.getByLabel('Jahr').selectOption({ index: 1 });
	await panel.getByLabel('Monat', { exact: true }).selectOption('Januar');
	await expect(panel).toContainText('Ihre Antwort ist belegt.');
	await expect(panel).toContainText('Geöffnet, aktuell, jemand ist zuständig.');
}

function numberOf(page: Page, subject: string) {
	return page.getByRole('button', { name: `${subject}. So entsteht die Zahl` });
}

/** A score of the quick check as it is shown: about, in steps of five. */
function aboutFive(score: number | null): string {
	return score === null ? 'noch kein Wert' : `rund ${5 * Math.round(score / 5)}`;
}

/** The same where "about" stands beside it, once for all. */
function startingWith(score: number | null): RegExp {
	const plain = aboutFive(score).replace('rund ', '');
	return new RegExp(`^\\s*${plain}\\b`);
}
