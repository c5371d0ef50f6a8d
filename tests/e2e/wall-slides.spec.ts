import type { Page } from '@playwright/test';
import { expect, test } from './app-test';
import { fillRound, leadLinkOf, startRound } from './group-api';
import { visit } from './visitor';
import { allSlides, pretend } from './wall-view';

/** Nothing of any slide is below the edge of the wall, with the longest texts there are. */

const FIRST_TOPIC = allSlides.findIndex(({ kind }) => kind === 'topic');

async function surplus(page: Page): Promise<number> {
	return page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
}

for (const { width, height } of [
	{ width: 1280, height: 720 },
	{ width: 1024, height: 768 },
	{ width: 1920, height: 1080 }
]) {
	for (const { language, base, place, topic } of [
		{ language: 'de', base: '', place: 'Folie', topic: 'Thema' },
		{ language: 'en', base: '/en', place: 'Slide', topic: 'Topic' }
	]) {
		test(`every slide fits on ${width} × ${height} in ${language}`, async ({ page, app }) => {
			await page.setViewportSize({ width, height });
			const title =
				'Ein sehr langer Titel, damit man sieht, wo er umbricht: KI-Frühstück im November';
			const access = await startRound(app, { language, title, expected: 7, isPractice: true });
			await fillRound(app, access, 5);
			await visit(page, leadLinkOf('', access, base));
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			await visit(page, `${base}/session/${access.id}/present`);
			await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
			expect(await surplus(page), 'while contributions come').toBeLessThanOrEqual(0);
			await pretend(page, access, 12);
			await page.reload();
			for (const [position, slide] of allSlides.entries()) {
				const isTopic = slide.kind === 'topic';
				const number = isTopic ? position - FIRST_TOPIC : position;
				const where = page.getByText(`${isTopic ? topic : place} ${number + 1} `);
				await expect(where, JSON.stringify(slide)).toBeVisible();
				expect.soft(await surplus(page), JSON.stringify(slide)).toBeLessThanOrEqual(0);
				await page.keyboard.press('ArrowRight');
			}
		});
	}
}
