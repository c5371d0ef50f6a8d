import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './app-test';
import { screenWords } from './screen-words';
import { screens } from './screens';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const desktop = { width: 1280, height: 800 };
const phone = { width: 375, height: 740 };
const smallest = { width: 320, height: 640 };

// The browser itself reports the page that is not there.
test.use({ expectedComplaints: [/status of 404/], reducedMotion: 'reduce' });

for (const locale of ['de', 'en'] as const) {
	for (const { name, show } of screens) {
		test(`${name} (${locale}) is open to everybody, light and dark, and fits a phone`, async ({
			page
		}) => {
			test.slow();
			const words = screenWords[locale];
			await page.setViewportSize(desktop);
			await show(page, words);
			await expect(page.locator('html')).toHaveAttribute('lang', locale);
			await expectNoBarrier(page);
			await page.emulateMedia({ colorScheme: 'dark' });
			await page.setViewportSize(phone);
			await expectNoSidewaysScrolling(page);
			await expectNoBarrier(page);
			await page.setViewportSize(smallest);
			await expectNoSidewaysScrolling(page);
		});
	}
}

async function expectNoBarrier(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
	const found = violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`)
	);
	expect(found).toEqual([]);
}

/** Nothing is wider than the page, and no open dialog wider than itself, once the charts have followed. */
async function expectNoSidewaysScrolling(page: Page): Promise<void> {
	await expect.poll(() => surplusOf(page), 'pixels beyond the edge').toBeLessThanOrEqual(0);
}

function surplusOf(page: Page): Promise<number> {
	return page.evaluate(() => {
		const frames = [document.documentElement, ...document.querySelectorAll('dialog[open]')];
		return Math.max(...frames.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
	});
}
