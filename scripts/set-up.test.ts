import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fingerprint } from './build.mjs';
import { isInstalled } from './dependencies.mjs';
import { isNodeSupported } from './node-version.mjs';

describe('Node', () => {
	const range = '^20.19.0 || ^22.13.0 || >=24';

	test.each([
		['18.20.4', false],
		['20.18.9', false],
		['20.19.0', true],
		['20.20.2', true],
		['21.7.3', false],
		['22.12.0', false],
		['22.13.0', true],
		['23.5.0', false],
		['24.0.0', true],
		['26.1.0', true]
	])('%s is supported: %s', (version, isSupported) => {
		expect(isNodeSupported(version, range)).toBe(isSupported);
	});
});

describe('the dependencies count as installed', () => {
	const wanted = {
		'': { version: '0.1.0' },
		'node_modules/vite': { version: '8.0.0' },
		'node_modules/for-another-platform': { version: '1.0.0', optional: true }
	};

	test.each([
		['when all are there', { 'node_modules/vite': { version: '8.0.0' } }, true],
		['not when one is missing', {}, false],
		['not when one is older', { 'node_modules/vite': { version: '7.0.0' } }, false],
		[
			'not when an optional one is older',
			{
				'node_modules/vite': { version: '8.0.0' },
				'node_modules/for-another-platform': { version: '0.9.0', optional: true }
			},
			false
		]
	])('%s', (_, installed, isComplete) => {
		expect(isInstalled(wanted, installed)).toBe(isComplete);
	});
});

describe('a build is made again', () => {
	let folder = '';

	beforeEach(() => {
		folder = mkdtempSync(path.join(tmpdir(), 'belegbar-'));
		mkdirSync(path.join(folder, 'src', 'deep'), { recursive: true });
		write('src/deep/a.ts', 'one');
		write('package-lock.json', '{}');
	});

	afterEach(() => {
		rmSync(folder, { recursive: true });
	});

	test.each([
		['when a file changed', 'src/deep/a.ts'],
		['when a file is new', 'src/b.ts'],
		['when a dependency changed', 'package-lock.json']
	])('%s', (_, file) => {
		const before = stamp();
		write(file, 'two');
		expect(stamp()).not.toBe(before);
	});

	test.each([
		['not when only a test changed', 'src/deep/a.test.ts', 'two'],
		['not when a file was saved unchanged', 'src/deep/a.ts', 'one'],
		['not when something else changed', 'README.md', 'two']
	])('%s', (_, file, text) => {
		const before = stamp();
		write(file, text);
		expect(stamp()).toBe(before);
	});

	function write(file: string, text: string): void {
		writeFileSync(path.join(folder, file), text);
	}

	function stamp(): string {
		return fingerprint(folder, ['src', 'static', 'package-lock.json']);
	}
});
