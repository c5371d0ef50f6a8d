import { changedFiles, changesBegan } from './changed-files.mjs';
import { checkFormat, checkLintOf, checkTypes, succeeds } from './checks.mjs';
import { endWithNpm } from './end-with-npm.mjs';
import { areGood, formatOutcome, runLanes } from './stages.mjs';

/**
 * `npm run check:quick`: format, types, and the lint and the tests of what changed since the branch left
 * main. For the minute between two changes; `npm test` knows what this one takes for granted.
 */

endWithNpm();
const start = performance.now();
const since = changesBegan();
const files = changedFiles(since);
console.log(`${files.length} files changed since ${since.slice(0, 10)}`);

const outcomes = [
	...(await runLanes(
		[
			{ name: 'format', check: checkFormat },
			{ name: 'lint', check: (options) => checkLintOf(files, options) }
		],
		[{ name: 'types', check: checkTypes }]
	)),
	...(await runLanes([
		{
			name: 'tests of what changed',
			check: (options) =>
				succeeds('vitest', ['run', '--changed', since, '--passWithNoTests'], options)
		},
		// They read files instead of importing them.
		{
			name: 'architecture and words',
			check: (options) => succeeds('vitest', ['run', 'tests/architecture', 'tests/words'], options)
		}
	]))
];
console.log(`\n${outcomes.map(formatOutcome).join('\n')}`);
console.log(`${((performance.now() - start) / 1000).toFixed(1)} s in all`);
process.exitCode = areGood(outcomes) ? 0 : 1;
