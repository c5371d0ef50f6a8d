import type { Page } from '@playwright/test';
import { expect, test } from './app-test';
import {
	fillRound,
	lead,
	leadLinkOf,
	reveal,
	show,
	startRound,
	wallLinkOf,
	type RoundAccess
} from './group-api';
import { visit } from './visitor';

/** The wall is set for its room, and says why something does not work where one looks. */

async function openWall(
	page: Page,
	app: string,
	{ companies = 5, settings = {} }: { companies?: number; settings?: object } = {}
): Promise<RoundAccess> {
	await page.setViewportSize({ width: 1280, height: 720 });
	const access = await startRound(app, settings);
	await fillRound(app, access, companies);
	await visit(page, leadLinkOf('', access));
	await expect(page.getByRole('heading', { level: 1, name: 'KI-Frühstück' })).toBeVisible();
	await visit(page, `/session/${access.id}/present`);
	await expect(page.getByText('Beiträge bisher')).toBeVisible();
	return access;
}

test('dark or light is this window’s, whatever the system says, and stays', async ({
	page,
	app
}) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await openWall(page, app);
	const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
	const light = await ground();
	await page.keyboard.press('d');
	await expect.poll(ground).not.toBe(light);
	const dark = await ground();
	await page.reload();
	await expect(page.getByText('Beiträge bisher')).toBeVisible();
	expect(await ground()).toBe(dark);
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.getByRole('button', { name: 'Hell' }).click();
	await expect.poll(ground).toBe(light);
});

test.describe('a clock of its own', () => {
	test.use({ isFirstVisit: true });

	test('the timer is the same on both windows, is paused, runs on and goes away', async ({
		page,
		context,
		app
	}) => {
		await page.clock.install();
		const access = await openWall(page, app);
		await page.keyboard.press('t');
		await page.getByRole('button', { name: '3 Minuten starten' }).click();
		const digits = page.getByRole('timer');
		await expect(digits).toHaveText(/^(3:00|2:\d\d)$/);
		await page.clock.fastForward('01:00');
		await expect(digits).toHaveText(/^(2:00|1:\d\d)$/);
		const second = await context.newPage();
		await visit(second, `/session/${access.id}/present`);
		await expect(second.getByRole('timer')).toBeVisible();
		await page.keyboard.press('t');
		await page.getByRole('button', { name: 'Anhalten' }).click();
		await page.getByRole('button', { name: 'Schließen' }).click();
		await expect(second.getByRole('timer')).toHaveText(await digits.innerText());
		await page.keyboard.press('t');
		await page.getByRole('button', { name: 'Weiterlaufen lassen' }).click();
		await page.keyboard.press('Escape');
		await page.clock.fastForward('02:01');
		await expect(page.getByRole('status').filter({ hasText: 'Die Zeit ist um.' })).toHaveCount(1);
		await second.keyboard.press('t');
		await second.getByRole('button', { name: 'Uhr weg' }).click();
		await expect(digits).toHaveCount(0);
	});
});

test('keys do nothing behind an open sheet, and the list of keys is one of them', async ({
	page,
	app
}) => {
	const access = await openWall(page, app);
	await reveal(app, access);
	await expect(page.getByText('Folie 1 von')).toBeVisible();
	await page.keyboard.press('?');
	const keys = page.getByRole('dialog', { name: 'Tasten' });
	await expect(keys).toContainText('eine Folie weiter');
	for (const key of ['ArrowRight', 'PageDown', 'd', 't']) await page.keyboard.press(key);
	await page.waitForTimeout(300);
	await expect(page.getByText('Folie 1 von')).toBeVisible();
	await expect(page.getByRole('dialog')).toHaveCount(1);
	await page.keyboard.press('Escape');
	await page.keyboard.press('ArrowRight');
	await expect(page.getByText('Folie 2 von')).toBeVisible();
	await page.keyboard.press('f');
	await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
});

