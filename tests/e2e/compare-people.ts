import type { Locator, Page } from '@playwright/test';
import { compareDe } from '../../src/lib/language/words/compare/compare.de';
import type { FileToOpen } from './check-files';
import { codeOfCompany, handIn as handInOf, paste as pasteOf } from './group-files';

/** Somebody who makes a group of files, on the German page. */

const { choose } = compareDe.collect;

export function handIn(page: Page, files: FileToOpen | FileToOpen[]): Promise<void> {
	return handInOf(page, files, choose);
}

export function paste(page: Page, text: string): Promise<void> {
	return pasteOf(page, text, compareDe);
}

export function accepted(page: Page): Locator {
	return page.getByRole('region', { name: /^Angenommen/ }).getByRole('listitem');
}

export function leftOut(page: Page): Locator {
	return page.getByRole('region', { name: /^Ausgelassen/ }).getByRole('listitem');
}

export async function showComparison(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Vergleich zeigen' }).click();
}

export function codes(...companies: readonly number[]): string {
	return companies.map((company) => codeOfCompany(company)).join('\n');
}

/** What the tables of the comparison say. */
export async function figures(page: Page): Promise<readonly string[]> {
	return page.getByRole('table').allInnerTexts();
}
