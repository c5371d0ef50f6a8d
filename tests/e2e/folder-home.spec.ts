import { readFileSync } from 'node:fs';
import {
	adoptChanges,
	dossierFileContent,
	FIRST_STAMP,
	nextStamp,
	noFields,
	parseAssessment,
	withChanges,
	type Change
} from '../../src/lib/domain';
import { aCheck, fileOf } from './check-files';
import { expect, test } from './app-test';
import { goOn, heading, openFile, visit } from './visitor';

/** The home page of a company's folder: where it stands, what is due, what moved. */

/** A company's folder with one completed check on each of the days. */
function folderOf(name: string, days: readonly string[]) {
	// An id has no blanks, whatever the company is called.
	const id = encodeURIComponent(name);
	let stamp = FIRST_STAMP;
	let fields = noFields;
	const put = (changes: readonly Change[]) => {
		stamp = nextStamp(0, stamp, 'a');
		fields = withChanges(fields, changes, stamp);
	};
	put([{ part: 'name', value: name }]);
	days.forEach((day, place) => {
		const check = aCheck({
			scope: 'full',
			id: `${id}-${place}`,
			answer: () => ({ level: Math.min(4, 1 + place) })
		});
		const dated = { ...check, createdOn: day, updatedOn: day, completedOn: day };
		put(adoptChanges(dated));
	});
	return fileOf(dossierFileContent(`folder-${id}`, fields), `${name}.belegbar.json`);
}

test('whoever comes back sees the last result, what moved and how it went over time @phone', async ({
	page
}) => {
	await visit(page, '/');
	await openFile(page, folderOf('Klee', ['2026-01-12', '2026-03-02', '2026-06-30']));
	await expect(page.getByRole('heading', { name: 'Die fünf Bereiche' })).toBeVisible();
	await visit(page, '/');
	await expect(page.getByRole('heading', { level: 2, name: 'Klee' })).toHaveCount(3);
	const moved = page.getByRole('listitem').filter({ hasText: /▲/ });
	await expect(moved.first()).toContainText('Gesamtwert: 1 Punkt mehr belegt');
	const people = moved.filter({ hasText: 'Menschen und Veränderung: 3 Punkte mehr belegt' });
	await expect(people).toHaveCount(1);
	await expect(heading(page, /Bereit für KI/)).toHaveCount(0);
	await expect(page.getByRole('heading', { name: 'Ergebnis vom 30.06.2026' })).toBeVisible();
	await expect(
		page.getByRole('heading', { name: 'Belegt, Punkte seit dem 02.03.2026' })
	).toBeVisible();
	await expect(page.getByText('Nichts ist fällig')).toBeVisible();
	const chart = page.getByRole('img', { name: /^Verlauf aller Bereiche/ });
	await expect(chart).toHaveAccessibleName(/Gesamtwert belegt von \d+ auf \d+ in 3 Checks/);
	await page.getByText('Alle Werte als Tabelle').click();
	const days = page.getByRole('table').last().getByRole('rowheader');
	await expect(days).toHaveText(['30.06.2026', '02.03.2026', '12.01.2026']);
});

test('a check of earlier questions goes on with the new ones and stays as it was @phone', async ({
	page
}) => {
	const earlier: unknown = JSON.parse(
		readFileSync('tests/fixtures/assessments/e20-full.belegbar.json', 'utf8')
	);
	const assessment = parseAssessment(earlier);
	if (!assessment.ok) throw new Error('the example has faults');
	await visit(page, '/');
	await openFile(page, fileOf({ ...assessment.value, completedOn: '2026-11-23' }));
	await expect(page.getByRole('heading', { name: 'Die fünf Bereiche' })).toBeVisible();
	await visit(page, '/');
	const card = page.locator('section', { hasText: 'Es gibt neue Fragen' }).last();
	await expect(card).toContainText('23 Antworten gelten samt Beleg weiter, 17 Fragen sind neu');
	await card.getByText('Welche Fragen neu sind').click();
	await expect(card.getByRole('listitem')).toHaveCount(17);
	await expect(card).toContainText('Wofür KI heute genutzt wird');
	await card.getByRole('button', { name: 'Mit den neuen Fragen weitermachen' }).click();
	await expect(heading(page, 'Noch da? 9 Belege vom 23.11.2026')).toBeVisible();
	// On a phone the area is hidden while none of its questions is open.
	const area = page.getByRole('link', { name: 'Prozesse 4 von 8', includeHidden: true });
	await expect(area).toHaveCount(1);
	await goOn(page);
	await expect(page.getByText('Gibt es bei Ihnen eine Übersicht')).toBeVisible();
	await visit(page, '/');
	await expect(page.getByRole('heading', { name: 'Ergebnis vom 23.11.2026' })).toBeVisible();
	await expect(page.getByText('Es gibt neue Fragen')).toBeHidden();
});

