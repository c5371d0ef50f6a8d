import { parseSealedRow, resultText, slideText } from './session-row';
import type { SessionChange, SessionPatch, SessionRecord } from './session-store';
import type { SqlConnection, SqlValue } from './sql-engine';

const FIND_SEALED = 'select sealed from collected where session_id = $1';
const WRITE_SEALED = `insert into collected (session_id, sealed) values ($1, $2)
	on conflict (session_id) do update set sealed = excluded.sealed`;
const REMOVE_SEALED = 'delete from collected where session_id = $1';
const REMOVE_CODE = 'delete from join_code where code_hash = $1';
const REMOVE_SESSION = 'delete from session where id = $1';

/** Hears what a change leaves in the log. */
export interface Traces {
	/** Something that must be in no file any more. */
	readonly onRemove: () => void;
	/** An earlier version of what is there. */
	readonly onWrite: () => void;
}

/** A session that is locked by the transaction of the connection. */
export function createSessionChange(
	connection: SqlConnection,
	session: SessionRecord,
	{ onRemove, onWrite }: Traces
): SessionChange {
	const { id: sessionId, codeHash } = session;
	return {
		session,
		readSealed: () => findSealed(connection, sessionId),
		writeSealed: async (sealed, hasRemoved) => {
			if (hasRemoved) onRemove();
			else onWrite();
			await connection.query(WRITE_SEALED, [sessionId, sealed]);
		},
		removeSealed: async () => {
			onRemove();
			await connection.query(REMOVE_SEALED, [sessionId]);
		},
		update: (patch) => update(connection, sessionId, patch),
		removeSession: async () => {
			onRemove();
			await connection.query(REMOVE_SESSION, [sessionId]);
			await removeBelongings(connection, sessionId, codeHash);
		}
	};
}

export async function findSealed(
	connection: SqlConnection,
	sessionId: string
): Promise<string | undefined> {
	return (await connection.query(FIND_SEALED, [sessionId])).map(parseSealedRow)[0];
}

/** What a session leaves behind whose own row is gone. */
export async function removeBelongings(
	connection: SqlConnection,
	sessionId: string,
	codeHash: string
): Promise<void> {
	await connection.query(REMOVE_SEALED, [sessionId]);
	await connection.query(REMOVE_CODE, [codeHash]);
}

/** Writes only the columns that change: a comparison is large. */
async function update(
	connection: SqlConnection,
	sessionId: string,
	patch: SessionPatch
): Promise<void> {
	const columns = Object.entries(columnsOf(patch)).filter(([, value]) => value !== undefined);
	if (columns.length === 0) return;
	const assignments = columns.map(([name], index) => `${name} = $${index + 2}`);
	const values = columns.flatMap(([, value]) => value ?? []);
	const sql = `update session set ${assignments.join(', ')} where id = $1`;
	await connection.query(sql, [sessionId, ...values]);
}

/** Where a slide is written there is nothing left to know of how much was revealed before there were any. */
function slideColumns(
	slide: SessionPatch['slide']
): Readonly<Record<string, SqlValue | undefined>> {
	return slide === undefined ? {} : { slide: slideText(slide), revealed: 0 };
}

function columnsOf(patch: SessionPatch): Readonly<Record<string, SqlValue | undefined>> {
	const { isJoining, result } = patch;
	return {
		phase: patch.phase,
		...slideColumns(patch.slide),
		successor: patch.successor ?? undefined,
		is_joining: isJoining === undefined ? undefined : Number(isJoining),
		contributions: patch.count,
		view_rev: patch.viewRev,
		memory: result === undefined ? undefined : resultText(result)
	};
}
