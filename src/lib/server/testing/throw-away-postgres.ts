import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import postgres from 'postgres';

/** A real PostgreSQL for tests: in a temporary folder, on a port of its own, gone afterwards. */
export interface ThrowAwayPostgres {
	/** The address of a new, empty database. */
	createDatabase(settings?: DatabaseSettings): Promise<string>;
	stop(): Promise<void>;
}

export interface DatabaseSettings {
	/** How far transactions are kept apart unless they say so themselves. */
	readonly isolation?: 'read committed' | 'serializable';
}

interface Owner {
	readonly uid: number;
	readonly gid: number;
}

const DEBIAN_FOLDER = '/usr/lib/postgresql';
const PROGRAMS = ['initdb', 'postgres'];
/** Root must not run it; the system's package brings this user. */
const SYSTEM_USER = 'postgres';
const SUPERUSER = 'belegbar';
const IS_READY = 'database system is ready to accept connections';

/**
 * Whether there is no PostgreSQL to start, so that a test can be skipped and counted as skipped; said
 * aloud. With CI set it is an error: no check is left out there.
 */
export function isPostgresMissing(): boolean {
	if (findPrograms() !== undefined) return false;
	if (process.env['CI']) throw new Error('PostgreSQL is not installed (postgresql).');
	console.warn('NOT CHECKED: PostgreSQL is not installed (postgresql).');
	return true;
}

export async function startThrowAwayPostgres(): Promise<ThrowAwayPostgres> {
	const programs = findPrograms();
	if (programs === undefined) throw new Error('PostgreSQL is not installed (postgresql).');
	const folder = mkdtempSync(join(tmpdir(), 'belegbar-postgres-'));
	const owner = process.getuid?.() === 0 ? ownerNamed(SYSTEM_USER) : undefined;
	if (owner) chownSync(folder, owner.uid, owner.gid);
	try {
		createCluster(programs, folder, owner);
		const port = await freePort();
		const server = await startServer({ programs, folder, port }, owner);
		return reachable(server, `postgres://${SUPERUSER}@127.0.0.1:${port}`, folder);
	} catch (error) {
		rmSync(folder, { recursive: true, force: true });
		throw error;
	}
}

/** The newest of the system's own, else the first on the path. */
function findPrograms(): string | undefined {
	const versions = existsSync(DEBIAN_FOLDER) ? readdirSync(DEBIAN_FOLDER) : [];
	const newestFirst = versions.toSorted((a, b) => Number(b) - Number(a));
	const folders = [
		...newestFirst.map((version) => join(DEBIAN_FOLDER, version, 'bin')),
		...(process.env['PATH'] ?? '').split(delimiter)
	];
	return folders.find((folder) => PROGRAMS.every((program) => existsSync(join(folder, program))));
}

function ownerNamed(user: string): Owner {
	const [uid = NaN, gid = NaN] = ['-u', '-g'].map((which) =>
		Number(spawnSync('id', [which, user], { encoding: 'utf8' }).stdout || NaN)
	);
	if (Number.isNaN(uid + gid)) throw new Error(`There is no user ${user} to run PostgreSQL as.`);
	return { uid, gid };
}

function createCluster(programs: string, folder: string, owner: Owner | undefined): void {
	const run = spawnSync(
		join(programs, 'initdb'),
		[
			...['--pgdata', join(folder, 'data'), '--username', SUPERUSER, '--auth', 'trust'],
			...['--encoding', 'UTF8', '--locale', 'C', '--no-sync']
		],
		{ cwd: folder, encoding: 'utf8', ...owner }
	);
	if (run.status !== 0) throw new Error(`initdb says: ${run.stderr}${run.stdout}`);
}

async function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const probe = createServer();
		probe.once('error', reject);
		probe.listen(0, '127.0.0.1', () => {
			const address = probe.address();
			const port = typeof address === 'object' && address !== null ? address.port : 0;
			probe.close(() => resolve(port));
		});
	});
}

async function startServer(
	place: { readonly programs: string; readonly folder: string; readonly port: number },
	owner: Owner | undefined
): Promise<ChildProcess> {
	const settings = [
		...[
			'listen_addresses=127.0.0.1',
			`port=${place.port}`,
			`unix_socket_directories=${place.folder}`
		],
		...['lc_messages=C', 'log_destination=stderr', 'logging_collector=off']
	];
	const server = spawn(
		join(place.programs, 'postgres'),
		['-D', join(place.folder, 'data'), ...settings.flatMap((setting) => ['-c', setting])],
		{ cwd: place.folder, stdio: ['ignore', 'ignore', 'pipe'], ...owner }
	);
	const lines: string[] = [];
	for await (const line of createInterface(server.stderr)) {
		lines.push(line);
		if (line.includes(IS_READY)) {
			// What it says later is read by nobody, but must not fill the pipe.
			server.stderr.resume();
			return server;
		}
	}
	throw new Error(`PostgreSQL does not start: ${lines.join('\n')}`);
}

function reachable(server: ChildProcess, address: string, folder: string): ThrowAwayPostgres {
	const admin = postgres(`${address}/postgres`, { max: 1, onnotice: () => undefined });
	let databases = 0;
	function remove(): void {
		// Tried again where the server is still writing.
		rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
	}
	function endAtOnce(): void {
		server.kill('SIGQUIT');
		remove();
	}
	// A run that is given up leaves no server behind.
	process.once('exit', endAtOnce);
	return {
		createDatabase: async ({ isolation = 'read committed' } = {}) => {
			databases += 1;
			const name = `test_${databases}`;
			await admin.unsafe(`create database ${name}`);
			await admin.unsafe(
				`alter database ${name} set default_transaction_isolation = '${isolation}'`
			);
			return `${address}/${name}`;
		},
		stop: async () => {
			process.off('exit', endAtOnce);
			await admin.end();
			await ended(server);
			remove();
		}
	};
}

/** Without writing what is open to the disk: everything goes anyway. */
async function ended(server: ChildProcess): Promise<void> {
	if (server.exitCode !== null || server.signalCode !== null) return;
	const exit = new Promise<void>((resolve) => server.once('exit', () => resolve()));
	server.kill('SIGQUIT');
	await exit;
}
