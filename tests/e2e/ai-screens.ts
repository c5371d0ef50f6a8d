import { expect } from '@playwright/test';
import { aCheck } from './check-files';
import type { Screen } from './screens';
import { seedChecks } from './seed-checks';
import { visit } from './visitor';

/** The screens of what is noted about AI between two checks. */
export const aiScreens: readonly Screen[] = [
	{
		name: 'the log of AI mistakes while it is empty',
		show: (page, { base }) => visit(page, `${base}/ai-mistakes`)
	},
	{
		name: 'the log of AI mistakes with one that points to an answer',
		show: async (page, { base, mistakes, month }) => {
			await seedChecks(page, aCheck({ scope: 'full', answer: () => ({ level: 3 }) }));
			await visit(page, `${base}/ai-mistakes`);
			await page.getByRole('radio', { name: mistakes.form.kinds.process }).check();
			await page.getByLabel(mistakes.form.tool).fill('Chat');
			await page.locator('fieldset').last().getByRole('radio').first().check();
			await page.getByRole('button', { name: month.entry.done }).click();
			await expect(page.getByText(mistakes.form.entered(1))).toBeVisible();
			await page.getByRole('radio', { name: mistakes.form.kinds.number }).check();
		}
	},
	{
		name: 'the register of AI in use while it is empty',
		show: (page, { base }) => visit(page, `${base}/ai-uses`)
	},
	{
		name: 'an answer to which an AI mistake points',
		show: async (page, { base, mistakes }) => {
			await seedChecks(page, aCheck({ scope: 'full', answer: () => ({ level: 3 }) }));
			await visit(page, `${base}/ai-mistakes`);
			await page.getByLabel(mistakes.form.question).selectOption('DO-02');
			await visit(page, `${base}/check#DO-02`);
			await expect(page.getByText(mistakes.pointHere(1))).toBeVisible();
		}
	}
];
