import type { Locator, Page } from '@playwright/test';
import { expect, test } from './app-test';
import { aCheck, fileOf } from './check-files';
import { joinLinkOf, startRound } from './group-api';
import { checkOfCompany } from './group-files';
import { comeIn } from './group-people';
import { openFile, visit } from './visitor';

/** From the link to the released contribution, in taps. */

const QUESTIONS = 12;

class Taps {
	count = 0;

	async on(button: Locator): Promise<void> {
		await button.click();
		this.count += 1;
	}
}

/** Answers what is asked by tapping one description after the other. */
async function answerAll(page: Page, taps: Taps): Promise<void> {
	for (let question = 1; question <= QUESTIONS; question++) {
		const group = page.getByRole('group', { name: `Frage ${question} von ${QUESTIONS}` });
		await taps.on(group.getByRole('button').nth(question % 5));
	}
}

test('somebody without a check has contributed after at most 20 taps @phone', async ({
	browser,
	app
}) => {
	const { page, context } = await comeIn(browser, joinLinkOf(app, await startRound(app)));
	const taps = new Taps();
	await taps.on(page.getByRole('button', { name: '12 Fragen beantworten' }));
	const round = page.getByRole('complementary', { name: 'Ihre Runde' });
	await expect(round).toContainText('KI-Frühstück');
	await taps.on(page.getByRole('button', { name: 'Ohne Bauchgefühl weiter' }));
	await expect(round).toBeVisible();
	await answerAll(page, taps);

	const release = page.getByRole('button', { name: 'Beitrag freigeben' });
	await expect(release).toBeInViewport();
	await taps.on(release);
	await expect(page.getByText('Ihr Beitrag ist gespeichert.')).toBeVisible();
	expect(taps.count).toBeLessThanOrEqual(20);
	await context.close();
});

test('whoever looked into the check and came back without an answer finds the way on @phone', async ({
	browser,
	app
}) => {
	const link = joinLinkOf(app, await startRound(app));
	const { page, context } = await comeIn(browser, link);
	const start = page.getByRole('button', { name: '12 Fragen beantworten' });
	await start.click();
	await expect(page.getByRole('button', { name: 'Ohne Bauchgefühl weiter' })).toBeVisible();
	await page.getByRole('link', { name: 'Zur Runde' }).click();
	await start.click();
	await page.getByRole('button', { name: 'Ohne Bauchgefühl weiter' }).click();
	await answerAll(page, new Taps());
	await expect(page.getByText('Ihre 12 Antworten sind da.')).toBeVisible();
	await expect(page.getByRole('group', { name: /Welcher Check/ })).toHaveCount(0);
	await context.close();
});

test('somebody with a check has contributed after at most 2 taps @phone', async ({ page, app }) => {
	await visit(page, '/');
	await openFile(page, fileOf(checkOfCompany(1)));
	await expect(page.getByRole('heading', { name: 'Die fünf Bereiche' })).toBeVisible();
	await visit(page, joinLinkOf('', await startRound(app)));

	const taps = new Taps();
	const release = page.getByRole('button', { name: 'Beitrag freigeben' });
	await expect(release).toBeInViewport();
	await taps.on(release);
	await expect(page.getByText('Ihr Beitrag ist gespeichert.')).toBeVisible();
	expect(taps.count).toBeLessThanOrEqual(2);
});

test('one tap says what could be shown now, and its place is asked for later', async ({
	page,
	app
}) => {
	await visit(page, '/');
	await openFile(page, fileOf(aCheck({ answer: () => ({ level: 3 }) })));
	await expect(page.getByRole('heading', { name: 'Die fünf Bereiche' })).toBeVisible();
	await visit(page, joinLinkOf('', await startRound(app)));
	const list = page.getByRole('group', { name: 'Was davon könnten Sie jetzt zeigen?' });
	await expect(list.getByRole('checkbox')).toHaveCount(QUESTIONS);
	await list.getByRole('checkbox').first().check();
	await list.getByRole('checkbox').nth(1).check();
	await list.getByRole('checkbox').nth(1).uncheck();

	await page.getByText('Genau das wird geteilt').click();
	await expect(page.getByText('bis zur 3. von 5 Beschreibungen')).toHaveCount(1);
	await page.getByRole('button', { name: 'Beitrag freigeben' }).click();
	await expect(page.getByText('Sie sind dabei.')).toBeVisible();
	await visit(page, '/result');
	await page.getByRole('link', { name: 'Bei 1 Beleg den Ort nachtragen' }).click();
	await expect(page.getByLabel('Könnte ich jetzt zeigen')).toBeChecked();
	await visit(page, '/');
	await page.getByRole('button', { name: 'Bei 1 Beleg den Ort nachtragen' }).click();
	await expect(page.getByLabel('Könnte ich jetzt zeigen')).toBeChecked();
});

test('a check that was completed first is released all the same', async ({ page, app }) => {
	await visit(page, joinLinkOf('', await startRound(app)));
	await expect(page.getByText('Noch kein Check auf diesem Gerät.')).toBeVisible();
	await visit(page, '/');
	await openFile(page, fileOf(checkOfCompany(1)));
	await page.getByRole('button', { name: 'Abschließen' }).click();
	await page.getByRole('link', { name: 'Beitrag freigeben' }).click();
	await page.getByRole('button', { name: 'Beitrag freigeben' }).click();
	await expect(page.getByText('Ihr Beitrag ist gespeichert.')).toBeVisible();
});

test('a key answers and goes on too, and one finds back to change it', async ({ page, app }) => {
	await visit(page, joinLinkOf('', await startRound(app)));
	await page.getByRole('button', { name: '12 Fragen beantworten' }).click();
	await page.getByRole('button', { name: 'Ohne Bauchgefühl weiter' }).click();
	const second = page.getByRole('group', { name: 'Frage 2 von 12' });
	await expect(page.getByRole('group', { name: 'Frage 1 von 12' })).toBeVisible();
	await page.keyboard.press('3');
	await expect(second).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

	await page.getByRole('button', { name: 'Zurück' }).click();
	await expect(page.getByRole('radio').nth(2)).toBeChecked();
	await page.getByRole('radio').nth(1).check();
	await expect(page.getByRole('radio').nth(1)).toBeChecked();
});

test('who skips a question is told which area will be missing, and led back to it', async ({
	page,
	app
}) => {
	await visit(page, joinLinkOf('', await startRound(app)));
	await page.getByRole('button', { name: '12 Fragen beantworten' }).click();
	const skip = page.getByRole('button', { name: /^(Ohne Bauchgefühl weiter|Überspringen)$/ });
	for (let screen = 0; screen < 3; screen++) await skip.click();
	for (let question = 3; question <= QUESTIONS; question++) {
		const group = page.getByRole('group', { name: `Frage ${question} von ${QUESTIONS}` });
		await group.getByRole('button').first().click();
	}
	await expect(page.getByText('10 von 12 beantwortet.')).toBeVisible();
	await expect(page.getByText(/^Ihr Bereich Prozesse fehlt dann im Vergleich/)).toBeVisible();
	await page.getByRole('link', { name: 'Weitere 2 Fragen beantworten' }).click();
	await expect(page.getByRole('group', { name: 'Frage 1 von 12' })).toBeVisible();
});
