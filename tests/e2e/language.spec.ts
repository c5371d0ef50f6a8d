import { expect, test } from './app-test';
import { aCheck, upTo } from './check-files';
import {
	chooseReport,
	description,
	downloadPdf,
	question,
	showResultOf,
	textOfPdf,
	visit
} from './visitor';

test('changing the language in the middle keeps the question and the answers', async ({ page }) => {
	await showResultOf(page, aCheck({ answer: upTo(5) }));
	await visit(page, '/check#DO-01');
	await description(page, 3).check();
	await page.getByLabel('Ort', { exact: true }).fill('Ordner „Übergabe“');
	await page.getByRole('link', { name: 'English' }).click();

	const inEnglish = page.getByRole('group', { name: /Question 6 of 12/ });
	await expect(inEnglish.getByRole('radio').nth(3)).toBeChecked();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page.getByText('Documentation, Question 6 of 12')).toBeVisible();
	await page.reload();
	await expect(inEnglish.getByRole('radio').nth(3)).toBeChecked();

	await page.getByRole('link', { name: 'Deutsch' }).click();
	await expect(question(page)).toContainText('Frage 6 von 12');
	await expect(page.locator('html')).toHaveAttribute('lang', 'de');
	await expect(description(page, 3)).toBeChecked();
});

test('the language of the report does not depend on the language of the page', async ({
	page
}, testInfo) => {
	await showResultOf(page, aCheck({ name: 'Gärtnerei Sommer' }));
	await chooseReport(page);
	await page.getByLabel('Englisch').check();
	const english = textOfPdf(await downloadPdf(page, testInfo), testInfo);
	expect(english).toMatch(/Page 1 of \d+/);
	expect(english).not.toContain('Seite 1 von');
	expect(english).toContain('Gärtnerei Sommer');
});
