import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from './app-test';
import { fileOf } from './check-files';
import { ask, fillRound, joinLinkOf, reveal, startRound, type RoundAccess } from './group-api';
import { checkOfCompany } from './group-files';
import { comeIn, contribute, openCheck } from './group-people';
import { openFile, visit } from './visitor';

/** One company is one contribution, whatever it opens and however often. */

// The browser itself reports what the server refuses.
test.use({ expectedComplaints: /status of 409/ });

async function countOf(app: string, access: RoundAccess): Promise<number> {
	expect((await reveal(app, access)).status).toBe(204);
	const view = await ask(`${app}/api/sessions/${access.id}`, { token: access.joinToken });
	const { published } = await view.json();
	return published.comparison.count;
}

async function comeWithCheck(page: Page, link: string, company: number): Promise<void> {
	await visit(page, link);
	await page.waitForURL(/\/session\//);
	await openCheck(page, company);
	await expect(page.getByRole('button', { name: 'Beitrag freigeben' })).toBeVisible();
}

async function anotherTab(context: BrowserContext, link: string): Promise<Page> {
	const page = await context.newPage();
	await visit(page, link);
	await page.waitForURL(/\/session\//);
	return page;
}

// A browser of their own: what is stored here must not depend on how the last visitor was wiped.
test.use({ isFirstVisit: true });

test('two tabs that release at the same moment send one contribution', async ({
	page,
	context,
	app
}) => {
	const access = await startRound(app);
	await fillRound(app, access, 4);
	const link = joinLinkOf(app, access);
	await comeWithCheck(page, link, 5);
	const second = await anotherTab(context, link);
	const release = (tab: Page) => tab.getByRole('button', { name: 'Beitrag freigeben' });
	await expect(release(second)).toBeVisible();
	// Both are told when, so that neither is quicker than the message that the other has released.
	const when = Date.now() + 1_000;
	for (const tab of [page, second]) {
		await release(tab).evaluate((button, at) => {
			setTimeout(() => {
				if (button instanceof HTMLElement) button.click();
			}, at - Date.now());
		}, when);
	}
	for (const tab of [page, second]) {
		await expect(tab.getByText('Ihr Beitrag ist gespeichert.')).toBeVisible();
	}

	await test.step('a tab opened later and a reload know it', async () => {
		const third = await anotherTab(context, link);
		await expect(third.getByText('Ihr Beitrag ist gespeichert.')).toBeVisible();
		await page.reload();
		await expect(page.getByText('Ihr Beitrag ist gespeichert.')).toBeVisible();
		await third.getByRole('button', { name: 'Beitrag zurückziehen' }).click();
		await third.getByRole('button', { name: 'Zurückziehen', exact: true }).click();
		await expect(third.getByText('Ihr Beitrag ist gelöscht.')).toBeVisible();
		await expect(release(second)).toBeVisible();
		await release(third).click();
		await expect(second.getByText('Ihr Beitrag ist gespeichert.')).toBeVisible();
	});
	expect(await countOf(app, access)).toBe(5);
});

test('a tablet that is passed round contributes for each company', async ({ page, app }) => {
	const access = await startRound(app);
	await fillRound(app, access, 3);
	await comeWithCheck(page, joinLinkOf(app, access), 4);
	await page.getByRole('button', { name: 'Beitrag freigeben' }).click();
	await expect(page.getByText('Ihr Beitrag ist gespeichert.')).toBeVisible();
	await page.getByRole('button', { name: 'Für einen weiteren Betrieb beitragen' }).click();
	await openCheck(page, 5);
	await page.getByRole('button', { name: 'Beitrag freigeben' }).click();
	await expect(page.getByText('Ihr Beitrag ist gespeichert.')).toBeVisible();
	expect(await countOf(app, access)).toBe(5);
});

test('an invitation is good for one contribution, which can be replaced', async ({
	browser,
	page,
	app
}) => {
	const access = await startRound(app, { invited: 3 });
	const invitation = await ask(`${app}/api/sessions/${access.id}/invitation`, {
		token: access.secret
	});
	const { invitations } = await invitation.json();
	const link = `${joinLinkOf(app, access)}.${invitations[0]}`;
	const invited = await comeIn(browser, link);
	await contribute(invited, 1);
	await invited.context.close();

	await comeWithCheck(page, link, 2);
	await page.getByRole('button', { name: 'Beitrag freigeben' }).click();
	await expect(page.getByRole('alert')).toContainText(
		'Mit dieser Einladung wurde schon beigetragen'
	);
	await visit(page, `${joinLinkOf(app, access)}.${invitations[1]}`);
	await page.waitForURL(/\/session\//);
	await page.getByRole('button', { name: 'Beitrag freigeben' }).click();
	await expect(page.getByText('Ihr Beitrag ist gespeichert.')).toBeVisible();

	await test.step('without one nothing can be sent, and it is said before', async () => {
		const stranger = await comeIn(browser, joinLinkOf(app, access));
		await expect(stranger.page.getByRole('alert')).toContainText(
			'nur Beiträge mit einer Einladung'
		);
		await stranger.context.close();
	});
});

test('a gap is named before it is released', async ({ page, app }) => {
	const access = await startRound(app);
	await visit(page, joinLinkOf(app, access));
	await page.waitForURL(/\/session\//);
	const check = checkOfCompany(1);
	const answers = Object.fromEntries(
		Object.entries(check.answers).filter(([id]) => !id.startsWith('DA-'))
	);
	await page.getByText('Als Datei speichern und öffnen').click();
	const file = fileOf({ ...check, answers });
	await openFile(page, file);
	await expect(page.getByText('Ihr Bereich Daten fehlt dann im Vergleich')).toBeVisible();
	await page.getByText('Was die Gruppe sieht und wann gelöscht wird').click();
	await expect(page.getByText('kann erfundene Beiträge senden. Zählen Sie mit')).toBeVisible();
});
