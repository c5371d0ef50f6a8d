import { expect, test } from './app-test';
import { aCheck } from './check-files';
import { seedChecks } from './seed-checks';
import { visit } from './visitor';

/** What every journey relies on: it fails on a complaint, and meets nothing of the journey before. */

test.describe('one journey after the other', () => {
	test.describe.configure({ mode: 'serial' });

	test('a journey leaves what it likes behind', async ({ page, context }) => {
		await seedChecks(page, aCheck({ name: 'Gärtnerei Sommer' }));
		await visit(page, '/');
		await expect(page.getByRole('heading', { level: 2, name: 'Gärtnerei Sommer' })).toBeVisible();
		await page.evaluate(async () => {
			const opening = indexedDB.open('left-behind');
			await new Promise((resolve) => (opening.onsuccess = resolve));
		});
		await context.newPage();
		await context.setOffline(true);
	});

	test('the next one finds none of it', async ({ page, context }) => {
		await visit(page, '/privacy');
		expect(context.pages()).toHaveLength(1);
		const found = await page.evaluate(async () => [
			...Object.keys(localStorage),
			...(await indexedDB.databases()).map(({ name }) => name)
		]);
		expect(found).not.toContain('left-behind');
		expect(found.filter((name) => name?.includes('journey-check'))).toEqual([]);
	});
});

test.describe('a journey fails', () => {
	test.fail();

	test('on a complaint in the console', async ({ page }) => {
		await visit(page, '/');
		await page.evaluate(() => console.error('something is wrong'));
	});

	test('on an uncaught error', async ({ page }) => {
		await visit(page, '/');
		const thrown = page.waitForEvent('pageerror');
		await page.evaluate(() => setTimeout(() => Reflect.get(Object(undefined), 'x').y));
		await thrown;
	});

	test('on a cookie', async ({ page }) => {
		await visit(page, '/');
		await page.evaluate(() => (document.cookie = 'visitor=1'));
	});

	test('on a request to somebody else', async ({ page }) => {
		await page.route('https://elsewhere.example/**', (route) => route.fulfill({ body: '' }));
		await page.goto('about:blank');
		await page.evaluate(() => fetch('https://elsewhere.example/', { mode: 'no-cors' }));
	});
});
