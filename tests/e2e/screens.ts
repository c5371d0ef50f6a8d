import { expect, type Page } from '@playwright/test';
import type { Assessment } from '../../src/lib/domain';
import { aiScreens } from './ai-screens';
import { aCheck, fileOf, mixedAnswer, soundSource, upTo } from './check-files';
import { folderScreens } from './folder-screens';
import { groupScreens } from './group-screens';
import { leverScreens } from './lever-screens';
import { timeBookScreens } from './time-book-screens';
import type { ScreenWords } from './screen-words';
import { seedChecks } from './seed-checks';
import { leadingScreens } from './leading-screens';
import { sessionScreens } from './session-screens';
import { visit } from './visitor';

/** Every page and state of the app, each with the way to get there in either language. */
export interface Screen {
	readonly name: string;
	readonly show: (page: Page, words: ScreenWords) => Promise<void>;
}

const full = aCheck({ scope: 'full', name: 'Gärtnerei Sommer', answer: mixedAnswer });
const half = aCheck({ name: 'Bäckerei Klee', answer: upTo(6) });
const outOfRange = { ...half, answers: { ...half.answers, 'PR-02': { level: 17 } } };

async function openResult(page: Page, words: ScreenWords, assessment: Assessment): Promise<void> {
	await seedChecks(page, assessment);
	await visit(page, `${words.base}/result`);
	await expect(page.getByRole('heading', { name: words.result.dimensions.title })).toBeVisible();
}

async function chooseFile(page: Page, words: ScreenWords, content: unknown): Promise<void> {
	await page
		.getByLabel(words.shell.files.open, { exact: true })
		.last()
		.setInputFiles(fileOf(content));
}

async function openQuestion(
	page: Page,
	words: ScreenWords,
	place: string,
	assessment: Assessment = half
): Promise<void> {
	await seedChecks(page, assessment);
	await visit(page, `${words.base}/check#${place}`);
	await expect(page.getByRole('navigation', { name: words.asking.progressLabel })).toBeVisible();
}

async function explain(page: Page, words: ScreenWords, subject: string): Promise<void> {
	await openResult(page, words, full);
	const name = words.result.explain(subject).replace(/^\W+/, '');
	await page.getByRole('button', { name }).first().click();
	await expect(page.getByRole('dialog')).toBeVisible();
}

const startScreens: readonly Screen[] = [
	{ name: 'the start page', show: (page, { base }) => visit(page, base || '/') },
	{
		name: 'the start page with a refused file and its faults',
		show: async (page, words) => {
			await visit(page, words.base || '/');
			await chooseFile(page, words, outOfRange);
			await page.getByText(words.shell.files.places, { exact: true }).click();
		}
	},
	{
		name: 'the start page of somebody who comes back, asking before it deletes',
		show: async (page, words) => {
			await openResult(page, words, { ...full, id: 'done' });
			await page.getByRole('button', { name: words.outcome.complete }).click();
			const [completedOn = ''] = words.outcome.completed('|').split('|');
			await expect(page.getByText(completedOn)).toBeVisible();
			await seedChecks(page, half);
			await visit(page, words.base || '/');
			await page.getByRole('button', { name: words.shell.yours.removeAll }).click();
		}
	},
	{
		name: 'the start page where storing is forbidden',
		show: async (page, words) => {
			await page.addInitScript(() => {
				Object.defineProperty(window, 'localStorage', { get: () => null });
			});
			await visit(page, words.base || '/');
			await expect(page.getByRole('alert')).toBeVisible();
		}
	},
	{ name: 'the method page', show: (page, { base }) => visit(page, `${base}/method`) },
	{ name: 'the privacy page', show: (page, { base }) => visit(page, `${base}/privacy`) },
	{ name: 'the sample company', show: (page, { base }) => visit(page, `${base}/sample`) },
	{ name: 'the page for a wrong address', show: (page, { base }) => visit(page, `${base}/nowhere`) }
];

