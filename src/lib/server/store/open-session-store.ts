import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { makeDataFolder } from './data-folder';
import { openLibsqlEngine } from './libsql-engine';
import { migrate } from './migrate';
import { openPostgresEngine } from './postgres-engine';
import { createSessionStore } from './session-repository';
import type { SessionStore } from './session-store';
import type { SqlEngine } from './sql-engine';

export interface StoreSettings {
	/** A PostgreSQL, "postgres://…"; without one sessions are kept in a file. */
	readonly databaseUrl?: string | undefined;
	/** Where that file lies; made if it is not there. */
	readonly dataFolder: string;
	readonly isPrepared?: boolean | undefined;
	readonly maxConnections?: number | undefined;
	/** What else is to be done before the first request; when it fails the store is not opened. */
	readonly prepare?: ((engine: SqlEngine) => Promise<void>) | undefined;
}

const DATABASE_FILE = 'sessions.db';

/** Opens the store with tables of the newest version. */
export async function openSessionStore(settings: StoreSettings): Promise<SessionStore> {
	const engine = await openEngine(settings);
	try {
		await migrate(engine);
		await settings.prepare?.(engine);
	} catch (error) {
		await engine.close();
		throw error;
	}
	return createSessionStore(engine);
}

async function openEngine(settings: StoreSettings): Promise<SqlEngine> {
	const { databaseUrl, dataFolder, isPrepared, maxConnections } = settings;
	if (databaseUrl === undefined || databaseUrl === '') {
		return openLibsqlEngine(prepareFile(dataFolder));
	}
	return openPostgresEngine({
		url: databaseUrl,
		...(isPrepared === undefined ? {} : { isPrepared }),
		...(maxConnections === undefined ? {} : { maxConnections })
	});
}

/** Readable by nobody else; the files the database puts beside it take over its rights. */
function prepareFile(folder: string): string {
	makeDataFolder(folder);
	const file = join(folder, DATABASE_FILE);
	closeSync(openSync(file, 'a', 0o600));
	return file;
}
