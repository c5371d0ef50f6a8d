import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import {
	contributionCode,
	contributionFile,
	contributionOf,
	parseCatalogue,
	type Assessment,
	type Contribution,
	type Released,
	type Scope
} from '../../src/lib/domain';
import { aCheck, fileOf, soundSource, type FileToOpen } from './check-files';

/** Contributions as companies send them to whoever makes a group of files. */

const catalogueFile = new URL(
	'../../src/lib/catalogues/ai-readiness/1.1.0/catalogue.json',
	import.meta.url
);
const parsed = parseCatalogue(JSON.parse(readFileSync(catalogueFile, 'utf8')));
if (!parsed.ok) throw new Error('the catalogue has faults');
export const catalogue = parsed.value;

/** The check of company 1, 2, 3 …, each with other answers. */
export function checkOfCompany(company: number, scope: Scope = 'quick'): Assessment {
	return aCheck({
		scope,
		id: `company-${company}`,
		name: `Betrieb ${company} GmbH`,
		answer: (index) => {
			const level = levelOf(company, index);
			return index % 2 === 0 && level >= 2 ? { level, evidence: soundSource } : { level };
		}
	});
}

/** A level that looks like chance and is always the same. */
function levelOf(company: number, index: number): number {
	return Math.floor(Math.abs(Math.sin(company * 12.9898 + index * 78.233)) * 43_758) % 5;
}

/** The code of a company's contribution with this id. */
export function codeOf(company: number, id: Uint8Array, scope?: Scope): string {
	return contributionCode(catalogue, contributionOfCompany(company, scope, id));
}

function contributionOfCompany(
	company: number,
	scope?: Scope,
	id: Uint8Array = new Uint8Array(16).fill(company)
): Contribution {
	const today = new Date().toLocaleDateString('sv-SE');
	return contributionOf(catalogue, checkOfCompany(company, scope), { today, id });
}

/** The same of a company that releases more than its answers. */
export function codeTelling(company: number, id: Uint8Array, released: Released): string {
	return contributionCode(catalogue, {
		...contributionOfCompany(company, undefined, id),
		released
	});
}

export function codeOfCompany(company: number, scope?: Scope): string {
	return contributionCode(catalogue, contributionOfCompany(company, scope));
}

/** The contribution's file, if need be with something changed by hand. */
export function contributionFileOf(company: number, difference: object = {}): FileToOpen {
	const content = { ...contributionFile(catalogue, contributionOfCompany(company)), ...difference };
	return fileOf(content, `betrieb-${company}.belegbar-contribution.json`);
}

export interface CompareWordsOnScreen {
	readonly collect: { readonly choose: string; readonly paste: string; readonly add: string };
	readonly comparison: { readonly show: string };
}

/** Puts files into the page as the file dialog does. */
export async function handIn(page: Page, files: FileToOpen | FileToOpen[], label: string) {
	await page.getByLabel(label, { exact: true }).setInputFiles(files);
}

/** Pastes text into the field for codes and adds what is in it. */
export async function paste(page: Page, text: string, { collect }: CompareWordsOnScreen) {
	await page.getByLabel(collect.paste).fill(text);
	await page.getByRole('button', { name: collect.add }).click();
	await expect(page.getByLabel(collect.paste)).toHaveValue('');
}
