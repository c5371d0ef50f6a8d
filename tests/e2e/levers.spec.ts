import type { Locator, Page } from '@playwright/test';
import { expect, test } from './app-test';
import { aCheck } from './check-files';
import { enterProcess } from './lever-screens';
import { screenWords } from './screen-words';
import { seedChecks } from './seed-checks';
import { reload, visit } from './visitor';

/** The company's own processes: picked, entered on a phone, sorted, explained. */

function rows(page: Page): Locator {
	return page.getByRole('table').first().getByRole('row');
}

test('a process is picked without hours, entered, kept, weighed and explained @phone', async ({
	page
}) => {
	await visit(page, '/levers');
	await page.getByRole('button', { name: 'Angebote schreiben', exact: true }).click();
	const sheet = page.getByRole('dialog', { name: 'Angebote schreiben' });
	await expect(sheet.getByLabel('Handarbeit, Stunden je Woche')).toHaveValue('');
	await sheet.getByLabel('Handarbeit, Stunden je Woche').fill('9');
	await sheet.getByLabel('Suchen und Nachfragen').fill('4');
	await sheet.getByLabel('Fehler im Monat').fill('4');
	await sheet.getByLabel('Stunden, um einen Fehler zu beheben').fill('1,5');

	await reload(page);
	const waiting = page.getByRole('region', { name: 'Noch nicht alles eingetragen' });
	await expect(waiting).toContainText(
		'Unterlagen, Daten, Ähnlichkeit der Fälle, Risiko und KI-Anwendung'
	);
	await waiting.getByRole('button', { name: 'Weiter eintragen' }).click();
	await expect(sheet.getByLabel('Stunden, um einen Fehler zu beheben')).toHaveValue('1,5');
	await sheet.getByRole('radio', { name: 'teilweise beschrieben' }).check();
	await sheet.getByRole('radio', { name: 'in gemeinsamen Systemen' }).check();
	await sheet.getByRole('radio', { name: 'die meisten nach gleichem Muster' }).check();
	await sheet.getByRole('radio', { name: 'Ein Fehler kostet Zeit oder Geld.' }).check();
	await sheet.getByRole('radio', { name: 'keine KI' }).check();
	await sheet.getByRole('button', { name: 'Fertig' }).last().click();

	await expect(waiting).toHaveCount(0);
	await expect(rows(page).nth(1)).toContainText('schnell starten');
	await expect(
		rows(page)
			.nth(1)
			.getByRole('link', { name: /Zeitbuch/ })
	).toBeVisible();
	await page.getByRole('button', { name: /^14,4\sh\s?, Hebelstunden/ }).click();
	const explanation = page.getByRole('dialog');
	await expect(explanation).toContainText('Fehler: 4 × 1,5 × 12 ÷ 52 = 1,4 h');
	await expect(explanation).toContainText('9 + 1,4 + 4 = 14,4 h je Woche');
	await expect(explanation).toContainText('2/3 × 66,7 + 1/3 × 50 = 61,1');
});

test('the thresholds are the company’s own, and what they change is seen at once', async ({
	page
}) => {
	await visit(page, '/levers');
	await enterProcess(page, screenWords.de, 'Rechnungen prüfen');
	await expect(rows(page).nth(1)).toContainText('schnell starten');
	await page.getByLabel('Lohnt sich ab').fill('13,5');
	await expect(rows(page).nth(1)).toContainText('später');
	await reload(page);
	await expect(page.getByLabel('Lohnt sich ab')).toHaveValue('13,5');
	await expect(rows(page).nth(1)).toContainText('kostet aber weniger als 13,5 h');
});

test('an AI use is as prepared as the latest check says', async ({ page }) => {
	await visit(page, '/levers');
	await enterProcess(page, screenWords.de, 'Endkontrolle');
	await page.getByRole('button', { name: /^Ändern.*Endkontrolle/ }).click();
	const camera = page.getByRole('radio', { name: /Kamera/ });
	await camera.check();
	await page.keyboard.press('Escape');
	await expect(rows(page).nth(1)).toContainText('den Check machen');

	await page.evaluate(() => {
		localStorage.clear();
	});
	await seedChecks(page, aCheck({ scope: 'full', answer: () => ({ level: 4 }) }));
	await visit(page, '/levers');
	await enterProcess(page, screenWords.de, 'Endkontrolle');
	await page.getByRole('button', { name: /^Ändern.*Endkontrolle/ }).click();
	await expect(page.getByRole('radio', { name: /Kamera.*vorbereitet/ })).toBeVisible();
	await camera.check();
	await page.keyboard.press('Escape');
	await expect(rows(page).nth(1)).toContainText('schnell starten');
});

test('a process of which nothing was entered leaves nothing behind', async ({ page }) => {
	await visit(page, '/levers');
	await page.getByRole('button', { name: 'Ein anderer Ablauf' }).click();
	await page.keyboard.press('Escape');
	await expect(page.getByText('Noch nicht alles eingetragen')).toHaveCount(0);
});

test('the home page of a folder leads to its parts and says how they stand @phone', async ({
	page
}) => {
	await seedChecks(page, aCheck({ scope: 'full', answer: () => ({ level: 3 }) }));
	await visit(page, '/');
	const parts = page.getByRole('region', { name: 'Zwischen zwei Checks' });
	await expect(parts.getByRole('listitem').first()).toContainText('als Nächstes');
	await parts.getByRole('link', { name: 'Hebel' }).click();
	await enterProcess(page, screenWords.de, 'Endkontrolle');
	await visit(page, '/');
	await expect(parts).toContainText('Ein Ablauf ist eingeordnet.');
	await parts.getByRole('link', { name: 'Zeitbuch' }).click();
	await expect(page.getByRole('heading', { name: 'Zeitbuch', level: 1 })).toBeVisible();
});
