import { setTimeout } from 'node:timers/promises';
import postgres from 'postgres';
import { withConnection, type SqlConnection, type SqlEngine } from './sql-engine';

export interface PostgresSettings {
	readonly url: string;
	/** Off for poolers that give every transaction another connection; on otherwise. */
	readonly isPrepared?: boolean;
	readonly maxConnections?: number;
	/** Told each time a transaction lost against another and is tried again. */
	readonly onRetry?: () => void;
}

const MAX_CONNECTIONS = 10;
const CONNECT_TIMEOUT_SECONDS = 10;

/** Serialization failure and deadlock: the other transaction went first, nothing else is wrong. */
const LOST_AGAINST_ANOTHER: readonly string[] = ['40001', '40P01'];
const MOST_TRIES = 30;
/** In milliseconds; doubled with each try up to the longest. */
const [SHORTEST_WAIT, LONGEST_WAIT] = [2, 250];

/** `int8` in which only times in milliseconds and counters are stored, all below 2⁵³. */
const INT8 = 20;
const int8AsNumber = { to: INT8, from: [INT8], serialize: String, parse: Number };

export function openPostgresEngine(settings: PostgresSettings): SqlEngine {
	const { url, isPrepared = true, maxConnections = MAX_CONNECTIONS, onRetry } = settings;
	const sql = postgres(url, {
		max: maxConnections,
		prepare: isPrepared,
		connect_timeout: CONNECT_TIMEOUT_SECONDS,
		connection: { application_name: 'belegbar' },
		types: { int8AsNumber },
		fetch_types: false,
		onnotice: () => undefined
	});
	function queryOn(session: postgres.ISql<{ int8AsNumber: number }>): SqlConnection['query'] {
		return (text, values = []) => session.unsafe(text, [...values], { prepare: isPrepared });
	}
	const query = queryOn(sql);
	return {
		query: (text, values) => withRetries(() => query(text, values), onRetry),
		transaction: (work) =>
			withRetries(async () => {
				const { result } = await sql.begin(async (session) => ({
					result: await withConnection(queryOn(session), work)
				}));
				return result;
			}, onRetry),
		// Dead rows go with the database's own vacuum.
		scrub: () => Promise.resolve(),
		close: () => sql.end()
	};
}

async function withRetries<T>(attempt: () => Promise<T>, onRetry?: () => void): Promise<T> {
	for (let tries = 1; tries < MOST_TRIES; tries += 1) {
		try {
			return await attempt();
		} catch (error) {
			if (!hasLostAgainstAnother(error)) throw error;
			onRetry?.();
		}
		// Chance keeps those who met once from meeting again.
		await setTimeout(Math.random() * Math.min(LONGEST_WAIT, SHORTEST_WAIT * 2 ** tries));
	}
	return attempt();
}

function hasLostAgainstAnother(error: unknown): boolean {
	return error instanceof postgres.PostgresError && LOST_AGAINST_ANOTHER.includes(error.code);
}
