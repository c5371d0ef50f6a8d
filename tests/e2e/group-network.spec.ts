import type { Browser, Page } from '@playwright/test';
import { expect, markWhenAlive, test } from './app-test';
import {
	fillRound,
	joinLinkOf,
	leadLinkOf,
	reveal,
	showArea,
	startRound,
	type RoundAccess
} from './group-api';
import { startProxy, type Habit, type OfficeProxy } from './proxies';
import { visit } from './visitor';

/** News on every screen, whatever the network between does to streams. */

/** What is new is asked for within five seconds: `live-plan.test.ts` proves it. A busy machine has to draw it besides. */
const WITHIN = 10_000;
const AREAS = ['Prozesse', 'Daten', 'Dokumentation'];

async function newPage(browser: Browser, proxy: OfficeProxy): Promise<Page> {
	const context = await browser.newContext({ locale: 'de-DE', baseURL: proxy.address });
	await context.addInitScript(markWhenAlive);
	return context.newPage();
}

async function takePart(page: Page, proxy: OfficeProxy, access: RoundAccess): Promise<void> {
	await visit(page, joinLinkOf(proxy.address, access));
	await page.waitForURL(/\/session\//);
	await expect(page.getByText('Beiträge bisher: 5–9')).toBeVisible();
}

async function millisecondsUntil(page: Page, area: string, since: number): Promise<number> {
	// The facilitator's page says which half of it.
	const heading = page.getByRole('heading', { name: new RegExp(`^${area}(: .+)?$`) });
	await heading.first().waitFor({ timeout: 15_000 });
	return Date.now() - since;
}

const habits: readonly Habit[] = [
	'lets everything through',
	'holds streams back',
	'cuts streams',
	'drops signs of life',
	'falls silent after the first word'
];

for (const habit of habits) {
	test(`every change comes to every screen where a proxy ${habit}`, async ({
		browser,
		app
	}, testInfo) => {
		const access = await startRound(app);
		await fillRound(app, access, 5);
		const cutMilliseconds = Number(process.env['CUT_MILLISECONDS'] ?? 3_000);
		const proxy = await startProxy(app, habit, { cutMilliseconds });
		const lead = await newPage(browser, proxy);
		await visit(lead, leadLinkOf(proxy.address, access));
		await expect(lead.getByText('Beiträge bisher: 5–9')).toBeVisible();
		const wall = await lead.context().newPage();
		await visit(wall, `${proxy.address}/session/${access.id}/present`);
		const phone = await newPage(browser, proxy);
		await takePart(phone, proxy, access);

		const delays: Record<string, number[]> = { lead: [], wall: [], phone: [] };
		for (const [shown, area] of AREAS.entries()) {
			// At another moment of the rhythm of questions and signs of life each time.
			await phone.waitForTimeout(700 + shown * 450);
			const since = Date.now();
			if (shown === 0) expect((await reveal(app, access)).status).toBe(204);
			else expect((await showArea(app, access, shown + 1)).status).toBe(204);
			const screens = [lead, wall, phone];
			const [onLead, onWall, onPhone] = await Promise.all(
				screens.map((page) => millisecondsUntil(page, area, since))
			);
			delays.lead?.push(onLead ?? Infinity);
			delays.wall?.push(onWall ?? Infinity);
			delays.phone?.push(onPhone ?? Infinity);
		}
		testInfo.annotations.push({ type: 'delays', description: JSON.stringify(delays) });
		for (const screen of Object.values(delays)) {
			expect(Math.max(...screen), JSON.stringify(delays)).toBeLessThanOrEqual(WITHIN);
		}
		await Promise.all([lead.context().close(), phone.context().close()]);
		await proxy.stop();
	});
}

test('seven tabs of one browser all follow, and share one stream', async ({ browser, app }) => {
	const access = await startRound(app);
	await fillRound(app, access, 5);
	const proxy = await startProxy(app, 'lets everything through');
	const first = await newPage(browser, proxy);
	await takePart(first, proxy, access);
	const pages = [first];
	for (let tab = 2; tab <= 7; tab++) {
		const page = await first.context().newPage();
		await visit(page, `${proxy.address}/session/${access.id}`);
		await expect(page.getByText('Beiträge bisher: 5–9')).toBeVisible();
		pages.push(page);
	}
	await expect.poll(proxy.open).toBe(1);
	const since = Date.now();
	expect((await reveal(app, access)).status).toBe(204);
	const delays = await Promise.all(pages.map((page) => millisecondsUntil(page, 'Prozesse', since)));
	expect(Math.max(...delays)).toBeLessThanOrEqual(WITHIN);
	await test.step('when the one that has the stream goes, another takes over', async () => {
		await first.close();
		await expect.poll(proxy.open).toBe(1);
		const others = pages.slice(1);
		const next = Date.now();
		expect((await showArea(app, access, 2)).status).toBe(204);
		await Promise.all(others.map((page) => millisecondsUntil(page, 'Daten', next)));
	});
	expect(proxy.most(), 'connections are left for everything else').toBeLessThanOrEqual(3);
	await pages[1]?.context().close();
	await proxy.stop();
});

test('ten blips of the network leave one stream, leaving leaves none, and sleep is made up for', async ({
	browser,
	app
}) => {
	const access = await startRound(app);
	await fillRound(app, access, 5);
	const proxy = await startProxy(app, 'lets everything through');
	const page = await newPage(browser, proxy);
	await takePart(page, proxy, access);
	for (let blip = 0; blip < 10; blip++) {
		await page.context().setOffline(true);
		await page.waitForTimeout(60);
		await page.context().setOffline(false);
		await page.waitForTimeout(60);
	}
	await expect.poll(proxy.open, { timeout: 5_000 }).toBe(1);
	expect(proxy.most()).toBe(1);

	await test.step('who slept through a change sees it on waking', async () => {
		const session = await page.context().newCDPSession(page);
		await session.send('Page.setWebLifecycleState', { state: 'frozen' });
		expect((await reveal(app, access)).status).toBe(204);
		await new Promise((resolve) => setTimeout(resolve, 4_000));
		await session.send('Page.setWebLifecycleState', { state: 'active' });
		const delay = await millisecondsUntil(page, 'Prozesse', Date.now());
		expect(delay).toBeLessThanOrEqual(WITHIN);
	});

	await test.step('another page of the app needs no stream', async () => {
		await page.getByRole('link', { name: 'Gruppe', exact: true }).click();
		await expect(page.getByRole('heading', { level: 1, name: 'Gruppe' })).toBeVisible();
		await expect.poll(proxy.open).toBe(0);
	});
	await page.context().close();
	await proxy.stop();
});
