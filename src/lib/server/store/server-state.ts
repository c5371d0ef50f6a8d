import * as z from 'zod/mini';
import { ServerFault } from '../server-fault';
import type { SqlConnection, SqlEngine } from './sql-engine';

/** What the server remembers of itself. */

const CLAIM = `insert into server_state (name, value) values ($1, $2)
	on conflict (name) do nothing`;
const WRITE = `insert into server_state (name, value) values ($1, $2)
	on conflict (name) do update set value = excluded.value`;
const FIND = 'select value from server_state where name = $1';

const valueRow = z.object({ value: z.string() });

/**
 * A database belongs to the key it was first used with: another one would open none of its sessions, and
 * all their links and codes would lead nowhere.
 */
export async function checkKey(engine: SqlEngine, fingerprint: string): Promise<void> {
	const claimed = await engine.transaction(async (connection) => {
		await connection.query(CLAIM, ['key', fingerprint]);
		return find(connection, 'key');
	});
	if (claimed === fingerprint) return;
	throw new ServerFault(
		'The key does not fit the database: its sessions were made with another one. Restore that key (the file session-key, or SESSION_KEY), or move the database away to begin without its sessions.'
	);
}

/** Notes that the server runs at this time; the time that was noted before. */
export async function noteRunning(engine: SqlEngine, now: number): Promise<number | undefined> {
	const before = await engine.transaction(async (connection) => {
		const noted = await find(connection, 'running-at');
		await connection.query(WRITE, ['running-at', String(now)]);
		return noted;
	});
	return before === undefined ? undefined : Number(before);
}

async function find(connection: SqlConnection, name: string): Promise<string | undefined> {
	const [row] = await connection.query(FIND, [name]);
	return row === undefined ? undefined : valueRow.parse(row).value;
}
