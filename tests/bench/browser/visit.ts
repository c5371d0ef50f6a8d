import type { Browser, CDPSession, Locator, Page } from '@playwright/test';
import { PDFDocument } from 'pdf-lib';
import { currentCatalogue } from '../../../src/lib/catalogues/current';
import { giveFirstAnswer, type FirstAnswer } from './first-answer';
import { launchChromium } from './launch-chromium';
import {
	awaitNoted,
	clickByHand,
	openProbedPage,
	pdfMilliseconds,
	readProbe,
	type Interaction
} from './probed-page';
import { startSecureFront, type Hosted, type SecureFront } from './secure-front';
import type { Target } from './target';

/** What one visitor met who answered all questions on a slow phone and line; times in ms. */
export interface Visit extends FirstAnswer {
	readonly heapAtQuestion: number;
	/** Each click on an answer and to another page, until the next paint. */
	readonly interactions: readonly number[];
	/** From the last click until the picture of the five areas is painted. */
	readonly picture: number;
	readonly heapAtResult: number;
	readonly pdf: number;
}

const PHONE = { width: 412, height: 823 } as const;
const CPU_SLOWDOWN = 4;

/** How long a hasty person looks at what a click has brought; what is fetched ahead has this time. */
const GLANCE = 400;
/** How long the result is read before somebody asks for the PDF. */
const READING = 4_000;
/** Clicks of which the browser tells nothing took less than 16 ms. */
const UNTOLD = 8;

/** A visit with a new browser and profile over a line nobody else uses. */
export async function visit(target: Target, hosted: Hosted): Promise<Visit> {
	const front = await startSecureFront(hosted);
	try {
		const browser = await launchChromium([front.browserFlag]);
		try {
			return await answerEverything(browser, target, front);
		} finally {
			await browser.close();
		}
	} finally {
		await front.stop();
	}
}

async function answerEverything(
	browser: Browser,
	target: Target,
	front: SecureFront
): Promise<Visit> {
	const page = await openProbedPage(browser, { viewport: PHONE });
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });

	const beginning = await giveFirstAnswer(page, session, { front, target });
	const heapAtQuestion = await usedHeap(session);
	await page.waitForTimeout(GLANCE);
	let clicks = 1 + beginning.lostClicks;
	async function click(what: Locator): Promise<void> {
		await clickByHand(page, what);
		await page.waitForTimeout(GLANCE);
		clicks += 1;
	}
	await target.answerTheRest({ page, click });
	await expectAllAnswers(page, target);
	const { interactions } = await readProbe(page);
	const picture = await finish(page, target);
	await page.waitForTimeout(READING);
	const heapAtResult = await usedHeap(session);
	const pdf = await pdfMilliseconds(page, await target.makePdf(page));
	await expectPdf(page);
	return {
		...beginning,
		heapAtQuestion,
		interactions: durationsOf(interactions, clicks),
		picture,
		heapAtResult,
		pdf
	};
}

/** Live objects only: the collector runs first. */
async function usedHeap(session: CDPSession): Promise<number> {
	await session.send('HeapProfiler.collectGarbage');
	return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** A visit that has skipped something would be faster. */
async function expectAllAnswers(page: Page, { countAnswers }: Target): Promise<void> {
	const answers = await countAnswers(page);
	const { length } = currentCatalogue.questions;
	if (answers !== length) throw new Error(`${answers} of ${length} answers are stored.`);
}

async function finish(page: Page, target: Target): Promise<number> {
	await page.evaluate(`watchForPicture(${JSON.stringify(target.picture)})`);
	await clickByHand(page, target.finish(page));
	const { pictured, pressed } = await awaitNoted(page, 'pictured');
	return pictured - pressed;
}

/** What was handed over must be a file that others can read. */
async function expectPdf(page: Page): Promise<void> {
	const file = await page.evaluate<string>('readPdf()');
	const pdf = await PDFDocument.load(Buffer.from(file, 'latin1'), { updateMetadata: false });
	if (pdf.getPageCount() === 0) throw new Error('The PDF is empty.');
}

/** The longest event of each interaction, as the browser counts it. */
function durationsOf(events: readonly Interaction[], clicks: number): readonly number[] {
	const longest = new Map<number, number>();
	for (const { id, duration } of events) {
		longest.set(id, Math.max(duration, longest.get(id) ?? 0));
	}
	const told = [...longest.values()];
	const untold = Array.from({ length: Math.max(0, clicks - told.length) }, () => UNTOLD);
	return [...told, ...untold];
}
