import * as z from 'zod/mini';
import { purgeExpired } from './purge-expired';
import { noteRunning } from './server-state';
import { createSessionChange, findSealed } from './session-change';
import { createLogCleaner, type LogCleaner } from './log-cleaner';
import {
	parseRevisionRow,
	parseSessionRow,
	resultText,
	SESSION_COLUMNS,
	slideText
} from './session-row';
import type {
	NewSession,
	SessionChange,
	SessionRecord,
	SessionRevision,
	SessionStore
} from './session-store';
import type { SqlConnection, SqlEngine } from './sql-engine';

const TAKE_CODE = `insert into join_code (code_hash, session_id) values ($1, $2)
	on conflict (code_hash) do nothing returning session_id`;
const CREATE = `insert into session (${SESSION_COLUMNS})
	values ($1, $2, $3, $4, $5, $6, 0, $7, 0, 0, 0, $8, $9, $10, null)`;
const FIND = `select ${SESSION_COLUMNS} from session where id = $1 and expires_at > $2`;
const FIND_CODE = 'select session_id from join_code where code_hash = $1';
/** The row lock: whoever comes second waits here, or is told to start again. */
const LOCK = `update session set rev = rev + 1 where id = $1 and expires_at > $2
	returning ${SESSION_COLUMNS}`;

/** Ids in one question about revisions. */
const IDS_AT_ONCE = 100;
const LIST_REVISIONS = `select id, view_rev from session where expires_at > $1 and id in (${Array.from(
	{ length: IDS_AT_ONCE },
	(_, index) => `$${index + 2}`
).join(', ')})`;

const codeRow = z.object({ session_id: z.string() });

/** Group sessions in a database whose tables are of the newest version. */
export function createSessionStore(engine: SqlEngine): SessionStore {
	const log = createLogCleaner(engine);
	return {
		createSession: (session) =>
			engine.transaction((connection) => createSession(connection, session)),
		findSession: (id, now) => findSession(engine, id, now),
		findSessionByCode: async (codeHash, now) => {
			const [row] = await engine.query(FIND_CODE, [codeHash]);
			// Also asked for a code that nobody has, so that it takes as long.
			const id = row === undefined ? '' : codeRow.parse(row).session_id;
			return findSession(engine, id, now);
		},
		findSealed: (sessionId) => findSealed(engine, sessionId),
		changeSession: (id, now, work) => changeSession({ engine, log }, { id, now }, work),
		listRevisions: (ids, now) => listRevisions(engine, ids, now),
		noteRunning: (now) => noteRunning(engine, now),
		purgeExpired: (now) => purgeExpired(engine, now),
		close: () => {
			log.end();
			return engine.close();
		}
	};
}

async function createSession(connection: SqlConnection, session: NewSession): Promise<boolean> {
	const taken = await connection.query(TAKE_CODE, [session.codeHash, session.id]);
	if (taken.length === 0) return false;
	await connection.query(CREATE, [
		session.id,
		JSON.stringify(session.settings),
		session.facilitatorHash,
		session.codeHash,
		session.codeAttempt,
		session.phase,
		Number(session.isJoining),
		resultText(session.result),
		session.expiresAt,
		slideText(session.slide)
	]);
	return true;
}

async function findSession(
	connection: SqlConnection,
	id: string,
	now: number
): Promise<SessionRecord | undefined> {
	return (await connection.query(FIND, [id, now])).map(parseSessionRow)[0];
}

async function changeSession<T>(
	{ engine, log }: { readonly engine: SqlEngine; readonly log: LogCleaner },
	{ id, now }: { readonly id: string; readonly now: number },
	work: (change: SessionChange) => Promise<T>
): Promise<T | undefined> {
	const traces = { removed: 0, written: 0 };
	const result = await engine.transaction(async (connection) => {
		const [row] = await connection.query(LOCK, [id, now]);
		if (row === undefined) return undefined;
		const change = createSessionChange(connection, parseSessionRow(row), {
			onRemove: () => (traces.removed += 1),
			onWrite: () => (traces.written += 1)
		});
		return work(change);
	});
	if (traces.removed > 0) await engine.scrub();
	else if (traces.written > 0) log.cleanSoon();
	return result;
}

async function listRevisions(
	engine: SqlEngine,
	ids: readonly string[],
	now: number
): Promise<readonly SessionRevision[]> {
	const revisions: SessionRevision[] = [];
	for (let start = 0; start < ids.length; start += IDS_AT_ONCE) {
		const some = ids.slice(start, start + IDS_AT_ONCE);
		// Filled up, so that there is one statement to prepare.
		const filled = Array.from({ length: IDS_AT_ONCE }, (_, index) => some[index] ?? '');
		const rows = await engine.query(LIST_REVISIONS, [now, ...filled]);
		revisions.push(...rows.map(parseRevisionRow));
	}
	return revisions;
}
