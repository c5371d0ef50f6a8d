import { expect, test } from './app-test';
import { aCheck, fileOf, upTo } from './check-files';
import { seedChecks } from './seed-checks';
import { heading, openFile, question, visit } from './visitor';

/** What stands around every page: where one is, how to go on, and the way out. */

test.use({ expectedComplaints: /status of 404/ });

test('an address that does not exist leads back to the question where one was @phone', async ({
	page
}) => {
	await seedChecks(page, aCheck({ answer: upTo(6) }));
	await page.goto('/gibt-es-nicht');
	await expect(heading(page, 'Diese Seite gibt es nicht')).toBeVisible();
	await expect(page.getByRole('navigation', { name: 'Hauptmenü' })).toBeVisible();
	await page.getByRole('link', { name: 'Weiter bei Frage 7' }).click();
	await expect(question(page)).toContainText('Frage 7 von 12');
});

test('without a check an address that does not exist leads to the start page', async ({ page }) => {
	await page.goto('/en/nothing-here');
	await expect(heading(page, 'This page does not exist')).toBeVisible();
	await expect(page.getByRole('contentinfo')).toContainText('Not legal advice');
	await page.getByRole('link', { name: 'Go to the start page' }).click();
	await expect(page).toHaveURL(/\/en$/);
});

test('a file is opened from the head of any page, and then the head leads to the checks', async ({
	page
}) => {
	await visit(page, '/method');
	await openFile(page, fileOf(aCheck({ name: 'Gärtnerei Sommer' })));
	await expect(page).toHaveURL(/\/result$/);
	await page.getByRole('link', { name: 'Meine Checks' }).click();
	await expect(page.getByText('Gärtnerei Sommer').first()).toBeVisible();
});

test('head and foot leave the page to its content @phone', async ({ page }) => {
	await visit(page, '/privacy');
	const head = await page.getByRole('banner').boundingBox();
	expect(head?.height).toBeLessThanOrEqual(57);
	await page.goto('/gibt-es-nicht');
	const foot = page.getByRole('contentinfo');
	await expect(foot).toBeVisible();
	const box = await foot.boundingBox();
	expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(page.viewportSize()?.height);
});
