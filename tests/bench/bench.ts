import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { benchBrowser } from './browser/side-by-side';
import { benchComparison } from './comparison';
import { benchCore } from './core';
import { benchYear } from './year';
import type { Effort } from './effort';
import { formatPart, type BenchPart } from './measurement';
import { benchReport } from './report';
import { benchReportInChromium } from './report-in-chromium';
import { benchPeople } from './server/people';
import { benchStreams } from './server/streams';
import { benchThroughput } from './server/throughput';

/** npm run bench [-- PART … --short]: prints measures beside the goals; missing one is no failure. */

type Bench = (effort: Effort) => BenchPart | Promise<BenchPart>;

const parts: Readonly<Record<string, readonly Bench[]>> = {
	core: [benchCore],
	year: [benchYear],
	comparison: [benchComparison],
	report: [benchReport, benchReportInChromium],
	server: [benchPeople, benchThroughput, benchStreams],
	browser: [benchBrowser]
};
const names = Object.keys(parts);

// What was started registers to be ended with the process, which a signal alone would not wait for.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
	process.once(signal, () => process.exit(1));
}

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { short: { type: 'boolean', default: false } }
});
const unknown = positionals.filter((name) => !names.includes(name));
if (unknown.length > 0) {
	console.error(`There is no part „${unknown.join(' ')}“, only ${names.join(', ')}.`);
	process.exit(1);
}

console.log(`Node ${process.version}, ${cpus().length} processors. ${loadText()}\n`);
for (const name of positionals.length > 0 ? positionals : names) {
	for (const bench of parts[name] ?? []) {
		console.log(formatPart(await bench(values.short ? 'short' : 'full')));
	}
}
console.log(loadText());

/** Wall times of a busy machine say little. */
function loadText(): string {
	const [load = 0] = loadavg();
	const isBusy = load > cpus().length;
	return `Load ${load.toFixed(1)}${isBusy ? ': others are at work, wall times are too long.' : '.'}`;
}
