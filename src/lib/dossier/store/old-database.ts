const OLD_DATABASE = 'belegbar';
const OLD_STORE = 'assessments';

/** The rows of the database that versions before the dossier had, if there is one. */
export async function readOldDatabase(): Promise<ReadonlyMap<string, unknown>> {
	const database = await openOld();
	if (!database) return new Map();
	try {
		const { store } = readingOf(database);
		const [keys, values] = await Promise.all([done(store.getAllKeys()), done(store.getAll())]);
		const list: readonly unknown[] = values;
		return new Map(
			keys.flatMap((key, position) =>
				typeof key === 'string' ? [[key, list[position]] as const] : []
			)
		);
	} catch {
		return new Map();
	} finally {
		database.close();
	}
}

/** Removes rows that were taken over, and the database with the last one. */
export async function removeFromOldDatabase(ids: readonly string[]): Promise<void> {
	const left = [...(await readOldDatabase()).keys()].filter((id) => !ids.includes(id));
	if (left.length === 0) {
		await removeOldDatabase();
		return;
	}
	const database = await openOld();
	if (!database) return;
	const { store } = readingOf(database, 'readwrite');
	await Promise.all(ids.map((id) => done(store.delete(id)))).catch(() => undefined);
	database.close();
}

/** Removes the database of old versions; one that another tab holds goes when that is closed. */
export async function removeOldDatabase(): Promise<void> {
	try {
		await done(indexedDB.deleteDatabase(OLD_DATABASE));
	} catch {
		// Where there is no database there is nothing to remove.
	}
}

function readingOf(database: IDBDatabase, mode: IDBTransactionMode = 'readonly') {
	return { store: database.transaction(OLD_STORE, mode).objectStore(OLD_STORE) };
}

/** Opens the database without making one. */
function openOld(): Promise<IDBDatabase | undefined> {
	return new Promise((resolve) => {
		try {
			const request = indexedDB.open(OLD_DATABASE);
			request.onupgradeneeded = () => {
				request.transaction?.abort();
			};
			request.onsuccess = () => {
				const { result } = request;
				if (result.objectStoreNames.contains(OLD_STORE)) resolve(result);
				else {
					result.close();
					resolve(undefined);
				}
			};
			request.onerror = () => {
				resolve(undefined);
			};
		} catch {
			resolve(undefined);
		}
	});
}

function done<T>(request: IDBRequest<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => {
			resolve(request.result);
		};
		request.onerror = () => {
			reject(request.error ?? new Error('the old database cannot be read'));
		};
	});
}
