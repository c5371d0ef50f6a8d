import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { askingDe } from '../../src/lib/language/words/asking/asking.de';
import { outcomeDe } from '../../src/lib/language/words/outcome/outcome.de';
import { resultDe } from '../../src/lib/language/words/result/result.de';
import { shellDe } from '../../src/lib/language/words/shell/shell.de';
import { until, type Visitor } from './visitor';

/** What everybody comes for, in whatever browser: quick check, reload, PDF, file out and in again. */

const QUESTIONS = 12;

const link = (text: string) => `//a[normalize-space()=${quoted(text)}]`;
const button = (text: string) => `//button[normalize-space()=${quoted(text)}]`;

export async function doMainJob(visitor: Visitor, address: string, folder: string): Promise<void> {
	await visitor.goto(address);
	await alive(visitor);
	await visitor.click(link(shellDe.start.quick));
	await visitor.click(button(askingDe.gutFeeling.skip));
	for (let position = 1; position <= QUESTIONS; position += 1) await answer(visitor, position);
	await shows(visitor, resultDe.dimensions.title);
	await reloadInTheMiddle(visitor);

	const { text: saved } = await taken(visitor, button(shellDe.files.save));
	const file = path.join(folder, 'own.belegbar.json');
	writeFileSync(file, saved);
	const { head } = await taken(visitor, button(outcomeDe.pdfMake));
	if (!head.startsWith('%PDF-1.')) throw new Error(`no PDF: ${head}`);

	await forgetEverything(visitor, address);
	await visitor.choose(`//input[@type="file"]`, file);
	await shows(visitor, resultDe.dimensions.title);
}

async function answer(visitor: Visitor, position: number): Promise<void> {
	await until(`question ${position}`, async () => {
		const text = await textOf(visitor);
		if (text.includes(`Frage ${position} von ${QUESTIONS}`)) return true;
		const isInterim = text.includes(askingDe.interimTitle('').trim());
		if (isInterim) await visitor.click(button(askingDe.next));
		return undefined;
	});
	await visitor.click(`(//fieldset//input[@type="radio"])[${(position % 5) + 1}]`);
	const isLast = position === QUESTIONS;
	await visitor.click(button(askingDe.next));
	if (isLast) await visitor.click(button(askingDe.toResult));
}

/** The answers are there again, and the result too. */
async function reloadInTheMiddle(visitor: Visitor): Promise<void> {
	await visitor.evaluate('setTimeout(() => location.reload(), 0); return true;');
	await new Promise((resolve) => setTimeout(resolve, 500));
	await alive(visitor);
	await shows(visitor, resultDe.dimensions.title);
}

async function forgetEverything(visitor: Visitor, address: string): Promise<void> {
	await visitor.evaluate(`
		localStorage.clear();
		for (const { name } of await indexedDB.databases()) indexedDB.deleteDatabase(name);
		return true;`);
	await visitor.goto(`${address}/privacy`);
	await visitor.goto(address);
	await alive(visitor);
}

const takenShape = z.object({ head: z.string(), text: z.string() });

/** Clicks a button and returns what the page then hands over as a download. */
async function taken(visitor: Visitor, path: string): Promise<z.infer<typeof takenShape>> {
	await visitor.evaluate(`
		window.handedOver = undefined;
		const create = URL.createObjectURL.bind(URL);
		URL.createObjectURL = (content) => {
			if (content.type !== 'text/javascript') {
				void content.text().then((text) => (window.handedOver = { head: text.slice(0, 8), text }));
			}
			return create(content);
		};
		return true;`);
	await visitor.click(path);
	const found = await until(`a file from ${path}`, async () => {
		const answer = await visitor.evaluate('return window.handedOver ?? null;');
		return answer === null ? undefined : answer;
	});
	return takenShape.parse(found);
}

/** A page that fetches nothing more has run its scripts: no driver tells when it listens. */
async function alive(visitor: Visitor): Promise<void> {
	let quiet = 0;
	let before = -1;
	await until('the page has fetched all it needs', async () => {
		const fetched = await visitor.evaluate(
			'return document.readyState === "complete" ? performance.getEntriesByType("resource").length : -1;'
		);
		quiet = fetched === before && fetched !== -1 ? quiet + 1 : 0;
		before = z.number().parse(fetched);
		return quiet >= 8 ? true : undefined;
	});
}

async function shows(visitor: Visitor, text: string): Promise<void> {
	await until(`the page shows ${text}`, async () =>
		(await textOf(visitor)).includes(text) ? true : undefined
	);
}

async function textOf(visitor: Visitor): Promise<string> {
	return z.string().parse(await visitor.evaluate('return document.body.innerText;'));
}

function quoted(text: string): string {
	return `"${text}"`;
}
