import type { CDPSession, Page } from '@playwright/test';
import { currentCatalogue } from '../../src/lib/catalogues/current';
import { questionsOf } from '../../src/lib/domain';
import type { BuiltApp } from './built-app';
import { logNetwork, type NetworkLog } from './network-log';
import { awaitNoted, clickByHand, openProbedPage, pdfMilliseconds, readProbe } from './probed-page';

/** What one visitor met who answered the quick check on a slow phone and line. */
export interface CheckRun {
	readonly answerable: number;
	readonly lostClicks: number;
	/** What had come over the line until then. */
	readonly transferred: ReturnType<NetworkLog['until']>;
	readonly heapAtQuestion: number;
	/** Each of the clicks made while answering, in ms until the next paint. */
	readonly interactions: readonly number[];
	readonly charts: number;
	readonly heapAtResult: number;
	readonly pdf: number;
}

/** Slow 4G as Lighthouse has it: 150 ms round trip, 1.6 Mbit/s down, 750 kbit/s up. */
const SLOW_4G = {
	offline: false,
	latency: 150,
	downloadThroughput: 1_600_000 / 8,
	uploadThroughput: 750_000 / 8
} as const;
const CPU_SLOWDOWN = 4;

/** How long a hasty person looks at what a click has brought; what is fetched ahead has this time. */
const GLANCE = 400;
/** How long the result is read before somebody asks for the PDF. */
const READING = 4_000;
/** The browser reports no interaction that took less. */
const SHORTEST = 16;

export async function runCheck({ browser, origin }: BuiltApp): Promise<CheckRun> {
	const page = await openProbedPage(browser);
	const session = await page.context().newCDPSession(page);
	const network = await logNetwork(session);
	await session.send('Network.emulateNetworkConditions', SLOW_4G);
	await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });

	const [first] = questionsOf(currentCatalogue, 'quick');
	await page.goto(`${origin}/check?start=quick#${first?.id ?? ''}`, { waitUntil: 'commit' });
	const { recorded, lostClicks } = await awaitNoted(page, 'recorded');
	const heapAtQuestion = await usedHeap(session);
	const clicks = await answerEverything(page);
	const { interactions } = await readProbe(page);
	const charts = await finish(page);
	await page.waitForTimeout(READING);
	const heapAtResult = await usedHeap(session);
	const pdf = await pdfMilliseconds(page);
	await page.context().close();
	return {
		answerable: recorded,
		lostClicks,
		transferred: network.until(recorded),
		heapAtQuestion,
		interactions: durationsOf(interactions, clicks),
		charts,
		heapAtResult,
		pdf
	};
}

/** Live objects only: the collector runs first. */
async function usedHeap(session: CDPSession): Promise<number> {
	await session.send('HeapProfiler.collectGarbage');
	return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** Answers every question and passes every interim result; stays before the last click. */
async function answerEverything(page: Page): Promise<number> {
	const onward = page.getByRole('button', { name: /^(Weiter|Überspringen)$/ });
	let clicks = 0;
	for (;;) {
		await page.waitForTimeout(GLANCE);
		if (await questionOn(page).isVisible()) {
			await choose(page, clicks);
			clicks += 1;
		}
		if (!(await onward.isVisible())) return clicks;
		await clickByHand(page, onward);
		clicks += 1;
	}
}

function questionOn(page: Page) {
	return page.getByRole('group', { name: /Frage \d+ von \d+/ });
}

/** Chooses one of the five descriptions, another one each time. */
async function choose(page: Page, turn: number): Promise<void> {
	const description = questionOn(page)
		.getByRole('radio')
		.nth(1 + (turn % 4));
	await clickByHand(page, description);
	await page.waitForTimeout(GLANCE);
	if (!(await description.isChecked())) throw new Error('The click on an answer missed it.');
}

/** From the last click until bars and radar are painted. */
async function finish(page: Page): Promise<number> {
	await page.evaluate('watchCharts()');
	await clickByHand(page, page.getByRole('button', { name: 'Zum Ergebnis' }));
	const { chartsDrawn, clickedAt } = await awaitNoted(page, 'chartsDrawn');
	return chartsDrawn - clickedAt;
}

/** The longest event of each interaction, as the browser counts it; clicks too short to be told included. */
function durationsOf(
	events: readonly { readonly id: number; readonly duration: number }[],
	clicks: number
): readonly number[] {
	const longest = new Map<number, number>();
	for (const { id, duration } of events) {
		longest.set(id, Math.max(duration, longest.get(id) ?? 0));
	}
	const told = [...longest.values()];
	const untold = Array.from({ length: Math.max(0, clicks - told.length) }, () => SHORTEST);
	return [...told, ...untold];
}
