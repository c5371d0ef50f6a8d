import type { Page } from '@playwright/test';
import { expect, test } from './app-test';
import { fillRound, joinLinkOf, leadLinkOf, startRound, type RoundAccess } from './group-api';
import { comeIn, contribute } from './group-people';
import { reload, visit } from './visitor';

/** The page of somebody who leads for the first time, on a laptop and on a phone held in one hand. */

// The browser itself reports the lost network, and that a reveal was refused.
test.use({ expectedComplaints: /ERR_INTERNET_DISCONNECTED|ERR_NETWORK_CHANGED|status of 40[049]/ });

const AREAS = ['Prozesse', 'Daten', 'Dokumentation', 'Menschen und Veränderung'];

async function aRound(
	page: Page,
	companies: number,
	settings: object = {}
): Promise<{ readonly app: string; readonly access: RoundAccess }> {
	await visit(page, '/privacy');
	const app = new URL(page.url()).origin;
	const access = await startRound(app, settings);
	await fillRound(app, access, companies);
	await visit(page, leadLinkOf(app, access));
	await expect(page.getByRole('heading', { level: 1, name: 'KI-Frühstück' })).toBeVisible();
	return { app, access };
}

/** The one big button, whatever it says. */
function next(page: Page) {
	return page.locator('button.next');
}

function line(page: Page) {
	return page.locator('.bar .line');
}

/** What the room looks at. */
function seen(page: Page, name: string) {
	return page.getByRole('heading', { level: 2, name, exact: true });
}

async function answerYes(page: Page, dialog: string, yes: string): Promise<void> {
	const asked = page.getByRole('dialog', { name: dialog });
	await asked.getByRole('button', { name: yes, exact: true }).click();
	await expect(asked).toBeHidden();
}

async function revealFirst(page: Page): Promise<void> {
	await next(page).click();
	await answerYes(page, 'Jetzt aufdecken?', 'Aufdecken');
	await expect(seen(page, 'Prozesse: gesagt')).toBeVisible();
}

test(
	'one button leads from the first contribution to the sheet, and never moves',
	{ tag: '@phone' },
	async ({ page }) => {
		const { app, access } = await aRound(page, 4);
		const place = await next(page).boundingBox();
		if (!place) throw new Error('there is no button');
		const pointer = [place.x + place.width / 2, place.y + place.height / 2] as const;

		await test.step('too few: it says why, asks nothing and shows no error', async () => {
			await expect(next(page)).toHaveAttribute('aria-disabled', 'true');
			await expect(line(page)).toContainText('Aufdecken geht ab 5 Beiträgen.');
			await page.mouse.click(...pointer);
			await expect(page.getByRole('dialog')).toHaveCount(0);
			await expect(page.getByRole('alert')).toHaveCount(0);
		});

		await fillRound(app, access, 7);
		await expect(next(page)).not.toHaveAttribute('aria-disabled', 'true');

		await test.step('step by step, the pointer where it was', async () => {
			const said: string[] = [];
			for (let label = ''; label !== 'Zum Gruppenblatt';) {
				label = await next(page).innerText();
				said.push(label);
				expect(await next(page).boundingBox(), label).toEqual(place);
				await page.mouse.click(...pointer);
				if (label === 'Jetzt aufdecken') await answerYes(page, 'Jetzt aufdecken?', 'Aufdecken');
				if (label === 'Runde abschließen') {
					await answerYes(page, 'Runde abschließen?', 'Abschließen');
				}
				if (label !== 'Zum Gruppenblatt') await expect(next(page)).not.toHaveText(label);
			}
			expect(said.slice(0, 4)).toEqual([
				'Jetzt aufdecken',
				'Weiter: Was können wir zeigen?',
				'Weiter: Daten',
				'Weiter: Was können wir zeigen?'
			]);
			expect(said).toContain('Weiter: KI in dieser Runde');
			expect(said.at(-2)).toBe('Runde abschließen');
		});

		await test.step('at the end it leads to the sheet and says what is to do', async () => {
			await expect(page.getByRole('heading', { name: 'Was jetzt zu tun ist' })).toBeVisible();
			await expect(page.getByText('Beiträge bisher')).toHaveCount(0);
			await expect(page.getByRole('button', { name: 'Gruppenblatt als PDF' })).toBeInViewport();
		});
	}
);

