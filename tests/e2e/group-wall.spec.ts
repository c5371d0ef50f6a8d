import type { Page } from '@playwright/test';
import { expect, test } from './app-test';
import { fillRound, leadLinkOf, reveal, startRound, wallLinkOf } from './group-api';
import { codeOfCompany, paste } from './group-files';
import { compareDe } from '../../src/lib/language/words/compare/compare.de';
import { stayWhenAsked, visit } from './visitor';

/** The wall obeys its keys and nothing else, and a merged group is not lost by accident. */

async function openWall(page: Page, app: string): Promise<void> {
	const access = await startRound(app);
	await fillRound(app, access, 6);
	await visit(page, leadLinkOf('', access));
	await expect(page.getByText('Beiträge bisher: 5–9')).toBeVisible();
	await visit(page, `/session/${access.id}/present`);
	await expect(page.getByText('Beiträge bisher: 5–9')).toBeVisible();
}

/** In milliseconds: for so long a second press belongs to the first. */
const ONE_PRESS = 1_600;

/** A browser without a screen may not keep one on; that it is asked to is what counts. */
function noteWakeLock(): void {
	const request = (kind: string) => {
		document.documentElement.dataset.keptAwake = kind;
		return Promise.resolve({ released: false, release: () => Promise.resolve() });
	};
	Object.defineProperty(navigator, 'wakeLock', { value: { request } });
}

function area(page: Page, name: string) {
	return page.getByRole('heading', { name, exact: true });
}

test('one press is one step however long it is held, and shortcuts stay the browser’s', async ({
	page,
	app
}) => {
	await page.addInitScript(noteWakeLock);
	await page.setViewportSize({ width: 1280, height: 720 });
	await openWall(page, app);
	await test.step('the first step asks, and the same key answers', async () => {
		const dialog = page.getByRole('dialog', { name: 'Jetzt aufdecken?' });
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('ArrowRight');
		await expect(dialog, 'a press that bounces is no answer').toBeVisible();
		await page.waitForTimeout(ONE_PRESS);
		await page.keyboard.press('ArrowLeft');
		await expect(dialog).toBeHidden();
		await page.keyboard.press('ArrowRight');
		await dialog.getByRole('button', { name: 'Noch warten' }).click();
		await expect(dialog).toBeHidden();
		await page.keyboard.press('ArrowRight');
		await page.waitForTimeout(ONE_PRESS);
		await page.keyboard.press('ArrowRight');
		await expect(area(page, 'Prozesse')).toBeVisible();
	});
	const firstSlide = page.getByText('Folie 1 von');
	await expect(firstSlide).toContainText('Prozesse: gesagt');
	await page.keyboard.down('ArrowRight');
	const secondSlide = page.getByText('Folie 2 von');
	await expect(secondSlide).toContainText('Prozesse: belegt');
	for (let repeat = 0; repeat < 20; repeat++) {
		await page.keyboard.down('ArrowRight');
		await page.waitForTimeout(30);
	}
	await page.keyboard.up('ArrowRight');
	await expect(secondSlide).toBeVisible();
	for (const shortcut of ['Control+ArrowRight', 'Shift+ArrowRight', 'Meta+ArrowRight']) {
		await page.keyboard.press(shortcut);
	}
	await page.waitForTimeout(300);
	await expect(secondSlide).toBeVisible();
	await expect(page.locator('html')).toHaveAttribute('data-kept-awake', 'screen');
});

for (const { name, width, height } of [
	{ name: '4:3', width: 1024, height: 768 },
	{ name: '1024×768 at 200 %', width: 512, height: 384 },
	{ name: '1280×720', width: 1280, height: 720 }
]) {
	test(`at ${name} nothing of the wall is cut off sideways, and what is long scrolls first`, async ({
		page,
		app
	}) => {
		await page.setViewportSize({ width, height });
		await openWall(page, app);
		const surplus = () =>
			page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth
			);
		expect(await surplus()).toBeLessThanOrEqual(0);
		await page.keyboard.press('ArrowRight');
		await page.waitForTimeout(ONE_PRESS);
		await page.keyboard.press('ArrowRight');
		await expect(area(page, 'Prozesse')).toBeVisible();
		expect(await surplus()).toBeLessThanOrEqual(0);
		const isLong = await page.evaluate(
			() => document.documentElement.scrollHeight > document.documentElement.clientHeight + 1
		);
		await page.keyboard.press('PageDown');
		await expect(page.getByText(isLong ? 'Folie 1 von' : 'Folie 2 von')).toBeVisible();
	});
}

test('who presses again while the server still thinks has pressed once', async ({ page, app }) => {
	const access = await startRound(app);
	await fillRound(app, access, 6);
	await reveal(app, access);
	await visit(page, leadLinkOf('', access));
	await visit(page, `/session/${access.id}/present`);
	await expect(page.getByText('Folie 1 von')).toBeVisible();
	let commands = 0;
	let answer = () => {};
	const thinking = new Promise<void>((resolve) => (answer = resolve));
	await page.route(/\/commands$/, async (route) => {
		commands += 1;
		await thinking;
		await route.continue();
	});
	for (let press = 0; press < 4; press++) await page.keyboard.press('ArrowRight');
	await page.getByRole('button', { name: 'Weiter' }).click();
	answer();
	await expect(page.getByText('Folie 2 von')).toBeVisible();
	await page.waitForTimeout(ONE_PRESS);
	await expect(page.getByText('Folie 2 von')).toBeVisible();
	expect(commands).toBe(1);
	await page.keyboard.press('ArrowLeft');
	await expect(page.getByText('Folie 1 von')).toBeVisible();
});

test('the wall’s own link shows the way in and everything after it, leads nothing, and leaves no trace', async ({
	page,
	app
}) => {
	const access = await startRound(app);
	await fillRound(app, access, 5);
	await page.goto(wallLinkOf('', access).replace('#', '%23'));
	await expect(page.getByText('Beiträge bisher: 5–9')).toBeVisible();
	expect(page.url()).not.toContain(access.joinToken);
	await expect(
		page.getByRole('img', { name: 'QR-Code mit dem Link zum Teilnehmen' })
	).toBeVisible();
	const code = `${access.joinCode.slice(0, 4)} ${access.joinCode.slice(4)}`;
	await expect(page.getByText(code).first()).toBeVisible();
	await expect(page.getByText('Diese Leinwand folgt der Moderation.')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Weiter' })).toHaveCount(0);
	await page.keyboard.press('ArrowRight');
	await page.reload();
	await expect(page.getByText('Beiträge bisher: 5–9')).toBeVisible();
	await reveal(app, access);
	await expect(area(page, 'Prozesse')).toBeVisible();
	await test.step('it makes nobody a participant', async () => {
		await visit(page, '/group');
		await expect(page.getByText('KI-Frühstück')).toHaveCount(0);
		await visit(page, `/session/${access.id}`);
		await expect(page.getByRole('link', { name: 'Code eingeben' })).toBeVisible();
	});
});

test('a group merged from files asks before a reload loses it', async ({ page }) => {
	await visit(page, '/compare');
	await paste(page, [1, 2].map((company) => codeOfCompany(company)).join('\n'), compareDe);
	await stayWhenAsked(page);
	await expect(page.getByRole('region', { name: 'Angenommen: 2' })).toBeVisible();
	await page.getByRole('button', { name: 'Neue Gruppe beginnen' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Neue Gruppe beginnen' }).click();
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
