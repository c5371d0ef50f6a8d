import { setImmediate, setTimeout } from 'node:timers/promises';
import { withConnection, type SqlConnection, type SqlValue } from './sql-engine';

/**
 * Transactions of one connection, one after the other. Those that were asked for in one turn of the event
 * loop are committed together: waiting for the disk is what costs, and it is waited for once.
 */
export interface CommitQueue {
	/** Resolves after the commit that holds the work; a work that throws leaves the others alone. */
	add<T>(work: (connection: SqlConnection) => Promise<T>): Promise<T>;
	/** Runs one statement of its own while no transaction is open. */
	between<T>(run: () => T): Promise<T>;
	/** Resolves when nothing waits any more; what is added later is refused. */
	end(): Promise<void>;
}

export type Execute = (sql: string, values?: readonly SqlValue[]) => readonly unknown[];

interface Entry {
	/** Does the work; gives how to tell its caller. */
	readonly run: () => Promise<() => void>;
	readonly reject: (error: unknown) => void;
}

/** How long another process may hold the file, and how often it is asked again, in milliseconds. */
const [LONGEST_WAIT, PAUSE] = [5_000, 15];

/** Works in one commit, so that nobody waits long for the others. */
const MOST_TOGETHER = 100;

export function createCommitQueue(execute: Execute): CommitQueue {
	const waiting: Entry[] = [];
	let open: Promise<void> | undefined;
	let turns: Promise<void> | undefined;
	let hasEnded = false;

	function query(sql: string, values?: readonly SqlValue[]): Promise<readonly unknown[]> {
		return new Promise((resolve) => resolve(execute(sql, values)));
	}

	async function takeTurns(): Promise<void> {
		while (waiting.length > 0) {
			await setImmediate();
			await whenFree(() => {
				execute('begin immediate');
				// At once, so that nothing runs between that does not belong to the transaction.
				open = commitTogether(nextOf(waiting), execute);
			}).catch((fault: unknown) => refuse(nextOf(waiting), fault, execute));
			await open;
			open = undefined;
		}
		turns = undefined;
	}

	return {
		add: (work) => {
			if (hasEnded) return Promise.reject(new Error('The database is closed.'));
			return new Promise((resolve, reject) => {
				waiting.push({
					run: async () => {
						const value = await withConnection(query, work);
						return () => resolve(value);
					},
					reject
				});
				turns ??= takeTurns();
			});
		},
		between: (run) =>
			whenFree(async () => {
				while (open) await open;
				return run();
			}),
		end: async () => {
			hasEnded = true;
			await turns;
		}
	};
}

function nextOf(waiting: Entry[]): readonly Entry[] {
	return waiting.splice(0, MOST_TOGETHER);
}

/** Tells nobody anything before the commit has returned. */
async function commitTogether(entries: readonly Entry[], execute: Execute): Promise<void> {
	try {
		const tellings: (() => void)[] = [];
		for (const entry of entries) tellings.push(await runApart(entry, execute));
		execute('commit');
		for (const tell of tellings) tell();
	} catch (error) {
		refuse(entries, error, execute);
	}
}

function refuse(entries: readonly Entry[], fault: unknown, execute: Execute): void {
	rollBack(execute);
	for (const { reject } of entries) reject(fault);
}

/** Tries again while another process holds the file; everything else in this one goes on. */
async function whenFree<T>(run: () => T | Promise<T>): Promise<T> {
	const deadline = performance.now() + LONGEST_WAIT;
	for (;;) {
		try {
			return await run();
		} catch (fault) {
			if (!isBusy(fault) || performance.now() > deadline) throw fault;
		}
		await setTimeout(PAUSE);
	}
}

/** Also where the other one is just putting the log in order, which has a code of its own. */
function isBusy(fault: unknown): boolean {
	return fault instanceof Error && 'code' in fault && /^SQLITE_BUSY/.test(String(fault.code));
}

/** Rejects only when the transaction itself is lost. */
async function runApart({ run, reject }: Entry, execute: Execute): Promise<() => void> {
	execute('savepoint work');
	try {
		const tell = await run();
		execute('release work');
		return tell;
	} catch (error) {
		execute('rollback to work');
		execute('release work');
		return () => reject(error);
	}
}

/** Where the database has given the transaction up by itself there is nothing to roll back. */
function rollBack(execute: Execute): void {
	try {
		execute('rollback');
	} catch {
		return;
	}
}
