import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { NOW, sampleSession } from '../testing/sample-session';
import {
	isPostgresMissing,
	startThrowAwayPostgres,
	type ThrowAwayPostgres
} from '../testing/throw-away-postgres';
import { openLibsqlEngine } from './libsql-engine';
import { migrate } from './migrate';
import { sessionMigrations } from './migrations';
import { openPostgresEngine } from './postgres-engine';
import { createSessionStore } from './session-repository';
import type { SqlEngine } from './sql-engine';

/** What a later version may do to the tables. */
const later = [
	...sessionMigrations,
	["alter table session add column room text not null default 'none'"],
	['create table if not exists note (session_id text not null primary key)']
];

test('steps use only what all databases we are written for have', () => {
	const sql = sessionMigrations.flat().join('\n');
	expect(sql).not.toMatch(/serial|trigger|json|now\(|references|where|default|timestamp|boolean/i);
	const types = [...sql.matchAll(/^\t+\w+ (text|integer|bigint) not null/gm)];
	expect(types).toHaveLength(24);
	expect(sql.match(/add column \w+ text$/gm)).toHaveLength(2);
});

test('contributions are stored with nothing that tells when or from whom it came', () => {
	const table = sessionMigrations.flat().find((sql) => sql.includes('not exists collected'));
	const columns = [...(table ?? '').matchAll(/^\t+(\w+) \w+ not null/gm)].map(([, name]) => name);
	expect(columns).toEqual(['session_id', 'sealed']);
});

describe('in a file,', () => {
	let folder: string;

	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), 'belegbar-migrate-'));
	});

	afterAll(() => {
		rmSync(folder, { recursive: true });
	});

	let files = 0;
	describeMigrations(() => {
		files += 1;
		const file = join(folder, `${files}.db`);
		return Promise.resolve(() => openLibsqlEngine(file));
	});
});

describe.skipIf(isPostgresMissing())('in PostgreSQL,', () => {
	let server: ThrowAwayPostgres;

	beforeAll(async () => {
		server = await startThrowAwayPostgres();
	}, 60_000);

	afterAll(async () => {
		await server.stop();
	});

	describeMigrations(async () => {
		const url = await server.createDatabase();
		return () => Promise.resolve(openPostgresEngine({ url }));
	});

	test.each(['read committed', 'serializable'] as const)(
		'four processes that start at once bring a new database to one version (%s)',
		async (isolation) => {
			for (let round = 0; round < 5; round += 1) {
				const url = await server.createDatabase({ isolation });
				const engines = Array.from({ length: 4 }, () => openPostgresEngine({ url }));
				// Connected first, so that they really meet.
				await Promise.all(engines.map((engine) => engine.query('select 1')));
				await Promise.all(engines.map((engine) => migrate(engine, later)));
				expect(await versionsIn(engines[0])).toEqual([1, 2, 3, 4, 5, 6]);
				await Promise.all(engines.map((engine) => engine.close()));
			}
		}
	);
});

/** Each time a way to open one new database, as often as one likes. */
function describeMigrations(newDatabase: () => Promise<() => Promise<SqlEngine>>): void {
	test('a newer version keeps what an older one stored, and an older process goes on with it', async () => {
		const open = await newDatabase();
		const [older, newer] = [await open(), await open()];
		await migrate(older);
		const store = createSessionStore(older);
		const [before, after] = [sampleSession(), sampleSession()];
		await store.createSession(before);
		await store.findSession(before.id, NOW);
		await migrate(newer, later);
		expect(await versionsIn(newer)).toEqual([1, 2, 3, 4, 5, 6]);
		expect(await newer.query('select id, room from session')).toEqual([
			{ id: before.id, room: 'none' }
		]);
		expect(await store.findSession(before.id, NOW)).toMatchObject({ id: before.id });
		expect(await store.createSession(after)).toBe(true);
		const changed = store.changeSession(before.id, NOW, ({ session }) =>
			Promise.resolve(session.rev)
		);
		expect(await changed).toBe(1);
		await Promise.all([older.close(), newer.close()]);
	});

	test('a step that fails leaves nothing behind and is taken again', async () => {
		const open = await newDatabase();
		const engine = await open();
		const broken = [...sessionMigrations, ['create table half (id text)', 'create nonsense']];
		await expect(migrate(engine, broken)).rejects.toThrow(/syntax error/);
		expect(await versionsIn(engine)).toEqual([1, 2, 3, 4]);
		await expect(engine.query('select * from half')).rejects.toThrow(/half/);
		await migrate(engine, later);
		expect(await versionsIn(engine)).toEqual([1, 2, 3, 4, 5, 6]);
		await engine.close();
	});

	test('a database of a newer program is refused', async () => {
		const open = await newDatabase();
		const [newer, older] = [await open(), await open()];
		await migrate(newer, later);
		await expect(migrate(older)).rejects.toThrow('has version 6; this program knows 4.');
		await Promise.all([newer.close(), older.close()]);
	});
}

async function versionsIn(engine: SqlEngine | undefined): Promise<readonly number[]> {
	const rows = await engine?.query('select version from migration order by version');
	return z
		.array(z.object({ version: z.number() }))
		.parse(rows)
		.map(({ version }) => version);
}
