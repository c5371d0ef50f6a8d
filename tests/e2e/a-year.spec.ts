import { dossierFileContent, type Fields } from '../../src/lib/domain';
import { twoDevices, YEAR } from '../year/a-year';
import { expect, test } from './app-test';
import { fileOf } from './check-files';
import { downloadReport, openFile, showResultOfFile, textOfPdf, visit } from './visitor';

/** A year of monthly checks with every part of the folder, kept on two devices. */

function deviceFile(fields: Fields, name: string) {
	return fileOf(dossierFileContent(YEAR.id, fields), `${name}.belegbar.json`);
}

test('both devices’ folders become one, are compared over twelve months, and are printed', async ({
	page
}, testInfo) => {
	const [desk, phone] = twoDevices();
	await showResultOfFile(page, deviceFile(desk, 'desk'));
	await visit(page, '/');
	await openFile(page, deviceFile(phone, 'phone'));
	await expect(page.getByText('Zusammenführen würde ändern:')).toBeVisible();
	await page.getByRole('button', { name: 'Zusammenführen' }).click();
	await expect(page.getByText('Es gilt jeweils die neueste Antwort.')).toBeVisible();

	await visit(page, '/');
	await expect(page.getByText(/Gesamtwert belegt von \d+ auf \d+ in 12 Checks\./)).toBeVisible();
	const parts = page.getByRole('region', { name: 'Zwischen zwei Checks' });
	for (const part of ['Hebel', 'Zeitbuch', 'Quellenprobe', 'KI-Irrtümer', 'KI im Einsatz']) {
		await expect(parts.getByRole('link', { name: part })).toBeVisible();
	}
	await expect(parts.getByText('6 Abläufe sind eingeordnet.')).toBeVisible();

	await page.getByRole('button', { name: /^Zum Ergebnis: .*15\.12\.2026/ }).click();
	const text = textOfPdf(await downloadReport(page, testInfo), testInfo);
	for (const part of ['Hebel', 'Zeitbuch', 'KI-Irrtümer']) expect(text).toContain(part);
});
