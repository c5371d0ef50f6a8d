import Database from 'libsql';
import { createCommitQueue, type Execute } from './commit-queue';
import type { SqlEngine, SqlValue } from './sql-engine';

type NamedValues = Record<number, SqlValue>;
type Statement = Database.Statement<NamedValues>;

/** While the database waits for another process by itself, everything else in this one stands still. */
const OPENING_TIMEOUT = 5000;

/** The embedded database: one file, one connection. */
export async function openLibsqlEngine(file: string): Promise<SqlEngine> {
	const database = new Database(file, { timeout: OPENING_TIMEOUT });
	const execute = executor(database);
	const queue = createCommitQueue(execute);
	// The one statement that the database does not make wait for another process.
	await queue.between(() => database.exec('pragma journal_mode = wal'));
	// An acknowledged contribution outlives a power cut; a withdrawn one is overwritten.
	database.exec('pragma synchronous = full');
	database.exec('pragma secure_delete = on');
	database.exec('pragma busy_timeout = 0');
	await queue.between(() => emptyLog(execute));
	return {
		query: (sql, values) => queue.between(() => execute(sql, values)),
		transaction: (work) => queue.add(work),
		scrub: () => queue.between(() => emptyLog(execute)),
		close: async () => {
			await queue.end();
			database.close();
		}
	};
}

/**
 * Old versions of rows stay in the write-ahead log until it is emptied. Where another process reads just
 * then it stays until the next time, rather than holding up everybody.
 */
function emptyLog(execute: Execute): void {
	execute('pragma wal_checkpoint(truncate)');
}

/** Runs statements, each prepared once. */
function executor(database: Database.Database): Execute {
	const runs = new Map<string, Run>();
	return (sql, values = []) => {
		const run = runs.get(sql) ?? runOf(database.prepare<NamedValues>(withoutOrder(sql)));
		runs.set(sql, run);
		return run(named(values));
	};
}

type Run = (values: NamedValues) => readonly unknown[];

/** Only statements that have rows are asked for them: that costs an iterator each time. */
function runOf(statement: Statement): Run {
	if (statement.reader) return (values) => statement.all(values);
	return (values) => {
		statement.run(values);
		return [];
	};
}

/** Rows would be numbered as they come, which tells who sent theirs when. */
function withoutOrder(sql: string): string {
	return /^create table\b.*\bprimary key\b/is.test(sql) ? `${sql} without rowid` : sql;
}

/** `$1` is a name to this database, not a position. */
function named(values: readonly SqlValue[]): NamedValues {
	return Object.fromEntries(values.map((value, index) => [index + 1, value]));
}
