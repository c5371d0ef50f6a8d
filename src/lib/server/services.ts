import path from 'node:path';
import { causeOf } from '../../../server/fault-cause.mjs';
import { LiveUpdates } from './live/live-updates';
import { SessionLimits } from './limits/session-limits';
import { readSessionKey } from './session-key';
import { RoundSecrets } from './rounds/round-secrets';
import { Rounds } from './rounds/rounds';
import { upgradeRound } from './rounds/upgrade-round';
import { startFaultOf } from './start-fault';
import { openSessionStore } from './store/open-session-store';
import { PurgeClock } from './store/purge-clock';
import { checkKey } from './store/server-state';
import type { SessionStore } from './store/session-store';
import { upgradeSessions } from './store/upgrade-sessions';

/** Everything the group sessions need, once per process. */
export interface Services {
	readonly rounds: Rounds;
	readonly live: LiveUpdates;
	readonly limits: SessionLimits;
	readonly store: SessionStore;
}

const PURGE_MILLISECONDS = 10 * 60_000;

declare global {
	/** Kept here because a hot reload evaluates modules a second time, and there is one database. */
	var belegbarServices: Promise<Services> | undefined;
}

/**
 * Opens database and live updates, once; tries again when that failed.
 *
 * @throws ServerFault saying what the operator can do
 */
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
	const { DATABASE_URL } = environment;
	const dataFolder = path.resolve(environment['DATA_FOLDER'] ?? 'data');
	try {
		const secrets = new RoundSecrets(keyOf(environment, dataFolder));
		const store = await openStore(environment, dataFolder, secrets);
		const clock = new PurgeClock(CLOCKS, await store.noteRunning(Date.now()));
		return await serve({ store, secrets, clock, factor: limitFactor(environment) });
	} catch (fault) {
		throw startFaultOf(fault, { dataFolder, hasDatabaseUrl: DATABASE_URL !== undefined });
	}
}

const CLOCKS = { wall: () => Date.now(), monotonic: () => performance.now() };

function keyOf({ DATABASE_URL, SESSION_KEY }: NodeJS.ProcessEnv, dataFolder: string): Buffer {
	return readSessionKey(
		{
			...(SESSION_KEY === undefined ? {} : { sessionKey: SESSION_KEY }),
			...(DATABASE_URL === undefined ? {} : { databaseUrl: DATABASE_URL })
		},
		dataFolder
	);
}

function openStore(
	{ DATABASE_URL, DATABASE_PREPARE, DATABASE_CONNECTIONS }: NodeJS.ProcessEnv,
	dataFolder: string,
	secrets: RoundSecrets
): Promise<SessionStore> {
	const today = new Date().toISOString().slice(0, 10);
	return openSessionStore({
		dataFolder,
		isPrepared: DATABASE_PREPARE !== 'false',
		databaseUrl: DATABASE_URL,
		maxConnections: DATABASE_CONNECTIONS === undefined ? undefined : Number(DATABASE_CONNECTIONS),
		prepare: async (engine) => {
			await checkKey(engine, secrets.fingerprint());
			await upgradeSessions(engine, (old) => upgradeRound(old, secrets, today));
		}
	});
}

interface Parts {
	readonly store: SessionStore;
	readonly secrets: RoundSecrets;
	readonly clock: PurgeClock;
	readonly factor: number;
}

async function serve({ store, secrets, clock, factor }: Parts): Promise<Services> {
	const live = new LiveUpdates({ store, now: Date.now });
	const rounds = new Rounds({
		store,
		secrets,
		now: Date.now,
		onChange: () => void live.ask()
	});
	async function purge(): Promise<void> {
		await store.noteRunning(clock.now());
		const before = clock.purgeBefore();
		if (before !== undefined) await store.purgeExpired(before);
	}
	await purge();
	const purging = setInterval(() => {
		purge().catch((fault: unknown) => {
			console.error('expired sessions could not be removed', causeOf(fault));
		});
	}, PURGE_MILLISECONDS).unref();
	// The server says so itself: a listener for signals would keep a development server from ending.
	const running: NodeJS.EventEmitter = process;
	running.once('belegbar:stopping', () => {
		// Open streams would keep the process from ending.
		live.close();
		clearInterval(purging);
	});
	running.once('sveltekit:shutdown', () => void store.close());
	return { rounds, live, limits: new SessionLimits(CLOCKS.monotonic, factor), store };
}

function limitFactor({ LIMIT_FACTOR }: NodeJS.ProcessEnv): number {
	const factor = Number(LIMIT_FACTOR ?? 1);
	return Number.isFinite(factor) && factor >= 1 ? factor : 1;
}
