import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { ensureBuild } from '../../scripts/build.mjs';
import { addressIn } from './built-app';

const usageSchema = z.object({
	/** Since the process began, of all its threads, in µs. */
	cpu: z.number(),
	/** Resident, in bytes. */
	memory: z.number()
});

type Usage = z.infer<typeof usageSchema>;

/** A server in a process of its own that says what it uses. */
export interface MeasuredServer {
	readonly address: string;
	usage(): Promise<Usage>;
	stop(): Promise<void>;
}

const usageReporter = new URL('sessions-usage.js', import.meta.url).href;
const appEntry = fileURLToPath(new URL('../../server/main.mjs', import.meta.url));
const bareEntry = fileURLToPath(new URL('sessions-bare.ts', import.meta.url));

/** One address does here what hundreds do elsewhere. */
const LIMIT_FACTOR = '10000';

/** One run measures one build, even if a source changes meanwhile. */
let built: Promise<void> | undefined;

/** The built app, with what it stores in a folder that goes with it. */
export async function startMeasuredApp(
	environment: Readonly<Record<string, string>> = {}
): Promise<MeasuredServer> {
	await (built ??= ensureBuild());
	return start([appEntry], { ...environment, LIMIT_FACTOR });
}

/** What any server needs at least for a durable contribution. */
export function startBareServer(): Promise<MeasuredServer> {
	return start(['--import', 'tsx', bareEntry], {});
}

async function start(
	program: readonly string[],
	environment: Readonly<Record<string, string>>
): Promise<MeasuredServer> {
	const folder = mkdtempSync(path.join(tmpdir(), 'belegbar-bench-'));
	const child = spawn(process.execPath, ['--import', usageReporter, ...program], {
		env: { ...process.env, HOST: '127.0.0.1', PORT: '0', DATA_FOLDER: folder, ...environment },
		stdio: ['ignore', 'pipe', 'inherit', 'ipc']
	});
	if (!child.stdout) throw new Error('The server has no output.');
	return {
		address: await addressIn(child.stdout),
		usage: () => usageOf(child),
		stop: async () => {
			await end(child);
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

async function usageOf(child: ChildProcess): Promise<Usage> {
	const answer = once(child, 'message');
	child.send('usage');
	const told: readonly unknown[] = await answer;
	return usageSchema.parse(told[0]);
}

async function end(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const exit = once(child, 'exit');
	child.kill('SIGKILL');
	await exit;
}
