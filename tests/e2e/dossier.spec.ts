import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, markWhenAlive, test } from './app-test';
import { aCheck, fileOf, soundSource, upTo } from './check-files';
import { damageStored, storedFields, withoutDatabase } from './stored-dossiers';
import {
	chooseReport,
	companyOf,
	description,
	downloadPdf,
	downloadReport,
	dropFile,
	heading,
	noteField,
	reload,
	showResultOfFile,
	visit
} from './visitor';

const proved = () => ({ level: 3, evidence: { ...soundSource, reviewedOn: '2026-10' } });
const completed = { name: 'Werk Nord', completedOn: '2026-11-02', updatedOn: '2026-11-02' };

test('a completed check is the same result after every way back to it', async ({ page }) => {
	await completeByHand(page);
	const shown = await page.getByRole('main').innerText();
	await reload(page);
	await expect(page.getByText(/^Abgeschlossen am /)).toBeVisible();
	expect(await page.getByRole('main').innerText()).toBe(shown);

	const anew = await page.context().newPage();
	await visit(anew, '/result');
	await expect(companyOf(anew, 'Werk Nord')).toBeVisible();
	await expect(anew.getByText(/^Abgeschlossen am /)).toBeVisible();
	await visit(anew, '/check');
	await expect(anew.getByText(/^Dieser Check wurde am .* abgeschlossen\.$/)).toBeVisible();

	await visit(anew, '/en/result');
	await expect(anew.getByText(/^Completed on /)).toBeVisible();
	await reload(anew);
	await expect(companyOf(anew, 'Werk Nord')).toBeVisible();
});

test('a check completed in one tab is told as completed in the other, and what was typed stays', async ({
	page
}) => {
	await showResultOfFile(page, fileOf(aCheck({ name: 'Werk Nord' })));
	const other = await page.context().newPage();
	await visit(other, '/check#DA-01');
	await (await noteField(other)).fill('im Blauen Ordner');
	await page.getByRole('button', { name: 'Abschließen' }).click();
	await expect(other.getByText(/^Dieser Check wurde am .* abgeschlossen\.$/)).toBeVisible();
	await other.getByRole('button', { name: 'Wieder öffnen und ändern' }).click();
	await visit(other, '/check#DA-01');
	await expect(other.getByLabel('Notiz', { exact: true })).toHaveValue('im Blauen Ordner');
});

test('a finished file opened without a database can be done again, and asks for each source', async ({
	page
}) => {
	await withoutDatabase(page);
	await showResultOfFile(page, fileOf(aCheck({ ...completed, answer: proved })));
	await visit(page, '/');
	await page.getByRole('button', { name: /Antworten beginnen: Werk Nord/ }).click();
	await expect(heading(page, /^Noch da\? 12 Belege vom \d/)).toBeVisible();
	await page.getByRole('radio', { name: 'noch da' }).first().check();
	await page.getByRole('radio', { name: 'nicht gefunden' }).nth(1).check();
	await reload(page);
	await expect(heading(page, /^Noch da\? 12 Belege vom \d/)).toBeVisible();
	await expect(page.getByRole('radio', { name: 'noch da' }).first()).toBeChecked();
	await expect(page.getByRole('radio', { name: 'nicht gefunden' }).nth(1)).toBeChecked();
	await expect(page.getByRole('radio', { checked: true })).toHaveCount(2);
	await expect(page.getByText('Noch nicht nachgesehen: 10. Diese Belege bleiben')).toBeVisible();
	await page.getByRole('button', { name: 'Weiter, 10 nicht nachgesehen' }).click();
	await expect(page).toHaveURL(/\/result$/);
});

test.describe('at another time', () => {
	// A clock cannot be taken back from a browser.
	test.use({ isFirstVisit: true });

	test('a completed check keeps its numbers a year later, and says beside them what is left', async ({
		page
	}) => {
		await page.clock.setFixedTime(new Date('2027-12-01T10:00:00+01:00'));
		await showResultOfFile(page, fileOf(aCheck({ ...completed, answer: proved })));
		await expect(page.getByText(/^Abgeschlossen am 02\.11\.2026\./)).toBeVisible();
		await expect(page.getByRole('button', { name: /^100 %\s*, Belegquote/ })).toBeVisible();
		await expect(
			page.getByText(/^Heute wären davon noch rund\s50 belegt, .* waren es rund\s75\.$/)
		).toBeVisible();
		await page.getByText('Diese Belege sind seitdem abgelaufen').click();
		await expect(page.getByText('gültig bis 31.10.2027').first()).toBeVisible();
	});
});

