import { loadInstrument } from '../../../src/cli/instruments';
import { currentCatalogue } from '../../../src/lib/catalogues/current';
import { floorPage, FLOOR_PATH } from '../floor/floor-page';
import type { Effort } from '../effort';
import type { BenchPart, Measurement } from '../measurement';
import { startMeasuredApp } from '../server/measured-server';
import { median, quantile } from '../statistics';
import { floorTarget } from './floor-target';
import { ourApp } from './our-app';
import { visit, type Visit } from './visit';

const ROUNDS = { full: 3, short: 1 } as const;

interface Round {
	readonly ours: Visit;
	readonly floor: Visit;
}

/** The full check from the first byte to the PDF on a slow phone and line, beside a hand-written page. */
export async function benchBrowser(effort: Effort): Promise<BenchPart> {
	const instrument = loadInstrument(currentCatalogue, 'de');
	const pages = new Map(instrument && [[FLOOR_PATH, floorPage(instrument)]]);
	const rounds: Round[] = [];
	const app = await startMeasuredApp();
	try {
		const hosted = { app: app.address, pages };
		// In turn, so that whatever else the machine does meets both alike.
		while (rounds.length < ROUNDS[effort]) {
			rounds.push({ floor: await visit(floorTarget, hosted), ours: await visit(ourApp, hosted) });
		}
	} finally {
		await app.stop();
	}
	return {
		title:
			'Browser: the forty questions, on a phone, CPU 4× slower, slow 4G, HTTP/2, brotli, nothing cached',
		measurements: [...beginning(rounds), ...answering(rounds), ...ending(rounds)],
		remarks: [
			`Medians of ${rounds.length} ${rounds.length === 1 ? 'visit' : 'visits'} each, taken in turn, every one with a new browser. Ratios hold, times are this machine’s.`,
			'412 × 823, 562.5 ms per request, 1.47 Mbit/s down for page and workers together. The hand-written page asks the same questions, five at a time.',
			'Visible: the first frame in which the first answer can be hit. Answerable: a real click made then is in the storage.',
			'The browser tells interactions in steps of 8 ms, and none below 16 ms: those are counted as 8.',
			'Workers are not slowed down, and our PDF is made in one. The service worker uses the same line.'
		]
	};
}

function beginning(rounds: readonly Round[]): readonly Measurement[] {
	return [
		{
			what: 'navigation → first question visible',
			...middle(rounds, ({ visible }) => visible),
			unit: 'ms',
			ratioGoal: 1.3
		},
		{
			what: 'navigation → answerable',
			...middle(rounds, ({ recorded }) => recorded),
			unit: 'ms',
			ratioGoal: 2.1
		},
		{
			what: 'first clicks lost, all visits',
			value: rounds.reduce((sum, { ours }) => sum + ours.lostClicks, 0),
			floor: rounds.reduce((sum, { floor }) => sum + floor.lostClicks, 0),
			unit: 'clicks',
			goal: 0
		},
		{
			what: 'bytes until then, all bodies',
			...middle(rounds, ({ bytes }) => bytes / 1_000),
			unit: 'kB',
			goal: 60
		},
		{
			what: 'main-thread CPU until then',
			...middle(rounds, ({ cpu }) => cpu),
			unit: 'ms',
			goal: 750
		},
		{
			what: 'JS heap at the first question',
			...middle(rounds, ({ heapAtQuestion }) => heapAtQuestion / 1e6),
			unit: 'MB',
			goal: 2.5
		}
	];
}

function answering(rounds: readonly Round[]): readonly Measurement[] {
	return [
		{
			what: 'click → next paint, answers and page turns, p75',
			...middle(rounds, ({ interactions }) => quantile(interactions, 0.75)),
			unit: 'ms',
			goal: 48
		},
		{
			what: 'click → next paint, answers and page turns, longest',
			...middle(rounds, ({ interactions }) => Math.max(...interactions)),
			unit: 'ms',
			goal: 120
		}
	];
}

function ending(rounds: readonly Round[]): readonly Measurement[] {
	return [
		{
			what: 'finish → picture of the five areas',
			...middle(rounds, ({ picture }) => picture),
			unit: 'ms',
			goal: 250
		},
		{
			what: 'JS heap at the result',
			...middle(rounds, ({ heapAtResult }) => heapAtResult / 1e6),
			unit: 'MB',
			goal: 6
		},
		{ what: 'click → PDF', ...middle(rounds, ({ pdf }) => pdf), unit: 'ms', goal: 1_000 }
	];
}

function middle(
	rounds: readonly Round[],
	figure: (visit: Visit) => number
): { readonly value: number; readonly floor: number } {
	return {
		value: median(rounds.map(({ ours }) => figure(ours))),
		floor: median(rounds.map(({ floor }) => figure(floor)))
	};
}
