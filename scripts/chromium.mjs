import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

/** A browser under test talks to the app and to nobody else. Only root needs to go without sandbox. */
export const chromiumFlags = Object.freeze([
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--disable-quic',
	'--no-first-run',
	...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])
]);

const START_LIMIT_MILLISECONDS = 60_000;

/**
 * The browser to test with; undefined when there is none.
 *
 * @returns {Promise<string | undefined>}
 */
export async function findChromium() {
	const [best] = await findBrowsers();
	return best;
}

/**
 * All browsers to test with, the best first: the one of CHROMIUM_PATH and no other, else a headless
 * shell, which needs half the time of a whole browser, else Playwright's own, else the system's.
 */
export async function findBrowsers() {
	const named = process.env.CHROMIUM_PATH;
	if (named) return [named];
	const { chromium } = await import('@playwright/test');
	const candidates = [...onPath([headlessShell]), chromium.executablePath(), ...systemBrowsers()];
	return candidates.filter((file) => existsSync(file));
}

/** The Debian package and its program. */
export const headlessShell = 'chromium-headless-shell';

/** @param {string} browser */
export function isHeadlessShell(browser) {
	return path.basename(browser) === headlessShell;
}

function systemBrowsers() {
	const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
	return [...onPath(names), '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];
}

/** @param {readonly string[]} names */
function onPath(names) {
	const folders = (process.env.PATH ?? '').split(path.delimiter);
	return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/**
 * Whether the browser really starts and shows a page; what the file system says is not enough.
 *
 * @param {string} executable
 */
export async function startsAsBrowser(executable) {
	const page = 'data:text/html,<p>it starts</p>';
	const parameters = [...chromiumFlags, '--headless', '--disable-gpu', '--dump-dom', page];
	try {
		const { stdout } = await promisify(execFile)(executable, parameters, {
			timeout: START_LIMIT_MILLISECONDS
		});
		return stdout.includes('<p>it starts</p>');
	} catch {
		return false;
	}
}
