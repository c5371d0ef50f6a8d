import type { Page } from '@playwright/test';
import { expect, test } from './app-test';
import { comeIn, contribute, openCheck, revealFirst, type Participant } from './group-people';
import { downloadPdf, heading, textOfPdf, visit } from './visitor';

/** One facilitator and six participants, each in a browser of their own. */

const OFFLINE_SECONDS = 4;

test.describe.configure({ timeout: 180_000 });

// The browser itself reports the lost network, and that a new result was refused.
test.use({ expectedComplaints: /ERR_INTERNET_DISCONNECTED|ERR_NETWORK_CHANGED|status of 40[49]/ });

async function startSession(page: Page, title: string): Promise<string> {
	await visit(page, '/group');
	await page.getByRole('link', { name: 'Eine Runde starten' }).click();
	await page.getByLabel('Titel der Runde').fill(title);
	await page.getByRole('button', { name: 'Runde starten' }).click();
	await expect(heading(page, title)).toBeVisible();
	return page.getByRole('textbox', { name: 'Link zum Teilnehmen' }).inputValue();
}

function dimension(page: Page, name: string) {
	return page.getByRole('heading', { name, exact: true });
}

/** One slide on, to the one that is called so. */
async function goOnTo(wall: Page, name: string): Promise<void> {
	await wall.keyboard.press('ArrowRight');
	await expect(wall.getByText(/Folie \d+ von/)).toContainText(name);
}

