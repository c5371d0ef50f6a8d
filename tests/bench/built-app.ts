import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from '@playwright/test';
import { ensureBuild } from '../../scripts/build.mjs';
import { chromiumFlags, findChromium } from '../../scripts/chromium.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
export const clientFolder = new URL('../../build/client/', import.meta.url);

/** What a visitor meets: the production server on a free port, and a browser of its own. */
export interface BuiltApp {
	readonly origin: string;
	readonly browser: Browser;
}

/** Builds if need be, starts server and browser for some work, and ends both after it. */
export async function withBuiltApp<T>(work: (app: BuiltApp) => Promise<T>): Promise<T> {
	await ensureBuild();
	const server = spawn(process.execPath, ['server/main.mjs'], {
		cwd: root,
		env: { ...process.env, HOST: '127.0.0.1', PORT: '0' },
		stdio: ['ignore', 'pipe', 'inherit']
	});
	try {
		const browser = await startChromium();
		try {
			return await work({ origin: await addressIn(server.stdout), browser });
		} finally {
			await browser.close();
		}
	} finally {
		server.kill();
	}
}

async function startChromium(): Promise<Browser> {
	const executablePath = await findChromium();
	return chromium.launch({
		args: [...chromiumFlags],
		...(executablePath === undefined ? {} : { executablePath })
	});
}

/** The address the server prints once it listens. */
export async function addressIn(output: NodeJS.ReadableStream): Promise<string> {
	const lines = createInterface(output);
	for await (const line of lines) {
		const address = /http:\/\/\S+/.exec(line)?.[0];
		if (address !== undefined) return address.replace('localhost', '127.0.0.1');
	}
	throw new Error('The server ended before it listened.');
}
