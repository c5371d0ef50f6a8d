import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fingerprint } from './build.mjs';
import { projectRoot, run } from './run.mjs';

/** The checks that need no running app. Each says whether it passed; what it says goes where `options` tell. */

const cache = 'node_modules/.cache';

/** @typedef {import('./run.mjs').RunOptions} RunOptions */

/** @param {RunOptions} options */
export function checkFormat(options) {
	const caching = ['--cache', '--cache-strategy', 'content'];
	const parameters = ['--check', '--log-level', 'warn', ...caching];
	const location = ['--cache-location', `${cache}/prettier/files`];
	return succeeds('prettier', [...parameters, ...location, '.'], options);
}

/**
 * Lints everything. What was good stays good as long as nothing changed that its types can come from,
 * which is everything but tests: nobody imports them.
 *
 * @param {RunOptions} options
 */
export function checkLint(options) {
	const sources = ['src', 'scripts', 'server', 'tests', 'package-lock.json'];
	const configurations = [
		'eslint.config.js',
		'tsconfig.json',
		'svelte.config.js',
		'vite.config.ts'
	];
	const state = fingerprint(projectRoot, [...sources, ...configurations]).slice(0, 16);
	keepOnly(`${cache}/eslint`, state);
	return lint(['.'], `${cache}/eslint/${state}/`, options);
}

/**
 * Lints some files, and takes it that what is good in them does not depend on others.
 *
 * @param {readonly string[]} files
 * @param {RunOptions} options
 */
export async function checkLintOf(files, options) {
	const linted = files.filter((file) => /\.(ts|js|mjs|svelte)$/.test(file));
	return linted.length === 0 || lint(linted, `${cache}/eslint-quick/`, options);
}

/** @param {RunOptions} options */
export function checkDeadCode(options) {
	return succeeds('knip', ['--no-progress'], options);
}

/** @param {RunOptions} options */
export async function checkTypes(options) {
	const app = ['--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'human'];
	return (
		(await succeeds('svelte-check', [...app, '--incremental'], options)) &&
		(await succeeds('tsc', ['-p', 'src/service-worker'], options))
	);
}

/**
 * @param {string} command
 * @param {readonly string[]} parameters
 * @param {RunOptions} options
 */
export async function succeeds(command, parameters, options) {
	return (await run(command, parameters, options)) === 0;
}

/**
 * @param {readonly string[]} files
 * @param {string} location
 * @param {RunOptions} options
 */
function lint(files, location, options) {
	const caching = ['--cache', '--cache-strategy', 'content', '--cache-location', location];
	const parameters = ['--max-warnings', '0', '--no-warn-ignored', ...caching, ...files];
	return succeeds('eslint', parameters, options);
}

/**
 * @param {string} folder
 * @param {string} name of what stays in it
 */
function keepOnly(folder, name) {
	const place = path.join(projectRoot, folder);
	try {
		for (const entry of readdirSync(place)) {
			if (entry !== name) rmSync(path.join(place, entry), { recursive: true });
		}
	} catch {
		// Nothing was kept yet.
	}
}
