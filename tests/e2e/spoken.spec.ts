import type { Page } from '@playwright/test';
import { expect, test } from './app-test';
import { aCheck, mixedAnswer } from './check-files';
import { fillRound, joinLinkOf, leadLinkOf, reveal, show, startRound } from './group-api';
import { comeIn, contribute } from './group-people';
import { enterProcess } from './lever-screens';
import { screenWords } from './screen-words';
import {
	description,
	heading,
	showResultOf,
	skipGutFeeling,
	startQuickCheck,
	visit
} from './visitor';

/** What a screen reader says, and says only once. */

// The browser itself reports what the server refuses.
test.use({ expectedComplaints: /status of 404/ });

test('a digit tells which area of the gut feeling it answered, and with what', async ({ page }) => {
	await visit(page, '/');
	await page.getByRole('link', { name: 'Schnellcheck beginnen' }).click();
	const firstArea = page.getByRole('radiogroup', { name: 'Prozesse' });
	await expect(firstArea).toHaveAccessibleDescription('bekannt, verlässlich, nachgemessen');
	const told = page.getByRole('main').getByRole('status').first();
	await page.keyboard.press('3');
	await expect(told).toHaveText('Prozesse: Teils geregelt');
	await page.keyboard.press('1');
	await expect(told).toHaveText('Daten: Ungeregelt');
});

test('of a place being written a reader hears one verdict, and not the answer again', async ({
	page
}) => {
	await startQuickCheck(page);
	await skipGutFeeling(page);
	await description(page, 3).check();
	const sheet = page.getByRole('region', { name: 'Wo steht das?' });
	await sheet.getByLabel('Ort').focus();
	const told = await listen(page);
	await page.keyboard.type('Ordner Angebote, Blatt 3', { delay: 40 });
	await expect(sheet).toContainText('Zum vollen Beleg fehlen noch drei Angaben.');
	expect(await told()).toEqual([
		'Bis zur 2. von 5 belegt. Zum vollen Beleg fehlen noch drei Angaben.'
	]);
});

test('a number says once how it is made', async ({ page }) => {
	await showResultOf(page, aCheck({ scope: 'full', answer: mixedAnswer }));
	const numbers = page.getByRole('button', { name: /So entsteht die Zahl$/ });
	await expect(numbers).not.toHaveCount(0);
	for (const number of await numbers.all()) await expect(number).toHaveAccessibleDescription('');
});

test('before a number of a process comes its name, not all that is known about it', async ({
	page
}) => {
	const [name = ''] = screenWords.de.levers.add.typical;
	await visit(page, '/levers');
	await enterProcess(page, screenWords.de, name);
	await expect(page.getByRole('rowheader', { name })).toHaveAttribute('abbr', name);
});

test('the wall says which slide has come, forwards and backwards', async ({ page, app }) => {
	const access = await startRound(app);
	await fillRound(app, access, 5);
	await visit(page, leadLinkOf('', access));
	await expect(heading(page, 'KI-Frühstück')).toBeVisible();
	await visit(page, `/session/${access.id}/present`);
	await expect(heading(page, 'KI-Frühstück')).toBeVisible();
	const told = await listen(page);
	await reveal(app, access);
	await expect
		.poll(told)
		.toContainEqual(expect.stringMatching(/^Folie 1 von \d+ · Prozesse: gesagt$/));
	await page.keyboard.press('ArrowRight');
	await expect
		.poll(told)
		.toContainEqual(expect.stringMatching(/^Folie 2 von \d+ · Prozesse: belegt$/));
	await page.keyboard.press('ArrowLeft');
	await expect.poll(async () => (await told()).at(-1)).toMatch(/^Folie 1 von/);
	// That it is connected comes when it comes.
	expect((await told()).filter((said) => said.startsWith('Folie'))).toHaveLength(3);
});

test('a phone says the first slide after the reveal, as it says the next', async ({
	app,
	browser
}) => {
	const access = await startRound(app);
	await fillRound(app, access, 5);
	const participant = await comeIn(browser, joinLinkOf(app, access));
	await contribute(participant, 6);
	const told = await listen(participant.page);
	await reveal(app, access);
	await expect.poll(told).toContain('Jetzt zu sehen: Prozesse: gesagt');
	await show(app, access, { kind: 'evidenced', dimension: 'PR' });
	await expect.poll(told).toContain('Jetzt zu sehen: Prozesse: belegt');
	expect((await told()).filter((said) => said.startsWith('Jetzt'))).toHaveLength(2);
	await participant.context.close();
});

for (const { name, code } of [
	{ name: 'no code', code: '' },
	{ name: 'a wrong code', code: 'abcd 2345' }
]) {
	for (const place of ['/group', '/join']) {
		test(`${name} on ${place} leads back to its field`, async ({ page }) => {
			await visit(page, place);
			const field = page.getByLabel('Code der Runde');
			await field.fill(code);
			await page.getByRole('button', { name: 'Teilnehmen' }).click();
			await expect(field).toBeFocused();
			if (code === '')
				await expect(field).toHaveAccessibleDescription(/^Ein Code hat acht Zeichen/);
			else await expect(page.getByRole('alert')).toContainText('Diese Runde gibt es nicht');
		});
	}
}

test('a file saved from the result says so, and a double click saves one', async ({ page }) => {
	await showResultOf(page, aCheck({ scope: 'quick', answer: mixedAnswer }));
	const told = await listen(page);
	let downloads = 0;
	page.on('download', () => (downloads += 1));
	const save = page.getByRole('button', { name: 'Als Datei speichern' });
	await save.dblclick();
	await expect.poll(told).toContain('Die Datei ist fertig.');
	await page.waitForTimeout(1000);
	expect(downloads).toBe(1);
	await save.press('Enter');
	await expect.poll(() => downloads).toBe(2);
});

test('of the companies of a practice round only the last to come is read out', async ({ page }) => {
	await visit(page, '/group');
	await page.getByRole('button', { name: 'Probelauf starten' }).click();
	await expect(heading(page, 'Probelauf')).toBeVisible();
	const hint = page.getByText('HOST=0.0.0.0 npm start');
	await expect(hint).toBeVisible();
	await expect(page.getByRole('status').filter({ has: hint })).toHaveCount(0);
	const told = await listen(page);
	await expect(page.getByText('12 von 12 erfundenen Betrieben')).toBeVisible({ timeout: 40_000 });
	const counted = (await told()).filter((said) => said.includes('erfundenen Betrieben'));
	expect(counted).toEqual(['12 von 12 erfundenen Betrieben haben beigetragen.']);
});

/** What the live regions of the page say from now on, each change once. */
async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
	const hear = await page.evaluateHandle(() => {
		const heard: string[] = [];
		for (const region of document.querySelectorAll('[aria-live], [role="status"]')) {
			new MutationObserver(() => {
				heard.push(region.textContent.replaceAll('\u00a0', ' ').trim());
			}).observe(region, { childList: true, characterData: true, subtree: true });
		}
		return heard;
	});
	return () => hear.jsonValue();
}
