import { createHash, randomBytes } from 'node:crypto';
import { existsSync, linkSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ServerFault } from './server-fault';
import { makeDataFolder } from './store/data-folder';

const KEY_BYTES = 32;
const DATABASE_FILE = 'sessions.db';
const LEAST_LENGTH = 32;

/**
 * The key from which join tokens and codes follow; it is in no database. From the environment, or, for
 * the embedded store, a file beside it that the first start makes.
 *
 * @throws ServerFault if several processes could share the database but no key was set, or the key of
 *   sessions that are there is damaged or gone
 */
export function readSessionKey(
	{ sessionKey, databaseUrl }: { readonly sessionKey?: string; readonly databaseUrl?: string },
	dataFolder: string
): Buffer {
	if (sessionKey !== undefined) {
		if (sessionKey.length < LEAST_LENGTH) {
			throw new ServerFault(`SESSION_KEY needs at least ${LEAST_LENGTH} characters.`);
		}
		return createHash('sha256').update(sessionKey).digest();
	}
	if (databaseUrl !== undefined) {
		throw new ServerFault('With DATABASE_URL, set SESSION_KEY too, the same for every process.');
	}
	return keyBeside(dataFolder);
}

function keyBeside(dataFolder: string): Buffer {
	makeDataFolder(dataFolder);
	const file = path.join(dataFolder, 'session-key');
	if (!existsSync(file)) {
		if (existsSync(path.join(dataFolder, DATABASE_FILE))) {
			throw new ServerFault(
				`${file} is missing, but the sessions made with it are there; restore it. Without it, move ${DATABASE_FILE} away and begin without its sessions.`
			);
		}
		makeKeyFile(file);
	}
	const key = Buffer.from(readFileSync(file, 'utf8').trim(), 'hex');
	if (key.length === KEY_BYTES) return key;
	throw new ServerFault(
		`${file} is damaged; restore it. Without it, move sessions.db away and begin without its sessions.`
	);
}

/** Whole at once, and only by the first of several processes; the others find it. */
function makeKeyFile(file: string): void {
	const draft = `${file}.${process.pid}`;
	writeFileSync(draft, randomBytes(KEY_BYTES).toString('hex'), { mode: 0o600 });
	try {
		linkSync(draft, file);
	} catch (fault) {
		if (!(fault instanceof Error && 'code' in fault && fault.code === 'EEXIST')) throw fault;
	} finally {
		unlinkSync(draft);
	}
}
