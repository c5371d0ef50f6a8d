import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { ShelfUnavailable } from './shelf';

export const SHELF_STORE = 'assessments';
const DATABASE_VERSION = 1;

/** What is read is unknown until it has been parsed. */
interface ShelfSchema extends DBSchema {
	[SHELF_STORE]: { key: string; value: unknown };
}

export type ShelfDatabase = IDBPDatabase<ShelfSchema>;

/** Gives the open database; opens it again after it was closed for another tab or by the browser. */
export function shelfConnector(databaseName: string): () => Promise<ShelfDatabase> {
	let opened: Promise<ShelfDatabase> | undefined;
	function forget(): void {
		opened = undefined;
	}
	return () => {
		opened ??= openShelfDatabase(databaseName, forget).catch((error: unknown) => {
			forget();
			throw unavailable(error);
		});
		return opened;
	};
}

export function unavailable(error: unknown): ShelfUnavailable {
	if (error instanceof ShelfUnavailable) return error;
	const isNewer = error instanceof DOMException && error.name === 'VersionError';
	return new ShelfUnavailable(isNewer ? 'too-new' : 'refused', error);
}

function openShelfDatabase(databaseName: string, onClosed: () => void): Promise<ShelfDatabase> {
	return new Promise((resolve, reject) => {
		openDB<ShelfSchema>(databaseName, DATABASE_VERSION, {
			upgrade: (database) => {
				database.createObjectStore(SHELF_STORE, { keyPath: 'id' });
			},
			blocked: () => {
				reject(new ShelfUnavailable('blocked'));
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
