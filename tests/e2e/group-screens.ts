import { expect, type Page } from '@playwright/test';
import type { Assessment } from '../../src/lib/domain';
import { aCheck, fileOf, upTo } from './check-files';
import { checkOfCompany, codeOfCompany, contributionFileOf, handIn, paste } from './group-files';
import type { ScreenWords } from './screen-words';
import type { Screen } from './screens';
import { seedChecks } from './seed-checks';
import { visit } from './visitor';

/** The pages of a group that is made of files. */

async function contribute(page: Page, words: ScreenWords, check: Assessment): Promise<void> {
	await seedChecks(page, check);
	await visit(page, `${words.base}/contribute`);
}

async function collect(page: Page, words: ScreenWords, companies: number): Promise<void> {
	await visit(page, `${words.base}/compare`);
	const codes = Array.from({ length: companies }, (_, company) => codeOfCompany(company + 1));
	await paste(page, codes.join('\n'), words.compare);
	await page.getByRole('button', { name: words.compare.comparison.show }).click();
}

export const groupScreens: readonly Screen[] = [
	{
		name: 'the contribution before there is a check',
		show: (page, { base }) => visit(page, `${base}/contribute`)
	},
	{
		name: 'the contribution of half a check',
		show: async (page, words) => {
			await contribute(page, words, aCheck({ answer: upTo(5) }));
			await expect(page.getByText(words.contribution.unfinished(5, 12))).toBeVisible();
		}
	},
	{
		name: 'the contribution of a whole check, to be read in full',
		show: async (page, words) => {
			await contribute(page, words, checkOfCompany(3, 'full'));
			const all = page.getByText(words.contribution.preview.all(40));
			await expect(all).toBeVisible();
			await expect(page.getByRole('img', { name: words.contribution.ways.qrLabel })).toBeVisible();
		}
	},
	{
		name: 'the group of files before it begins, with its invitation',
		show: async (page, words) => {
			await visit(page, `${words.base}/compare`);
			await page.getByText(words.compare.invitation.title).click();
		}
	},
	{
		name: 'the group of files with too few and some left out',
		show: async (page, words) => {
			await collect(page, words, 2);
			await handIn(
				page,
				[
					contributionFileOf(1),
					contributionFileOf(4, { size: '10-49' }),
					fileOf(checkOfCompany(5), 'check.belegbar.json')
				],
				words.compare.collect.choose
			);
			await expect(page.getByText(words.compare.collect.onlyContribution)).toBeVisible();
			await expect(page.getByText(words.compare.reasons.damaged)).toBeVisible();
		}
	},
	{
		name: 'the comparison of a group of files',
		show: async (page, words) => {
			await collect(page, words, 13);
			await expect(page.getByRole('button', { name: words.session.sheet.pdf })).toBeVisible();
		}
	},
	{
		name: 'the group of files, asking before it begins anew',
		show: async (page, words) => {
			await collect(page, words, 5);
			await page.getByRole('button', { name: words.compare.anew.action }).click();
			await expect(page.getByRole('dialog')).toBeVisible();
		}
	},
	{
		name: 'the group of files shown to the room, its first area',
		show: async (page, words) => {
			await collect(page, words, 8);
			await page.getByRole('link', { name: words.compare.show.here }).click();
			await expect(page.getByRole('link', { name: words.compare.show.back })).toBeVisible();
		}
	}
];
