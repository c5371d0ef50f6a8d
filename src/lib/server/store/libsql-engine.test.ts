import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NOW, sampleSealed, sampleSession } from '../testing/sample-session';
import { openLibsqlEngine } from './libsql-engine';
import { migrate } from './migrate';
import { createSessionStore } from './session-repository';
import type { SessionChange } from './session-store';
import type { SqlEngine } from './sql-engine';

let folder: string;
let engine: SqlEngine;

beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'belegbar-libsql-'));
	engine = await openLibsqlEngine(join(folder, 'sessions.db'));
	await migrate(engine);
});

afterEach(async () => {
	await engine.close();
	rmSync(folder, { recursive: true });
});

test('an acknowledged change outlives a power cut, and what is deleted is overwritten', async () => {
	const settings = ['journal_mode', 'synchronous', 'secure_delete'];
	const [log, disk, overwriting] = await Promise.all(
		settings.map((name) => engine.query(`pragma ${name}`))
	);
	expect(log).toEqual([{ journal_mode: 'wal' }]);
	expect(disk).toEqual([{ synchronous: 2 }]);
	expect(overwriting).toEqual([{ secure_delete: 1 }]);
});

/** Larger than a page of the file, so that it lies on several. */
const SEALED_BYTES = 20_000;

test.each([
	['replaced', (change: SessionChange) => change.writeSealed(sampleSealed(SEALED_BYTES), true)],
	['removed', (change: SessionChange) => change.removeSealed()]
])('of what is %s no byte is left in any file when that is reported', async (_, work) => {
	const store = createSessionStore(engine);
	const session = sampleSession();
	await store.createSession(session);
	const old = sampleSealed(SEALED_BYTES);
	await store.changeSession(session.id, NOW, (change) => change.writeSealed(old, false));
	expect(tracesOf(old).flatMap(filesWith)).not.toEqual([]);
	await store.changeSession(session.id, NOW, work);
	expect(tracesOf(old).flatMap(filesWith)).toEqual([]);
});

test.each([
	[
		'removed',
		(id: string) =>
			createSessionStore(engine).changeSession(id, NOW, (change) => change.removeSession())
	],
	['expired', () => createSessionStore(engine).purgeExpired(NOW + 1)]
])('of a session that is %s no byte is left in any file', async (_, remove) => {
	const store = createSessionStore(engine);
	const session = sampleSession({ expiresAt: NOW + 1 });
	await store.createSession(session);
	const sealed = sampleSealed(SEALED_BYTES);
	await store.changeSession(session.id, NOW, (change) => change.writeSealed(sealed, false));
	await remove(session.id);
	const traces = tracesOf(sealed);
	for (const trace of [session.id, session.codeHash, session.settings.title, ...traces]) {
		expect(filesWith(trace)).toEqual([]);
	}
});

test('earlier versions leave the log within seconds: they would tell in which order something came', async () => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	const store = createSessionStore(engine);
	const session = sampleSession();
	await store.createSession(session);
	const [first, second] = [sampleSealed(), sampleSealed()];
	for (const sealed of [first, second]) {
		await store.changeSession(session.id, NOW, (change) => change.writeSealed(sealed, false));
	}
	expect(filesWith(first)).not.toEqual([]);
	await vi.advanceTimersByTimeAsync(5_000);
	vi.useRealTimers();
	await vi.waitFor(() => expect(filesWith(first)).toEqual([]));
	expect(filesWith(second)).toEqual(['sessions.db']);
});

test('a withdrawal does not wait for another process that reads the file', async () => {
	const store = createSessionStore(engine);
	const session = sampleSession();
	await store.createSession(session);
	const sealed = sampleSealed();
	await store.changeSession(session.id, NOW, (change) => change.writeSealed(sealed, false));
	const reader = await openLibsqlEngine(join(folder, 'sessions.db'));
	await reader.query('begin');
	await reader.query('select sealed from collected');
	const start = performance.now();
	await store.changeSession(session.id, NOW, (change) => change.removeSealed());
	expect(performance.now() - start).toBeLessThan(2000);
	expect(await reader.query('select sealed from collected')).toHaveLength(1);
	await reader.query('commit');
	await store.purgeExpired(NOW);
	expect(filesWith(sealed)).toEqual([]);
	await reader.close();
});

test('another process that holds the file holds up writing and nothing else', async () => {
	const store = createSessionStore(engine);
	const session = sampleSession();
	await store.createSession(session);
	const other = await openLibsqlEngine(join(folder, 'sessions.db'));
	await other.query('begin immediate');
	const write = store.changeSession(session.id, NOW, (change) => change.update({ count: 1 }));
	// If the process stood still meanwhile, the other one could not end before the write gives up.
	await setTimeout(100);
	expect(await store.findSession(session.id, NOW)).toMatchObject({ count: 0 });
	await other.query('commit');
	await write;
	expect(await store.findSession(session.id, NOW)).toMatchObject({ count: 1 });
	await other.close();
});

test('a question asked meanwhile sees nothing of a change that is not stored yet', async () => {
	const store = createSessionStore(engine);
	const session = sampleSession();
	await store.createSession(session);
	const change = store.changeSession(session.id, NOW, async (open) => {
		await open.update({ count: 1 });
		await setTimeout(20);
		throw new Error('not after all');
	});
	await setTimeout(10);
	const found = store.findSession(session.id, NOW);
	await expect(change).rejects.toThrow('not after all');
	expect(await found).toMatchObject({ count: 0, rev: 0 });
});

/** Pieces of a text, short enough that some lie on one page. */
function tracesOf(text: string): readonly string[] {
	return Array.from({ length: 50 }, (_, i) => text.slice(i * 200, i * 200 + 40));
}

/** The files of the database in which a text is found, readable for whoever steals them. */
function filesWith(text: string): readonly string[] {
	return readdirSync(folder).filter((name) => readFileSync(join(folder, name)).includes(text));
}
