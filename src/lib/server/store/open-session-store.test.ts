import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { NOW, sampleSealed, sampleSession } from '../testing/sample-session';
import { isPostgresMissing, startThrowAwayPostgres } from '../testing/throw-away-postgres';
import { openSessionStore } from './open-session-store';

type Program = ChildProcessByStdio<Writable, Readable, null>;

let parent: string;
let dataFolder: string;

beforeEach(() => {
	parent = mkdtempSync(join(tmpdir(), 'belegbar-open-'));
	dataFolder = join(parent, 'not', 'there', 'yet');
});

afterEach(() => {
	rmSync(parent, { recursive: true });
});

test('without any setting sessions are kept in a folder nobody else can look into', async () => {
	const store = await openSessionStore({ dataFolder });
	await store.createSession(sampleSession());
	expect(modeOf(dataFolder)).toBe('700');
	const names = readdirSync(dataFolder);
	expect(names).toContain('sessions.db');
	for (const name of names) expect(modeOf(join(dataFolder, name))).toBe('600');
	await store.close();
});

test('what was stored is there after the program was started again', async () => {
	const [session, sealed] = [sampleSession(), sampleSealed()];
	const before = await openSessionStore({ dataFolder });
	await before.createSession(session);
	await before.changeSession(session.id, NOW, (change) => change.writeSealed(sealed, false));
	await before.close();
	const after = await openSessionStore({ dataFolder });
	expect(await after.findSession(session.id, NOW)).toMatchObject({ ...session, rev: 1 });
	expect(await after.findSealed(session.id)).toBe(sealed);
	await after.close();
});

test('who closes waits for the changes that have begun, and nothing is taken after it', async () => {
	const store = await openSessionStore({ dataFolder });
	const session = sampleSession();
	const creation = store.createSession(session);
	await store.close();
	expect(await creation).toBe(true);
	await expect(store.createSession(sampleSession())).rejects.toThrow();
	await expect(store.findSession(session.id, NOW)).rejects.toThrow();
});

test('four programs that are started at once share one new file', async () => {
	const programs = Array.from({ length: 4 }, anotherProcess);
	expect(await Promise.all(programs.map(saidBy))).toEqual(programs.map(() => 'ready'));
	for (let round = 0; round < 25; round += 1) {
		const folder = join(parent, `round-${round}`);
		const answers = Promise.all(programs.map(saidBy));
		for (const program of programs) program.stdin.write(folder);
		expect(await answers).toEqual(programs.map(() => 'opened'));
		const store = await openSessionStore({ dataFolder: folder });
		expect(await store.purgeExpired(Number.MAX_SAFE_INTEGER)).toBe(4);
		await store.close();
	}
	for (const program of programs) program.kill();
}, 60_000);

test.skipIf(isPostgresMissing())(
	'with an address of a PostgreSQL sessions are kept there',
	async () => {
		const server = await startThrowAwayPostgres();
		const databaseUrl = await server.createDatabase();
		const settings = { databaseUrl, dataFolder, isPrepared: false, maxConnections: 2 };
		const [one, other] = [await openSessionStore(settings), await openSessionStore(settings)];
		const session = sampleSession();
		await one.createSession(session);
		expect(await other.findSession(session.id, NOW)).toMatchObject({ id: session.id });
		expect(readdirSync(parent)).toEqual([]);
		await Promise.all([one.close(), other.close()]);
		await server.stop();
	},
	60_000
);

test.skipIf(isPostgresMissing())('a database that cannot be reached is said at once', async () => {
	const databaseUrl = 'postgres://belegbar@127.0.0.1:1/none';
	await expect(openSessionStore({ databaseUrl, dataFolder })).rejects.toThrow(/ECONNREFUSED/);
});

function modeOf(path: string): string {
	return (statSync(path).mode & 0o777).toString(8);
}

/** A program of its own that opens each folder it is told and creates a session there. */
function anotherProcess(): Program {
	const [opening, sample] = ['./open-session-store.ts', '../testing/sample-session.ts'].map(
		(file) => pathToFileURL(join(import.meta.dirname, file)).href
	);
	const program = `
		const { openSessionStore } = await import(${JSON.stringify(opening)});
		const { sampleSession } = await import(${JSON.stringify(sample)});
		async function open(dataFolder) {
			const store = await openSessionStore({ dataFolder });
			await store.createSession(sampleSession());
			await store.close();
			return 'opened';
		}
		process.stdin.setEncoding('utf8').on('data', (dataFolder) => {
			open(dataFolder).catch((fault) => fault.stack).then(console.log);
		});
		console.log('ready');`;
	const parameters = ['--import', 'tsx', '--input-type=module', '--eval', program];
	return spawn(process.execPath, parameters, { stdio: ['pipe', 'pipe', 'inherit'] });
}

/** What a program says next, whether it is well or not. */
async function saidBy(child: Program): Promise<string> {
	return new Promise((resolve) => {
		child.stdout.once('data', (text: Buffer) => resolve(text.toString().trim()));
	});
}
