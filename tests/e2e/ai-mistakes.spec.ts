import { expect, test } from './app-test';
import { aCheck } from './check-files';
import { seedChecks } from './seed-checks';
import { chooseReport, heading, reload, visit } from './visitor';

/** What an AI got wrong: entered in half a minute, counted beside the answer it points to. */

test('a mistake takes five taps once the tool is known, and nothing entered is lost @phone', async ({
	page
}) => {
	await visit(page, '/ai-mistakes');
	await expect(heading(page, 'KI-Irrtümer')).toBeVisible();
	await expect(page.getByText('Herr Brandt; er ist seit März im Ruhestand.')).toBeVisible();
	await page.getByRole('radio', { name: 'Ein falscher Ansprechpartner' }).check();
	await page.getByLabel('Welche KI war es?').fill('Chat im Büro');
	await page.getByLabel('Was hat sie behauptet?').fill('Frau Meier vom Einkauf');
	await reload(page);
	const list = page.getByRole('region', { name: 'Alle Irrtümer' });
	await expect(list.getByRole('listitem')).toContainText([/^1\s×/, /Frau Meier vom Einkauf/]);

	let taps = 0;
	const tap = async (locator: ReturnType<typeof page.getByRole>) => {
		taps += 1;
		await locator.click();
	};
	await tap(page.getByRole('radio', { name: 'Eine falsche Zahl' }));
	await tap(page.getByRole('button', { name: 'Chat im Büro' }));
	await tap(page.getByRole('radio', { name: 'Beim Nachsehen' }));
	await tap(page.getByRole('radio', { name: 'Welcher Eintrag gilt?' }));
	await tap(page.getByRole('button', { name: 'Fertig' }));
	expect(taps).toBe(5);
	await expect(page.getByText('Eingetragen. Das sind jetzt 2.')).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Irrtum eintragen' })).toBeFocused();
	await expect(page.getByRole('radio', { name: 'Eine falsche Zahl' })).not.toBeChecked();
	await reload(page);
	const latest = list.getByRole('listitem').filter({ hasText: 'zeigt auf' });
	await expect(latest).toContainText('Chat im Büro · Beim Nachsehen');
	await expect(latest).toContainText('zeigt auf: Welcher Eintrag gilt?');
});

test('it shows what is to be written down, beside the answer and in the report', async ({
	page
}) => {
	await seedChecks(page, aCheck({ scope: 'full', answer: () => ({ level: 3 }) }));
	await visit(page, '/ai-mistakes');
	await page.getByRole('radio', { name: 'Ein Ablauf, den es nicht gibt' }).check();
	await page.getByRole('radio', { name: 'Wo steht das?' }).check();
	await page.getByRole('button', { name: 'Fertig' }).click();
	const gaps = page.getByRole('region', { name: /^Gefunden durch KI/ });
	await gaps.getByRole('link', { name: /Wo steht das/ }).click();
	await expect(page.getByRole('link', { name: 'Ein KI-Irrtum zeigt hierher.' })).toBeVisible();
	await page.getByRole('button', { name: 'Weiter ohne Beleg' }).click();
	await expect(page.getByRole('link', { name: /KI-Irrt/ })).toHaveCount(0);

	await visit(page, '/result');
	await page
		.getByRole('button', { name: /Antworten/ })
		.first()
		.click();
	await expect(page.getByText('Ein KI-Irrtum zeigt hierher.')).toBeVisible();
	await page.keyboard.press('Escape');
	await chooseReport(page);
	await expect(page.getByLabel('KI-Irrtümer')).toBeChecked();

	await visit(page, '/ai-mistakes');
	await gaps.getByRole('button', { name: 'Ist jetzt aufgeschrieben' }).click();
	await expect(gaps).toContainText('Alles, worauf ein Irrtum gezeigt hat, ist aufgeschrieben.');
	await gaps.getByRole('button', { name: 'Doch noch nicht' }).click();
	await expect(gaps).toContainText('1 Irrtum, am');
});

test('a mistake is changed, deleted and brought back', async ({ page }) => {
	await visit(page, '/ai-mistakes');
	await page.getByRole('radio', { name: 'Eine veraltete Regel' }).check();
	await page.getByRole('button', { name: 'Fertig' }).click();
	await page.getByRole('button', { name: 'Ändern: Eine veraltete Regel' }).click();
	await expect(page.getByRole('heading', { name: 'Irrtum ändern' })).toBeFocused();
	await page.getByLabel('Was hat sie behauptet?').fill('Die Fassung von 2019');
	await page.getByRole('radio', { name: 'Eine andere Frage' }).check();
	await page
		.getByLabel('Welche?', { exact: true })
		.selectOption({ label: 'Stunden für Handarbeit' });
	await page.getByRole('button', { name: 'Fertig' }).click();
	const list = page.getByRole('region', { name: 'Alle Irrtümer' });
	await expect(list).toContainText('zeigt auf: Stunden für Handarbeit');
	await page.getByRole('button', { name: 'Löschen: Die Fassung von 2019' }).click();
	await expect(list).toHaveCount(0);
	await page.getByRole('button', { name: 'Zurückholen' }).click();
	await expect(list).toContainText('Die Fassung von 2019');
});