const questionScreens: readonly Screen[] = [
	{ name: 'the check before it begins', show: (page, { base }) => visit(page, `${base}/check`) },
	{
		name: 'the gut feeling, half told',
		show: async (page, words) => {
			await openQuestion(page, words, 'gut-feeling', {
				...half,
				gutFeeling: { PR: 60, DA: 45 }
			});
		}
	},
	{
		name: 'an open question with its reasons',
		show: async (page, words) => {
			await openQuestion(page, words, 'DO-02');
			await page.getByText(words.shell.files.title).click();
			await page.getByRole('button', { name: words.asking.why }).click();
		}
	},
	{
		name: 'an answer with its source and only a year',
		show: async (page, words) => {
			const evidence = { ...soundSource, reviewedOn: '2021-03' };
			const check = aCheck({ scope: 'full', answer: () => ({ level: 4, evidence }) });
			await openQuestion(page, words, 'ME-04', check);
			await page.getByLabel(words.asking.evidence.month, { exact: true }).selectOption('');
			await expect(page.getByText(words.asking.evidence.yearOnly)).toBeVisible();
		}
	},
	{
		name: 'an answer that needs no source',
		show: (page, words) =>
			openQuestion(page, words, 'PR-02', aCheck({ answer: () => ({ level: 0 }) }))
	},
	{
		name: 'the interim result of a dimension',
		show: async (page, words) => {
			await openQuestion(page, words, 'after-DA', aCheck({ scope: 'full', answer: upTo(14) }));
			await expect(page.getByText(words.asking.interimTitle(''))).toBeVisible();
		}
	},
	{
		name: 'the overview of all questions',
		show: async (page, words) => {
			await openQuestion(page, words, 'DA-02', full);
			await page.getByRole('button', { name: words.asking.overview }).click();
			await expect(page.getByRole('dialog')).toBeVisible();
		}
	},
	{
		name: 'a check that was completed',
		show: async (page, words) => {
			await visit(page, words.base || '/');
			await chooseFile(page, words, { ...full, completedOn: '2026-03-09' });
			await expect(page.getByText(full.name ?? '', { exact: true })).toBeVisible();
			await visit(page, `${words.base}/check`);
			await expect(page.getByRole('button', { name: words.asking.archived.reopen })).toBeVisible();
		}
	}
];

const resultScreens: readonly Screen[] = [
	{
		name: 'the result before there is one',
		show: (page, { base }) => visit(page, `${base}/result`)
	},
	{
		name: 'the result without an answer',
		show: (page, words) => openResult(page, words, aCheck({ answer: upTo(0) }))
	},
	{ name: 'the result of half a check', show: (page, words) => openResult(page, words, half) },
	{
		name: 'the result where everything is unknown',
		show: (page, words) => openResult(page, words, aCheck({ answer: () => ({ level: 'unknown' }) }))
	},
	{
		name: 'the result of a whole check with everything open and a report that asks',
		show: async (page, words) => {
			await openResult(page, words, { ...full, name: 'Gärtnerei 🌻 Sommer' });
			await page.getByRole('button', { name: words.outcome.choose }).click();
			await page.getByRole('button', { name: words.outcome.pdfMake }).click();
			await expect(page.getByText(words.outcome.pdfReplaced('🌻'))).toBeVisible();
		}
	},
	{
		name: 'the explanation of the index',
		show: (page, words) => explain(page, words, words.said.explanation.index.evidenced)
	},
	{
		name: 'the explanation of the range of the index',
		show: async (page, words) => {
			await openResult(page, words, half);
			const name = words.result.explain(words.said.explanation.indexRange.claimed);
			await page.getByRole('button', { name: name.replace(/^\W+/, '') }).click();
		}
	},
	{
		name: 'the explanation of a dimension',
		show: async (page, words) => {
			const subject = words.said.explanation.dimension.evidenced('');
			await explain(page, words, subject);
		}
	},
	{
		name: 'the explanation of the evidence rate',
		show: (page, words) => explain(page, words, words.said.explanation.evidenceRate)
	},
	{
		name: 'the explanation of a gate',
		show: async (page, words) => {
			await openResult(page, words, full);
			await page.getByRole('button', { name: words.result.gates.explain }).first().click();
			await expect(page.getByRole('dialog')).toBeVisible();
		}
	},
	{
		name: 'the explanation of a next step',
		show: async (page, words) => {
			await openResult(page, words, full);
			const steps = page.getByRole('region', { name: words.said.steps.title(3) });
			await steps.getByRole('button').first().click();
			await expect(page.getByRole('dialog')).toBeVisible();
		}
	}
];

export const screens: readonly Screen[] = [
	...startScreens,
	...questionScreens,
	...resultScreens,
	...leverScreens,
	...timeBookScreens,
	...folderScreens,
	...aiScreens,
	...groupScreens,
	...sessionScreens,
	...leadingScreens
];
