import { randomBytes } from 'node:crypto';
import { expect, test } from './app-test';
import { joinLinkOf, reveal, send, show, startRound } from './group-api';
import { codeTelling } from './group-files';
import { comeIn, openCheck } from './group-people';

/** What companies release besides their answers: previewed, voluntary, and told in words only. */

test('the room sees what it believed and what it uses AI for, once five have released it', async ({
	browser,
	app
}) => {
	const access = await startRound(app);
	for (const company of [1, 2, 3, 4]) {
		const id = randomBytes(16);
		const code = codeTelling(company, id, {
			guesses: [8, 8, 8, 8, 8],
			aiUses: ['G-ALLTAG'],
			experience: {
				task: 'minutes',
				expected: '5-10',
				felt: '2-5',
				mistakes: {},
				verdict: 'worth-it'
			}
		});
		const one = { id: id.toString('hex'), secret: randomBytes(16).toString('hex'), code };
		expect((await send(app, access, one)).ok).toBe(true);
	}
	const phone = await comeIn(browser, joinLinkOf(app, access));
	const { page } = phone;
	await test.step('the fifth ticks what to release and sees it before anything leaves', async () => {
		await openCheck(page, 5);
		await page.getByText('Genau das wird geteilt').click();
		await expect(page.getByRole('listitem').getByText('Ihr Bauchgefühl')).toBeVisible();
		await page.getByLabel('Wofür wir heute KI nutzen').check();
		await expect(page.getByText('nichts davon')).toBeVisible();
		await page.getByLabel(/Protokolle/).check();
		await page.getByLabel('Eine Erfahrung mit KI').check();
		await page.getByLabel('Erwartete Ersparnis je Woche').selectOption('5 bis 10 Stunden');
		await page.getByLabel('falsche Zahl').selectOption('1 bis 2 Mal');
		await page.getByRole('radio', { name: 'lohnt sich' }).check();
		await expect(
			page.getByText('falsche Zahl: 1 bis 2 Mal'),
			'nothing is chosen for anybody'
		).toHaveCount(0);
		await page.getByLabel('Wofür?').selectOption('Protokolle');
		await expect(
			page.getByText('Protokolle · Erwartete Ersparnis je Woche: 5 bis 10 Stunden · falsche Zahl')
		).toBeVisible();
		await page.getByRole('button', { name: 'Beitrag freigeben' }).click();
		await expect(page.getByText('Ihr Beitrag ist gespeichert.')).toBeVisible();
	});
	await reveal(app, access);
	await show(app, access, { kind: 'last-time' });
	await expect(page.getByRole('heading', { level: 2, name: 'Prozesse' })).toBeHidden();
	await page.getByText('Prozesse', { exact: true }).click();
	await expect(page.getByRole('img', { name: /^Prozesse:/ })).toBeVisible();
	await expect(page.getByText(/die Runde meinte/i), 'four guesses are too few').toHaveCount(0);
	await expect(page.getByText(/meinte die Runde/i)).toHaveCount(0);
	await expect(page.getByRole('heading', { name: 'KI in dieser Runde' })).toHaveCount(0);
	await show(app, access, { kind: 'ai' });
	const room = page.getByRole('region', { name: 'KI in dieser Runde' });
	await expect(room).toContainText('mindestens die Hälfte');
	await expect(room).toContainText('Protokolle');
	expect(await room.textContent(), 'no number of companies').not.toMatch(/\d/);
	await show(app, access, { kind: 'experience' });
	const experience = page.getByRole('region', { name: 'Erwartung und Wirklichkeit' });
	await expect(experience).toContainText('5 bis 10 Stunden');
	await expect(experience, 'four stated it, which is too few').toContainText('zu wenige Angaben');
	await expect(experience).toContainText('lohnt sich');
	await phone.context.close();
});
