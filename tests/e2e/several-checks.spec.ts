import { expect, test } from './app-test';
import { aCheck, fileOf, soundSource, upTo } from './check-files';
import { seedChecks } from './seed-checks';
import {
	companyOf,
	description,
	goOn,
	heading,
	openFile,
	question,
	showResultOf,
	startQuickCheck,
	visit,
	nameCompany
} from './visitor';

const entryNames = /^(Werk Nord|Werk Süd|Werk Süd, neu|Schnellcheck, .*)$/;

test('several checks live side by side, each with its name and progress', async ({ page }) => {
	await showResultOf(page, aCheck({ id: 'north', name: 'Werk Nord', answer: upTo(2) }));
	await visit(page, '/');
	await openFile(page, fileOf(aCheck({ id: 'south', name: 'Werk Süd', answer: upTo(9) })));
	await expect(companyOf(page, 'Werk Süd')).toBeVisible();
	await startQuickCheck(page);
	await visit(page, '/');
	const entries = page.getByRole('heading', { level: 2, name: entryNames });
	await expect(entries).toHaveCount(3);

	await page.getByRole('button', { name: 'Weiter bei Frage 10: Werk Süd' }).click();
	await expect(question(page)).toContainText('Frage 10 von 12');
	await nameCompany(page, 'Werk Süd, neu');
	await visit(page, '/');
	await expect(
		page.getByRole('heading', { level: 2, name: 'Werk Süd, neu', exact: true })
	).toBeVisible();

	await page.getByRole('button', { name: 'Löschen: Werk Nord' }).click();
	await page.getByRole('button', { name: 'Behalten' }).click();
	await expect(entries).toHaveCount(3);
	await page.getByRole('button', { name: 'Löschen: Werk Nord' }).click();
	await page.getByRole('button', { name: 'Endgültig löschen' }).click();
	await expect(entries).toHaveCount(2);
	await page.reload();
	await expect(entries).toHaveCount(2);
	await expect(page.getByText('Werk Nord')).toHaveCount(0);
});

test('„alles löschen“ leaves nothing of the checks on the device', async ({ page }) => {
	await showResultOf(page, aCheck({ id: 'done', name: 'Werk Nord' }));
	await page.getByRole('button', { name: 'Abschließen' }).click();
	await expect(page.getByText(/^Abgeschlossen am /)).toBeVisible();
	await visit(page, '/');
	await openFile(page, fileOf(aCheck({ id: 'south', name: 'Werk Süd', answer: upTo(3) })));
	await expect(companyOf(page, 'Werk Süd')).toBeVisible();
	await visit(page, '/');
	await page.getByRole('button', { name: 'Alles auf diesem Gerät löschen' }).click();
	await page.getByRole('button', { name: 'Endgültig löschen' }).click();
	await expect(page.getByRole('heading', { name: 'Ihre Checks auf diesem Gerät' })).toBeHidden();
	const kept = await page.evaluate(() => [
		...Object.entries(localStorage),
		...Object.entries(sessionStorage)
	]);
	expect(JSON.stringify(kept)).not.toMatch(/Werk|level|north|south|done/);
	await page.reload();
	await expect(page.getByRole('link', { name: 'Schnellcheck beginnen' })).toBeVisible();
	await expect(page.getByText(/Werk (Nord|Süd)/)).toHaveCount(0);
	await visit(page, '/check');
	await expect(heading(page, 'Noch kein Check begonnen')).toBeVisible();
});

test('a finished check goes to the archive and is the start of the next one', async ({ page }) => {
	const shown = aCheck({ name: 'Werk Nord', answer: () => ({ level: 3, evidence: soundSource }) });
	await showResultOf(page, shown);
	await expect(page.getByRole('button', { name: /^100 %\s*, Belegquote/ })).toBeVisible();
	await page.getByRole('button', { name: 'Abschließen' }).click();
	await expect(page.getByText(/^Abgeschlossen am /)).toBeVisible();
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: /^Kalendereintrag: am \d/ }).click();
	expect((await download).suggestedFilename()).toBe('belegbar-erinnerung.ics');
	await visit(page, '/');
	await expect(page.getByText(/abgeschlossen am /)).toBeVisible();

	await page.getByRole('button', { name: /Antworten beginnen: Werk Nord/ }).click();
	await visit(page, '/check#PR-02');
	await expect(description(page, 3)).toBeChecked();
	await expect(page.getByText('Zum vollen Beleg fehlt noch: ein Blick hinein.')).toBeVisible();
	await description(page, 1).check();
	await visit(page, '/');
	await expect(page.getByRole('heading', { level: 2, name: /^Werk Nord, \d/ })).toHaveCount(2);

	await page.getByRole('button', { name: 'Zum Ergebnis: Werk Nord' }).last().click();
	await page
		.getByRole('link', { name: /\(PR-02\): gesagt die 4\. von 5 Beschreibungen, belegt die 4\./ })
		.click();
	await expect(page.getByText(/^Dieser Check wurde am .* abgeschlossen\.$/)).toBeVisible();
	await page.getByRole('button', { name: 'Wieder öffnen und ändern' }).click();
	await expect(description(page, 3)).toBeChecked();
});

