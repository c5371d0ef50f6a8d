import { withBuiltApp } from './built-app';
import { runCheck, type CheckRun } from './check-run';
import type { BenchPart } from './measurement';
import { median, quantile } from './statistics';

const RUNS = 5;

/** The quick check from the first byte to the PDF, on a slow phone and line. */
export async function benchBrowser(): Promise<BenchPart> {
	const runs = await withBuiltApp(async (app) => {
		const done: CheckRun[] = [];
		for (let run = 0; run < RUNS; run += 1) done.push(await runCheck(app));
		return done;
	});
	return {
		title: 'Browser: quick check, CPU 4× slower, slow 4G, nothing cached, no service worker',
		measurements: [...beginning(runs), ...answering(runs), ...ending(runs)],
		remarks: [
			`Medians of ${RUNS} visits. Our entry speaks HTTP/1.1; the goals were measured with HTTP/2.`,
			'The browser counts interactions in steps of 8 ms, and those below 16 ms are counted as 16.',
			'The radar is opened as soon as it is offered. The PDF is made in a worker, which the browser does not slow down.'
		]
	};
}

function beginning(runs: readonly CheckRun[]): BenchPart['measurements'] {
	const lost = runs.reduce((sum, { lostClicks }) => sum + lostClicks, 0);
	return [
		{
			what: 'navigation → first answer clicked when visible is stored',
			value: middle(runs, ({ answerable }) => answerable) / 1_000,
			unit: 's',
			goal: 1.5
		},
		{ what: 'first clicks lost, all visits', value: lost, unit: 'clicks', goal: 0 },
		{
			what: 'bytes until then, everything, brotli',
			value: middle(runs, ({ transferred }) => transferred.bodies) / 1_000,
			unit: 'kB',
			goal: 60
		},
		{
			what: 'their headers, which HTTP/2 would compress',
			value: middle(runs, ({ transferred }) => transferred.headers) / 1_000,
			unit: 'kB'
		},
		{
			what: 'the scripts among them, with gzip instead',
			value: middle(runs, ({ transferred }) => transferred.gzippedScripts) / 1_000,
			unit: 'kB',
			goal: 60
		},
		{
			what: 'JS heap at the first question',
			value: middle(runs, ({ heapAtQuestion }) => heapAtQuestion) / 1_000_000,
			unit: 'MB',
			goal: 2.5
		}
	];
}

function answering(runs: readonly CheckRun[]): BenchPart['measurements'] {
	return [
		{
			what: 'interaction → next paint while answering, p75',
			value: middle(runs, ({ interactions }) => quantile(interactions, 0.75)),
			unit: 'ms',
			goal: 32
		},
		{
			what: 'interaction → next paint while answering, longest',
			value: middle(runs, ({ interactions }) => Math.max(...interactions)),
			unit: 'ms',
			goal: 64
		}
	];
}

function ending(runs: readonly CheckRun[]): BenchPart['measurements'] {
	return [
		{
			what: 'finish → both charts drawn',
			value: middle(runs, ({ charts }) => charts),
			unit: 'ms',
			goal: 300
		},
		{
			what: 'JS heap at the result',
			value: middle(runs, ({ heapAtResult }) => heapAtResult) / 1_000_000,
			unit: 'MB',
			goal: 6
		},
		{
			what: 'click → PDF ready, first of the visit',
			value: middle(runs, ({ pdf }) => pdf),
			unit: 'ms',
			goal: 800
		}
	];
}

function middle(runs: readonly CheckRun[], figure: (run: CheckRun) => number): number {
	return median(runs.map(figure));
}
