import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'libsql';
import { startApp } from './app-process';
import { expect, test } from './app-test';
import { fileOf } from './check-files';
import { fillRound, joinLinkOf, leadLinkOf, reveal, startRound } from './group-api';
import { checkOfCompany } from './group-files';
import { revealFirst } from './group-people';
import { heading, openFile, visit } from './visitor';

// The browser itself reports what the server refuses.
test.use({ expectedComplaints: /status of (404|409)|ERR_TIMED_OUT/ });

// A browser of their own: what is stored here must not depend on how the last visitor was wiped.
test.use({ isFirstVisit: true });

test('a wrong code leads nowhere, and what was typed stays', async ({ page }) => {
	await visit(page, '/join');
	await page.getByLabel('Code der Runde').fill('abcd 234');
	await page.getByRole('button', { name: 'Teilnehmen' }).click();
	await expect(page.getByText('Ein Code hat acht Zeichen.')).toBeVisible();
	await page.getByLabel('Code der Runde').fill('abcd 2345');
	await page.getByRole('button', { name: 'Teilnehmen' }).click();
	await expect(page.getByRole('alert')).toContainText('Diese Runde gibt es nicht');
	await expect(page.getByLabel('Code der Runde')).toHaveValue('abcd 2345');
});

test('a code that is typed leads into the session @phone', async ({ page, app }) => {
	const { joinCode } = await startRound(app);
	await visit(page, '/join');
	await page.getByLabel('Code der Runde').fill(joinCode.toLowerCase());
	await page.keyboard.press('Enter');
	await expect(heading(page, 'KI-Frühstück')).toBeVisible();
});

test('whoever comes without a check finds the way back from its result', async ({ page, app }) => {
	await visit(page, joinLinkOf('', await startRound(app)));
	await expect(page.getByRole('button', { name: '12 Fragen beantworten' })).toBeVisible();
	await visit(page, '/');
	await openFile(page, fileOf(checkOfCompany(1)));
	await page.getByRole('link', { name: 'Beitrag freigeben' }).click();
	await expect(page.getByRole('button', { name: 'Beitrag freigeben' })).toBeVisible();
});

test('a link that was cut asks for the code instead', async ({ page }) => {
	await visit(page, '/join#0123456789abcdef');
	await expect(page.getByRole('alert')).toContainText('Dieser Link ist unvollständig');
	await expect(page.getByLabel('Code der Runde')).toBeVisible();
});

test('who has no access is sent to where one gets it', async ({ page, app }) => {
	const { id } = await startRound(app);
	await visit(page, `/session/${id}`);
	await expect(page.getByRole('link', { name: 'Code eingeben' })).toBeVisible();
	await visit(page, `/session/${id}/lead`);
	await expect(page.getByText('Diese Seite gehört der Moderation.')).toBeVisible();
	await visit(page, `/session/${id}/present`);
	await expect(page.getByText('Bitte öffnen Sie die Projektoransicht')).toBeVisible();
});

test('the secret link leads the session from another browser and leaves the address', async ({
	page,
	app
}) => {
	const access = await startRound(app);
	await fillRound(app, access, 6);
	await visit(page, leadLinkOf('', access));
	await expect(heading(page, 'KI-Frühstück')).toBeVisible();
	expect(page.url()).not.toContain(access.secret);
	await revealFirst(page);
	await expect(page.getByRole('heading', { name: 'Prozesse' })).toBeVisible();
	await visit(page, '/group');
	await expect(page.getByRole('link', { name: 'KI-Frühstück', exact: true })).toBeVisible();
});

test('below five the facilitator is told to wait, and nothing is shown', async ({ page, app }) => {
	const access = await startRound(app);
	await fillRound(app, access, 4);
	await visit(page, leadLinkOf('', access));
	const next = page.getByRole('button', { name: 'Jetzt aufdecken' });
	await expect(next).toHaveAttribute('aria-disabled', 'true');
	await expect(next).toHaveAccessibleDescription(/Aufdecken geht ab 5 Beiträgen/);
	await expect(page.getByText('Beiträge bisher: unter 5').first()).toBeVisible();
	await expect(page.getByText('Alles, was bisher aufgedeckt ist')).toBeHidden();
});

test('a contribution the network swallowed is kept, and sent again without counting twice', async ({
	page,
	app
}) => {
	const access = await startRound(app);
	await visit(page, joinLinkOf('', access));
	await page.getByText('Als Datei speichern und öffnen').click();
	const file = fileOf(checkOfCompany(1));
	await openFile(page, file);
	await page.getByRole('button', { name: 'Beitrag freigeben' }).waitFor();
	// It arrives, but the answer does not.
	await page.route(/\/contributions\//, async (route) => {
		await route.fetch();
		await route.abort('timedout');
	});
	await page.getByRole('button', { name: 'Beitrag freigeben' }).click();
	await expect(page.getByText('noch nicht beim Server angekommen')).toBeVisible();
	await page.unroute(/\/contributions\//);
	await page.reload();
	await page.getByRole('button', { name: 'Noch einmal senden' }).click();
	await expect(page.getByText('Ihr Beitrag ist gespeichert.')).toBeVisible();
	await fillRound(app, access, 3);
	await page.reload();
	await expect(page.getByText('Beiträge bisher: unter 5')).toBeVisible();
});

test('in an open session exact dots appear only when three have all agreed', async ({
	page,
	app
}) => {
	const access = await startRound(app, { mode: 'open', minGroup: 3 });
	await fillRound(app, access, 2, true);
	await visit(page, joinLinkOf('', access));
	await page.getByText('Als Datei speichern und öffnen').click();
	const file = fileOf(checkOfCompany(3));
	await openFile(page, file);
	await page.getByRole('button', { name: 'Beitrag freigeben' }).click();
	await expect(
		page.getByText('Sie haben nicht zugestimmt, dass Ihre genauen Werte gezeigt werden.')
	).toBeVisible();
	expect((await reveal(app, access)).status).toBe(409);
	await page.getByRole('button', { name: 'Meine genauen Werte dürfen gezeigt werden' }).click();
	await expect(
		page.getByText('Sie haben zugestimmt, dass Ihre genauen Werte gezeigt werden.')
	).toBeVisible();
	expect((await reveal(app, access)).status).toBe(204);
	await expect(page.getByRole('img', { name: /^Prozesse: .* einzeln \d+/ })).toBeVisible();
});

test('a session that has expired is gone for everybody, with a word about it', async ({ page }) => {
	const folder = mkdtempSync(path.join(tmpdir(), 'belegbar-expiry-'));
	const app = await startApp({ DATA_FOLDER: folder });
	const access = await startRound(app.address);
	await fillRound(app.address, access, 6);
	const database = new Database(path.join(folder, 'sessions.db'));
	database.exec('update session set expires_at = 1');
	database.close();
	// Its own address, which the watch over foreign requests does not know.
	const response = await fetch(`${app.address}/api/sessions/${access.id}`, {
		headers: { authorization: `Bearer ${access.joinToken}` }
	});
	expect(response.status).toBe(404);
	await app.stop();
	rmSync(folder, { recursive: true });
	await visit(page, joinLinkOf('', access));
	await expect(page.getByText('Diese Runde gibt es nicht mehr')).toBeVisible();
});
