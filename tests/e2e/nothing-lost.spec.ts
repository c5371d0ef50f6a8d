import type { Locator } from '@playwright/test';
import { expect, test } from './app-test';
import {
	description,
	goOn,
	heading,
	noteField,
	question,
	skipGutFeeling,
	startQuickCheck,
	visit
} from './visitor';

test.beforeEach(async ({ page }) => {
	await startQuickCheck(page);
	await skipGutFeeling(page);
});

test('a reload right after a click, a key press or a typed letter loses nothing', async ({
	page
}) => {
	await description(page, 3).check();
	await page.reload();
	await expect(description(page, 3)).toBeChecked();

	await page.keyboard.press('3');
	await page.reload();
	await expect(description(page, 2)).toBeChecked();

	await (await noteField(page)).pressSequentially('Liegt im Schrank');
	await page.reload();
	await expect(page.getByLabel('Notiz', { exact: true })).toHaveValue('Liegt im Schrank');
});

test('an answer given in the very moment the page is left is there afterwards', async ({
	page
}) => {
	await leaveInTheSameMoment(description(page, 4));
	await page.waitForURL('about:blank');
	await visit(page, '/check#PR-02');
	await expect(description(page, 4)).toBeChecked();

	await page.getByLabel('Ort', { exact: true }).evaluate((field) => {
		if (!(field instanceof HTMLInputElement)) throw new Error('not a field');
		field.value = 'Wandtafel in der Halle';
		field.dispatchEvent(new InputEvent('input', { bubbles: true }));
		location.replace('about:blank');
	});
	await page.waitForURL('about:blank');
	await visit(page, '/check#PR-02');
	await expect(page.getByLabel('Ort', { exact: true })).toHaveValue('Wandtafel in der Halle');
});

test('a crash of the page loses nothing', async ({ page, context }) => {
	await description(page, 2).check();
	const crash = page.waitForEvent('crash');
	await Promise.all([crash, page.goto('chrome://crash').catch(() => null)]);
	const another = await context.newPage();
	await visit(another, '/check#PR-02');
	await expect(description(another, 2)).toBeChecked();
});

test('back and forward in the browser go from question to question and keep the answers', async ({
	page
}) => {
	await description(page, 1).check();
	await goOn(page);
	await expect(question(page)).toContainText('Frage 2 von 12');
	await description(page, 2).check();
	await page.goBack();
	await expect(question(page)).toContainText('Frage 1 von 12');
	await expect(description(page, 1)).toBeChecked();
	await page.goForward();
	await expect(description(page, 2)).toBeChecked();
});

test('who comes back is offered to go on, to begin anew or to delete', async ({ page }) => {
	for (const level of [1, 0]) {
		await description(page, level).check();
		await goOn(page);
	}
	await page.goto('about:blank');
	await visit(page, '/');
	await expect(page.getByRole('heading', { name: 'Ihre Checks auf diesem Gerät' })).toBeVisible();
	await expect(page.getByText('2 von 12 beantwortet')).toBeVisible();
	await expect(page.getByRole('link', { name: 'Schnellcheck beginnen' })).toBeVisible();
	await expect(page.getByRole('button', { name: /^Löschen: Schnellcheck/ })).toBeVisible();
	await page.getByRole('button', { name: /^Weiter bei Frage 3: / }).click();
	await expect(question(page)).toContainText('Frage 3 von 12');
});

test('an answer can be taken back, and its source note survives a change of mind', async ({
	page
}) => {
	await description(page, 3).check();
	await page.getByLabel('Ort', { exact: true }).fill('Ordner 7');
	await description(page, 0).check();
	await expect(
		page.getByText('Dafür brauchen Sie keinen Beleg. Ehrlichkeit kostet nichts.')
	).toBeVisible();
	await description(page, 4).check();
	await expect(page.getByLabel('Ort', { exact: true })).toHaveValue('Ordner 7');
	await page.getByRole('button', { name: 'Antwort löschen' }).click();
	await expect(question(page).getByRole('radio', { checked: true })).toHaveCount(0);
	await page.reload();
	await expect(question(page).getByRole('radio', { checked: true })).toHaveCount(0);
	await expect(heading(page, /\?/)).toBeVisible();
});

test('an answer taken back by mistake comes back with its source, by finger and by key @phone', async ({
	page
}) => {
	await description(page, 3).check();
	await page.getByLabel('Ort', { exact: true }).fill('Ordner 7');
	await page.getByRole('button', { name: 'Antwort löschen' }).click();
	await expect(page.getByRole('status').getByText('Antwort gelöscht.')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Rückgängig machen' })).toBeFocused();

	await goOn(page);
	await page.goBack();
	await page.getByRole('button', { name: 'Rückgängig machen' }).press('Enter');
	await expect(description(page, 3)).toBeChecked();
	await page.reload();
	await expect(description(page, 3)).toBeChecked();
	await expect(page.getByLabel('Ort', { exact: true })).toHaveValue('Ordner 7');
});

test('a year alone is a date, and what else is known of it stays when one part changes', async ({
	page
}) => {
	await description(page, 3).check();
	await page.getByLabel('Ort', { exact: true }).fill('Ordner 7');
	await page.getByLabel('gefunden', { exact: true }).check();
	const [year, month] = ['Jahr', 'Monat'].map((name) => page.getByLabel(name, { exact: true }));
	if (!year || !month) throw new Error('two fields expected');
	await page.getByLabel('Monat wählen').check();
	await expect(month).toBeDisabled();
	await year.selectOption('2020');
	await expect(page.getByText('Ohne Monat zählt das Jahr ab dem 1. Januar.')).toBeVisible();
	await expect(
		page.getByText('Veraltet: letzte Prüfung 2020, gezählt ab dem 1. Januar.')
	).toBeVisible();
	await page.reload();
	await expect(year).toHaveValue('2020');

	await month.selectOption('Juni');
	await year.selectOption('2021');
	await expect(month).toHaveValue('06');
	await year.selectOption('');
	await year.selectOption('2022');
	await page.reload();
	await expect(year).toHaveValue('2022');
	await expect(month).toHaveValue('06');
});

async function leaveInTheSameMoment(radio: Locator): Promise<void> {
	await radio.evaluate((element) => {
		if (!(element instanceof HTMLInputElement)) throw new Error('not a choice');
		element.click();
		location.replace('about:blank');
	});
}
