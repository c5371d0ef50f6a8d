import type { Page } from '@playwright/test';
import { expect, test } from './app-test';
import { aCheck, upTo } from './check-files';
import { description, question, showResultOf, visit } from './visitor';

async function openTwoTabs(page: Page): Promise<Page> {
	await showResultOf(page, aCheck({ name: 'Bäckerei Klee', answer: upTo(3) }));
	const other = await page.context().newPage();
	await visit(page, '/check#DA-01');
	await visit(other, '/check#DA-01');
	await expect(question(page)).toContainText('Frage 4 von 12');
	await expect(question(other)).toContainText('Frage 4 von 12');
	return other;
}

test('what is answered in one tab is seen in the other, and the last writer wins', async ({
	page
}) => {
	const other = await openTwoTabs(page);
	await description(page, 2).check();
	await expect(description(other, 2)).toBeChecked();
	await description(other, 4).check();
	await expect(description(page, 4)).toBeChecked();

	await page.getByLabel('Ort', { exact: true }).fill('Handbuch, Kapitel 2');
	await expect(other.getByLabel('Ort', { exact: true })).toHaveValue('Handbuch, Kapitel 2');
});

test('different answers given in two tabs both stay', async ({ page }) => {
	const other = await openTwoTabs(page);
	await visit(other, '/check#DO-01');
	await description(page, 1).check();
	await description(other, 3).check();
	await page.reload();
	await expect(description(page, 1)).toBeChecked();
	await visit(page, '/check#DO-01');
	await expect(description(page, 3)).toBeChecked();
});

test('a check deleted in one tab says so in the other instead of coming back', async ({ page }) => {
	const other = await openTwoTabs(page);
	await visit(page, '/');
	await page.getByRole('button', { name: 'Löschen: Bäckerei Klee' }).click();
	await page.getByRole('button', { name: 'Endgültig löschen' }).click();
	await expect(page.getByRole('heading', { name: 'Ihre Checks' })).toBeHidden();

	await expect(
		other.getByText('Dieser Check wurde in einem anderen Fenster gelöscht.')
	).toBeVisible();
	await expect(question(other)).toBeHidden();
	await visit(other, '/');
	await expect(other.getByText('Bäckerei Klee')).toBeHidden();
});
