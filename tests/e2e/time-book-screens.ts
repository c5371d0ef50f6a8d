import { expect, type Page } from '@playwright/test';
import type { ScreenWords } from './screen-words';
import type { Screen } from './screens';
import { visit } from './visitor';

/** Makes a trial with a task and the cases per week. */
export async function addTrial(page: Page, { timeBook }: ScreenWords, task: string) {
	await page.getByRole('button', { name: timeBook.trial.add }).click();
	const sheet = page.getByRole('dialog');
	await sheet.getByLabel(timeBook.form.task).fill(task);
	await sheet.getByLabel(timeBook.form.casesPerWeek).fill('6');
	await sheet.getByLabel(timeBook.form.expectedMinutes).fill('10');
	await page.keyboard.press('Escape');
	await expect(sheet).toHaveCount(0);
}

/** The screens of the time book. */
export const timeBookScreens: readonly Screen[] = [
	{
		name: 'the time book of nobody yet',
		show: (page, { base }) => visit(page, `${base}/time-book`)
	},
	{
		name: 'a trial of the time book being entered, with a case',
		show: async (page, words) => {
			await visit(page, `${words.base}/time-book`);
			await addTrial(page, words, 'A');
			await page.getByRole('button', { name: words.timeBook.trial.edit }).click();
			const sheet = page.getByRole('dialog');
			await sheet.getByLabel(words.timeBook.watch.minutes).first().fill('40');
			await sheet.getByRole('button', { name: words.timeBook.form.saveCase }).click();
			await expect(sheet.getByRole('listitem')).toHaveCount(1);
		}
	},
	{
		name: 'the stopwatch of the time book at the end of a case',
		show: async (page, words) => {
			await visit(page, `${words.base}/time-book`);
			await addTrial(page, words, 'A');
			await page.getByRole('button', { name: words.timeBook.trial.after }).click();
			await page.getByRole('button', { name: words.timeBook.watch.stop }).click();
			await expect(page.getByRole('button', { name: words.timeBook.watch.save })).toBeVisible();
		}
	},
	{
		name: 'the time book, explaining a number',
		show: async (page, words) => {
			await visit(page, `${words.base}/time-book`);
			await page.getByTitle(words.timeBook.explain.title).first().click();
			await expect(page.getByRole('dialog')).toBeVisible();
		}
	}
];
