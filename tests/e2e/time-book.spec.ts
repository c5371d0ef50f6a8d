import type { Locator, Page } from '@playwright/test';
import { expect, test } from './app-test';
import { screenWords } from './screen-words';
import { addTrial } from './time-book-screens';
import { reload, visit } from './visitor';

/** Trials and their time: stopped on a phone, typed in, told side by side. */

function panel(page: Page): Locator {
	return page.getByRole('region', { name: /^Stoppuhr/ });
}

async function startAfter(page: Page): Promise<void> {
	await visit(page, '/time-book');
	await addTrial(page, screenWords.de, 'Protokolle');
	await page.getByRole('button', { name: /^Nachher stoppen/ }).click();
	await expect(panel(page)).toContainText('Stoppuhr: Protokolle, nachher');
}

test.describe('the stopwatch', () => {
	test.use({ isFirstVisit: true });

	test.beforeEach(async ({ page }) => {
		await page.clock.install({ time: new Date('2026-11-23T10:00:00+01:00') });
	});

	test('counts checking as its own part, and a reload costs nothing @phone', async ({ page }) => {
		await startAfter(page);
		await page.clock.runFor('04:00');
		await panel(page).getByRole('radio', { name: 'Prüfen, Nacharbeit' }).check();
		await page.clock.runFor('01:00');
		await reload(page);
		await page.clock.runFor('01:00');
		await panel(page).getByRole('radio', { name: 'Pause' }).check();
		await page.clock.runFor('30:00');
		await panel(page).getByRole('button', { name: 'Fall ist fertig' }).click();
		const [working, checking] = await minutesIn(page);
		expectAbout(working, 4);
		expectAbout(checking, 2);
		await panel(page).getByRole('button', { name: 'Fall speichern' }).click();
		await expect(panel(page)).toHaveCount(0);
		await expect(page.getByRole('article').first()).toContainText('0 vorher, 1 nachher');
	});

	test('asks about a clock that leaps, and counts nothing of it silently', async ({ page }) => {
		await startAfter(page);
		await page.clock.runFor('02:00');
		await page.clock.setSystemTime(new Date('2026-11-23T13:02:00+01:00'));
		await page.clock.runFor('00:05');
		await expect(panel(page)).toContainText(/um 1(79|80) Minuten vorgesprungen/);
		await panel(page).getByRole('button', { name: 'Fall ist fertig' }).click();
		await expect(panel(page).getByRole('button', { name: 'Fall speichern' })).toBeDisabled();
		expectAbout((await minutesIn(page))[0], 2);
		await panel(page).getByRole('radio', { name: 'Nein, nicht mitzählen' }).check();
		await panel(page).getByRole('button', { name: 'Fall speichern' }).click();
		await page.getByRole('button', { name: /^Ändern und Fälle/ }).click();
		await expect(page.getByRole('dialog').getByRole('listitem')).toContainText(
			/^\s*[23](,\d)? min/
		);
	});

	test('asks about a clock that is set back, and goes on counting', async ({ page }) => {
		await startAfter(page);
		await page.clock.runFor('03:00');
		await page.clock.setSystemTime(new Date('2026-11-23T08:00:00+01:00'));
		await page.clock.runFor('01:00');
		await expect(panel(page)).toContainText('wurde zurückgestellt');
		await panel(page).getByRole('button', { name: 'Fall ist fertig' }).click();
		expectAbout((await minutesIn(page))[0], 4);
	});

	test('asks about a device that slept, and counts the sleep when told so', async ({ page }) => {
		await startAfter(page);
		await page.clock.runFor('01:00');
		await page.clock.fastForward('20:00');
		await page.clock.runFor('00:02');
		await expect(panel(page)).toContainText('gesperrt, schlief');
		await panel(page).getByRole('radio', { name: 'Ja, mitzählen' }).check();
		await panel(page).getByRole('button', { name: 'Fall ist fertig' }).click();
		expectAbout((await minutesIn(page))[0], 21);
	});
});

/** The faked clock goes on while the journey is under way. */
function expectAbout(minutes: number | undefined, least: number): void {
	expect(minutes).toBeGreaterThanOrEqual(least);
	expect(minutes).toBeLessThan(least + 1.5);
}

async function minutesIn(page: Page): Promise<readonly number[]> {
	const values = await Promise.all(
		['Arbeit, Minuten', 'Prüfen und Nacharbeit, Minuten'].map((name) =>
			panel(page).getByLabel(name, { exact: true }).inputValue()
		)
	);
	return values.map((value) => Number(value.replace(',', '.')));
}

test('typed-in cases make a measurement with range and status, also a negative one', async ({
	page
}) => {
	await visit(page, '/time-book');
	await addTrial(page, screenWords.de, 'Angebotstexte');
	const card = page.getByRole('article').first();
	await expect(card).toContainText('Ein Wert entsteht ab 3 Fällen');
	await page.getByRole('button', { name: /^Ändern und Fälle/ }).click();
	const sheet = page.getByRole('dialog');
	const felt = sheet.getByLabel('Gefühlte Ersparnis');
	await expect(felt, 'a keypad with a minus').toHaveAttribute('inputmode', 'text');
	await felt.fill('-2,5');
	await sheet.getByRole('button', { name: 'Eintragen' }).click();
	await expect(sheet).toContainText('Tragen Sie ein, wie viele Minuten');
	const cases = [
		['vorher', '40,5'],
		['vorher', '39,5'],
		['vorher', '40'],
		['nachher', '50'],
		['nachher', '51'],
		['nachher', '49']
	] as const;
	for (const [phase, minutes] of cases) {
		await sheet.getByRole('radio', { name: phase }).check();
		await sheet.getByLabel('Arbeit, Minuten', { exact: true }).fill(minutes);
		await sheet.getByLabel('Prüfen und Nacharbeit, Minuten').fill(phase === 'nachher' ? '5' : '');
		await sheet.getByRole('button', { name: 'Eintragen' }).click();
		await expect(sheet.getByLabel('Arbeit, Minuten', { exact: true })).toBeFocused();
	}
	await expect(sheet.getByRole('listitem')).toHaveCount(6);
	await page.keyboard.press('Escape');
	await reload(page);
	await expect(card.getByRole('button', { name: /^−2,5\sh\s?, Gefühlt/ })).toBeVisible();
	await expect(card).toContainText('vorläufig: 3 vorher, 3 nachher');
	await expect(card).toContainText('Es dauert länger als vorher.');
	await card.getByRole('button', { name: /^−1,5\sh\s?, Gemessen/ }).click();
	await expect(page.getByRole('dialog')).toContainText('6 × (40 − 55) ÷ 60 = −1,5 h');
});