test('what was chosen for the report stays through a question, a reload and the report itself', async ({
	page,
	browser,
	baseURL
}, testInfo) => {
	await showResultOfFile(page, fileOf(aCheck({ name: 'Werk Nord', answer: proved })));
	await chooseReport(page);
	await page.getByLabel('Name des Betriebs').uncheck();
	await page.getByLabel('Namen der Zuständigen').uncheck();
	await page.getByLabel(/^Eine Frage an die Runde/).fill('Wer pflegt die Liste?');
	await visit(page, '/check#PR-02');
	await visit(page, '/result');
	await expectChoices(page);
	await reload(page);
	await expectChoices(page);

	const pdf = await downloadPdf(page, testInfo);
	const elsewhere = await browser.newContext({ ...(baseURL && { baseURL }), locale: 'de-DE' });
	await elsewhere.addInitScript(markWhenAlive);
	const otherDevice = await elsewhere.newPage();
	await visit(otherDevice, '/');
	await dropFile(otherDevice, pdf);
	await expect(otherDevice.getByRole('heading', { name: 'Die fünf Bereiche' })).toBeVisible();
	await expectChoices(otherDevice);
	await elsewhere.close();
});

test('the paper of a completed check carries the day it was completed', async ({
	page
}, testInfo) => {
	await showResultOfFile(page, fileOf(aCheck({ ...completed, answer: proved })));
	const pdf = await downloadReport(page, testInfo);
	expect(pdf.name).toContain('2026-11-02');
});

test.describe('at another time', () => {
	test.use({ isFirstVisit: true });

	test('a tab left open over New Year knows what day it is', async ({ page }) => {
		await page.clock.install({ time: new Date('2026-12-31T23:58:00+01:00') });
		await showResultOfFile(page, fileOf(aCheck({ name: 'Werk Nord' })));
		await page.clock.fastForward('05:00');
		await page.getByRole('button', { name: 'Abschließen' }).click();
		await expect(page.getByText(/^Abgeschlossen am 01\.01\.2027\./)).toBeVisible();
	});
});

