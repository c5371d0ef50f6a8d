import { requireSupportedNode } from './node-version.mjs';
import { build } from './build.mjs';
import { checkDeadCode, checkFormat, checkLint, checkTypes, succeeds } from './checks.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { endWithNpm } from './end-with-npm.mjs';
import { areGood, formatOutcome, runLanes } from './stages.mjs';
import { ensureChromium, ensureTools } from './system-tools.mjs';
import {
	countFailures,
	countResults,
	forgetResults,
	formatCounts,
	readReasons,
	resultFiles
} from './test-results.mjs';

/**
 * `npm test`: installs what is missing, then every check: those of the source beside the unit tests,
 * since both leave half of two cores idle, and the journeys, then other browsers, alone. A check that fails ends its lane.
 */

const vitest = ['run', '--reporter=default', '--reporter=json'];

/** @type {Record<string, string>} */
const environment = {};

/** @type {readonly string[]} */
let missingTools = [];

/** @typedef {import('./stages.mjs').Stage} Stage */

/** @type {readonly Stage[]} */
const ofSources = [
	{ name: 'format', check: checkFormat },
	{ name: 'lint', check: checkLint },
	{ name: 'dead code', check: checkDeadCode },
	{ name: 'types', check: checkTypes }
];

/** @type {readonly Stage[]} */
const ofBehaviour = [
	{
		name: 'unit tests',
		check: (options) =>
			succeeds('vitest', [...vitest, `--outputFile.json=${resultFiles.vitest}`], options)
	},
	{ name: 'build', check: async ({ log = 'logs/build.log' }) => (await build(log)) === 0 }
];

/** @type {Stage} */
const journeys = {
	name: 'journeys',
	isLive: true,
	check: () => succeeds('playwright', ['test'], { environment })
};

/** @type {Stage} */
const otherBrowsers = {
	name: 'other browsers',
	isLive: true,
	check: () => succeeds('node', ['--import', 'tsx', 'tests/browsers/run.ts'], { environment })
};

requireSupportedNode();
endWithNpm();
forgetResults();
const outcomes = [...(await runLanes([{ name: 'set-up', isLive: true, check: setUp }]))];
if (areGood(outcomes)) {
	console.log('\n── the source beside the unit tests; what they say is in logs/');
	outcomes.push(...(await runLanes(ofSources, ofBehaviour)));
}
if (areGood(outcomes)) outcomes.push(...(await runLanes([journeys, otherBrowsers])));
printSummary();
process.exitCode = areGood(outcomes) ? 0 : 1;

async function setUp() {
	await ensureDependencies();
	missingTools = await ensureTools();
	const browser = await ensureChromium();
	if (!browser) {
		console.error('No Chromium that starts; install one or name it in CHROMIUM_PATH.');
		return false;
	}
	console.log(`Browser: ${browser}`);
	environment.CHROMIUM_PATH = browser;
	return succeeds('svelte-kit', ['sync'], {});
}

function printSummary() {
	const counts = countResults();
	const failedStages = outcomes.filter(({ isGood }) => !isGood).map(({ name }) => name);
	console.log(`\n${outcomes.map(formatOutcome).join('\n')}`);
	for (const reason of readReasons()) console.log(`failed: ${reason}`);
	for (const tool of missingTools) console.log(`not possible here: tests that need ${tool}`);
	if (missingTools.length > 0) console.log(`${missingTools.length} system tools missing`);
	if (failedStages.length > 0) console.log(`Stopped at: ${failedStages.join(', ')}`);
	console.log(formatCounts({ ...counts, failed: countFailures(counts, failedStages) }));
}
