import { CONTRIBUTION_COLUMNS, parseContributionRow } from './session-row';
import type {
	ContributionRecord,
	SessionChange,
	SessionPatch,
	SessionRecord
} from './session-store';
import type { SqlConnection, SqlValue } from './sql-engine';

const LIST = `select ${CONTRIBUTION_COLUMNS} from contribution where session_id = $1 order by id`;
const FIND = `select ${CONTRIBUTION_COLUMNS} from contribution where session_id = $1 and id = $2`;
const PUT = `insert into contribution (session_id, ${CONTRIBUTION_COLUMNS})
	values ($1, $2, $3, $4, $5)
	on conflict (session_id, id) do update set
		secret_hash = excluded.secret_hash,
		has_consented = excluded.has_consented,
		code = excluded.code`;
const REMOVE = 'delete from contribution where session_id = $1 and id = $2';
const REMOVE_ALL = 'delete from contribution where session_id = $1';
const REMOVE_CODE = 'delete from join_code where code_hash = $1';
const REMOVE_SESSION = 'delete from session where id = $1';

/** A session that is locked by the transaction of the connection; says when something is removed. */
export function createSessionChange(
	connection: SqlConnection,
	session: SessionRecord,
	onRemove: () => void
): SessionChange {
	const { id: sessionId, codeHash } = session;
	return {
		session,
		listContributions: () => listContributions(connection, sessionId),
		findContribution: async (id) => {
			const rows = await connection.query(FIND, [sessionId, id]);
			return rows.map(parseContributionRow)[0];
		},
		putContribution: async ({ id, secretHash, hasConsented, code }) => {
			const values = [sessionId, id, secretHash, Number(hasConsented), code];
			await connection.query(PUT, values);
		},
		removeContribution: async (id) => {
			onRemove();
			await connection.query(REMOVE, [sessionId, id]);
		},
		update: (patch) => update(connection, sessionId, patch),
		removeSession: async () => {
			onRemove();
			await connection.query(REMOVE_SESSION, [sessionId]);
			await removeBelongings(connection, sessionId, codeHash);
		}
	};
}

export async function listContributions(
	connection: SqlConnection,
	sessionId: string
): Promise<readonly ContributionRecord[]> {
	return (await connection.query(LIST, [sessionId])).map(parseContributionRow);
}

/** What a session leaves behind whose own row is gone. */
export async function removeBelongings(
	connection: SqlConnection,
	sessionId: string,
	codeHash: string
): Promise<void> {
	await connection.query(REMOVE_ALL, [sessionId]);
	await connection.query(REMOVE_CODE, [codeHash]);
}

/** Writes only the columns that change: a group's memory is large. */
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

function columnsOf(patch: SessionPatch): Readonly<Record<string, SqlValue | undefined>> {
	const { isJoining, memory } = patch;
	return {
		phase: patch.phase,
		revealed: patch.revealed,
		is_joining: isJoining === undefined ? undefined : Number(isJoining),
		contributions: patch.count,
		view_rev: patch.viewRev,
		memory: memory === undefined ? undefined : JSON.stringify(memory)
	};
}
