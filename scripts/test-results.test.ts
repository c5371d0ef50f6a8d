import { expect, test } from 'vitest';
import {
	countFailures,
	countOtherBrowsers,
	countPlaywright,
	countVitest,
	formatCounts,
	reasonsOfPlaywright
} from './test-results.mjs';

test('unit tests are counted, and a file that could not be loaded is a failure', () => {
	const results = {
		numPassedTests: 12,
		numFailedTests: 2,
		numPendingTests: 1,
		numTodoTests: 1,
		testResults: [
			{ status: 'failed', assertionResults: [] },
			{ status: 'failed', assertionResults: [{}] },
			{ status: 'passed', assertionResults: [] }
		]
	};
	expect(countVitest(results)).toEqual({ passed: 12, failed: 3, skipped: 2 });
});

test('journeys are counted', () => {
	const results = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 } };
	expect(countPlaywright(results)).toEqual({ passed: 6, failed: 1, skipped: 2 });
});

test('what failed in a journey is told in a few lines without colours', () => {
	const message = `\u001b[31mError: complaints\u001b[39m\n\n  - Expected\n  + foreign request`;
	const failed = {
		...{ file: 'a.spec.ts', line: 3, title: 'it holds', ok: false },
		tests: [{ results: [{ errors: [{ message }, { message: 'line\n'.repeat(90) }] }] }]
	};
	const passed = { file: 'a.spec.ts', line: 9, title: 'fine', ok: true, tests: [] };
	const results = { suites: [{ specs: [passed], suites: [{ specs: [failed] }] }] };

	const [reason = '', ...others] = reasonsOfPlaywright(results);

	expect(others).toEqual([]);
	expect(reason).toContain(
		'a.spec.ts:3 it holds\n    Error: complaints\n      - Expected\n      + foreign request\n'
	);
	expect(reason.split('\n').length).toBeLessThan(20);
	expect(reasonsOfPlaywright(undefined)).toEqual([]);
});

test('other browsers are counted', () => {
	const results = { passed: 1, failed: 1 };
	expect(countOtherBrowsers(results)).toEqual({ passed: 1, failed: 1, skipped: 0 });
});

test('what did not run counts nothing', () => {
	expect(countVitest(undefined)).toEqual({ passed: 0, failed: 0, skipped: 0 });
	expect(countPlaywright(undefined)).toEqual({ passed: 0, failed: 0, skipped: 0 });
	expect(countOtherBrowsers(undefined)).toEqual({ passed: 0, failed: 0, skipped: 0 });
});

test.each([
	[{ passed: 7, failed: 0, skipped: 0 }, '7 passed, 0 failed'],
	[{ passed: 7, failed: 1, skipped: 2 }, '7 passed, 1 failed, 2 skipped']
])('the counts are told in one line: %o', (counts, line) => {
	expect(formatCounts(counts)).toBe(line);
});

test.each([
	[0, [], 0],
	[0, ['lint'], 1],
	[0, ['format', 'build'], 2],
	[2, ['unit tests'], 2],
	[2, ['lint', 'unit tests'], 3],
	[0, ['unit tests'], 1],
	[0, ['types', 'journeys'], 2]
])('%d failed tests and the failed stages %j are %d failures', (failed, stages, failures) => {
	expect(countFailures({ passed: 9, failed, skipped: 0 }, stages)).toBe(failures);
});
