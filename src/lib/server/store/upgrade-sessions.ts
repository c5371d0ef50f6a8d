import * as z from 'zod/mini';
import { resultText } from './session-row';
import type { RoundResult } from './session-store';
import type { SqlConnection, SqlEngine } from './sql-engine';

/** A session as the first version of the tables kept it. */
export interface OldSession {
	readonly id: string;
	readonly settings: unknown;
	readonly phase: string;
	readonly isJoining: boolean;
	readonly memory: unknown;
	readonly contributions: readonly OldContribution[];
}

export interface OldContribution {
	readonly code: string;
	readonly secretHash: string;
	readonly hasConsented: boolean;
}

/** What becomes of it. */
export interface UpgradedSession {
	readonly phase: string;
	readonly count: number;
	readonly result: RoundResult;
	readonly sealed: string | undefined;
}

const AT_ONCE = 100;
const IS_OLD = `memory like '{"format":1%'`;
const LIST_OLD = `select id from session where ${IS_OLD} limit ${AT_ONCE}`;
/** Of several processes that start together one gets the row. */
const LOCK_OLD = `update session set rev = rev + 1, view_rev = view_rev + 1 where id = $1 and ${IS_OLD}
	returning id, settings, phase, is_joining, memory`;
const LIST_CONTRIBUTIONS = `select code, secret_hash, has_consented from contribution
	where session_id = $1 order by id`;
const REMOVE_CONTRIBUTIONS = 'delete from contribution where session_id = $1';
const WRITE_SEALED = 'insert into collected (session_id, sealed) values ($1, $2)';
const WRITE = 'update session set phase = $2, contributions = $3, memory = $4 where id = $1';

const idRow = z.object({ id: z.string() });
const sessionRow = z.object({
	id: z.string(),
	settings: z.string(),
	phase: z.string(),
	is_joining: z.int(),
	memory: z.string()
});
const contributionRow = z.object({
	code: z.string(),
	secret_hash: z.string(),
	has_consented: z.int()
});

/** Brings sessions of the first version over, each in a transaction of its own; how many there were. */
export async function upgradeSessions(
	engine: SqlEngine,
	upgrade: (old: OldSession) => UpgradedSession
): Promise<number> {
	let upgraded = 0;
	for (;;) {
		const rows = await engine.query(LIST_OLD);
		for (const row of rows) {
			const { id } = idRow.parse(row);
			upgraded += await engine.transaction((connection) => upgradeOne(connection, id, upgrade));
		}
		if (rows.length < AT_ONCE) break;
	}
	if (upgraded > 0) await engine.scrub();
	return upgraded;
}

async function upgradeOne(
	connection: SqlConnection,
	id: string,
	upgrade: (old: OldSession) => UpgradedSession
): Promise<number> {
	const [row] = await connection.query(LOCK_OLD, [id]);
	if (row === undefined) return 0;
	const { settings, memory, is_joining, phase } = sessionRow.parse(row);
	const contributions = (await connection.query(LIST_CONTRIBUTIONS, [id])).map(parseContribution);
	const { sealed, ...next } = upgrade({
		id,
		settings: JSON.parse(settings),
		phase,
		isJoining: is_joining === 1,
		memory: JSON.parse(memory),
		contributions
	});
	await connection.query(REMOVE_CONTRIBUTIONS, [id]);
	if (sealed !== undefined) await connection.query(WRITE_SEALED, [id, sealed]);
	await connection.query(WRITE, [id, next.phase, next.count, resultText(next.result)]);
	return 1;
}

function parseContribution(row: unknown): OldContribution {
	const { code, secret_hash, has_consented } = contributionRow.parse(row);
	return { code, secretHash: secret_hash, hasConsented: has_consented === 1 };
}
