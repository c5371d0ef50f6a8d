import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './app-test';
import { screenWords } from './screen-words';
import { screens } from './screens';

type Rules = Parameters<AxeBuilder['options']>[0];

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const everyRule: Rules = { runOnly: { type: 'tag', values: tags } };
const everyRuleButColours: Rules = {
	...everyRule,
	rules: { 'color-contrast': { enabled: false } }
};
/** What depends on colours, on the room there is and on what is displayed in it. */
const rulesOfStyle: Rules = {
	runOnly: {
		type: 'rule',
		values: [
			...['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'],
			...['aria-hidden-focus', 'button-name', 'link-name', 'label', 'select-name'],
			...['bypass', 'page-has-heading-one', 'heading-order', 'region', 'meta-viewport']
		]
	}
};
const desktop = { width: 1280, height: 800 };
const phone = { width: 375, height: 740 };
const smallest = { width: 320, height: 640 };

test.use({
	// The page or the session that is not there, and what comes too early.
	expectedComplaints: /status of 40[49]/,
	// What is found says more here than a trace.
	trace: 'off'
});

for (const locale of ['de', 'en'] as const) {
	for (const { name, show } of screens) {
		test(`${name} (${locale}) is open to everybody and fits a phone`, async ({ page }) => {
			test.slow();
			await page.emulateMedia({ reducedMotion: 'reduce' });
			await page.setViewportSize(desktop);
			await show(page, screenWords[locale]);
			await expect(page.locator('html')).toHaveAttribute('lang', locale);
			if (locale === 'de') await expectNoBarrier(page, everyRule);
			await page.emulateMedia({ colorScheme: 'dark' });
			await page.setViewportSize(phone);
			await expectNoSidewaysScrolling(page);
			// Colours do not depend on the language, so they are measured in one of them.
			await expectNoBarrier(page, locale === 'de' ? rulesOfStyle : everyRuleButColours);
			await page.setViewportSize(smallest);
			await expectNoSidewaysScrolling(page);
		});
	}
}

async function expectNoBarrier(page: Page, rules: Rules): Promise<void> {
	await unstick(page);
	const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'], ...rules });
	// What lies behind an open dialog is out of reach, and a screen of its own.
	if (await page.getByRole('dialog').isVisible()) axe.include('dialog[open]');
	// Without its second page, which is for frames and which we do not have, it takes half the time.
	const { violations } = await axe.setLegacyMode().analyze();
	const found = violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`)
	);
	expect(found).toEqual([]);
}

/** What a bar at the edge of the window happens to cover is reached by scrolling; to axe it looks too small. */
async function unstick(page: Page): Promise<void> {
	await page.evaluate(() => {
		for (const element of document.querySelectorAll<HTMLElement>('body *')) {
			if (getComputedStyle(element).position === 'sticky') element.style.position = 'relative';
		}
	});
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
