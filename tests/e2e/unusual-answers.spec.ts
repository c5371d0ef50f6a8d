import type { Page } from '@playwright/test';
import { expect, test } from './app-test';
import { aCheck, answersIn, mixedAnswer, soundSource, upTo } from './check-files';
import {
	chooseReport,
	companyOf,
	description,
	downloadPdf,
	downloadReport,
	heading,
	nameCompany,
	noteField,
	question,
	reload,
	saveFile,
	showResultOf,
	skipGutFeeling,
	startQuickCheck,
	textOfPdf,
	visit
} from './visitor';

const LONG_WORD = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamten'
	.repeat(5)
	.slice(0, 300);
const NAME = 'Müller & Söhne <€>';

test('names and notes with signs, emoji, long words and other scripts stay as typed @phone', async ({
	page
}, testInfo) => {
	await startQuickCheck(page);
	await skipGutFeeling(page);
	await description(page, 3).check();
	await page.getByLabel('Ort', { exact: true }).fill(LONG_WORD);
	await page.getByLabel('Zuständig', { exact: true }).fill('مريم חנה 🙂');
	await (await noteField(page)).fill(`<script>alert(1)</script>\n${LONG_WORD} 👩‍🔧`);
	await expectNoSidewaysScrolling(page);
	await reload(page);
	await expect(page.getByLabel('Ort', { exact: true })).toHaveValue(LONG_WORD);
	await expect(page.getByLabel('Zuständig', { exact: true })).toHaveValue('مريم חנה 🙂');

	await nameCompany(page, NAME);
	await expect(companyOf(page, NAME)).toBeVisible();
	await expectNoSidewaysScrolling(page);
	const saved = await saveFile(page, testInfo);
	const text = saved.buffer.toString('utf8');
	expect(JSON.parse(text)).toMatchObject({ name: { value: NAME } });
	expect(answersIn(text)).toMatchObject({
		'PR-02': { evidence: { where: LONG_WORD, who: 'مريم חנה 🙂' } }
	});
	await chooseReport(page);
	await page.getByRole('button', { name: 'PDF herunterladen' }).click();
	await expect(page.getByText('Gedruckt wird stattdessen')).toContainText('🙂');
	const pdf = await downloadPdf(page, testInfo, 'Trotzdem herunterladen');
	expect(textOfPdf(pdf, testInfo)).toContain(NAME);
});

test('a check without any answer has a result that says what to do', async ({ page }, testInfo) => {
	await showResultOf(page, aCheck({ answer: upTo(0) }));
	await expect(page.getByText('Zwischenstand, 0 von 12')).toBeVisible();
	await expect(page.getByText('Noch ist keine Frage beantwortet.')).toBeVisible();
	await expect(heading(page, 'Noch kein Gesamtwert.')).toBeVisible();
	await expectNoBrokenNumbers(page);
	expect(textOfPdf(await downloadReport(page, testInfo), testInfo)).not.toMatch(/NaN|undefined/);
});

test('a half-finished check is marked as such, on the screen and on paper', async ({
	page
}, testInfo) => {
	await showResultOf(page, aCheck({ answer: upTo(6) }));
	await expect(page.getByText('Zwischenstand, 6 von 12')).toBeVisible();
	await expect(page.getByText('solange Antworten fehlen')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Abschließen' })).toBeHidden();
	expect(textOfPdf(await downloadReport(page, testInfo), testInfo)).toContain('6 von 12');
	await page.getByRole('link', { name: 'Weiter antworten' }).click();
	await expect(question(page)).toContainText('Frage 7 von 12');
});

test('„weiß nicht“ everywhere gives a wide range and no number', async ({ page }, testInfo) => {
	await showResultOf(page, aCheck({ answer: () => ({ level: 'unknown' }) }));
	await expect(
		page.getByRole('button', { name: /^rund 0 bis 100\s*, Spanne des Gesamtwerts, gesagt/ })
	).toBeVisible();
	await expect(page.getByText(/^rund \d+$/)).toHaveCount(0);
	await expect(page.getByText('Zwischenstand')).toBeHidden();
	await expect(page.getByText('Fragen Sie jemanden, der es wissen kann').first()).toBeVisible();
	await expectNoBrokenNumbers(page);
	expect(textOfPdf(await downloadReport(page, testInfo), testInfo)).not.toMatch(/NaN|undefined/);
});

test('„trifft nicht zu“ wherever it is offered takes those questions out', async ({
	page
}, testInfo) => {
	const answer: Parameters<typeof aCheck>[0]['answer'] = (index, { allowsNotApplicable }) =>
		allowsNotApplicable ? { level: 'na' } : mixedAnswer(index);
	const input = aCheck({ scope: 'full', answer });
	const leftOut = Object.values(input.answers).filter(({ level }) => level === 'na').length;
	await showResultOf(page, input);
	await expect(page.getByRole('link', { name: /: trifft nicht zu$/ })).toHaveCount(leftOut);
	await page
		.getByRole('button', { name: /^\d+\s*, Menschen und Veränderung, gesagt\. So entsteht/ })
		.first()
		.click();
	const dialog = page.getByRole('dialog');
	await expect(dialog).toContainText('Nicht mitgezählt');
	await expect(dialog).toContainText('Betriebsrat (ME-04): Trifft nicht zu');
	await page.keyboard.press('Escape');
	await expectNoBrokenNumbers(page);
	expect(textOfPdf(await downloadReport(page, testInfo), testInfo)).not.toMatch(/NaN|undefined/);
});

test.describe('on another day', () => {
	test.use({ isFirstVisit: true });

	test('an outdated source says since when it no longer counts', async ({ page }) => {
		await page.clock.setFixedTime(new Date('2026-05-20T10:00:00'));
		const evidence = { ...soundSource, reviewedOn: '2025-03' };
		await showResultOf(page, aCheck({ answer: () => ({ level: 4, evidence }) }));
		await visit(page, '/check#PR-02');
		await expect(page.getByText('Veraltet: letzte Prüfung vor gut 13 Monaten.')).toBeVisible();
		await page.getByLabel('Jahr').selectOption('2026');
		await expect(page.getByText('Geöffnet, aktuell, jemand ist zuständig.')).toBeVisible();
		await page.getByLabel('nicht gefunden').check();
		await expect(page.getByText('Beim Nachsehen nicht gefunden.')).toBeVisible();
	});
});

async function expectNoBrokenNumbers(page: Page): Promise<void> {
	await expect(page.getByRole('main')).not.toContainText(/NaN|undefined|Infinity/);
}

async function expectNoSidewaysScrolling(page: Page): Promise<void> {
	const surplus = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	expect(surplus, 'pixels beyond the edge').toBeLessThanOrEqual(0);
}
