import type { CDPSession, Page } from '@playwright/test';
import { awaitNoted, clickByHand } from './probed-page';
import type { SecureFront } from './secure-front';
import type { Target } from './target';

/** How a visit began; times in ms since navigation. */
export interface FirstAnswer {
	readonly visible: number;
	readonly recorded: number;
	readonly lostClicks: number;
	/** What had come over the line until the answer was stored. */
	readonly bytes: number;
	/** CPU time of the main thread until then. */
	readonly cpu: number;
}

interface Place {
	readonly x: number;
	readonly y: number;
}

/** After so long without an effect a person clicks on something else. */
const PATIENCE = 5_000;

/** Opens a page and clicks on the first answer as soon as it can be seen. */
export async function giveFirstAnswer(
	page: Page,
	session: CDPSession,
	{ front, target }: { readonly front: SecureFront; readonly target: Target }
): Promise<FirstAnswer> {
	await session.send('Performance.enable');
	const visible = await expectCall<Place>(page, 'answerIsVisible');
	const recorded = await expectCall(page, 'answerIsRecorded');
	const effort = recorded.call.then(async () => {
		return { bytes: front.bytesSent(), cpu: await mainThreadTime(session) };
	});
	const { firstChoice, answerMark } = target;
	const watched = [firstChoice, answerMark].map((text) => JSON.stringify(text));
	await page.addInitScript(`watchForAnswer(${watched.join()})`);
	await page.goto(front.origin + target.path, { waitUntil: 'commit' });
	await clickAt(session, await visible.call);
	let lostClicks = 0;
	while (!(await isInTime(effort))) {
		lostClicks += 1;
		await clickByHand(page, page.locator(firstChoice).nth(lostClicks));
	}
	const probe = await awaitNoted(page, 'recorded');
	return {
		visible: probe.visible,
		recorded: probe.recorded,
		lostClicks,
		...(await effort)
	};
}

/** What the page hands over when it first calls a function of this name. */
async function expectCall<T>(page: Page, name: string): Promise<{ readonly call: Promise<T> }> {
	let hear: ((value: T) => void) | undefined;
	const call = new Promise<T>((resolve) => {
		hear = resolve;
	});
	await page.exposeFunction(name, (value: T) => hear?.(value));
	return { call };
}

/** At once, whatever the page is doing: each event is sent before the last one has been handled. */
async function clickAt(session: CDPSession, place: Place): Promise<void> {
	const button = { ...place, button: 'left', clickCount: 1 } as const;
	await Promise.all([
		session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...place }),
		session.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...button }),
		session.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...button })
	]);
}

async function isInTime(noted: Promise<unknown>): Promise<boolean> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<boolean>((resolve) => {
		timer = setTimeout(() => resolve(false), PATIENCE);
	});
	const isNoted = await Promise.race([noted.then(() => true), late]);
	clearTimeout(timer);
	return isNoted;
}

async function mainThreadTime(session: CDPSession): Promise<number> {
	const { metrics } = await session.send('Performance.getMetrics');
	return 1_000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? NaN);
}
