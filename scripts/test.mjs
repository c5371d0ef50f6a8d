import { requireSupportedNode } from './node-version.mjs';
import { build } from './build.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { endWithNpm } from './end-with-npm.mjs';
import { run } from './run.mjs';
import { ensureChromium, ensureTools } from './system-tools.mjs';
import { countResults, forgetResults, formatCounts, resultFiles } from './test-results.mjs';

/** `npm test`: installs what is missing, then every check in turn; the first that fails ends the run. */

const vitest = ['run', '--reporter=default', '--reporter=json'];

/** @type {Record<string, string>} */
const environment = {};

/** @type {readonly string[]} */
let missingTools = [];

/** @type {readonly { name: string, check: () => Promise<boolean> }[]} */
const stages = [
	{ name: 'set-up', check: setUp },
	{ name: 'format', check: () => succeeds('prettier', ['--check', '--log-level', 'warn', '.']) },
	{ name: 'lint', check: () => succeeds('eslint', ['--max-warnings', '0', '.']) },
	{ name: 'dead code', check: () => succeeds('knip', ['--no-progress']) },
	{ name: 'types', check: checkTypes },
	{
		name: 'unit tests',
		check: () => succeeds('vitest', [...vitest, `--outputFile.json=${resultFiles.vitest}`])
	},
	{ name: 'build', check: async () => (await build()) === 0 },
	{ name: 'journeys', check: () => succeeds('playwright', ['test']) }
];

requireSupportedNode();
endWithNpm();
forgetResults();
/** @type {string[]} */
const timings = [];
let failedStage = '';
for (const { name, check } of stages) {
	console.log(`\n── ${name}`);
	const start = performance.now();
	const isGood = await check();
	const seconds = ((performance.now() - start) / 1000).toFixed(1);
	timings.push(`${isGood ? 'ok    ' : 'FAILED'} ${seconds.padStart(6)} s  ${name}`);
	if (isGood) continue;
	failedStage = name;
	break;
}
printSummary();
process.exitCode = failedStage === '' ? 0 : 1;

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
	return succeeds('svelte-kit', ['sync']);
}

async function checkTypes() {
	const app = ['--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'human'];
	return (
		(await succeeds('svelte-check', app)) && (await succeeds('tsc', ['-p', 'src/service-worker']))
	);
}

/**
 * @param {string} command
 * @param {readonly string[]} parameters
 */
async function succeeds(command, parameters) {
	return (await run(command, parameters, { environment })) === 0;
}

function printSummary() {
	const counts = countResults();
	// A check that is no test but failed must not look like a clean run.
	const failed = failedStage !== '' && counts.failed === 0 ? 1 : counts.failed;
	console.log(`\n${timings.join('\n')}`);
	for (const tool of missingTools) console.log(`not possible here: tests that need ${tool}`);
	if (missingTools.length > 0) console.log(`${missingTools.length} system tools missing`);
	if (failedStage !== '') console.log(`Stopped at: ${failedStage}`);
	console.log(formatCounts({ ...counts, failed }));
}