test('the clock of the wall is started with the time of the step, and taken away', async ({
	page,
	context
}) => {
	const { access } = await aRound(page, 6);
	await revealFirst(page);
	const wall = await context.newPage();
	await visit(wall, `/session/${access.id}/present`);
	await page.getByRole('button', { name: 'Uhr auf der Leinwand starten: 1 Minute' }).click();
	await expect(page.getByText(/^Uhr auf der Leinwand: \d:\d\d/)).toBeVisible();
	await expect(wall.getByRole('timer')).toBeVisible();
	await page.getByRole('button', { name: 'Uhr wegnehmen' }).click();
	await expect(wall.getByRole('timer')).toHaveCount(0);
});

test('a jump over areas nobody has seen yet asks first, one back does not', async ({ page }) => {
	await aRound(page, 6);
	await revealFirst(page);
	await page.getByRole('button', { name: 'Worüber es sich zu reden lohnt' }).click();
	const asked = page.getByRole('dialog', { name: 'Bis dorthin aufdecken?' });
	for (const area of AREAS) await expect(asked).toContainText(area);
	await asked.getByRole('button', { name: 'Weiter der Reihe nach' }).click();
	await expect(seen(page, 'Prozesse: gesagt')).toBeVisible();

	await page.getByRole('button', { name: 'Worüber es sich zu reden lohnt' }).click();
	await answerYes(page, 'Bis dorthin aufdecken?', 'Alle aufdecken');
	await expect(seen(page, 'Worüber es sich zu reden lohnt')).toBeVisible();
	await page.getByRole('button', { name: 'Daten: belegt' }).click();
	await expect(seen(page, 'Daten: belegt')).toBeVisible();
	await page.getByRole('button', { name: 'Worüber es sich zu reden lohnt' }).click();
	await expect(seen(page, 'Worüber es sich zu reden lohnt')).toBeVisible();
});

test('the arrow keys step once, and write where one writes', async ({ page }) => {
	await aRound(page, 6);
	await page.keyboard.press('ArrowRight');
	await answerYes(page, 'Jetzt aufdecken?', 'Aufdecken');
	await expect(seen(page, 'Prozesse: gesagt')).toBeVisible();
	await page.keyboard.press('ArrowRight');
	await expect(seen(page, 'Prozesse: belegt')).toBeVisible();
	await page.keyboard.press('ArrowLeft');
	await expect(seen(page, 'Prozesse: gesagt')).toBeVisible();

	await page.getByLabel('Was wir verabredet haben').fill('Quellen nennen');
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await expect(seen(page, 'Prozesse: gesagt')).toBeVisible();
});

test('what is written down is there after reloading, in another window too, and goes with the round', async ({
	page,
	context
}) => {
	const { access } = await aRound(page, 6);
	await revealFirst(page);
	await page.getByRole('button', { name: 'Worüber es sich zu reden lohnt' }).click();
	await answerYes(page, 'Bis dorthin aufdecken?', 'Alle aufdecken');
	await expect(seen(page, 'Worüber es sich zu reden lohnt')).toBeVisible();
	await next(page).click();
	await page.getByRole('button', { name: 'Notiz zu diesem Thema schreiben' }).click();
	await page.keyboard.type('Vorlage auf dem Netzlaufwerk');
	const topic = page
		.getByRole('group')
		.filter({ has: page.getByLabel('Notiz') })
		.first();
	await topic.getByLabel('besprochen').check();
	await page.getByLabel('Was wir verabredet haben').fill('Quellen nennen');
	await page.getByLabel('Nächstes Treffen').fill('2999-01-14');
	await page.getByLabel('Bei wem?').fill('Schlosserei Kern');

	const other = await context.newPage();
	await visit(other, `/session/${access.id}/lead`);
	await expect(other.getByLabel('Notiz').first()).toHaveValue('Vorlage auf dem Netzlaufwerk');
	await other.getByLabel('Was wir verabredet haben').fill('Quellen nennen, zwei je Betrieb');
	await expect(page.getByLabel('Was wir verabredet haben')).toHaveValue(/zwei je Betrieb/);

	await reload(page);
	await expect(topic.getByLabel('besprochen')).toBeChecked();
	await expect(page.getByLabel('Nächstes Treffen')).toHaveValue('2999-01-14');
	await expect(page.getByLabel('Bei wem?')).toHaveValue('Schlosserei Kern');

	await other.close();
	await page.getByRole('button', { name: 'Runde löschen' }).click();
	await answerYes(page, 'Alles löschen?', 'Endgültig löschen');
	await page.waitForURL(/\/group$/);
	const left = await page.evaluate(() => Object.keys(localStorage).join(' '));
	expect(left).not.toContain(access.id);
});

