import type { Page } from '@playwright/test';
import { askingDe } from '../../src/lib/language/words/asking/asking.de';
import { askingEn } from '../../src/lib/language/words/asking/asking.en';
import { expect, test } from './app-test';
import { aCheck, upTo } from './check-files';
import { codes, paste } from './compare-people';
import { seedChecks } from './seed-checks';
import { storedFields } from './stored-dossiers';
import { heading, question, visit } from './visitor';

/** What is on the screen before any script has come, and what becomes of clicks until then. */

/** Only what asks the questions knows this place in the storage. */
const DIGIT_KEYS = 'belegbar/digit-keys';

test.use({ isFirstVisit: true });

for (const [words, address] of [
	[askingDe, '/check/quick'],
	[askingDe, '/check/full'],
	[askingEn, '/en/check/quick'],
	[askingEn, '/en/check/full']
] as const) {
	test(`the first screen of a check stands in the answer to ${address}`, async ({ browser }) => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto(address);
		await expect(heading(page, words.gutFeeling.title)).toBeVisible();
		await expect(page.getByRole('button', { name: words.gutFeeling.skip })).toBeVisible();
		await context.close();
	});
}

test('a newcomer sees nothing jump', async ({ page }) => {
	await watchShifts(page);
	await visit(page, '/check/full');
	await page.getByRole('button', { name: askingDe.gutFeeling.skip }).click();
	await expect(question(page)).toContainText('Frage 1 von 40');
	expect(await shiftOf(page)).toBe('0.00');
});

test('a click on a button before any script has come is not lost', async ({ page }) => {
	const release = await holdScripts(page);
	await page.goto('/check/quick', { waitUntil: 'commit' });
	await page.getByRole('button', { name: askingDe.gutFeeling.skip }).dblclick();
	await expect(heading(page, askingDe.gutFeeling.title)).toBeVisible();
	release();
	await expect(question(page)).toContainText('Frage 1 von 12');
});

test('a choice made before any script has come is kept', async ({ page }) => {
	const release = await holdScripts(page);
	await page.goto('/check/quick', { waitUntil: 'commit' });
	await page.locator('main label').first().click();
	release();
	await expect(page).toHaveURL('/check');
	await expect
		.poll(() => storedFields(page))
		.toContainEqual(expect.objectContaining({ part: 'gut-feeling' }));
});

test('what was typed before any script has come is kept, and heard', async ({ page }) => {
	const release = await holdScripts(page);
	await page.goto('/compare', { waitUntil: 'commit' });
	await page.getByText('Wer wird erwartet?').click();
	await page.getByLabel('Namen der Erwarteten').fill('Müller, Weber');
	release();
	await page.locator('html[data-alive]').waitFor();
	await expect(page.getByLabel('Namen der Erwarteten')).toHaveValue('Müller, Weber');
	await paste(page, codes(1));
	await expect(page.getByText('Noch nicht da: Müller, Weber.')).toBeVisible();
});

test('the first area one rates does not take the others away', async ({ page }) => {
	await visit(page, '/check/full');
	const areas = page.getByRole('radiogroup');
	for (const area of [areas.first(), areas.last()]) {
		await area.locator('label').nth(2).click();
		await expect(area.getByRole('radio').nth(2)).toBeChecked();
		await expect(heading(page, askingDe.gutFeeling.title)).toBeVisible();
	}
});

test('a click on an area before any script has come leads to its first question', async ({
	page
}) => {
	const release = await holdScripts(page);
	await page.goto('/check/full', { waitUntil: 'commit' });
	await page.getByRole('link', { name: /^Daten \d/ }).click();
	release();
	await expect(question(page)).toContainText('Frage 9 von 40');
	await page.reload();
	await expect(question(page)).toContainText('Frage 9 von 40');
});

test('a start link to a question shows nothing else on the way', async ({ page }) => {
	const release = await holdScripts(page);
	await page.goto('/check/full#DA-01', { waitUntil: 'commit' });
	await expect(page.locator('main')).toBeAttached();
	await expect(heading(page, askingDe.gutFeeling.title)).toBeHidden();
	release();
	await expect(question(page)).toContainText('Frage 9 von 40');
});

for (const address of ['/check', '/check/quick', '/check?start=full']) {
	test(`whoever comes back to ${address} sees no page of a newcomer`, async ({ page }) => {
		await seedChecks(page, aCheck({ answer: upTo(5) }));
		await watchShifts(page);
		const release = await holdScripts(page);
		await page.goto(address, { waitUntil: 'commit' });
		await expect(page.getByRole('contentinfo')).toBeAttached();
		await expect(page.getByRole('heading')).toHaveCount(0);
		release();
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(heading(page, askingDe.gutFeeling.title)).toBeHidden();
		expect(await shiftOf(page)).toBe('0.00');
	});
}

test('nothing but the check fetches what asks the questions', async ({ page }) => {
	const scripts: { readonly on: string; readonly url: string }[] = [];
	let on = '';
	page.on('request', (request) => {
		if (request.url().endsWith('.js')) scripts.push({ on, url: request.url() });
	});
	for (const path of ['/', '/join', '/group', '/contribute', '/result', '/method', '/check/full']) {
		on = path;
		await page.goto(path, { waitUntil: 'networkidle' });
	}
	const urls = [...new Set(scripts.map(({ url }) => url))];
	const texts = await Promise.all(urls.map(async (url) => (await page.request.get(url)).text()));
	const asking = urls.filter((_, index) => texts[index]?.includes(DIGIT_KEYS));
	const askedOn = scripts.filter(({ url }) => asking.includes(url)).map((script) => script.on);
	expect([...new Set(askedOn)]).toEqual(['/check/full']);
});

/** Keeps every script on the line until released. */
async function holdScripts(page: Page): Promise<() => void> {
	let release: (() => void) | undefined;
	const released = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/_app/**/*.js', async (route) => {
		await released;
		await route.continue();
	});
	return () => release?.();
}

async function watchShifts(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const shifts: number[] = [];
		Object.assign(window, { shifts });
		new PerformanceObserver((list) => {
			const entries = list.getEntries().filter((entry) => !Reflect.get(entry, 'hadRecentInput'));
			shifts.push(...entries.map((entry): number => Reflect.get(entry, 'value')));
		}).observe({ type: 'layout-shift', buffered: true });
	});
}

/** What has moved without being asked to, as the browser sums it up: the typeface, when it comes, is a little wider. */
async function shiftOf(page: Page): Promise<string> {
	const shifts = await page.evaluate<readonly number[]>('shifts');
	return shifts.reduce((sum, shift) => sum + shift, 0).toFixed(2);
}

for (const { times, complaints, end } of [
	{ times: 1, complaints: /net::ERR_/, end: 'the page is alive' },
	{ times: 2, complaints: /net::ERR_|dynamically imported module/, end: 'it is not tried again' }
]) {
	test.describe('a script that is lost on its way is asked for once more by itself', () => {
		test.use({ expectedComplaints: complaints });

		test(`lost ${times} times, ${end}`, async ({ page }) => {
			let asked = 0;
			await page.route(/\/entry\/app\.[^/]+\.js$/, async (route) => {
				asked += 1;
				await (asked <= times ? route.abort() : route.continue());
			});
			await page.goto('/check/quick');
			await expect.poll(() => asked).toBe(2);
			await expect(page.locator('html[data-alive]')).toHaveCount(2 - times);
			await page.waitForTimeout(1_000);
			expect(asked).toBe(2);
		});
	});
}
