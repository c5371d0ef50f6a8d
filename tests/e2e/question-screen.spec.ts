import type { Page } from '@playwright/test';
import { expect, test } from './app-test';
import { description, skipGutFeeling, startQuickCheck } from './visitor';

test('what scrolls under the bar of buttons does not shine through it @phone', async ({ page }) => {
	await startQuickCheck(page);
	await skipGutFeeling(page);
	await description(page, 3).check();
	const review = page.getByRole('radiogroup', { name: 'Zuletzt geprüft' });
	await expect(review).toBeVisible();
	await putUnderBar(page);
	const bar = page.getByRole('button', { name: 'Weiter ohne Beleg' }).locator('..');
	const withIt = await bar.screenshot({ animations: 'disabled' });
	await review.evaluate((element) => {
		element.style.visibility = 'hidden';
	});
	const withoutIt = await bar.screenshot({ animations: 'disabled' });
	expect(withIt.equals(withoutIt)).toBe(true);
});

test('an answer without a full source is not called evidenced beside a button that denies it', async ({
	page
}) => {
	await startQuickCheck(page);
	await skipGutFeeling(page);
	await description(page, 2).check();
	await page.getByLabel('Könnte ich jetzt zeigen').check();
	await expect(
		page.getByText('Ihre Antwort zählt damit voll. Es fehlen noch vier Angaben.')
	).toBeVisible();
	await expect(page.getByRole('button', { name: 'Weiter, teilweise belegt' })).toBeVisible();
	await expect(page.getByText('Ihre Antwort ist belegt.')).toHaveCount(0);
});

/** Scrolls until the last group of choices lies in the middle of the bar. */
async function putUnderBar(page: Page): Promise<void> {
	await page.evaluate(() => {
		const group = [...document.querySelectorAll('[role="radiogroup"]')].at(-1);
		const box = group?.getBoundingClientRect();
		if (box) window.scrollBy(0, (box.top + box.bottom) / 2 - (window.innerHeight - 36));
	});
}
