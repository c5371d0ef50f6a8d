import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { projectRoot } from './run.mjs';

/** Where the test runners leave their counts. */
export const resultFiles = Object.freeze({
	vitest: 'test-results/vitest.json',
	playwright: 'test-results/playwright.json',
	otherBrowsers: 'test-results/other-browsers.json'
});

/** Where it was, what was expected and what came fit in these. */
const LINES_OF_A_REASON = 12;

/** The stages that count their own failures. */
const testStages = ['unit tests', 'journeys', 'other browsers'];

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

export function forgetResults() {
	for (const file of Object.values(resultFiles)) {
		rmSync(path.join(projectRoot, file), { force: true });
	}
}

/** @returns {Counts} */
export function countResults() {
	const counts = [
		countVitest(readResults(resultFiles.vitest)),
		countPlaywright(readResults(resultFiles.playwright)),
		countOtherBrowsers(readResults(resultFiles.otherBrowsers))
	];
	return {
		passed: counts.reduce((sum, { passed }) => sum + passed, 0),
		failed: counts.reduce((sum, { failed }) => sum + failed, 0),
		skipped: counts.reduce((sum, { skipped }) => sum + skipped, 0)
	};
}

/**
 * @param {any} results as vitest's JSON reporter writes them
 * @returns {Counts}
 */
export function countVitest(results) {
	return {
		passed: results?.numPassedTests ?? 0,
		// A file that cannot be loaded fails without having any test.
		failed: (results?.numFailedTests ?? 0) + filesWithoutTests(results),
		skipped: (results?.numPendingTests ?? 0) + (results?.numTodoTests ?? 0)
	};
}

/**
 * @param {any} results as Playwright's JSON reporter writes them
 * @returns {Counts}
 */
export function countPlaywright(results) {
	const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = results?.stats ?? {};
	return { passed: expected + flaky, failed: unexpected, skipped };
}

/**
 * Which journeys failed, and each with what was expected and what came, for whoever sees only the end of
 * a long run.
 *
 * @param {any} results as Playwright's JSON reporter writes them
 * @returns {string[]}
 */
export function reasonsOfPlaywright(results) {
	/** @type {any[]} */
	const suites = results?.suites ?? [];
	return suites.flatMap((suite) => [
		...reasonsOfPlaywright(suite),
		...(suite.specs ?? []).filter((/** @type {any} */ { ok }) => !ok).map(reasonOfSpec)
	]);
}

/** @param {any} spec */
function reasonOfSpec({ file, line, title, tests }) {
	const messages = tests
		.flatMap((/** @type {any} */ { results }) => results)
		.flatMap((/** @type {any} */ { errors }) => errors)
		.map((/** @type {any} */ { message }) => shortened(stripVTControlCharacters(message ?? '')));
	return [`${file}:${line} ${title}`, ...messages].join('\n');
}

/** @param {string} message */
function shortened(message) {
	const lines = message.split('\n').filter((line) => line.trim() !== '');
	return lines
		.slice(0, LINES_OF_A_REASON)
		.map((line) => `    ${line}`)
		.join('\n');
}

/** What failed in the journeys of the last run. */
export function readReasons() {
	return reasonsOfPlaywright(readResults(resultFiles.playwright));
}

/**
 * @param {any} results as tests/browsers writes them
 * @returns {Counts}
 */
export function countOtherBrowsers(results) {
	return { passed: results?.passed ?? 0, failed: results?.failed ?? 0, skipped: 0 };
}

/**
 * What failed in all: tests, and stages that failed without one. A check that is no test must not look
 * like a clean run.
 *
 * @param {Counts} counts
 * @param {readonly string[]} failedStages
 */
export function countFailures({ failed }, failedStages) {
	const withoutTests = failedStages.filter((name) => !testStages.includes(name)).length;
	const isToldByTests = failed > 0 || failedStages.length === withoutTests;
	return failed + withoutTests + (isToldByTests ? 0 : 1);
}

/** @param {Counts} counts */
export function formatCounts({ passed, failed, skipped }) {
	const counted = `${passed} passed, ${failed} failed`;
	return skipped > 0 ? `${counted}, ${skipped} skipped` : counted;
}

/** @param {any} results */
function filesWithoutTests(results) {
	/** @type {{ status: string, assertionResults: unknown[] }[]} */
	const files = results?.testResults ?? [];
	return files.filter(({ status, assertionResults }) => {
		return status === 'failed' && assertionResults.length === 0;
	}).length;
}

/** @param {string} file */
function readResults(file) {
	try {
		return JSON.parse(readFileSync(path.join(projectRoot, file), 'utf8'));
	} catch {
		return undefined;
	}
}
