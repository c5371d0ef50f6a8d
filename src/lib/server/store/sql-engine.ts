/** What the two databases have in common; a statement is written once and runs on both. */

export type SqlValue = string | number;

export interface SqlConnection {
	/** Runs one statement with `$1`, `$2` … for the values; the rows it gives. */
	query(sql: string, values?: readonly SqlValue[]): Promise<readonly unknown[]>;
}

export interface SqlEngine extends SqlConnection {
	/**
	 * Resolves once everything the work wrote is stored for good; when the work throws, nothing is. The
	 * work waits for nothing but its connection, and may run again where the database asks for it.
	 */
	transaction<T>(work: (connection: SqlConnection) => Promise<T>): Promise<T>;
	/** Leaves nothing of what was deleted in the files, as far as the database lets us. */
	scrub(): Promise<void>;
	/** Waits for what has begun. */
	close(): Promise<void>;
}

/** Lends a connection to a work; one that writes after its transaction is over would write alone. */
export async function withConnection<T>(
	query: SqlConnection['query'],
	work: (connection: SqlConnection) => Promise<T>
): Promise<T> {
	let isOver = false;
	try {
		return await work({
			query: (sql, values) =>
				isOver ? Promise.reject(new Error('The transaction is over.')) : query(sql, values)
		});
	} finally {
		isOver = true;
	}
}
