import * as z from 'zod/mini';
import { removeBelongings } from './session-change';
import type { SqlConnection, SqlEngine } from './sql-engine';

const SESSIONS_AT_ONCE = 100;

const LIST_EXPIRED = `select id from session where expires_at <= $1
	order by expires_at limit ${SESSIONS_AT_ONCE}`;
/** Of several processes one gets the row, and only that one counts it. */
const REMOVE_EXPIRED = `delete from session where id = $1 and expires_at <= $2
	returning code_hash`;

const idRow = z.object({ id: z.string() });
const codeRow = z.object({ code_hash: z.string() });

/** Removes expired sessions, each in a transaction of its own; how many this process removed. */
export async function purgeExpired(engine: SqlEngine, now: number): Promise<number> {
	let removed = 0;
	for (;;) {
		const rows = await engine.query(LIST_EXPIRED, [now]);
		for (const row of rows) {
			const { id } = idRow.parse(row);
			removed += await engine.transaction((connection) => removeIfExpired(connection, id, now));
		}
		if (rows.length < SESSIONS_AT_ONCE) break;
	}
	// Also without anything to remove: what was replaced since the last time goes as well.
	await engine.scrub();
	return removed;
}

async function removeIfExpired(
	connection: SqlConnection,
	id: string,
	now: number
): Promise<number> {
	const [row] = await connection.query(REMOVE_EXPIRED, [id, now]);
	if (row === undefined) return 0;
	await removeBelongings(connection, id, codeRow.parse(row).code_hash);
	return 1;
}
