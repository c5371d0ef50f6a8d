import { networkInterfaces, tmpdir } from 'node:os';
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { startApp } from './app-process';
import { expect, test } from './app-test';
import {
	aContribution,
	ask,
	fillRound,
	joinLinkOf,
	leadLinkOf,
	send,
	startRound
} from './group-api';
import { startProxy } from './proxies';
import { heading, visit } from './visitor';

/** Links and codes as they arrive, and the addresses others reach. */

test('links that were damaged on the way still lead into the session, and leave no trace', async ({
	page,
	app
}) => {
	const access = await startRound(app);
	const link = joinLinkOf('', access);
	const fragment = link.slice('/join#'.length);
	for (const damaged of [
		`/join%23${fragment}`,
		`/join%2523${fragment}`,
		`/JOIN#${fragment.toUpperCase()}`,
		`/join#${fragment}.`,
		`/join#${fragment})`,
		`/join#${fragment}>`,
		`/join#%20${fragment}%20`
	]) {
		await page.goto(damaged);
		await expect(heading(page, 'KI-Frühstück'), damaged).toBeVisible();
		expect(page.url()).not.toContain(access.joinToken);
		await page.evaluate(() => {
			localStorage.clear();
		});
	}
	await page.goto(`/session/${access.id}/lead%23${access.secret}`);
	await expect(heading(page, 'KI-Frühstück')).toBeVisible();
	await expect(page.getByText('So kommen alle hinein')).toBeVisible();
	expect(page.url()).not.toContain(access.secret);
	await page.goto('/join%23cut');
	await expect(page.getByRole('alert')).toContainText('Dieser Link ist unvollständig');
});

test('no secret is part of what a server or proxy on the way sees as an address', async ({
	browser,
	app
}) => {
	const access = await startRound(app);
	const proxy = await startProxy(app, 'lets everything through');
	const context = await browser.newContext({ locale: 'de-DE', baseURL: proxy.address });
	const page = await context.newPage();
	await page.goto(joinLinkOf(proxy.address, access));
	await expect(heading(page, 'KI-Frühstück')).toBeVisible();
	await page.goto(leadLinkOf(proxy.address, access));
	await expect(page.getByText('So kommen alle hinein')).toBeVisible();
	const secrets = [access.joinToken, access.secret, access.joinCode];
	for (const address of proxy.asked) {
		for (const secret of secrets) expect(address).not.toContain(secret);
	}
	await context.close();
	await proxy.stop();
});

test('a code works in any case, with blanks, with signs that look alike, and as a whole link', async ({
	page,
	app
}) => {
	const access = await startRound(app);
	const { joinCode } = access;
	const misread = joinCode
		.replaceAll('Q', 'O')
		.replaceAll('D', '0')
		.replaceAll('J', '1')
		.replaceAll('Z', '2')
		.replaceAll('S', '5')
		.replaceAll('B', '8')
		.replaceAll('V', 'U');
	for (const typed of [
		` ${joinCode.slice(0, 4).toLowerCase()} - ${joinCode.slice(4).toLowerCase()} `,
		misread,
		`Hier: ${joinLinkOf(app, access)}.`
	]) {
		await visit(page, '/join');
		await page.getByLabel('Code der Runde').fill(typed);
		await page.getByRole('button', { name: 'Teilnehmen' }).click();
		await expect(heading(page, 'KI-Frühstück'), typed).toBeVisible();
	}
});

test('opened as localhost, the link names an address that others reach, or says that there is none', async ({
	browser,
	page,
	app
}) => {
	await visit(page, leadLinkOf('', await startRound(app)));
	await expect(page.getByText('führen andere nirgendwohin')).toBeVisible();

	const others = Object.values(networkInterfaces())
		.flatMap((infos) => infos ?? [])
		.filter(({ internal, family }) => !internal && family === 'IPv4');
	const folder = mkdtempSync(path.join(tmpdir(), 'belegbar-everywhere-'));
	const everywhere = await startApp({ DATA_FOLDER: folder, HOST: '0.0.0.0' });
	const context = await browser.newContext({ locale: 'de-DE' });
	const lead = await context.newPage();
	await lead.goto(leadLinkOf(everywhere.address, await startRound(everywhere.address)));
	const link = await lead.getByRole('textbox', { name: 'Link zum Teilnehmen' }).inputValue();
	const { hostname } = new URL(link);
	const isReachable = others.length > 0;
	await expect(lead.getByText('führen andere nirgendwohin')).toHaveCount(isReachable ? 0 : 1);
	expect(others.some(({ address }) => address === hostname)).toBe(isReachable);
	if (isReachable) {
		const joined = await browser.newContext({ locale: 'de-DE' });
		const phone = await joined.newPage();
		await phone.goto(link);
		await expect(heading(phone, 'KI-Frühstück')).toBeVisible();
		await joined.close();
	}
	await context.close();
	await everywhere.stop();
	rmSync(folder, { recursive: true });
});

test('thirty phones behind one address all join, contribute, follow and withdraw', async () => {
	const folder = mkdtempSync(path.join(tmpdir(), 'belegbar-thirty-'));
	const app = await startApp({ DATA_FOLDER: folder, LIMIT_FACTOR: '1' });
	const access = await startRound(app.address);
	const leaving = new AbortController();
	const phones = Array.from({ length: 30 }, (_, phone) => aContribution(phone + 1));
	const outcomes = await Promise.all(
		phones.map(async (phone) => {
			const joined = await ask(`${app.address}/api/join`, {
				method: 'POST',
				body: { code: access.joinCode }
			});
			const sent = await send(app.address, access, phone);
			const stream = await fetch(`${app.address}/api/sessions/${access.id}/live`, {
				signal: leaving.signal
			});
			const view = await ask(`${app.address}/api/sessions/${access.id}`, {
				token: access.joinToken
			});
			return [joined.status, sent.status, stream.status, view.status];
		})
	);
	for (const statuses of outcomes) expect(statuses).toEqual([200, 204, 200, 200]);
	const again = await fillRound(app.address, access, 3);
	expect(again).toHaveLength(3);
	leaving.abort();
	await app.stop();
	rmSync(folder, { recursive: true });
});
