import { expect, type Page } from '@playwright/test';
import type { ScreenWords } from './screen-words';
import type { Screen } from './screens';
import { visit } from './visitor';

/** Enters a process with everything it needs to be weighed. */
export async function enterProcess(page: Page, { levers }: ScreenWords, name: string) {
	await page.getByRole('button', { name, exact: true }).click();
	const sheet = page.getByRole('dialog');
	await sheet.getByLabel(levers.form.manualHours).fill('9');
	await sheet.getByLabel(levers.form.searchHours).fill('4');
	await sheet.getByLabel(levers.form.errors).fill('0');
	for (const rating of ['documents', 'data', 'evenness'] as const) {
		await sheet.getByRole('radio', { name: levers.ratings[rating][3] ?? '' }).check();
	}
	await sheet.getByRole('radio', { name: levers.risks.low.hint }).check();
	await sheet.getByRole('radio', { name: levers.uses.withoutAi.hint }).check();
	await page.keyboard.press('Escape');
	await expect(sheet).toHaveCount(0);
}

/** The screens of the company's own processes. */
export const leverScreens: readonly Screen[] = [
	{ name: 'the levers of nobody yet', show: (page, { base }) => visit(page, `${base}/levers`) },
	{
		name: 'the levers, one weighed and one not yet',
		show: async (page, words) => {
			await visit(page, `${words.base}/levers`);
			const [first = '', second = ''] = words.levers.add.typical;
			await enterProcess(page, words, first);
			await page.getByRole('button', { name: second }).click();
			await page.keyboard.press('Escape');
		}
	},
	{
		name: 'a process being entered',
		show: async (page, { base, levers }) => {
			await visit(page, `${base}/levers`);
			await page.getByRole('button', { name: levers.add.own }).click();
		}
	},
	{
		name: 'the levers, explaining a number',
		show: async (page, words) => {
			await visit(page, `${words.base}/levers`);
			const { title } = words.levers.explain;
			await page.getByTitle(title).first().click();
			await expect(page.getByRole('dialog')).toBeVisible();
		}
	}
];
