import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { oneAtATime } from './one-at-a-time.mjs';

let lock: string;

beforeEach(() => {
	lock = path.join(mkdtempSync(path.join(tmpdir(), 'belegbar-')), 'work.lock');
});

afterEach(() => {
	rmSync(path.dirname(lock), { recursive: true });
});

test('two runs do not work at the same time, and each gets its turn', async () => {
	const log: string[] = [];
	const work = (name: string) => async () => {
		log.push(`${name} begins`);
		await new Promise((resolve) => setTimeout(resolve, 50));
		log.push(`${name} ends`);
	};
	await Promise.all([oneAtATime(lock, work('first')), oneAtATime(lock, work('second'))]);
	expect(log).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
	expect(existsSync(lock)).toBe(false);
});

test('work that fails keeps nobody out', async () => {
	await expect(oneAtATime(lock, () => Promise.reject(new Error('broken')))).rejects.toThrow(
		'broken'
	);
	expect(await oneAtATime(lock, () => Promise.resolve('done'))).toBe('done');
});

test('nor does a process that is no more', async () => {
	const { pid } = spawnSync(process.execPath, ['--version']);
	writeFileSync(lock, String(pid));
	expect(await oneAtATime(lock, () => Promise.resolve('done'))).toBe('done');
});
