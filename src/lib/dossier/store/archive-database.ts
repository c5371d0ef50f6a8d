import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { ArchiveUnavailable, type Archive, type Incoming } from './archive';
import { mergeRows } from './archive-rows';

const STORE = 'rows';
const DATABASE_VERSION = 1;

/** What is read is unknown until it has been parsed. */
interface ArchiveSchema extends DBSchema {
	[STORE]: { key: string; value: unknown };
}

type Database = IDBPDatabase<ArchiveSchema>;

/** Opens the archive of this browser; each of its methods rejects only with ArchiveUnavailable. */
export async function openArchive(databaseName = 'belegbar-dossiers'): Promise<Archive> {
	const connect = connector(databaseName);
	async function reach<T>(work: (database: Database) => Promise<T>): Promise<T> {
		const database = await connect();
		return work(database).catch((error: unknown) => {
			throw unavailable(error);
		});
	}
	await connect();
	return {
		readAll: () => reach(readAll),
		merge: (incoming) => reach((database) => merge(database, incoming)),
		clear: () => reach((database) => database.clear(STORE))
	};
}

async function readAll(database: Database) {
	const { store } = database.transaction(STORE);
	const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
	return keys.map((key, position) => ({ key, stored: values[position] }));
}

/** Strict: what is written here is removed from the journal right after. */
async function merge(
	database: Database,
	incoming: readonly Incoming[]
): Promise<readonly string[]> {
	const transaction = database.transaction(STORE, 'readwrite', { durability: 'strict' });
	const { store } = transaction;
	const stored = new Map<string, unknown>();
	for (const { dossierId } of incoming) {
		const range = IDBKeyRange.bound(`${dossierId}/`, `${dossierId}/\uFFFF`);
		const [keys, values] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
		keys.forEach((key, position) => stored.set(key, values[position]));
	}
	const { rows, refused } = mergeRows(stored, incoming);
	await Promise.all([...rows.map((row) => store.put(row, row.key)), transaction.done]);
	return refused;
}

/** Gives the open database; opens it again after it was closed for another tab or by the browser. */
function connector(databaseName: string): () => Promise<Database> {
	let opened: Promise<Database> | undefined;
	function forget(): void {
		opened = undefined;
	}
	return () => {
		opened ??= openDatabase(databaseName, forget).catch((error: unknown) => {
			forget();
			throw unavailable(error);
		});
		return opened;
	};
}

function unavailable(error: unknown): ArchiveUnavailable {
	if (error instanceof ArchiveUnavailable) return error;
	const isNewer = error instanceof DOMException && error.name === 'VersionError';
	return new ArchiveUnavailable(isNewer ? 'too-new' : 'refused', error);
}

function openDatabase(databaseName: string, onClosed: () => void): Promise<Database> {
	return new Promise((resolve, reject) => {
		openDB<ArchiveSchema>(databaseName, DATABASE_VERSION, {
			upgrade: (database) => {
				database.createObjectStore(STORE);
			},
			blocked: () => {
				reject(new ArchiveUnavailable('blocked'));
			},
			// A tab with a newer version of this program waits for us.
			blocking: (_, __, event) => {
				onClosed();
				if (event.target instanceof IDBDatabase) event.target.close();
			},
			terminated: onClosed
		}).then(resolve, reject);
	});
}
