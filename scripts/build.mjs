import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { oneAtATime } from './one-at-a-time.mjs';
import { quietStep } from './quiet-step.mjs';
import { projectRoot, run } from './run.mjs';

/** Everything a build depends on. */
const sources = [
	'src',
	'static',
	'scripts',
	'package-lock.json',
	'LICENSE',
	'svelte.config.js',
	'vite.config.ts'
];

const stampFile = path.join(projectRoot, 'build', 'sources.sha256');

const lock = path.join(projectRoot, 'logs', 'build.lock');

/** Builds unless build/ was made from exactly these sources, be it by somebody else just now. */
export async function ensureBuild() {
	if (isBuildFresh()) return;
	const code = await quietStep({
		title: 'Building the app',
		log: 'logs/build.log',
		work: (log) => build(log, isBuildFresh)
	});
	if (code !== 0) process.exit(1);
}

/**
 * Builds for production and returns the exit code. Two runs at once would overwrite each other's files;
 * the second waits, and then may find that nothing is left to do.
 *
 * @param {string} log takes what the build says
 */
export function build(log, isDone = () => false) {
	return oneAtATime(lock, async () => {
		if (isDone()) return 0;
		const stamp = fingerprint(projectRoot, sources);
		const code = await run('vite', ['build'], { log });
		if (code === 0) writeFileSync(stampFile, stamp);
		return code;
	});
}

function isBuildFresh() {
	return (
		existsSync(stampFile) && readFileSync(stampFile, 'utf8') === fingerprint(projectRoot, sources)
	);
}

/**
 * A hash over names and contents, tests left out. Times would not do: a fresh clone has new ones.
 *
 * @param {string} root
 * @param {readonly string[]} places files and folders in it
 */
export function fingerprint(root, places) {
	const hash = createHash('sha256');
	for (const file of places.flatMap((place) => filesIn(root, place)).sort()) {
		hash
			.update(`${file}\0`)
			.update(readFileSync(path.join(root, file)))
			.update('\0');
	}
	return hash.digest('hex');
}

/**
 * @param {string} root
 * @param {string} place
 * @returns {readonly string[]}
 */
function filesIn(root, place) {
	const full = path.join(root, place);
	if (!existsSync(full)) return [];
	const entries = readdirSync(path.dirname(full), { withFileTypes: true });
	if (entries.find(({ name }) => name === path.basename(full))?.isFile()) return [place];
	return readdirSync(full, { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile() && !/\.(test|spec)\.ts$/.test(entry.name))
		.map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
}
