import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { benchBrowser } from './browser';
import { benchComparison } from './comparison';
import { benchCore } from './core';
import { formatPart, type BenchPart } from './measurement';
import { benchReport } from './report';
import { benchReportInChromium } from './report-in-chromium';
import { benchSessions } from './sessions';
import { benchStreams } from './streams';

/** npm run bench [-- --only core|comparison|report|sessions|browser]: prints measures beside the goals; it never fails. */

const benches: Readonly<Record<string, readonly (() => BenchPart | Promise<BenchPart>)[]>> = {
	core: [benchCore],
	comparison: [benchComparison],
	report: [benchReport, benchReportInChromium],
	sessions: [benchSessions, benchStreams],
	browser: [benchBrowser]
};

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const names = values.only === undefined ? Object.keys(benches) : [values.only];

console.log(`Node ${process.version}, ${cpus().length} processors. ${loadText()}\n`);
for (const name of names) {
	for (const bench of benches[name] ?? []) console.log(formatPart(await bench()));
}
if (values.only !== undefined && !benches[values.only]) {
	console.log(`There is no part „${values.only}“, only ${Object.keys(benches).join(', ')}.`);
}

/** Wall times of a busy machine say little. */
function loadText(): string {
	const [load = 0] = loadavg();
	const isBusy = load > cpus().length;
	return `Load ${load.toFixed(1)}${isBusy ? ': others are at work, wall times are too long.' : '.'}`;
}
