import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { NOW, sampleContribution, sampleSession } from '../testing/sample-session';
import { openLibsqlEngine } from './libsql-engine';
import { migrate } from './migrate';
import { createSessionStore } from './session-repository';
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

test('of a withdrawn contribution no byte is left in any file when that is reported', async () => {
	const store = createSessionStore(engine);
	const session = sampleSession();
	await store.createSession(session);
	const [stays, goes] = [sampleContribution(), sampleContribution()];
	for (const contribution of [stays, goes]) {
		await store.changeSession(session.id, NOW, (change) => change.putContribution(contribution));
	}
	expect(filesWith(goes.code)).not.toEqual([]);
	await store.changeSession(session.id, NOW, (change) => change.removeContribution(goes.id));
	for (const trace of [goes.id, goes.code, goes.secretHash]) expect(filesWith(trace)).toEqual([]);
	for (const trace of [stays.id, stays.code]) expect(filesWith(trace)).toEqual(['sessions.db']);
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
	const contributions = Array.from({ length: 50 }, () => sampleContribution());
	await store.changeSession(session.id, NOW, async (change) => {
		for (const contribution of contributions) await change.putContribution(contribution);
	});
	await remove(session.id);
	const traces = contributions.flatMap(({ id, code }) => [id, code]);
	for (const trace of [session.id, session.codeHash, session.settings.title, ...traces]) {
		expect(filesWith(trace)).toEqual([]);
	}
});

test('of a replaced contribution no byte is left once expired sessions were looked for', async () => {
	const store = createSessionStore(engine);
	const session = sampleSession();
	await store.createSession(session);
	const old = sampleContribution();
	for (const contribution of [old, sampleContribution({ id: old.id })]) {
		await store.changeSession(session.id, NOW, (change) => change.putContribution(contribution));
	}
	expect(await store.purgeExpired(NOW)).toBe(0);
	expect(filesWith(old.code)).toEqual([]);
});

test('a withdrawal does not wait for another process that reads the file', async () => {
	const store = createSessionStore(engine);
	const session = sampleSession();
	await store.createSession(session);
	const contribution = sampleContribution();
	await store.changeSession(session.id, NOW, (change) => change.putContribution(contribution));
	const reader = await openLibsqlEngine(join(folder, 'sessions.db'));
	await reader.query('begin');
	await reader.query('select id from contribution');
	const start = performance.now();
	await store.changeSession(session.id, NOW, (change) =>
		change.removeContribution(contribution.id)
	);
	expect(performance.now() - start).toBeLessThan(2000);
	expect(await reader.query('select id from contribution')).toHaveLength(1);
	await reader.query('commit');
	await store.purgeExpired(NOW);
	expect(filesWith(contribution.code)).toEqual([]);
	await reader.close();
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

/** The files of the database in which a text is found, readable for whoever steals them. */
function filesWith(text: string): readonly string[] {
	return readdirSync(folder).filter((name) => readFileSync(join(folder, name)).includes(text));
}