test(
	'a refusal stands at the button and goes when it no longer holds',
	{ tag: '@phone' },
	async ({ page, context }) => {
		const { app, access } = await aRound(page, 6, { minGroup: 8 });

		await test.step('fewer than this round wants, which nobody could know', async () => {
			await next(page).click();
			await answerYes(page, 'Jetzt aufdecken?', 'Aufdecken');
			await expect(line(page)).toContainText('Es sind noch zu wenige Beiträge');
			await expect(line(page)).toBeInViewport();
			await fillRound(app, access, 6);
			await expect(line(page)).not.toContainText('zu wenige');
		});

		await test.step('without a network', async () => {
			await revealFirst(page);
			await context.setOffline(true);
			await next(page).click();
			await expect(line(page)).toContainText('Der Server ist nicht zu erreichen');
			await context.setOffline(false);
			await expect(line(page)).not.toContainText('Der Server ist nicht zu erreichen', {
				timeout: 15_000
			});
			await next(page).click();
			await expect(seen(page, 'Prozesse: belegt')).toBeVisible();
		});
	}
);

test('that nobody can join any more is said, and is taken back where it is said', async ({
	page
}) => {
	await aRound(page, 6);
	await page.getByRole('button', { name: 'Keine neuen Beiträge mehr annehmen' }).click();
	const said = page.getByRole('status').filter({ hasText: 'nicht mehr angenommen' });
	await said.getByRole('button', { name: 'Wieder Beiträge annehmen' }).click();
	await expect(said).toHaveCount(0);
});

test('starting anew takes two phones along with one tap, and releases nothing by itself', async ({
	page,
	browser
}) => {
	test.setTimeout(180_000);
	const { app, access } = await aRound(page, 0);
	const phones = [await comeIn(browser, joinLinkOf(app, access))];
	phones.push(await comeIn(browser, joinLinkOf(app, access)));
	for (const [at, phone] of phones.entries()) await contribute(phone, at + 1);

	await page.getByRole('button', { name: 'Runde neu aufsetzen' }).click();
	await answerYes(page, 'Runde neu aufsetzen?', 'Neu aufsetzen');
	await page.waitForURL((url) => /\/lead$/.test(url.pathname) && !url.href.includes(access.id));
	await expect(page.getByRole('heading', { level: 1, name: 'KI-Frühstück' })).toBeVisible();
	const id = /session\/([0-9a-f]{32})/.exec(page.url())?.[1] ?? '';

	for (const phone of phones) {
		await phone.page.getByRole('link', { name: 'Mitgehen' }).click();
		await phone.page.waitForURL(new RegExp(`/session/${id}$`));
		await expect(phone.page.getByText('Genau das wird geteilt')).toBeVisible();
		await expect(phone.page.getByText('Ihr Beitrag ist gespeichert.')).toHaveCount(0);
		await phone.page.getByRole('button', { name: 'Beitrag freigeben' }).click();
		await expect(phone.page.getByText('Ihr Beitrag ist gespeichert.')).toBeVisible();
		await phone.context.close();
	}
	await visit(page, `/session/${access.id}/lead`);
	await page.getByRole('link', { name: 'Zur neuen Runde' }).click();
	await page.waitForURL(new RegExp(id));
});
