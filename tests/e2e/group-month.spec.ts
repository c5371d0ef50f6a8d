import { randomBytes } from 'node:crypto';
import { plansSection, readGroupFile } from '../../src/lib/domain';
import { expect, test } from './app-test';
import { entriesOf, folderFile } from './folder-files';
import {
	joinLinkOf,
	leadLinkOf,
	reveal,
	send,
	show,
	startRound,
	type RoundAccess
} from './group-api';
import { checkOfCompany, codeTelling } from './group-files';
import { comeIn } from './group-people';
import { downloadPdf, keep, openFile, textOfPdf, visit } from './visitor';

/** From one meeting to the next: what was kept, and what became of what was planned. */

async function companiesCome(app: string, access: RoundAccess, companies: readonly number[]) {
	for (const company of companies) {
		const id = randomBytes(16);
		const code = codeTelling(company, id, { plan: company % 2 === 0 ? 'done' : 'not' });
		const one = { id: id.toString('hex'), secret: randomBytes(16).toString('hex'), code };
		expect((await send(app, access, one)).ok).toBe(true);
	}
}

function daysAgo(days: number): string {
	return new Date(Date.now() - days * 86_400_000).toLocaleDateString('sv-SE');
}

test('what a group keeps of one meeting is opened at the next, and stays in that browser', async ({
	page,
	app
}, testInfo) => {
	const november = await startRound(app, { title: 'November' });
	await companiesCome(app, november, [1, 2, 3, 4, 5]);
	await visit(page, leadLinkOf(app, november));
	await reveal(app, november);
	await show(app, november, { kind: 'topics' });
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Datei fürs nächste Mal (JSON)' }).click();
	const file = await keep(await download, testInfo, 'application/json');
	expect(file.name).toMatch(/^Belegbar-Gruppenblatt-November-.*\.belegbar-group\.json$/);
	expect(readGroupFile(JSON.parse(file.buffer.toString()))).toMatchObject({
		ok: true,
		file: { title: 'November', comparison: { count: 5, plans: { done: 'under-half' } } }
	});

	const december = await startRound(app, { title: 'Dezember' });
	await companiesCome(app, december, [3, 4, 5, 6, 7, 8]);
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.postData() ?? ''));
	await visit(page, leadLinkOf(app, december));
	const door = page.getByLabel('Gruppendatei öffnen', { exact: true }).last();
	await test.step('a damaged one is refused with the reason', async () => {
		const half = file.buffer.subarray(0, 400);
		await door.setInputFiles({ ...file, buffer: half });
		await expect(page.getByText('Die Datei ist beschädigt')).toBeVisible();
	});
	await door.setInputFiles(file);
	await expect(page.getByText('„November“')).toBeVisible();
	await expect(page.getByText('Die Datei ist beschädigt')).toHaveCount(0);
	await reveal(app, december);
	await show(app, december, { kind: 'topics' });
	await page.getByText('Alles, was bisher aufgedeckt ist').click();
	const moved = page.getByRole('region', { name: 'Letztes Mal und heute' });
	await expect(moved).toContainText('5 Betriebe');
	await expect(moved).toContainText('Es waren nicht unbedingt dieselben Betriebe');
	await expect(moved.getByRole('img')).toHaveAccessibleName(/Prozesse: gesagt: letztes Mal \d/);

	const sheet = await downloadPdf(page, testInfo, 'Gruppenblatt als PDF', 'Die Datei ist fertig.');
	const text = textOfPdf(sheet, testInfo);
	expect(text).toContain('Letztes Mal und heute');
	expect(text).toContain('Was wir verabredet haben');
	expect(asked.join(''), 'last time never leaves the browser').not.toContain('November');
});

test('what became of last month’s plan is prefilled, previewed, and only counted @phone', async ({
	browser,
	app
}) => {
	const access = await startRound(app);
	await companiesCome(app, access, [1, 2, 3, 4]);
	const phone = await comeIn(browser, joinLinkOf(app, access));
	const { page } = phone;
	const plan = {
		what: 'Prüfliste aufschreiben',
		who: 'Frau Beck',
		until: daysAgo(1),
		seenBy: '',
		madeOn: daysAgo(29),
		outcome: { state: 'partly', between: 'Messe', saidOn: daysAgo(0) }
	} as const;
	await page.getByText('Als Datei speichern und öffnen').click();
	await openFile(
		page,
		folderFile({
			name: 'Muster GmbH',
			checks: [checkOfCompany(5)],
			entries: entriesOf(plansSection, [plan])
		})
	);
	await page.getByText('Genau das wird geteilt').click();
	await expect(page.getByText('In Ihrer Mappe steht: teilweise.')).toBeVisible();
	await page.getByLabel('Was aus unserem Vorhaben vom letzten Mal wurde').check();
	await expect(page.getByRole('radio', { name: 'teilweise' })).toBeChecked();
	await page.getByRole('radio', { name: 'gemacht' }).check();
	await expect(page.getByRole('definition').getByText('gemacht')).toBeVisible();
	await page.getByRole('button', { name: 'Beitrag freigeben' }).click();
	await expect(page.getByText('Ihr Beitrag ist gespeichert.')).toBeVisible();
	await reveal(app, access);
	await show(app, access, { kind: 'last-time' });
	await expect(page.getByText('Was aus den Vorhaben vom letzten Mal wurde')).toHaveCount(0);
	await show(app, access, { kind: 'plans' });
	const room = page.getByRole('region', { name: 'Was aus den Vorhaben vom letzten Mal wurde' });
	await expect(room).toContainText('mindestens die Hälfte');
	expect(await room.textContent(), 'no number of companies').not.toMatch(/\d/);
	await phone.context.close();
});
