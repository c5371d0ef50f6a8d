import { sessionMigrations } from '../store/migrations';
import type { SqlConnection, SqlEngine, SqlValue } from '../store/sql-engine';

/** The rules of distributed databases, rehearsed: every table spread by the hash of its first key. */

const PARTITIONS = 4;
const FIRST_KEYS: Readonly<Record<string, string>> = {
	session: 'id',
	contribution: 'session_id',
	collected: 'session_id',
	join_code: 'code_hash'
};

/** Creates the tables in parts; the migrations then find them. What concerns the whole server stays whole. */
export async function createPartitionedTables(engine: SqlEngine): Promise<void> {
	for (const statement of sessionMigrations.flat()) {
		const table = /^create table if not exists (\w+)/.exec(statement)?.[1];
		const firstKey = FIRST_KEYS[table ?? ''];
		if (table === undefined || firstKey === undefined) continue;
		await engine.query(`${statement} partition by hash (${firstKey})`);
		for (let part = 0; part < PARTITIONS; part += 1) {
			const values = `with (modulus ${PARTITIONS}, remainder ${part})`;
			await engine.query(
				`create table ${table}_p${part} partition of ${table} for values ${values}`
			);
		}
	}
}

/** The parts of tables a statement would touch, by the database's own plan. */
export async function partitionsTouchedBy(
	engine: SqlEngine,
	{ sql, values }: RecordedStatement
): Promise<readonly string[]> {
	const plan = JSON.stringify(await engine.query(`explain ${sql}`, values));
	return [...new Set(plan.match(/\b(session|contribution|collected|join_code)_p\d\b/g))];
}

export interface RecordedStatement {
	readonly sql: string;
	readonly values: readonly SqlValue[];
}

/** The same engine, which keeps what it was asked. */
export function recordingEngine(engine: SqlEngine, statements: RecordedStatement[]): SqlEngine {
	function recording(connection: SqlConnection): SqlConnection {
		return {
			query: (sql, values = []) => {
				statements.push({ sql, values });
				return connection.query(sql, values);
			}
		};
	}
	return {
		...engine,
		...recording(engine),
		transaction: (work) => engine.transaction((connection) => work(recording(connection)))
	};
}
