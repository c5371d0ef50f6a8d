import path from 'node:path';
import { LiveUpdates } from './live/live-updates';
import { SessionLimits } from './limits/session-limits';
import { readSessionKey } from './session-key';
import { RoundSecrets } from './rounds/round-secrets';
import { Rounds } from './rounds/rounds';
import { openSessionStore } from './store/open-session-store';

/** Everything the group sessions need, once per process. */
export interface Services {
	readonly rounds: Rounds;
	readonly live: LiveUpdates;
	readonly limits: SessionLimits;
}

const PURGE_MILLISECONDS = 10 * 60_000;

declare global {
	/** Kept here because a hot reload evaluates modules a second time, and there is one database. */
	var belegbarServices: Promise<Services> | undefined;
}

/** Opens database and live updates on first use; tries again when that failed. */
export async function services(): Promise<Services> {
	globalThis.belegbarServices ??= openServices(process.env);
	try {
		return await globalThis.belegbarServices;
	} catch (fault) {
		globalThis.belegbarServices = undefined;
		throw fault;
	}
}

async function openServices(environment: NodeJS.ProcessEnv): Promise<Services> {
	const { DATABASE_URL, SESSION_KEY, DATABASE_PREPARE, DATABASE_CONNECTIONS } = environment;
	const dataFolder = path.resolve(environment['DATA_FOLDER'] ?? 'data');
	const key = readSessionKey(
		{
			...(SESSION_KEY === undefined ? {} : { sessionKey: SESSION_KEY }),
			...(DATABASE_URL === undefined ? {} : { databaseUrl: DATABASE_URL })
		},
		dataFolder
	);
	const store = await openSessionStore({
		dataFolder,
		isPrepared: DATABASE_PREPARE !== 'false',
		...(DATABASE_URL === undefined ? {} : { databaseUrl: DATABASE_URL }),
		...(DATABASE_CONNECTIONS === undefined ? {} : { maxConnections: Number(DATABASE_CONNECTIONS) })
	});
	const now = Date.now;
	const live = new LiveUpdates({ store, now });
	const rounds = new Rounds({
		store,
		secrets: new RoundSecrets(key),
		now,
		onChange: () => void live.ask()
	});
	const purging = setInterval(() => void purge(), PURGE_MILLISECONDS).unref();
	async function purge(): Promise<void> {
		try {
			await store.purgeExpired(now());
		} catch (fault) {
			console.error('expired sessions could not be removed', nameOf(fault));
		}
	}
	void purge();
	// The server says so itself: a listener for signals would keep a development server from ending.
	const running: NodeJS.EventEmitter = process;
	running.once('belegbar:stopping', () => {
		// Open streams would keep the process from ending.
		live.close();
		clearInterval(purging);
	});
	running.once('sveltekit:shutdown', () => void store.close());
	return { rounds, live, limits: new SessionLimits(now, limitFactor(environment)) };
}

function limitFactor({ LIMIT_FACTOR }: NodeJS.ProcessEnv): number {
	const factor = Number(LIMIT_FACTOR ?? 1);
	return Number.isFinite(factor) && factor >= 1 ? factor : 1;
}

function nameOf(fault: unknown): string {
	return fault instanceof Error ? fault.name : '';
}
