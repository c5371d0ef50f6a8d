import { plansSection } from '../../src/lib/domain';
import { expect, test } from './app-test';
import { aCheck, mixedAnswer } from './check-files';
import { entriesOf, folderFile } from './folder-files';
import {
	downloadReport,
	keep,
	openFile,
	reload,
	showResultOfFile,
	textOfPdf,
	visit
} from './visitor';

/** Plans from one meeting to the next. */

const check = aCheck({ name: 'Werk Nord', answer: mixedAnswer });
const work = folderFile({ name: 'Werk Nord', checks: [check] });

test('a next step becomes a plan, is kept with every sign, and goes into the calendar @phone', async ({
	page
}, testInfo) => {
	await showResultOfFile(page, work);
	await page.getByRole('link', { name: 'Als Vorhaben festhalten' }).click();
	await page
		.getByRole('button', { name: /^Übernehmen: / })
		.first()
		.click();
	const what = page.getByLabel('Was', { exact: true });
	await expect(what).toBeFocused();
	await expect(what).not.toHaveValue('');
	await what.fill('Prüfliste, Halle 2');
	await page.getByLabel('Wer', { exact: true }).fill('Frau Beck');
	await reload(page);
	await expect(what).toHaveValue('Prüfliste, Halle 2');
	await expect(page.getByLabel('Wer', { exact: true })).toHaveValue('Frau Beck');
	await expect(page.getByText(/^Aus dem nächsten Schritt zu „/)).toBeVisible();
	await expect(page.getByRole('button', { name: /^Übernehmen: / })).toHaveCount(2);

	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Erinnerung für den Kalender' }).click();
	const file = await keep(await download, testInfo, 'text/calendar');
	const text = file.buffer.toString('utf8');
	expect(file.name).toMatch(/^Vorhaben-\d{4}-\d{2}-\d{2}\.ics$/);
	expect(text).toContain('SUMMARY:Prüfliste\\, Halle 2\r\n');
	expect(text).toContain('Wer: Frau Beck');
	expect(text).not.toContain('Werk Nord');
});

test('three plans are enough, and one removed makes room', async ({ page }) => {
	await visit(page, '/plans');
	await expect(page.getByText('So sieht es bei einem erfundenen Betrieb aus')).toBeVisible();
	await expect(page.getByText('Jens Wulf', { exact: false })).toBeVisible();
	for (const what of ['eins', 'zwei', 'drei']) {
		await page.getByRole('button', { name: 'Eigenes Vorhaben' }).click();
		await page.locator('textarea:focus').fill(what);
	}
	await expect(page.getByText(/^Drei reichen\./)).toBeVisible();
	await page.getByRole('button', { name: 'Vorhaben entfernen: Vorhaben 2' }).click();
	await expect(page.getByRole('button', { name: 'Eigenes Vorhaben' })).toBeVisible();
	await reload(page);
	await expect(page.getByRole('textbox', { name: 'Was' })).toHaveCount(2);
});

test.describe('a month later', () => {
	test.use({ isFirstVisit: true });

	test('the first screen asks what became of it, and page 1 of the report says so @phone', async ({
		page
	}, testInfo) => {
		await page.clock.setFixedTime(new Date('2026-12-19T09:00:00+01:00'));
		const plan = { who: '', seenBy: '', madeOn: '2026-11-21', until: '2026-12-19' };
		const entries = entriesOf(plansSection, [
			{ ...plan, what: 'Rüstanleitung aufhängen' },
			{ ...plan, what: 'Zugriffe durchsehen' }
		]);
		await showResultOfFile(page, folderFile({ name: 'Werk Nord', checks: [check], entries }));
		await visit(page, '/');
		await expect(page.getByRole('heading', { name: 'Was ist daraus geworden?' })).toBeVisible();
		const first = page.getByRole('radiogroup', { name: 'Rüstanleitung aufhängen' });
		await first.getByRole('radio', { name: 'gemacht' }).check();
		const second = page.getByRole('radiogroup', { name: 'Zugriffe durchsehen' });
		await second.getByRole('radio', { name: 'teilweise' }).check();
		await page.getByLabel('Was kam dazwischen?').fill('die Messe');
		await page.getByRole('button', { name: 'Bis zum nächsten Treffen weiterführen' }).click();
		await expect(page.getByText('Wird weitergeführt.')).toBeVisible();
		await reload(page);
		await expect(first.getByRole('radio', { name: 'gemacht' })).toBeChecked();
		await expect(page.getByLabel('Was kam dazwischen?')).toHaveValue('die Messe');

		await page.getByRole('link', { name: 'Neue Vorhaben festhalten' }).click();
		await expect(page.getByText('Weitergeführt vom letzten Mal')).toBeVisible();
		await expect(page.getByLabel('Bis wann')).toHaveValue('2027-01-19');

		await visit(page, '/result');
		const pdf = await downloadReport(page, testInfo);
		const [pageOne] = textOfPdf(pdf, testInfo).split('Seite 1 von');
		expect(pageOne).toContain('Vorhaben vom letzten Treffen');
		expect(pageOne).toMatch(/Zugriffe durchsehen teilweise: die Messe/);
	});

	test('a plan whose day is far away is not asked about', async ({ page }) => {
		await page.clock.setFixedTime(new Date('2026-12-01T09:00:00+01:00'));
		const plan = { who: '', seenBy: '', madeOn: '2026-11-21', until: '2026-12-19' };
		const entries = entriesOf(plansSection, [{ ...plan, what: 'Rüstanleitung aufhängen' }]);
		await visit(page, '/');
		await openFile(page, folderFile({ name: 'Werk Nord', checks: [check], entries }));
		await expect(page.getByRole('heading', { name: 'Die fünf Bereiche' })).toBeVisible();
		await visit(page, '/');
		await expect(page.getByRole('heading', { level: 2, name: 'Werk Nord' })).toBeVisible();
		await expect(page.getByRole('heading', { name: 'Was ist daraus geworden?' })).toBeHidden();
	});
});
