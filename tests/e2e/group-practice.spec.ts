import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './app-test';
import { heading, visit } from './visitor';

/** A facilitator alone, in one browser: the whole hour with companies that do not exist. */

test.describe.configure({ timeout: 180_000 });

// Wall and phone still ask for what has been deleted.
test.use({ expectedComplaints: /status of 404/ });

async function openPractice(page: Page): Promise<void> {
	await visit(page, '/group');
	await page.getByRole('button', { name: 'Probelauf starten' }).click();
	await expect(heading(page, 'Probelauf')).toBeVisible();
}

interface SeenView {
	readonly phase: string;
	readonly slide: { readonly kind: string } | null;
	readonly slides: readonly { readonly kind: string }[];
}

/** What the server says everybody looks at, as the facilitator's browser may ask. */
function seenBy(page: Page): Promise<SeenView> {
	return page.evaluate(async () => {
		const [, id = ''] = /session\/([0-9a-f]{32})/.exec(location.pathname) ?? [];
		const kept = JSON.parse(localStorage.getItem(`belegbar/group/${id}`) ?? '{}');
		const headers = { authorization: `Bearer ${kept.facilitatorSecret}` };
		return (await fetch(`/api/sessions/${id}`, { headers })).json();
	});
}

async function expectNoBarrier(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id }) => id)).toEqual([]);
}

test('somebody practises alone, from the first contribution to the close and the end', async ({
	page: leader,
	context
}) => {
	await openPractice(leader);
	await expect(leader.getByText('Beiträge bisher: unter 5').first()).toBeVisible();
	await expect(leader.getByText('Beiträge bisher: 5–9').first()).toBeVisible({ timeout: 20_000 });
	await expect(leader.getByText('12 von 12 erfundenen Betrieben')).toBeVisible({ timeout: 30_000 });
	await expectNoBarrier(leader);

	const phoneOpens = context.waitForEvent('page');
	await leader.getByRole('link', { name: 'Als Teilnehmer ansehen' }).click();
	const phone = await phoneOpens;
	await expect(heading(phone, 'Probelauf')).toBeVisible();
	const wallOpens = context.waitForEvent('page');
	await leader.getByRole('link', { name: 'Projektoransicht öffnen' }).click();
	const wall = await wallOpens;
	await expect(heading(wall, 'Probelauf')).toBeVisible();

	await leader.getByRole('button', { name: /^Jetzt aufdecken/ }).click();
	const asked = leader.getByRole('dialog', { name: /aufdecken/i });
	await asked.getByRole('button', { name: /^Aufdecken/ }).click();
	await expect.poll(async () => (await seenBy(leader)).phase).toBe('reveal');

	await test.step('the wall goes through every kind of slide', async () => {
		const { slides } = await seenBy(leader);
		const kinds = [...new Set(slides.map(({ kind }) => kind))];
		expect(kinds).toEqual(
			expect.arrayContaining(['guess', 'claimed', 'evidenced', 'ai', 'experience', 'topics'])
		);
		const shown = new Set<string | undefined>();
		await expect
			.poll(
				async () => {
					const { slide, slides: all } = await seenBy(leader);
					shown.add(slide?.kind);
					const isLast = JSON.stringify(slide) === JSON.stringify(all.at(-1));
					if (!isLast) await wall.keyboard.press('ArrowRight');
					return isLast && slide?.kind === 'topic';
				},
				{ timeout: 60_000 }
			)
			.toBe(true);
		expect([...shown]).toEqual(expect.arrayContaining(['guess', 'claimed', 'evidenced', 'ai']));
	});

	await leader.getByRole('button', { name: 'Runde abschließen' }).first().click();
	const closing = leader.getByRole('dialog', { name: /abschließen/ });
	await closing.getByRole('button', { name: /^Abschließen/ }).click();
	await expect(leader.getByText('Der Probelauf ist zu Ende.')).toBeVisible();
	await expectNoBarrier(leader);
	await leader.getByRole('button', { name: 'Probelauf löschen' }).click();
	await expect(heading(leader, 'Gruppe')).toBeVisible();
	await expect(leader.getByText('Sie moderieren')).toHaveCount(0);
});

test('a page that is opened again in between goes on and counts nobody twice', async ({ page }) => {
	await openPractice(page);
	await expect(page.getByText('3 von 12 erfundenen Betrieben')).toBeVisible({ timeout: 20_000 });
	await page.reload();
	await expect(page.getByText('12 von 12 erfundenen Betrieben')).toBeVisible({ timeout: 40_000 });
	await expect(page.getByText('Beiträge bisher: 10–14').first()).toBeVisible();
});
