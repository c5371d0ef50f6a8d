import type { Page } from '@playwright/test';
import { expect, test } from './app-test';
import { aCheck, soundSource } from './check-files';
import { seedChecks } from './seed-checks';
import { visit } from './visitor';

/** The result fits what somebody reads: everything else lies one level deeper. */

const MOST_WORDS = 450;
const HIGHEST = 2800;
const HIGHEST_ON_PHONE = 2400;

/** Words that can be seen, without those that are only heard. */
function seenWords(page: Page): Promise<number> {
	return page.evaluate(() => {
		const main = document.querySelector('main') ?? document.body;
		const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
		let words = 0;
		while (walker.nextNode()) {
			const { textContent, parentElement } = walker.currentNode;
			if (!parentElement?.checkVisibility({ visibilityProperty: true })) continue;
			if (parentElement.closest('.visually-hidden, aside > h2')) continue;
			words += textContent?.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
		}
		return words;
	});
}

const checks = [
	['a quick check', aCheck({})],
	['a whole check', aCheck({ scope: 'full' })],
	['a quick check that only claims', aCheck({ answer: () => ({ level: 3 }) })],
	[
		'a quick check with open ranges',
		aCheck({
			answer: (index) =>
				index % 4 === 1 ? { level: 'unknown' } : { level: 3, evidence: soundSource }
		})
	]
] as const;

for (const [name, check] of checks) {
	for (const [locale, base] of [
		['German', ''],
		['English', '/en']
	] as const) {
		test(`the result of ${name} in ${locale} is short`, async ({ page }) => {
			await seedChecks(page, check);
			await page.setViewportSize({ width: 1280, height: 800 });
			await visit(page, `${base}/result`);
			await expect(page.locator('#questions h2')).toBeVisible();
			expect(await seenWords(page)).toBeGreaterThan(200);
			expect(await seenWords(page)).toBeLessThanOrEqual(MOST_WORDS);
			expect(await heightOf(page)).toBeLessThanOrEqual(HIGHEST);
		});
	}
}

test('the result of a quick check is short on a phone', async ({ page }) => {
	await seedChecks(page, aCheck({}));
	await page.setViewportSize({ width: 375, height: 740 });
	await visit(page, '/result');
	await expect(page.locator('#uses h2')).toBeVisible();
	expect(await heightOf(page)).toBeLessThanOrEqual(HIGHEST_ON_PHONE);
});

function heightOf(page: Page): Promise<number> {
	return page.evaluate(() => document.documentElement.scrollHeight);
}
