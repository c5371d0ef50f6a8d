import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './app-test';
import { downloadPdf, heading, textOfPdf, visit } from './visitor';

/** What a facilitator does before the meeting. */

const READY = 'Die Datei ist fertig.';

/** The same weekday again and again, far enough for any clock. */
const MEETING = nextThursday();

function nextThursday(): Date {
	const day = new Date();
	day.setUTCHours(12, 0, 0, 0);
	day.setUTCDate(day.getUTCDate() + 14 + ((4 - day.getUTCDay() + 7) % 7));
	return day;
}

function iso(day: Date): string {
	return day.toISOString().slice(0, 10);
}

function later(days: number): Date {
	return new Date(MEETING.getTime() + days * 86_400_000);
}

async function startMeeting(page: Page): Promise<void> {
	await visit(page, '/group/start');
	await page.getByLabel('Titel der Runde').fill('Werkstattrunde');
	await page.getByLabel('Tag des Treffens').fill(iso(MEETING));
	await page.getByLabel('Uhrzeit').fill('08:00');
	await page.getByLabel('Erwartete Betriebe').fill('7');
	await page.getByRole('button', { name: 'Runde starten' }).click();
	await expect(heading(page, 'Werkstattrunde')).toBeVisible();
	await expect(page.getByRole('textbox', { name: 'Link zum Teilnehmen' })).toBeVisible();
}

test('the secret is not on the screen before it is asked for, and the file has it', async ({
	page
}) => {
	await startMeeting(page);
	const secret = await page.evaluate(() => {
		const id = location.pathname.split('/')[2] ?? '';
		return String(
			JSON.parse(localStorage.getItem(`belegbar/group/${id}`) ?? '{}').facilitatorSecret
		);
	});
	expect(secret).toMatch(/^[0-9a-f]{64}$/);
	expect(await page.content()).not.toContain(secret);
	for (const field of await page.getByRole('textbox').all()) {
		expect(await field.inputValue()).not.toContain(secret);
	}
	await page.getByRole('button', { name: 'Zugang sichern' }).click();
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Als Datei speichern' }).click();
	const file = readFileSync(await (await saving).path(), 'utf8');
	expect(file).toContain(`#${secret}`);
	await page.getByRole('button', { name: 'Link anzeigen' }).click();
	const displayed = page.getByRole('textbox', { name: 'Geheimer Link der Moderation' });
	await expect(displayed).toHaveValue(new RegExp(secret));
});

test('the invitation, the calendar and the papers name day, link and code', async ({
	page
}, testInfo) => {
	await startMeeting(page);
	const link = await page.getByRole('textbox', { name: 'Link zum Teilnehmen' }).inputValue();
	const reveal = page.getByRole('button', { name: 'Jetzt aufdecken' });
	await expect(reveal, 'days before there is to invite, not to lead').toBeHidden();
	const text = await page.getByLabel('Text der Einladung zur Runde').inputValue();
	expect(text).toContain(link);
	expect(text).toContain(MEETING.toLocaleDateString('de-DE', { dateStyle: 'medium' }));
	expect(text).toContain('08:00 Uhr');
	const mail = await page.getByRole('link', { name: 'Als E-Mail öffnen' }).getAttribute('href');
	expect(decodeURIComponent(mail ?? '')).toContain(link);

	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Kalendereintrag (.ics)' }).click();
	const calendar = readFileSync(await (await saving).path(), 'utf8').replaceAll('\r\n ', '');
	expect(calendar).toContain(`DTSTART:${iso(MEETING).replaceAll('-', '')}T080000`);
	expect(calendar).toContain(link);

	const cards = await downloadPdf(page, testInfo, 'Tischkarten (PDF)', READY);
	expect(textOfPdf(cards, testInfo)).toContain('Werkstattrunde');
	const runSheet = await downloadPdf(page, testInfo, 'Ablaufplan (PDF)', READY);
	expect(textOfPdf(runSheet, testInfo)).toContain('08:53');
	await page.getByText('Schon jetzt leiten').click();
	await expect(reveal).toBeVisible();
});

test('the next session begins as the last one was, four weeks on', async ({ page }) => {
	await startMeeting(page);
	await visit(page, '/group');
	await page.getByRole('link', { name: 'Nächste Runde: Werkstattrunde' }).click();
	await expect(page.getByLabel('Titel der Runde')).toHaveValue('Werkstattrunde');
	await expect(page.getByLabel('Tag des Treffens')).toHaveValue(iso(later(28)));
	await expect(page.getByLabel('Uhrzeit')).toHaveValue('08:00');
	await expect(page.getByLabel('Erwartete Betriebe')).toHaveValue('7');
});