test('the quick answers carry over into the full check', async ({ page }) => {
	await showResultOf(page, aCheck({ name: 'Werk Nord' }));
	await expect(page.getByText('Dieser Schnellcheck bleibt, wie er ist.')).toBeVisible();
	await page.getByRole('button', { name: 'Zum ganzen Check ausbauen' }).click();
	await expect(question(page)).toContainText('Frage 1 von 40');
	await description(page, 0).check();
	await goOn(page);
	await expect(question(page)).toContainText('Frage 2 von 40');
	await expect(question(page).getByRole('radio', { checked: true })).toHaveCount(1);
	await visit(page, '/result');
	await expect(page.getByText('Zwischenstand, 13 von 40')).toBeVisible();

	await visit(page, '/');
	await page.getByRole('button', { name: /^Löschen: Werk Nord, Ganzer Check/ }).click();
	await page.getByRole('button', { name: 'Endgültig löschen' }).click();
	await page.getByRole('button', { name: 'Zum Ergebnis: Werk Nord' }).click();
	await expect(page.getByText('Zwischenstand')).toHaveCount(0);
	await expect(page.getByRole('button', { name: 'Zum ganzen Check ausbauen' })).toBeVisible();
});

test('whoever looks into a check and leaves has begun none', async ({ page }) => {
	await visit(page, '/check/quick');
	await page.getByRole('button', { name: 'Ohne Bauchgefühl weiter' }).click();
	await goOn(page);
	await expect(question(page)).toContainText('Frage 2 von 12');
	await page.reload();
	await expect(question(page)).toContainText('Frage 2 von 12');
	await visit(page, '/check/full');
	await expect(heading(page, 'Zuerst das Bauchgefühl')).toBeVisible();
	expect(
		await page.evaluate(() => Object.keys(localStorage).filter((key) => /\d/.test(key)))
	).toEqual([]);
	await visit(page, '/');
	await expect(page.getByRole('link', { name: 'Schnellcheck beginnen' })).toBeVisible();
	await page.goBack();
	await page.getByRole('button', { name: 'Ohne Bauchgefühl weiter' }).click();
	await page.keyboard.press('3');
	await expect(page).toHaveURL(/\/check#/);
	await visit(page, '/');
	await expect(page.getByRole('button', { name: /^Weiter bei Frage 2/ })).toHaveCount(1);
});

test('a start link asks when another check is under way, and leaves nothing behind before the first answer', async ({
	page
}) => {
	await visit(page, '/check?start=quick');
	await expect(heading(page, 'Zuerst das Bauchgefühl')).toBeVisible();
	await visit(page, '/check?start=quick');
	await expect(heading(page, 'Zuerst das Bauchgefühl')).toBeVisible();
	await visit(page, '/');
	await expect(page.getByText('0 von 12 beantwortet')).toHaveCount(0);

	await visit(page, '/check?start=quick#PR-02');
	await description(page, 2).check();
	await visit(page, '/check?start=full');
	await expect(heading(page, 'Hier läuft schon ein Check')).toBeVisible();
	await expect(page.getByText('1 von 12 beantwortet.', { exact: false })).toBeVisible();
	await page.getByRole('button', { name: 'Diesen weiterführen' }).click();
	await expect(question(page)).toContainText('von 12');
	await visit(page, '/check?start=full');
	await page.getByRole('button', { name: 'Neuen ganzen Check beginnen' }).click();
	await expect(heading(page, 'Zuerst das Bauchgefühl')).toBeVisible();
	await visit(page, '/');
	await expect(page.getByText('1 von 12 beantwortet')).toBeVisible();
	await expect(page.getByText('0 von 40 beantwortet')).toHaveCount(0);

	await visit(page, '/check/full');
	await page.getByRole('button', { name: 'Neuen ganzen Check beginnen' }).click();
	await page.getByRole('button', { name: 'Ohne Bauchgefühl weiter' }).click();
	await expect(question(page)).toContainText('Frage 1 von 40');
	await description(page, 1).check();
	await visit(page, '/');
	await expect(page.getByText('1 von 12 beantwortet')).toBeVisible();
	await expect(page.getByText('1 von 40 beantwortet')).toBeVisible();
});

test.describe('on a slow network', () => {
	test.use({
		// Requests of a worker cannot be slowed down.
		serviceWorkers: 'block',
		isFirstVisit: true,
		expectedComplaints: /Service Worker registration blocked/
	});

	test('a new check begun before the last one was read stays the new one', async ({ page }) => {
		await showResultOf(page, aCheck({ name: 'Werk Nord' }));
		await page.route(/immutable\/.*\.js$/, async (route) => {
			await new Promise((resolve) => setTimeout(resolve, 400));
			await route.continue();
		});
		await visit(page, '/');
		await page.getByRole('link', { name: 'Schnellcheck beginnen' }).click();
		await expect(heading(page, 'Zuerst das Bauchgefühl')).toBeVisible();
		await visit(page, '/');
		await expect(page.getByText('0 von 12 beantwortet')).toBeVisible();
		await expect(page.getByText('12 von 12 beantwortet')).toBeVisible();
	});
});

test('two nameless checks of one day are told apart, in the list and before one is deleted', async ({
	page
}) => {
	await seedChecks(
		page,
		aCheck({ id: 'one', answer: upTo(2) }),
		aCheck({ id: 'other', answer: upTo(9) })
	);
	await visit(page, '/');
	const names = page.getByRole('heading', { level: 2, name: /^Schnellcheck, .* dieses Tages$/ });
	await expect(names).toHaveCount(2);
	const named = await names.allInnerTexts();
	expect(named.map((name) => name.replace(/^.*, /, '')).sort()).toEqual([
		'der 1. dieses Tages',
		'der 2. dieses Tages'
	]);
	await page.getByRole('button', { name: /^Löschen: .* der 1\. dieses Tages$/ }).click();
	await expect(page.getByRole('dialog')).toContainText('der 1. dieses Tages');
	await page.getByRole('button', { name: 'Endgültig löschen' }).click();
	await expect(names).toHaveCount(0);
	await expect(page.getByRole('heading', { level: 2, name: /^Schnellcheck, / })).toHaveCount(1);
});
