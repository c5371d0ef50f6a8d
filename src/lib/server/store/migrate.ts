import * as z from 'zod/mini';
import { ServerFault } from '../server-fault';
import { sessionMigrations } from './migrations';
import type { SqlConnection, SqlEngine } from './sql-engine';
import { throughRaces } from './through-races';

const versionRows = z.tuple([z.object({ version: z.int() })]);

/** Brings the tables to the newest version; a database that a newer program has changed is refused. */
export async function migrate(
	engine: SqlEngine,
	migrations: readonly (readonly string[])[] = sessionMigrations
): Promise<void> {
	await throughRaces(() =>
		engine.query('create table if not exists migration (version integer not null primary key)')
	);
	const version = await versionOf(engine);
	if (version > migrations.length) {
		throw new ServerFault(
			`The database has version ${version}; this program knows ${migrations.length}. Start the newer program again.`
		);
	}
	for (const [index, statements] of [...migrations.entries()].slice(version)) {
		await throughRaces(() =>
			engine.transaction((connection) => takeStep(connection, index + 1, statements))
		);
	}
}

async function versionOf(connection: SqlConnection): Promise<number> {
	const rows = await connection.query('select coalesce(max(version), 0) as version from migration');
	return versionRows.parse(rows)[0].version;
}

/** The first to write the number takes the step; the others wait for it there. */
async function takeStep(
	connection: SqlConnection,
	version: number,
	statements: readonly string[]
): Promise<void> {
	const mine = await connection.query(
		'insert into migration (version) values ($1) on conflict (version) do nothing returning version',
		[version]
	);
	if (mine.length === 0) return;
	for (const statement of statements) await connection.query(statement);
}
