import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The built app as a process of its own, to be killed, restarted or run twice. */

const entry = path.join(fileURLToPath(new URL('../..', import.meta.url)), 'server', 'main.mjs');

export interface AppProcess {
	readonly address: string;
	/** Everything it has written to its log. */
	readonly log: readonly string[];
	stop(signal?: NodeJS.Signals): Promise<void>;
}

/** Starts the app on a free port and waits until it says its address. */
export async function startApp(environment: Readonly<Record<string, string>>): Promise<AppProcess> {
	const child = spawn(process.execPath, [entry], {
		env: { ...process.env, PORT: '0', HOST: '127.0.0.1', LIMIT_FACTOR: '1000', ...environment },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	const log: string[] = [];
	createInterface(child.stderr).on('line', (line) => log.push(line));
	const address = await addressOf(child, log);
	return { address, log, stop: (signal = 'SIGTERM') => stop(child, signal) };
}

async function addressOf(child: ChildProcess, log: string[]): Promise<string> {
	if (!child.stdout) throw new Error('the app has no output');
	const lines = createInterface(child.stdout);
	return new Promise((resolve, reject) => {
		lines.on('line', (line) => {
			log.push(line);
			const [, address] = /running at (\S+)/.exec(line) ?? [];
			if (address !== undefined) resolve(address.replace('localhost', '127.0.0.1'));
		});
		child.once('exit', () => reject(new Error(`the app did not start: ${log.join('\n')}`)));
	});
}

async function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const exit = once(child, 'exit');
	child.kill(signal);
	await exit;
}
