import { expect, type Page } from '@playwright/test';
import { plansSection, type SectionChange } from '../../src/lib/domain';
import { samplePlans } from '../../src/lib/catalogues/sample-parts/plans';
import { aCheck, mixedAnswer } from './check-files';
import { entriesOf, folderFile } from './folder-files';
import type { ScreenWords } from './screen-words';
import type { Screen } from './screens';
import { visit } from './visitor';

const check = aCheck({ scope: 'full', name: 'Gärtnerei Sommer', answer: mixedAnswer });

/** Shows a page of a company that keeps something besides its check. */
async function openFolder(
	page: Page,
	words: ScreenWords,
	{ path, entries }: { readonly path: string; readonly entries: readonly SectionChange[] }
): Promise<void> {
	await visit(page, words.base || '/');
	const file = folderFile({ name: 'Gärtnerei Sommer', checks: [check], entries });
	await page.getByLabel(words.shell.files.open, { exact: true }).last().setInputFiles(file);
	await expect(page.getByRole('heading', { name: words.result.dimensions.title })).toBeVisible();
	await visit(page, `${words.base}${path}` || '/');
}

/** Of the last meeting, long due, and one that is open for a long time yet. */
const plans = samplePlans('de').map(({ entry: { outcome: _, ...plan } }, place) => {
	return place === 2
		? { ...plan, until: '2099-12-31' }
		: { ...plan, until: '2026-01-31', madeOn: '2026-01-01' };
});
const keptPlans = entriesOf(plansSection, plans);

/** The pages of what a company keeps besides its checks. */
export const folderScreens: readonly Screen[] = [
	{
		name: 'plans, before there is one',
		show: async (page, words) => {
			await visit(page, `${words.base}/plans`);
			await expect(page.getByRole('button', { name: words.plans.add.own })).toBeVisible();
		}
	},
	{
		name: 'plans, open and asked about',
		show: async (page, words) => {
			await openFolder(page, words, { path: '/plans', entries: keptPlans });
			await page.getByRole('radio', { name: words.plans.outcomes.partly }).first().check();
			await expect(page.getByLabel(words.plans.asked.between)).toBeVisible();
		}
	},
	{
		name: 'the folder, which asks what became of the plans',
		show: async (page, words) => {
			await openFolder(page, words, { path: '', entries: keptPlans });
			await expect(page.getByRole('heading', { name: words.plans.asked.title })).toBeVisible();
		}
	}
];
