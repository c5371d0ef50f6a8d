import type { Page } from '@playwright/test';
import { expect, test } from './app-test';
import { visit } from './visitor';

test.use({ isFirstVisit: true });

/** The databases of this browser; reading what is kept makes one. */
function databases(page: Page): Promise<number> {
	return page.evaluate(async () => (await indexedDB.databases()).length);
}

test('who joins a group reads nothing of what this browser keeps, until it is needed', async ({
	page
}) => {
	await visit(page, '/join');
	await expect(page.locator('html')).toHaveAttribute('data-alive', 'yes');
	// Longer than the reading waits where nothing was ever kept.
	await page.waitForTimeout(1500);
	expect(await databases(page)).toBe(0);

	await page.getByRole('link', { name: 'Belegbar, Startseite' }).click();
	await expect.poll(() => databases(page)).toBeGreaterThan(0);
});
