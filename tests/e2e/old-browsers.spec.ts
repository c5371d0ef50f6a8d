import { shellDe } from '../../src/lib/language/words/shell/shell.de';
import { shellEn } from '../../src/lib/language/words/shell/shell.en';
import { expect, test } from './app-test';

for (const [words, address] of [
	[shellDe, '/check'],
	[shellEn, '/en/check']
] as const) {
	test(`a browser that is too old is told so on ${address}`, async ({ page }) => {
		await page.addInitScript(() => {
			Reflect.deleteProperty(Object, 'hasOwn');
		});
		await page.goto(address);
		await expect(page.getByText(words.unfit.oldBrowser)).toBeVisible();
	});

	test(`a browser without JavaScript is told so on ${address}`, async ({ browser, baseURL }) => {
		const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
		const page = await context.newPage();
		await page.goto(address);
		const sentence = page.locator('noscript p');
		await expect(sentence).toBeVisible();
		await expect(sentence).toHaveText(words.unfit.noScript);
		await expect(page.getByText(words.unfit.oldBrowser)).toBeHidden();
		await context.close();
	});
}

test('a browser that is not too old is told nothing', async ({ page }) => {
	await page.goto('/');
	await expect(page.getByText(shellDe.unfit.oldBrowser)).toBeHidden();
});
