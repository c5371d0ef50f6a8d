import type { Page } from '@playwright/test';
import { expect, test } from './app-test';
import { damageStored, withoutDatabase } from './stored-dossiers';
import { aCheck, answersIn, fileOf, upTo } from './check-files';
import {
	description,
	goOn,
	heading,
	question,
	saveFile,
	showResultOfFile,
	startQuickCheck,
	stayWhenAsked,
	visit
} from './visitor';

test('with full storage the answers stay usable, and the file is the way out', async ({
	page
}, testInfo) => {
	await withoutDatabase(page);
	await showResultOfFile(page, fileOf(aCheck({ name: 'Gärtnerei Sommer', answer: upTo(3) })));
	await visit(page, '/check#DA-01');
	await expect(page.getByText('Gespeichert auf diesem Gerät')).toBeVisible();
	await fillStorage(page);
	await description(page, 3).check();
	const banner = page
		.getByRole('alert')
		.filter({ hasText: 'Der Speicher dieses Browsers ist voll' });
	await expect(banner).toBeVisible();
	await expect(page.getByText('Nicht gespeichert')).toBeVisible();
	await goOn(page);
	await description(page, 4).check();
	const saved = await saveFile(page, testInfo);
	expect(answersIn(saved.buffer.toString('utf8'))).toMatchObject({
		'DA-01': { level: 3 },
		'DA-04': { level: 4 }
	});

	await freeStorage(page);
	await description(page, 2).check();
	await expect(banner).toBeHidden();
	await page.reload();
	await expect(description(page, 2)).toBeChecked();
	await visit(page, '/check#DA-01');
	await expect(description(page, 3)).toBeChecked();
});

test('an answer that stands in this window only is asked about before a reload loses it', async ({
	page
}) => {
	await withoutDatabase(page);
	await showResultOfFile(page, fileOf(aCheck({ answer: upTo(3) })));
	await visit(page, '/check#DA-01');
	await fillStorage(page);
	await description(page, 3).check();
	await expect(page.getByText('Nicht gespeichert')).toBeVisible();
	await stayWhenAsked(page);
	await expect(description(page, 3)).toBeChecked();
	await page.getByRole('link', { name: 'Beenden' }).click();
	await expect(page.getByText('Ältere Checks fehlen deshalb in der Liste.')).toBeVisible();
	await expect(page.getByText('neue Antworten werden gespeichert')).toBeHidden();
});

test('where storing is forbidden the check works in this window and says so', async ({
	page
}, testInfo) => {
	await page.addInitScript(() => {
		for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
			Object.defineProperty(window, name, {
				get() {
					throw new DOMException('The operation is insecure.', 'SecurityError');
				}
			});
		}
	});
	await startQuickCheck(page);
	const banner = page
		.getByRole('alert')
		.filter({ hasText: 'Dieser Browser erlaubt kein Speichern' });
	await expect(banner).toBeVisible();
	await page.getByRole('button', { name: 'Ohne Bauchgefühl weiter' }).click();
	await description(page, 3).check();
	await goOn(page);
	await expect(question(page)).toContainText('Frage 2 von 12');
	await expect(page.getByText('Nicht gespeichert')).toBeVisible();
	const saved = await saveFile(page, testInfo);
	expect(answersIn(saved.buffer.toString('utf8'))).toEqual({ 'PR-02': { level: 3 } });
	await page.getByRole('link', { name: 'Beenden' }).click();
	await expect(heading(page, 'Ihre Checks auf diesem Gerät')).toBeVisible();
	await expect(banner).toBeVisible();
});

test('an unreadable stored answer is left out and named, the others stay', async ({ page }) => {
	await withoutDatabase(page);
	await showResultOfFile(page, fileOf(aCheck({ answer: upTo(6) })));
	await damageStored(
		page,
		'"question":"PR-08","value":{"level":2}',
		'"question":"PR-08","value":{"level":"viel"}'
	);
	await visit(page, '/check#PR-08');
	await expect(page.getByText('Eine gespeicherte Antwort war unleserlich')).toBeVisible();
	await expect(question(page).getByRole('radio', { checked: true })).toHaveCount(0);
	await description(page, 1).check();
	await expect(page.getByText('war unleserlich')).toBeHidden();
	await page.reload();
	await expect(description(page, 1)).toBeChecked();
	await visit(page, '/check#DA-04');
	await expect(description(page, 4)).toBeChecked();
});

async function fillStorage(page: Page): Promise<void> {
	await page.evaluate(() => {
		for (let size = 1 << 20; size >= 1; size = Math.floor(size / 2)) {
			for (let count = 0; count < 12; count += 1) {
				try {
					localStorage.setItem(`filler-${size}-${count}`, 'x'.repeat(size));
				} catch {
					break;
				}
			}
		}
	});
}

async function freeStorage(page: Page): Promise<void> {
	await page.evaluate(() => {
		for (const key of Object.keys(localStorage)) {
			if (key.startsWith('filler-')) localStorage.removeItem(key);
		}
	});
}
