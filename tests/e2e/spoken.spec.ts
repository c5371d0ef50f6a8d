import type { Page } from '@playwright/test';
import { expect, test } from './app-test';
import { aCheck, mixedAnswer } from './check-files';
import { enterProcess } from './lever-screens';
import { screenWords } from './screen-words';
import { description, showResultOf, skipGutFeeling, startQuickCheck, visit } from './visitor';

/** What a screen reader says, and says only once. */

test('a digit tells which area of the gut feeling it answered, and with what', async ({ page }) => {
	await visit(page, '/');
	await page.getByRole('link', { name: 'Schnellcheck beginnen' }).click();
	const firstArea = page.getByRole('radiogroup', { name: 'Prozesse' });
	await expect(firstArea).toHaveAccessibleDescription('bekannt, verlässlich, nachgemessen');
	const told = page.getByRole('main').getByRole('status').first();
	await page.keyboard.press('3');
	await expect(told).toHaveText('Prozesse: Teils geregelt');
	await page.keyboard.press('1');
	await expect(told).toHaveText('Daten: Ungeregelt');
});

test('of a place being written a reader hears one verdict, and not the answer again', async ({
	page
}) => {
	await startQuickCheck(page);
	await skipGutFeeling(page);
	await description(page, 3).check();
	const sheet = page.getByRole('region', { name: 'Wo steht das?' });
	await sheet.getByLabel('Ort').focus();
	const told = await listen(page);
	await page.keyboard.type('Ordner Angebote, Blatt 3', { delay: 40 });
	await expect(sheet).toContainText('Zum vollen Beleg fehlen noch drei Angaben.');
	expect(await told()).toEqual([
		'Bis zur 2. von 5 belegt. Zum vollen Beleg fehlen noch drei Angaben.'
	]);
});

test('a number says once how it is made', async ({ page }) => {
	await showResultOf(page, aCheck({ scope: 'full', answer: mixedAnswer }));
	const numbers = page.getByRole('button', { name: /So entsteht die Zahl$/ });
	await expect(numbers).not.toHaveCount(0);
	for (const number of await numbers.all()) await expect(number).toHaveAccessibleDescription('');
});

test('before a number of a process comes its name, not all that is known about it', async ({
	page
}) => {
	const [name = ''] = screenWords.de.levers.add.typical;
	await visit(page, '/levers');
	await enterProcess(page, screenWords.de, name);
	await expect(page.getByRole('rowheader', { name })).toHaveAttribute('abbr', name);
});

/** What the live regions of the page say from now on, each change once. */
async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
	const hear = await page.evaluateHandle(() => {
		const heard: string[] = [];
		for (const region of document.querySelectorAll('[aria-live], [role="status"]')) {
			new MutationObserver(() => {
				heard.push(region.textContent.replaceAll('\u00a0', ' ').trim());
			}).observe(region, { childList: true, characterData: true, subtree: true });
		}
		return heard;
	});
	return () => hear.jsonValue();
}
