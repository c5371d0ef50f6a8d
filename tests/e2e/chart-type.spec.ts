import { expect, test } from './app-test';
import { aCheck } from './check-files';
import { seedChecks } from './seed-checks';
import { visit } from './visitor';

// A browser that was here before has the typeface.
test.use({ isFirstVisit: true });

test('a chart drawn before the typeface is there is drawn again in it', async ({ page }) => {
	let release: () => void = () => undefined;
	const released = new Promise<void>((resolve) => (release = resolve));
	await page.route(/\.woff2$/, async (route) => {
		await released;
		await route.continue();
	});
	await seedChecks(page, aCheck({}));
	await visit(page, '/result');
	const chart = page.locator('canvas');
	await page.getByRole('heading', { name: 'Die Bereiche als Netz' }).scrollIntoViewIfNeeded();
	const isDrawn = () =>
		chart.evaluate((canvas: HTMLCanvasElement) => {
			const blank = document.createElement('canvas');
			[blank.width, blank.height] = [canvas.width, canvas.height];
			return canvas.toDataURL() !== blank.toDataURL();
		});
	await expect.poll(isDrawn).toBe(true);
	const picture = () => chart.evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
	const before = await picture();
	release();
	await expect.poll(picture).not.toBe(before);
});
