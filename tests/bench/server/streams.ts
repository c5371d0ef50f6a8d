import type { Effort } from '../effort';
import type { BenchPart } from '../measurement';
import { median, quantile } from '../statistics';
import { startMeasuredApp, type MeasuredServer } from './measured-server';
import { changeView, livePath, openRound, revisionOf, type Round } from './session-calls';
import { openListener, type Listener } from './stream-listener';

const STREAMS = 1_000;
/** Opened at a time. */
const TOGETHER = 50;
const WARM_UPS = 5;
const BROADCASTS = { full: 25, short: 5 } as const;

/** What it takes to tell a hall that the view has changed. */
export async function benchStreams(effort: Effort): Promise<BenchPart> {
	const app = await startMeasuredApp();
	try {
		const round = await openRound(app.address);
		const before = await app.usage();
		const listeners = await openAll(app.address + livePath(round));
		const open = await app.usage();
		const broadcasts = await broadcastOften(app, round, {
			listeners,
			broadcasts: BROADCASTS[effort]
		});
		const after = await app.usage();
		for (const listener of listeners) listener.close();
		return partOf({
			memoryBefore: before.memory,
			memoryAfter: Math.max(open.memory, after.memory),
			opening: (open.cpu - before.cpu) / STREAMS,
			broadcasts
		});
	} finally {
		await app.stop();
	}
}

async function openAll(address: string): Promise<readonly Listener[]> {
	const listeners: Listener[] = [];
	while (listeners.length < STREAMS) {
		const some = Array.from({ length: TOGETHER }, () => openListener(address));
		listeners.push(...(await Promise.all(some)));
	}
	return listeners;
}

interface Broadcast {
	/** Of every stream, in ms from the command to the event. */
	readonly latencies: readonly number[];
	/** Of the server's process, in ms. */
	readonly cpu: number;
}

async function broadcastOften(
	app: MeasuredServer,
	round: Round,
	{
		listeners,
		broadcasts
	}: { readonly listeners: readonly Listener[]; readonly broadcasts: number }
): Promise<readonly Broadcast[]> {
	const first = await revisionOf(app.address, round);
	const done: Broadcast[] = [];
	for (let turn = 1; turn <= WARM_UPS + broadcasts; turn += 1) {
		const before = await app.usage();
		const heard = listeners.map((listener) => listener.heard(first + turn));
		const start = performance.now();
		await changeView(app.address, round, turn);
		const moments = await Promise.all(heard);
		const after = await app.usage();
		done.push({
			latencies: moments.map((moment) => moment - start),
			cpu: (after.cpu - before.cpu) / 1_000
		});
	}
	return done.slice(WARM_UPS);
}

interface Figures {
	/** In bytes. */
	readonly memoryBefore: number;
	readonly memoryAfter: number;
	/** In µs of CPU per stream. */
	readonly opening: number;
	readonly broadcasts: readonly Broadcast[];
}

function partOf({ memoryBefore, memoryAfter, opening, broadcasts }: Figures): BenchPart {
	function latency(share: number): number {
		return median(broadcasts.map(({ latencies }) => quantile(latencies, share)));
	}
	const cpu = median(broadcasts.map((broadcast) => broadcast.cpu));
	return {
		title: 'Server: 1 000 browsers follow one session of the built app',
		measurements: [
			{ what: 'memory of the server before', value: memoryBefore / 1e6, unit: 'MB' },
			{ what: 'memory with all streams open', value: memoryAfter / 1e6, unit: 'MB', goal: 150 },
			{ what: 'CPU to open one stream', value: opening, unit: 'µs' },
			{ what: 'command → event, half of the streams', value: latency(0.5), unit: 'ms' },
			{ what: 'command → event, 99 % of the streams', value: latency(0.99), unit: 'ms', goal: 500 },
			{ what: 'command → event, last stream', value: latency(1), unit: 'ms' },
			{ what: 'CPU of the server to tell all', value: cpu, unit: 'ms' }
		],
		remarks: [
			`Medians of ${broadcasts.length} broadcasts after ${WARM_UPS}. Memory is resident; the streams end in the process that measures.`
		]
	};
}
