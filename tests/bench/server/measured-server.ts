import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { ensureBuild } from '../../../scripts/build.mjs';

const usageSchema = z.object({
	/** Since the process began, of all its threads, in µs. */
	cpu: z.number(),
	/** Resident, in bytes. */
	memory: z.number()
});

type Usage = z.infer<typeof usageSchema>;

/** The built app in a process of its own that says what it uses. */
export interface MeasuredServer {
	readonly address: string;
	usage(): Promise<Usage>;
	stop(): Promise<void>;
}

const usageReporter = new URL('usage-reporter.js', import.meta.url).href;
const appEntry = fileURLToPath(new URL('../../../server/main.mjs', import.meta.url));

/** One address does here what hundreds do elsewhere. */
const LIMIT_FACTOR = '10000';

/** One run measures one build, even if a source changes meanwhile. */
let built: Promise<void> | undefined;

/** Builds if need be and starts the app on a free port, with what it stores in a folder that goes with it. */
export async function startMeasuredApp(
	environment: Readonly<Record<string, string>> = {}
): Promise<MeasuredServer> {
	await (built ??= ensureBuild());
	const folder = mkdtempSync(path.join(tmpdir(), 'belegbar-bench-'));
	const place = { HOST: '127.0.0.1', PORT: '0', DATA_FOLDER: folder };
	const child = spawn(process.execPath, ['--import', usageReporter, appEntry], {
		env: { ...process.env, ...place, LIMIT_FACTOR, ...environment },
		stdio: ['ignore', 'pipe', 'inherit', 'ipc']
	});
	function endAtOnce(): void {
		child.kill('SIGKILL');
		rmSync(folder, { recursive: true, force: true });
	}
	// A run that is given up leaves neither server nor folder behind.
	process.once('exit', endAtOnce);
	return {
		address: await addressOf(child),
		usage: () => usageOf(child),
		stop: async () => {
			const exit = isEnded(child) ? undefined : once(child, 'exit');
			endAtOnce();
			process.off('exit', endAtOnce);
			await exit;
		}
	};
}

function isEnded({ exitCode, signalCode }: ChildProcess): boolean {
	return exitCode !== null || signalCode !== null;
}

async function usageOf(child: ChildProcess): Promise<Usage> {
	const answer = once(child, 'message');
	child.send('usage');
	const told: readonly unknown[] = await answer;
	return usageSchema.parse(told[0]);
}

/** The address the server prints once it listens. */
async function addressOf({ stdout }: ChildProcess): Promise<string> {
	if (!stdout) throw new Error('The server has no output.');
	for await (const line of createInterface(stdout)) {
		const address = /http:\/\/\S+/.exec(line)?.[0];
		if (address !== undefined) return address.replace('localhost', '127.0.0.1');
	}
	throw new Error('The server ended before it listened.');
}
