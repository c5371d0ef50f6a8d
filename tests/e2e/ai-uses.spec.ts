import { expect, test } from './app-test';
import { aCheck } from './check-files';
import { seedChecks } from './seed-checks';
import { chooseReport, heading, reload, visit } from './visitor';

/** The register of what AI is used and what may act, held against what the check says. */

test('a use is entered, kept from the first sign on, and an AI assistant is asked more @phone', async ({
	page
}) => {
	await visit(page, '/ai-uses');
	await expect(heading(page, 'KI im Einsatz')).toBeVisible();
	await expect(page.getByText('Bestellhelfer').first()).toBeVisible();
	await page.getByLabel('Welche KI ist es?').fill('Chat im Büro');
	await page.getByRole('radio', { name: 'Privater Zugang' }).check();
	await expect(page.getByRole('radio', { name: 'Mit einem eigenen, nur für sie' })).toHaveCount(0);
	await reload(page);
	const list = page.getByRole('region', { name: 'Alle Einträge' });
	await expect(list).toContainText('Chat im Büro');
	await expect(list).toContainText('Privater Zugang');

	await page.getByLabel('Welche KI ist es?').fill('Bestellungen');
	await page.getByLabel('Sie sieht selbst in unseren Systemen nach').check();
	await page.getByLabel('1. System').fill('Postfach');
	await page.getByRole('button', { name: 'Noch ein System' }).click();
	await page.getByLabel('2. System').fill('Warenwirtschaft');
	await page.getByLabel('Darf dort').last().selectOption('handeln');
	await page.getByRole('button', { name: 'Fertig' }).click();
	await expect(page.getByText('Eingetragen, jetzt sind es 2.')).toBeVisible();
	await expect(list).toContainText('2 Einträge, davon KI-Helfer: 1');
	await expect(list).toContainText('Noch nicht bekannt: Zugang der Leute, Zugang des KI-Helfers');
	const matrix = page.getByRole('table', { name: 'Was darf wohin?' });
	await expect(matrix.getByRole('columnheader')).toHaveText([
		'KI-Helfer',
		'Postfach',
		'Warenwirtschaft'
	]);
	await expect(matrix.getByRole('row').last()).toContainText(/Bestellungen.*lesen.*handeln/);
});

test('where an entry contradicts an answer both are named, until one of them is mended', async ({
	page
}) => {
	await seedChecks(page, aCheck({ scope: 'full', answer: () => ({ level: 3 }) }));
	await visit(page, '/ai-uses');
	await page.getByLabel('Welche KI ist es?').fill('Bestellungen');
	await page.getByLabel('Sie sieht selbst in unseren Systemen nach').check();
	await page.getByRole('radio', { name: 'Mit dem Zugang einer Person' }).check();
	const against = page
		.getByRole('main')
		.locator('section')
		.filter({
			has: page.getByRole('heading', { name: 'Das passt nicht zusammen' })
		});
	const entry = against
		.getByText('ein KI-Helfer mit dem Zugang einer Person: Bestellungen')
		.first();
	await expect(entry).toBeVisible();
	await expect(against.first()).toContainText('Frage „Mit welchem Zugang arbeitet die KI?“');
	await expect(against.first()).toContainText('Hier läuft es schon: Bestellungen');
	await page.getByRole('radio', { name: 'Mit einem eigenen, nur für sie' }).check();
	await expect(entry).toHaveCount(0);

	await visit(page, '/result');
	await chooseReport(page);
	await expect(page.getByLabel('KI im Einsatz')).toBeChecked();
});

test('an entry is changed, deleted and brought back', async ({ page }) => {
	await visit(page, '/ai-uses');
	await page.getByLabel('Welche KI ist es?').fill('Übersetzer');
	await page.getByRole('button', { name: 'Fertig' }).click();
	await page.getByRole('button', { name: 'Ändern: Übersetzer' }).click();
	await expect(page.getByRole('heading', { name: 'Eintrag ändern' })).toBeFocused();
	await page.getByLabel('Wofür nutzen Sie sie?').fill('Angebote auf Englisch');
	await page.getByRole('button', { name: 'Fertig' }).click();
	const list = page.getByRole('region', { name: 'Alle Einträge' });
	await expect(list).toContainText('Angebote auf Englisch');
	await page.getByRole('button', { name: 'Löschen: Übersetzer' }).click();
	await expect(list).toHaveCount(0);
	await page.getByRole('button', { name: 'Zurückholen' }).click();
	await expect(list).toContainText('Angebote auf Englisch');
});
