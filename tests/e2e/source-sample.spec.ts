import { expect, test } from './app-test';
import { aCheck, soundSource } from './check-files';
import { folderFile } from './folder-files';
import { downloadReport, reload, showResultOfFile, textOfPdf, visit } from './visitor';

/** Sources drawn by chance and looked for against the clock. */

const source = { ...soundSource, reviewedOn: '2026-11', where: 'Ordner QM' };
const running = aCheck({ name: 'Werk Nord', answer: () => ({ level: 3, evidence: source }) });
const folder = folderFile({ name: 'Werk Nord', checks: [running] });

test.use({ isFirstVisit: true });

test('each source has two minutes, which no reload and no wrong clock changes @phone', async ({
	page
}) => {
	await page.clock.install({ time: new Date('2026-11-28T10:00:00+01:00') });
	await showResultOfFile(page, folder);
	await visit(page, '/source-sample');
	await page.getByRole('button', { name: '5 Belege ziehen' }).click();
	const start = page.getByRole('button', { name: /^Jetzt suchen: / });
	await expect(start).toHaveCount(5);
	await start.first().click();
	await page.clock.runFor(30_000);
	// The clock also runs by itself, as long as the machine takes.
	await expect(page.getByRole('timer')).toHaveText(/Noch 1:(30|[0-2]\d)/);
	await reload(page);
	await expect(page.getByRole('timer')).toHaveText(/Noch (1:(30|[0-2]\d)|0:\d\d)/);
	await page.clock.runFor(95_000);
	await expect(page.getByText(/^Zwei Minuten sind um\./)).toBeVisible();
	await page.getByRole('button', { name: 'Spät gefunden' }).click();
	await expect(
		page.getByText('1 von 1 gefunden, davon einer erst nach zwei Minuten')
	).toBeVisible();

	await start.first().click();
	// Somebody sets the clock back by a day; what was seen goes on counting.
	await page.clock.setSystemTime(new Date('2026-11-27T10:00:00+01:00'));
	await page.clock.runFor(20_000);
	await expect(page.getByRole('timer')).toHaveText(/Noch 1:(40|[0-3]\d)/);
	await page.getByRole('button', { name: 'Gefunden', exact: true }).click();
	await expect(page.getByText(/^2 von 2 gefunden/)).toBeVisible();
});

test('what is not found proves nothing, can be taken back, and stands in the report', async ({
	page
}, testInfo) => {
	await showResultOfFile(page, folder);
	await visit(page, '/source-sample');
	await page.getByRole('button', { name: '5 Belege ziehen' }).click();
	for (const outcome of ['Gefunden', 'Gefunden', 'Gefunden', 'Nicht gefunden', 'Nicht gefunden']) {
		await page
			.getByRole('button', { name: /^Jetzt suchen: / })
			.first()
			.click();
		await page.getByRole('button', { name: outcome, exact: true }).click();
	}
	await expect(page.getByText('3 von 5 gefunden')).toBeVisible();
	await expect(page.getByText(/zwischen 23\s% und 88\s% finden/)).toBeVisible();
	await page.getByText('Wie die Spanne entsteht').first().click();
	await expect(page.getByText(/p = 0,6, n = 5; .* ergibt 0,2307 bis 0,8824/)).toBeVisible();
	const unfound = page.getByRole('link', { name: /./ }).and(page.locator('section ul a'));
	await expect(unfound).toHaveCount(2);

	await visit(page, '/result');
	const text = textOfPdf(await downloadReport(page, testInfo), testInfo);
	expect(text).toContain('3 von 5 gefunden.');
	expect(text).toContain('Startzahl');

	await visit(page, '/source-sample');
	await page
		.getByRole('button', { name: /^Zurücknehmen: / })
		.last()
		.click();
	await expect(unfound).toHaveCount(1);
	await page.getByRole('button', { name: 'Diese Probe verwerfen' }).click();
	await expect(page.getByText('12 Antworten nennen einen Beleg.')).toBeVisible();
});
