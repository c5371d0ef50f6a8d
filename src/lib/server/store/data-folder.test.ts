import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeDataFolder } from './data-folder';

const place = mkdtempSync(path.join(tmpdir(), 'belegbar-data-folder-'));

afterAll(() => rmSync(place, { recursive: true }));

test('a folder is made with those above it, for nobody else to read, and may be there already', () => {
	const folder = path.join(place, 'a', 'b', 'data');
	makeDataFolder(folder);
	makeDataFolder(folder);
	expect(statSync(folder).mode & 0o777).toBe(0o700);
});

test('a file in its place, or above it, is named', () => {
	const file = path.join(place, 'sessions');
	writeFileSync(file, '');
	expect(() => makeDataFolder(file)).toThrow(
		`${file} is a file, and sessions are kept in a folder`
	);
	expect(() => makeDataFolder(path.join(file, 'data'))).toThrow(`${file} is a file`);
});

test.skipIf(!existsSync('/proc/self'))('where nothing can be made it says so at once', () => {
	const start = performance.now();
	expect(() => makeDataFolder('/proc/belegbar/data')).toThrow(
		/^No folder can be made in \/proc \(ENOENT\); set DATA_FOLDER to a folder on a disk\.$/
	);
	expect(performance.now() - start).toBeLessThan(1000);
});

test('what the system refuses otherwise is left to be told by its code', () => {
	mkdirSync(path.join(place, 'full'));
	const tooLong = path.join(place, 'full', 'x'.repeat(300));
	expect(() => makeDataFolder(tooLong)).toThrow(/ENAMETOOLONG/);
});
