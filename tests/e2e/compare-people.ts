import {
	expect,
	type Browser,
	type BrowserContext,
	type Locator,
	type Page
} from '@playwright/test';
import { compareDe } from '../../src/lib/language/words/compare/compare.de';
import { markWhenAlive } from './app-test';
import type { FileToOpen } from './check-files';
import { checkOfCompany, codeOfCompany, handIn as handInOf, paste as pasteOf } from './group-files';
import { showResultOf, visit } from './visitor';

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

/** A company's device, on the page where it hands over what it contributes. */
export async function contributorOf(
	browser: Browser,
	company: number,
	baseURL = ''
): Promise<{ readonly context: BrowserContext; readonly page: Page }> {
	const context = await browser.newContext({ baseURL, viewport: { width: 640, height: 480 } });
	await context.addInitScript(markWhenAlive);
	const page = await context.newPage();
	await showResultOf(page, checkOfCompany(company));
	await visit(page, '/contribute');
	return { context, page };
}

/** The code a company's device shows, as somebody else's camera sees it. */
export async function pictureOfCode(
	browser: Browser,
	company: number,
	baseURL = ''
): Promise<Buffer> {
	const { context, page } = await contributorOf(browser, company, baseURL);
	const code = page.getByRole('img', { name: /QR-Code/ });
	await expect(code).toBeVisible();
	const drawing = await code.evaluate((svg) => {
		const alone = svg.cloneNode(true);
		document.body.replaceChildren(alone);
		document.body.style.background = '#8a7f70';
		if (alone instanceof SVGElement)
			alone.setAttribute('style', 'width: 380px; margin: 40px 120px');
		return alone.isConnected;
	});
	expect(drawing).toBe(true);
	const picture = await page.screenshot({ type: 'jpeg', quality: 80 });
	await context.close();
	return picture;
}

export function photo(buffer: Buffer, name: string): FileToOpen {
	return { name, mimeType: 'image/jpeg', buffer };
}