test('a folder is saved as a file, and the page says when', async ({ page }) => {
	await visit(page, '/');
	await openFile(page, folderOf('Sommer', ['2026-01-12']));
	await expect(page.getByRole('heading', { name: 'Die fünf Bereiche' })).toBeVisible();
	await visit(page, '/');
	await expect(page.getByText('Noch nie als Datei gespeichert.')).toBeVisible();
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Mappe als Datei speichern' }).click();
	expect((await download).suggestedFilename()).toMatch(/\.belegbar\.json$/);
	await expect(page.getByText(/^Zuletzt als Datei gespeichert am/)).toBeVisible();
});

test('several companies stand side by side, and each has its own page', async ({ page }) => {
	await visit(page, '/');
	await openFile(page, folderOf('Klee', ['2026-01-12']));
	await expect(page.getByRole('heading', { name: 'Die fünf Bereiche' })).toBeVisible();
	await visit(page, '/');
	await openFile(page, folderOf('Sommer', ['2026-06-30']));
	await expect(page.getByRole('heading', { name: 'Die fünf Bereiche' })).toBeVisible();
	await visit(page, '/');
	const table = page.getByRole('table').first();
	for (const name of ['Klee', 'Sommer']) {
		await table.getByRole('button', { name }).click();
		await expect(
			page.getByRole('heading', { level: 2, name: `${name}: Ergebnis vom` })
		).toBeVisible();
	}
});

test('a name written from right to left turns no dialog around', async ({ page }) => {
	await visit(page, '/');
	await openFile(page, folderOf('\u202eמפעל צפון', ['2026-01-12']));
	await expect(page.getByRole('heading', { name: 'Die fünf Bereiche' })).toBeVisible();
	await visit(page, '/');
	await page.getByRole('button', { name: /^Löschen: / }).click();
	const text = await page.getByRole('dialog').innerText();
	expect(text).toMatch(
		/„\u2068מפעל צפון\u2069, Ganzer Check, 12.01.2026“ wird von diesem Gerät gelöscht/
	);
	expect(text).not.toContain('\u202e');
});

test('after a year the list is short, what is worth doing is near, and every check can be found', async ({
	page
}) => {
	const months = Array.from({ length: 12 }, (_, month) => String(month + 1).padStart(2, '0'));
	await visit(page, '/');
	await openFile(
		page,
		folderOf(
			'Klee',
			months.map((month) => `2025-${month}-15`)
		)
	);
	await expect(page.getByRole('heading', { name: 'Die fünf Bereiche' })).toBeVisible();
	await visit(page, '/');
	await expect(page.getByRole('heading', { level: 2, name: 'Klee' })).toHaveCount(4);
	const parts = page.getByRole('heading', { name: 'Zwischen zwei Checks' });
	const trend = page.getByRole('heading', { name: 'Verlauf', exact: true });
	await expect(trend).toBeVisible();
	const [listed, drawn] = [await parts.boundingBox(), await trend.boundingBox()];
	expect(listed?.y).toBeLessThan(drawn?.y ?? 0);
	await page.getByText('Ältere Checks: 8').click();
	await page.getByRole('button', { name: /^Zum Ergebnis: Klee, .*15\.01\.2025/ }).click();
	await expect(page.getByRole('heading', { name: 'Die fünf Bereiche' })).toBeVisible();
	await expect(page.getByText('Abgeschlossen am 15.01.2025')).toBeVisible();
});

test('whoever has kept something without a check can save it as a file, too', async ({
	page
}, testInfo) => {
	await visit(page, '/ai-mistakes');
	await page.getByRole('radio', { name: 'Eine falsche Zahl' }).check();
	await page.getByRole('button', { name: 'Fertig' }).click();
	await visit(page, '/');
	await expect(page.getByRole('heading', { name: 'Zwischen zwei Checks' })).toBeVisible();
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Mappe als Datei speichern' }).click();
	const path = testInfo.outputPath('folder.json');
	await (await download).saveAs(path);
	expect(readFileSync(path, 'utf8')).toContain('"kind": "number"');
});
