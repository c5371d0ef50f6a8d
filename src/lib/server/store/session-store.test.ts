import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	createPartitionedTables,
	partitionsTouchedBy,
	recordingEngine,
	type RecordedStatement
} from '../testing/partitioned-tables';
import { NOW, sampleSealed, sampleSession } from '../testing/sample-session';
import { describeSessionStore, type OpenedStores } from '../testing/session-store-suite';
import {
	isPostgresMissing,
	startThrowAwayPostgres,
	type DatabaseSettings,
	type ThrowAwayPostgres
} from '../testing/throw-away-postgres';
import { openLibsqlEngine } from './libsql-engine';
import { migrate } from './migrate';
import { openPostgresEngine } from './postgres-engine';
import { createSessionStore } from './session-repository';
import type { SqlEngine } from './sql-engine';

describeSessionStore('in a file', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'belegbar-store-'));
	const engine = await openLibsqlEngine(join(folder, 'sessions.db'));
	await migrate(engine);
	const store = createSessionStore(engine);
	return {
		stores: [store],
		close: async () => {
			await store.close();
			rmSync(folder, { recursive: true });
		}
	};
});

/** A database of the reader's own, for instance of a cluster; it must be empty. */
const given = process.env['TEST_DATABASE_URL'];
if (given !== undefined) {
	describeSessionStore('in the database of TEST_DATABASE_URL', async () => {
		const [one, other] = [openPostgresEngine({ url: given }), openPostgresEngine({ url: given })];
		await Promise.all([migrate(one), migrate(other)]);
		return {
			stores: [createSessionStore(one), createSessionStore(other)],
			close: async () => {
				await Promise.all([one.close(), other.close()]);
			}
		};
	});
}

describe.skipIf(isPostgresMissing())('with PostgreSQL,', () => {
	let server: ThrowAwayPostgres;
	let retries = 0;

	beforeAll(async () => {
		server = await startThrowAwayPostgres();
	}, 60_000);

	afterAll(async () => {
		await server.stop();
	});

	/** Two processes on one database. */
	async function openTwo(
		settings: DatabaseSettings = {},
		prepare: (engine: SqlEngine) => Promise<void> = () => Promise.resolve()
	): Promise<OpenedStores> {
		const url = await server.createDatabase(settings);
		const onRetry = () => {
			retries += 1;
		};
		const [one, other] = [
			openPostgresEngine({ url, onRetry }),
			openPostgresEngine({ url, onRetry })
		];
		await prepare(one);
		await Promise.all([migrate(one), migrate(other)]);
		return {
			stores: [createSessionStore(one), createSessionStore(other)],
			close: async () => {
				await Promise.all([one.close(), other.close()]);
			}
		};
	}

	describeSessionStore('in two processes', () => openTwo());

	describeSessionStore('in two processes that are kept apart strictly', () =>
		openTwo({ isolation: 'serializable' })
	);

	describeSessionStore('in tables spread over nodes', () => openTwo({}, createPartitionedTables));

	test('where transactions are kept apart strictly, those that lose try again until they win', async () => {
		const opened = await openTwo({ isolation: 'serializable' });
		const [store] = opened.stores;
		const session = sampleSession();
		await store.createSession(session);
		retries = 0;
		await Promise.all(
			Array.from({ length: 200 }, (_, index) =>
				(opened.stores[index % 2] ?? store).changeSession(session.id, NOW, (change) =>
					change.update({ count: change.session.count + 1 })
				)
			)
		);
		expect(retries).toBeGreaterThan(0);
		expect(await store.findSession(session.id, NOW)).toMatchObject({ count: 200, rev: 200 });
		await opened.close();
	});

	test('no statement of a request touches more than one node', async () => {
		const engine = openPostgresEngine({ url: await server.createDatabase() });
		await createPartitionedTables(engine);
		await migrate(engine);
		const statements: RecordedStatement[] = [];
		const store = createSessionStore(recordingEngine(engine, statements));
		const session = sampleSession();
		await store.createSession(session);
		await store.findSession(session.id, NOW);
		await store.findSessionByCode(session.codeHash, NOW);
		await store.changeSession(session.id, NOW, async (change) => {
			await change.writeSealed(sampleSealed(), false);
			await change.readSealed();
			await change.update({ count: 1, viewRev: 1 });
			await change.removeSealed();
			await change.removeSession();
		});
		await store.findSealed(session.id);
		expect(statements).toHaveLength(14);
		for (const statement of statements) {
			const touched = await partitionsTouchedBy(engine, statement);
			// A new row finds its part when it is written; the plan does not name it.
			expect(touched, statement.sql).toHaveLength(statement.sql.startsWith('insert') ? 0 : 1);
		}
		const everything = { sql: 'select id from session where expires_at < $1', values: [NOW] };
		expect(await partitionsTouchedBy(engine, everything)).toHaveLength(4);
		await engine.close();
	});

	test('nothing needs prepared statements, for poolers that lose them', async () => {
		const url = await server.createDatabase();
		const engine = openPostgresEngine({ url, isPrepared: false, maxConnections: 1 });
		await migrate(engine);
		const store = createSessionStore(engine);
		const session = sampleSession();
		await store.createSession(session);
		await store.changeSession(session.id, NOW, (change) => change.update({ count: 1 }));
		expect(await store.findSessionByCode(session.codeHash, NOW)).toMatchObject({ count: 1 });
		expect(await engine.query('select name from pg_prepared_statements')).toEqual([]);
		await store.close();
	});
});