test('what is damaged stays in the list with what can be read, and can be saved and deleted', async ({
	page
}) => {
	await withoutDatabase(page);
	await showResultOfFile(page, fileOf(aCheck({ name: 'Werk Nord', answer: upTo(6) })));
	await damageStored(page, '"part":"start"', '"part":"start-of-tomorrow"');
	await visit(page, '/');
	await expect(page.getByText('Lässt sich nicht mehr lesen.')).toBeVisible();
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Als Datei speichern' }).click();
	expect(readFileSync(await (await download).path(), 'utf8')).toContain('start-of-tomorrow');

	await page.getByRole('button', { name: 'Alles auf diesem Gerät löschen' }).click();
	await page.getByRole('button', { name: 'Endgültig löschen' }).click();
	await expect(page.getByText('Lässt sich nicht mehr lesen.')).toBeHidden();
	expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('what the version before kept is taken over at the first start', async ({ page }) => {
	const text = readFileSync(
		new URL('../fixtures/stored/several-companies.json', import.meta.url),
		'utf8'
	);
	await page.goto('/favicon.svg');
	await page.evaluate(async (fixture) => {
		const stored: {
			localStorage: Record<string, string>;
			indexedDB: { belegbar: { stores: { assessments: object[] } } };
		} = JSON.parse(fixture);
		for (const [key, value] of Object.entries(stored.localStorage))
			localStorage.setItem(key, value);
		await new Promise((resolve) => {
			const opening = indexedDB.open('belegbar', 1);
			opening.onupgradeneeded = () => {
				const store = opening.result.createObjectStore('assessments', { keyPath: 'id' });
				for (const row of stored.indexedDB.belegbar.stores.assessments) store.put(row);
			};
			opening.onsuccess = () => {
				opening.result.close();
				resolve(undefined);
			};
		});
	}, text);
	await visit(page, '/');
	await expect(page.getByRole('heading', { level: 2, name: /^Werk Nord, \d/ })).toHaveCount(2);
	await expect(page.getByRole('heading', { level: 2, name: 'Werk Süd', exact: true })).toHaveCount(
		1
	);
	const completed = page.getByRole('listitem').filter({ hasText: 'Werk Nord, 30.06.2026' });
	await expect(completed.getByText(/ · abgeschlossen$/)).toBeVisible();
	const left = await page.evaluate(() => Object.keys(localStorage).join('\n'));
	expect(left).not.toContain('belegbar/1/');
	expect(left, 'the key to a group').toContain('belegbar/group/');
});

test('„alles löschen“ is there for group data alone, names it and takes it along if wished', async ({
	page
}) => {
	await page.addInitScript(() => {
		if (sessionStorage.getItem('seeded')) return;
		sessionStorage.setItem('seeded', 'yes');
		const id = '0123456789abcdef0123456789abcdef';
		const access = { format: 1, id, title: 'Runde der Bäcker', expiresOn: '2099-07-30' };
		localStorage.setItem(`belegbar/group/${id}`, JSON.stringify(access));
	});
	await visit(page, '/');
	await page.getByRole('button', { name: 'Alles auf diesem Gerät löschen' }).click();
	await page.getByLabel(/Auch den Zugang zu 1 Gruppenvergleich löschen/).check();
	await page.getByRole('button', { name: 'Endgültig löschen' }).click();
	await expect(page.getByRole('button', { name: 'Alles auf diesem Gerät löschen' })).toBeHidden();
	expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('a page that comes back shows what is stored, also when it heard of nothing', async ({
	page
}) => {
	await showResultOfFile(page, fileOf(aCheck({ name: 'Werk Nord', answer: upTo(3) })));
	await visit(page, '/check#DA-01');
	await page.evaluate(() => {
		// As if the page had been asleep.
		addEventListener('storage', (event) => event.stopImmediatePropagation(), { capture: true });
	});
	const other = await page.context().newPage();
	await visit(other, '/check#DA-01');
	await description(other, 4).check();
	await page.evaluate(() =>
		dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
	);
	await expect(description(page, 4)).toBeChecked();
});

test('after the browser has cleared the archive the app says what may have happened', async ({
	page
}) => {
	await showResultOfFile(page, fileOf(aCheck({ name: 'Werk Nord' })));
	await expect(async () => {
		expect(JSON.stringify(await page.evaluate(() => Object.entries(localStorage)))).not.toContain(
			'Werk Nord'
		);
	}).toPass();
	expect(JSON.stringify(await storedFields(page))).toContain('Werk Nord');
	await page.goto('/favicon.svg');
	await page.evaluate(
		() =>
			new Promise((resolve) => {
				indexedDB.deleteDatabase('belegbar-dossiers').onsuccess = resolve;
			})
	);
	await visit(page, '/');
	await expect(
		page.getByText('Hier waren Checks gespeichert, und jetzt sind sie weg.')
	).toBeVisible();
});

async function completeByHand(page: Page): Promise<void> {
	await showResultOfFile(page, fileOf(aCheck({ name: 'Werk Nord' })));
	await page.getByRole('button', { name: 'Hinweis schließen' }).click();
	await page.getByRole('button', { name: 'Abschließen' }).click();
	await expect(page.getByText(/^Abgeschlossen am /)).toBeVisible();
}

async function expectChoices(page: Page): Promise<void> {
	await chooseReport(page);
	await expect(page.getByLabel('Name des Betriebs')).not.toBeChecked();
	await expect(page.getByLabel('Namen der Zuständigen')).not.toBeChecked();
	await expect(page.getByLabel('Orte und Notizen')).toBeChecked();
	await expect(page.getByLabel(/^Eine Frage an die Runde/)).toHaveValue('Wer pflegt die Liste?');
}
