import { mkdtempSync, readdirSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'libsql';
import { startApp } from './app-process';
import { expect, test } from './app-test';
import { aContribution, ask, send, startRound } from './group-api';

/** What the operator of a server reads, before a group finds out. */

let folder: string;

test.beforeEach(async () => {
	folder = mkdtempSync(path.join(tmpdir(), 'belegbar-start-'));
	const app = await startApp({ DATA_FOLDER: folder });
	await startRound(app.address);
	await app.stop();
});

test.afterEach(() => {
	rmSync(folder, { recursive: true });
});

const KEY = 'session-key';

function inFolder(name: string): string {
	return path.join(folder, name);
}

const faults: readonly (readonly [string, () => Readonly<Record<string, string>>, RegExp])[] = [
	[
		'a damaged key file',
		() => {
			writeFileSync(inFolder(KEY), 'abc');
			return { DATA_FOLDER: folder };
		},
		/session-key is damaged; restore it/
	],
	[
		'a key file that is gone, which is not replaced',
		() => {
			unlinkSync(inFolder(KEY));
			return { DATA_FOLDER: folder };
		},
		/session-key is missing, but the sessions made with it are there/
	],
	[
		'a key that does not fit the database',
		() => {
			writeFileSync(inFolder(KEY), '0'.repeat(64));
			return { DATA_FOLDER: folder };
		},
		/The key does not fit the database/
	],
	[
		'a file where the folder should be',
		() => ({ DATA_FOLDER: inFolder(KEY) }),
		/session-key is a file, and sessions are kept in a folder/
	],
	[
		'a place where no folder can be made',
		() => ({ DATA_FOLDER: '/proc/belegbar/data' }),
		/No folder can be made in \/proc \(ENOENT\)/
	],
	[
		'a database without a key',
		() => ({ DATABASE_URL: 'postgres://127.0.0.1:1/none' }),
		/With DATABASE_URL, set SESSION_KEY too/
	],
	[
		'a short key',
		() => ({ DATABASE_URL: 'postgres://127.0.0.1:1/none', SESSION_KEY: 'short' }),
		/SESSION_KEY needs at least 32 characters/
	],
	[
		'a database that cannot be reached',
		() => ({
			DATABASE_URL: 'postgres://127.0.0.1:1/none',
			SESSION_KEY: 'a key of at least thirty-two characters'
		}),
		/cannot be used \(ECONNREFUSED\)/
	],
	[
		'a database of a newer program',
		() => {
			const database = new Database(inFolder('sessions.db'));
			database.exec('insert into migration (version) values (99)');
			database.close();
			return { DATA_FOLDER: folder };
		},
		/The database has version 99/
	],
	[
		'a damaged database',
		() => {
			writeFileSync(inFolder('sessions.db'), 'no database at all '.repeat(500));
			return { DATA_FOLDER: folder };
		},
		/sessions\.db is damaged \(SQLITE_NOTADB\)/
	]
];

for (const [fault, settings, sentence] of faults) {
	test(`${fault} ends the start with a sentence of its own`, async () => {
		const environment = settings();
		const before = readdirSync(folder).toSorted();
		const start = startApp(environment);
		await expect(start).rejects.toThrow(sentence);
		await expect(start).rejects.not.toThrow(/running at|\n\s+at /);
		expect(readdirSync(folder).toSorted()).toEqual(expect.arrayContaining(before));
		expect(readdirSync(folder).includes(KEY)).toBe(before.includes(KEY));
	});
}

test('a proxy’s header that is missing is named in a 503, and what is set wrongly is warned of once', async () => {
	const strict = await startApp({ DATA_FOLDER: folder, ADDRESS_HEADER: 'X-Real-IP' });
	const answer = await ask(`${strict.address}/api/sessions/${'0'.repeat(32)}`);
	expect(answer.status).toBe(503);
	expect(await answer.json()).toEqual({ reason: 'misconfigured', header: 'X-Real-IP' });
	expect(strict.log.join('\n')).toContain('A request came without X-Real-IP');
	await strict.stop();

	const open = await startApp({ DATA_FOLDER: folder });
	for (let i = 0; i < 3; i++) {
		await fetch(`${open.address}/api/sessions/${'0'.repeat(32)}`, {
			headers: { 'x-forwarded-for': '192.0.2.1' }
		});
	}
	const warnings = open.log.filter((line) => line.includes('ADDRESS_HEADER is not set'));
	expect(warnings).toHaveLength(1);
	await open.stop();
});

test('a storage that breaks while the server runs is 503 with a reason, and in the log', async () => {
	const app = await startApp({ DATA_FOLDER: folder });
	const access = await startRound(app.address);
	expect((await fetch(`${app.address}/healthz`)).status).toBe(200);
	const database = new Database(inFolder('sessions.db'));
	database.exec('alter table collected rename to elsewhere');
	const one = aContribution(1);
	const refused = await send(app.address, access, one);
	expect(refused.status).toBe(503);
	expect(await refused.json()).toEqual({ reason: 'unavailable' });
	expect(app.log.join('\n')).toMatch(/PUT .*contributions.* SqliteError SQLITE_ERROR/);
	expect(app.log.join('\n')).not.toContain(one.code);
	database.exec('alter table elsewhere rename to collected');
	expect((await send(app.address, access, one)).status).toBe(204);
	database.exec('alter table session rename to elsewhere');
	expect((await fetch(`${app.address}/healthz`)).status).toBe(503);
	database.close();
	await app.stop();
});