test('going on too early says why, and what does nothing looks like it', async ({ page, app }) => {
	await openWall(page, app, { companies: 2 });
	const next = page.getByRole('button', { name: 'Weiter' });
	await expect(next).toHaveAttribute('aria-disabled', 'true');
	await expect(page.getByRole('button', { name: 'Zurück' })).toHaveAttribute(
		'aria-disabled',
		'true'
	);
	await page.keyboard.press('ArrowRight');
	await expect(page.getByText('Es sind noch zu wenige Beiträge.')).toBeInViewport();
});

test('after the last slide the wall asks and closes, and says when the next meeting is', async ({
	page,
	app
}) => {
	const access = await openWall(page, app, { settings: { expected: 7, isPractice: true } });
	await expect(page.getByText('erwartet: 7', { exact: true })).toBeVisible();
	await expect(page.getByText('Probelauf mit erfundenen Betrieben')).toBeVisible();
	await reveal(app, access);
	await show(app, access, { kind: 'topics' });
	await expect(page.getByText(/Folie \d+ von/)).toContainText('Worüber es sich zu reden lohnt');
	const dialog = page.getByRole('dialog', { name: 'Runde abschließen?' });
	for (let press = 0; press < 20 && !(await dialog.isVisible()); press++) {
		await page.keyboard.press('ArrowRight');
		await page.waitForTimeout(150);
	}
	const last = /Thema (\d+) von (\d+)/.exec(await page.locator('footer').innerText());
	expect(last?.[1]).toBe(last?.[2]);
	await expect(dialog).toBeVisible();
	await dialog.getByRole('button', { name: 'Abschließen' }).click();
	await expect(
		page.getByRole('heading', { name: 'Mein Vorhaben bis zum nächsten Mal' })
	).toBeVisible();
	await expect(page.getByRole('img', { name: /Seite schon geschlossen/ })).toBeVisible();
	await expect(page.getByText('Probelauf mit erfundenen Betrieben')).toBeVisible();
	await page.evaluate((key) => {
		const next = { on: '2027-01-19', host: 'Blechbau Hauser' };
		const notes = { format: 1, discussed: [], notes: {}, agreed: '', next };
		localStorage.setItem(key, JSON.stringify(notes));
	}, `belegbar/group-notes/${access.id}`);
	await page.reload();
	await expect(page.getByText('19.01.2027, bei Blechbau Hauser')).toBeVisible();
});

test('the wall’s link for another computer has no secret, and a topic is ticked off', async ({
	page,
	browser,
	app
}) => {
	const access = await openWall(page, app);
	await page.getByRole('button', { name: 'Link zur Leinwand' }).click();
	const link = await page.getByLabel('Link', { exact: true }).inputValue();
	expect(link).toContain(`/present#${access.joinToken}`);
	expect(link).not.toContain(access.secret);
	await page.keyboard.press('Escape');
	await reveal(app, access);
	await show(app, access, { kind: 'topics' });
	const topic = page.getByRole('region').first().getByRole('listitem').first();
	await expect(topic).toBeVisible();
	await page.keyboard.press('ArrowRight');
	const room = await browser.newPage();
	await room.goto(wallLinkOf(app, access));
	const rows = room.getByRole('list', { name: 'Die fünf Beschreibungen' }).getByRole('listitem');
	await expect(rows).toHaveCount(5);
	await expect(rows.filter({ hasText: 'Mitte der Runde' })).toHaveCount(1);
	await expect(room.getByText('✓ besprochen')).toHaveCount(0);
	await room.close();
	const view = await fetch(`${app}/api/sessions/${access.id}`, {
		headers: { authorization: `Bearer ${access.secret}` }
	});
	const { slide }: { readonly slide: { readonly question: string } } = await view.json();
	await page.evaluate(
		([key = '', question]) => {
			const rest = { notes: {}, agreed: '', next: { on: null, host: '' } };
			localStorage.setItem(key, JSON.stringify({ format: 1, discussed: [question], ...rest }));
		},
		[`belegbar/group-notes/${access.id}`, slide.question]
	);
	await page.reload();
	await expect(page.getByText('✓ besprochen')).toBeVisible();
	await lead(app, access, { kind: 'close' });
});
