import type { Browser, BrowserContext, Page } from '@playwright/test';
import { expect, markWhenAlive } from './app-test';
import { fileOf } from './check-files';
import { checkOfCompany } from './group-files';
import { openFile, visit } from './visitor';

/** People of a round, each with a browser of their own. */

const phone = { viewport: { width: 375, height: 740 } };

export interface Participant {
	readonly context: BrowserContext;
	readonly page: Page;
}

export async function comeIn(browser: Browser, link: string): Promise<Participant> {
	const baseURL = new URL(link).origin;
	const context = await browser.newContext({ ...phone, locale: 'de-DE', baseURL });
	await context.addInitScript(markWhenAlive);
	const page = await context.newPage();
	await visit(page, link);
	await page.waitForURL(/\/session\//);
	return { context, page };
}

export async function contribute({ page }: Participant, company: number): Promise<void> {
	await openCheck(page, company);
	await expect(page.getByText('Genau das wird geteilt')).toBeVisible();
	await page.getByRole('button', { name: 'Beitrag freigeben' }).click();
	await expect(page.getByText('Ihr Beitrag ist gespeichert.')).toBeVisible();
}

export async function openCheck(page: Page, company: number): Promise<void> {
	await page.getByText('Als Datei speichern und öffnen').click();
	const file = fileOf(checkOfCompany(company));
	await openFile(page, file);
}

/** Reveals, as the facilitator who has counted. */
export async function revealFirst(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Jetzt aufdecken', exact: true }).click();
	const asked = page.getByRole('dialog', { name: 'Jetzt aufdecken?' });
	await expect(asked).toContainText('kommt in diese Runde nicht mehr hinein');
	await asked.getByRole('button', { name: 'Aufdecken', exact: true }).click();
}
