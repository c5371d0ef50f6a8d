import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { askingDe } from '../../src/lib/language/words/asking/asking.de';
import { outcomeDe } from '../../src/lib/language/words/outcome/outcome.de';
import { isAlive, lookAt, openAll, until, type Seen, type Visitor } from './visitor';

/**
 * What everybody comes for, in whatever browser. Walked: start page, the quick check's link, what stands before
 * and between the questions, twelve answers, the result, a reload of it, the check as a file, the
 * report as PDF; then a browser that has forgotten everything, into which the file is put on the start page.
 *
 * The way from question to question is found as a person would: answer what is not answered, else go on.
 * So screens may come and go without changing this file.
 */

const QUESTIONS = 12;
const MOST_STEPS = 60;

/** What leads on, the first that is there. */
const onwards = [
	askingDe.gutFeeling.skip,
	askingDe.toResult,
	askingDe.next,
	...Object.values(askingDe.nextWith)
];

export async function doMainJob(visitor: Visitor, address: string, folder: string): Promise<void> {
	await open(visitor, address);
	await visitor.click('//a[contains(@href, "/check") and contains(@href, "quick")]');
	await answerAll(visitor);
	const result = await resultOf(visitor);
	await reload(visitor);
	requireSame(result, await resultOf(visitor), 'after a reload');

	const saved = await taken(visitor, outcomeDe.saveFile);
	const file = path.join(folder, 'own.belegbar.json');
	writeFileSync(file, saved);
	const pdf = await taken(visitor, outcomeDe.paper);
	if (!pdf.startsWith('%PDF-1.')) throw new Error(`no PDF: ${pdf.slice(0, 8)}`);

	await forgetEverything(visitor, address);
	await visitor.choose('//input[@type="file"]', file);
	requireSame(result, await resultOf(visitor), 'from the file');
}

async function answerAll(visitor: Visitor): Promise<void> {
	const answered = new Set<string>();
	for (let step = 0; step < MOST_STEPS; step += 1) {
		const seen = await until('a question, a way on or the result', async () => {
			const now = await lookAt(visitor);
			return isOnResult(now) || now.question || wayOn(now) ? now : undefined;
		});
		if (isOnResult(seen)) break;
		const { question } = seen;
		if (question && !question.isAnswered) {
			const radio = `(//fieldset//input[@type="radio"])[${(answered.size % 5) + 1}]`;
			await visitor.click(`${radio}/ancestor::label | ${radio}[not(ancestor::label)]`);
			answered.add(question.name);
			continue;
		}
		const way = wayOn(seen);
		if (way === undefined) throw new Error(`no way on from: ${JSON.stringify(seen)}`);
		await visitor.click(control(way));
		await until(`something new after "${way}"`, async () => {
			return JSON.stringify(await lookAt(visitor)) === JSON.stringify(seen) ? undefined : true;
		});
	}
	if (answered.size !== QUESTIONS) throw new Error(`${answered.size} questions were asked`);
}

function wayOn({ controls }: Seen): string | undefined {
	return onwards.find((name) => controls.includes(name));
}

function isOnResult({ path: here }: Seen): boolean {
	return here.endsWith('/result');
}

/** The heading of the result and every figure of its first table, once they stand there. */
async function resultOf(visitor: Visitor): Promise<string> {
	return until('a result with figures', async () => {
		const seen = await lookAt(visitor);
		const hasFigures = /\d/.test(seen.figures);
		return isOnResult(seen) && hasFigures ? `${seen.heading}\n${seen.figures}` : undefined;
	});
}

function requireSame(expected: string, found: string, when: string): void {
	if (expected !== found) throw new Error(`another result ${when}:\n${found}\nnot\n${expected}`);
}

async function open(visitor: Visitor, address: string): Promise<void> {
	await visitor.goto(address);
	await isAlive(visitor);
}

async function reload(visitor: Visitor): Promise<void> {
	await visitor.evaluate('window.isOld = true; setTimeout(() => location.reload()); return true;');
	await until('the page anew', async () => {
		const isOld = await visitor.evaluate('return window.isOld === true;').catch(() => true);
		return isOld === false ? true : undefined;
	});
	await isAlive(visitor);
}

async function forgetEverything(visitor: Visitor, address: string): Promise<void> {
	await open(visitor, `${address}/privacy`);
	await visitor.evaluate(`
		localStorage.clear();
		for (const { name } of await indexedDB.databases()) indexedDB.deleteDatabase(name);
		return true;`);
	await open(visitor, address);
}

/** Presses a button and returns what the page then hands over as a download. */
async function taken(visitor: Visitor, name: string): Promise<string> {
	await openAll(visitor);
	await visitor.evaluate(`
		window.handedOver = undefined;
		const create = URL.createObjectURL.bind(URL);
		URL.createObjectURL = (content) => {
			if (content.type !== 'text/javascript') {
				void content.text().then((text) => (window.handedOver = text));
			}
			return create(content);
		};
		return true;`);
	await visitor.click(control(name));
	const found = await until(`a file from "${name}"`, async () => {
		return (await visitor.evaluate('return window.handedOver ?? null;')) ?? undefined;
	});
	return z.string().parse(found);
}

function control(name: string): string {
	return `//*[self::a or self::button][normalize-space()="${name}"]`;
}