test('a breakfast group collects, reveals, discusses and takes its sheets home', async ({
	page: leader,
	browser,
	context
}, testInfo) => {
	const link = await startSession(leader, 'KI-Frühstück Dezember');
	const wallOpens = context.waitForEvent('page');
	await leader.getByRole('link', { name: 'Projektoransicht öffnen' }).click();
	const wall = await wallOpens;
	await wall.setViewportSize({ width: 1280, height: 720 });
	await expect(wall.getByText('Beiträge bisher: unter 5')).toBeVisible();

	const people: Participant[] = [];
	for (let company = 1; company <= 5; company++) {
		const participant = await comeIn(browser, link);
		await contribute(participant, company);
		people.push(participant);
	}
	const [first, second, third] = people;
	if (!first || !second || !third) throw new Error('nobody came');

	await test.step('only the class of the number is live', async () => {
		await expect(wall.getByText('Beiträge bisher: 5–9')).toBeVisible();
		await expect(first.page.getByText('Beiträge bisher: 5–9')).toBeVisible();
	});

	await test.step('the first area appears everywhere at once, one’s own value only on one’s own device', async () => {
		await revealFirst(leader);
		await expect(wall.getByText('Folie 1 von')).toBeVisible();
		await expect(dimension(leader, 'Prozesse: gesagt')).toBeVisible();
		for (const page of [wall, first.page, second.page]) {
			await expect(dimension(page, 'Prozesse')).toBeVisible();
			await expect(dimension(page, 'Daten')).toBeHidden();
		}
		await expect(first.page.getByText('Ihre eigenen Werte sieht nur dieses Gerät.')).toBeVisible();
		await expect(first.page.getByText(/^Sie,? /).first()).toBeVisible();
		await expect(wall.getByText(/^Sie,? /)).toHaveCount(0);
		await expect(leader.getByText(/^Sie,? gesagt/)).toHaveCount(0);
	});

	await test.step('who loses the network sees what was missed when it is back', async () => {
		await third.context.setOffline(true);
		await expect(wall.getByRole('img', { name: /gesagt Median/ })).not.toHaveAccessibleName(
			/belegt/
		);
		await wall.keyboard.press('ArrowRight');
		await expect(wall.getByRole('img', { name: /belegt Median/ })).toBeVisible();
		await wall.keyboard.press('ArrowRight');
		await expect(dimension(wall, 'Daten')).toBeVisible();
		await third.page.waitForTimeout(OFFLINE_SECONDS * 1_000);
		await expect(dimension(third.page, 'Prozesse')).toBeVisible();
		await third.context.setOffline(false);
		await expect(dimension(third.page, 'Daten')).toBeVisible({ timeout: 15_000 });
	});

	await test.step('the exact number is on every screen, and the code that must be the same', async () => {
		const code = await wall.getByText(/Code [2-9A-Z]{4} [2-9A-Z]{4}/).innerText();
		const [own = ''] = /[2-9A-Z]{4} [2-9A-Z]{4}/.exec(code) ?? [];
		await expect(wall.getByText('5 Beiträge im Vergleich')).toBeVisible();
		for (const page of [leader, first.page]) {
			await expect(page.getByText('Im Vergleich: 5 Beiträge.')).toBeVisible();
			await expect(page.getByText(own).first()).toBeVisible();
		}
	});

	await test.step('who comes late sees the own place on the own device, and changes nothing', async () => {
		const late = await comeIn(browser, link);
		await expect(late.page.getByText('Die Runde ist schon aufgedeckt')).toBeVisible();
		await openCheck(late.page, 6);
		await expect(late.page.getByText(/^Sie,? /).first()).toBeVisible();
		await expect(late.page.getByRole('button', { name: 'Beitrag freigeben' })).toHaveCount(0);
		await expect(wall.getByText('5 Beiträge im Vergleich')).toBeVisible();
		await late.context.close();
	});

	await test.step('who wants to withdraw afterwards is told that it is deleted, and all stays', async () => {
		await second.page.getByRole('button', { name: 'Auch auf diesem Gerät vergessen' }).click();
		const told = second.page.getByRole('dialog', { name: 'Schon gelöscht' });
		await expect(told).toContainText('denn es ist niemandes Antwort');
		await told.getByRole('button', { name: 'Auch auf diesem Gerät vergessen' }).click();
		await expect(second.page.getByText('Ihr Beitrag ist schon gelöscht.')).toBeHidden();
		await expect(dimension(wall, 'Daten')).toBeVisible();
		await expect(dimension(second.page, 'Daten')).toBeVisible();
	});

	await test.step('the wall leads on by its keys, up to the talking points', async () => {
		await goOnTo(wall, 'Daten: belegt');
		for (const name of ['Dokumentation', 'Menschen und Veränderung', 'Digitale Souveränität']) {
			await goOnTo(wall, `${name}: gesagt`);
			await expect(dimension(wall, name)).toBeVisible();
			await goOnTo(wall, `${name}: belegt`);
		}
		await goOnTo(wall, 'KI in dieser Runde');
		await goOnTo(wall, 'Worüber es sich zu reden lohnt');
		await expect(dimension(leader, 'Worüber es sich zu reden lohnt')).toBeVisible();
		await expect(
			first.page.getByRole('heading', { name: 'Hier fehlen am häufigsten Belege' })
		).toBeVisible();
		const surplus = await wall.evaluate(() => document.documentElement.scrollHeight - innerHeight);
		expect(surplus, 'the wall does not scroll').toBeLessThanOrEqual(0);
	});

	await test.step('the session closes, and everybody takes a sheet home', async () => {
		await leader.getByRole('button', { name: 'Runde abschließen' }).click();
		await leader.getByRole('button', { name: 'Abschließen', exact: true }).click();
		await expect(
			wall.getByRole('heading', { name: 'Mein Vorhaben bis zum nächsten Mal' })
		).toBeVisible();
		const sheet = await downloadPdf(
			leader,
			testInfo,
			'Gruppenblatt als PDF',
			'Die Datei ist fertig.'
		);
		const text = textOfPdf(sheet, testInfo);
		expect(text).toContain('KI-Frühstück Dezember');
		expect(text).not.toContain('Betrieb 1 GmbH');
		await first.page
			.getByLabel('Mein Vorhaben bis zum nächsten Mal')
			.fill('Quelle für Angebote nennen');
		await first.page.reload();
		await expect(first.page.getByLabel('Mein Vorhaben bis zum nächsten Mal')).toHaveValue(
			'Quelle für Angebote nennen'
		);
		const own = await downloadPdf(
			first.page,
			testInfo,
			'„Ich in der Gruppe“ als PDF',
			'Die Datei ist fertig.'
		);
		expect(textOfPdf(own, testInfo)).toContain('Quelle für Angebote nennen');
	});

	await test.step('the facilitator deletes everything, and everybody sees that it is gone', async () => {
		await leader.getByRole('button', { name: 'Runde löschen' }).click();
		await leader.getByRole('button', { name: 'Endgültig löschen' }).click();
		await expect(heading(leader, 'Gruppe')).toBeVisible();
		await expect(first.page.getByText('Diese Runde gibt es nicht mehr')).toBeVisible();
		await expect(wall.getByText('Diese Runde gibt es nicht mehr')).toBeVisible();
	});

	for (const participant of people) await participant.context.close();
});
