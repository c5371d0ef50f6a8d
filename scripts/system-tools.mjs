import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { findBrowsers, headlessShell, isHeadlessShell, startsAsBrowser } from './chromium.mjs';
import { findFirefox, findWebKit } from './other-browsers.mjs';
import { run } from './run.mjs';

/**
 * Programs some tests read files with or keep sessions in, and the Debian package each comes in. What is
 * too large to fetch for one test is used where it is.
 */
const tools = [
	{ program: 'qpdf', debianPackage: 'qpdf', isThere: () => isOnPath('qpdf') },
	{ program: 'pdftotext', debianPackage: 'poppler-utils', isThere: () => isOnPath('pdftotext') },
	{ program: 'postgres', debianPackage: 'postgresql', isThere: hasPostgres },
	{ program: 'soffice', isThere: () => isOnPath('soffice') },
	{ program: 'firefox-esr', isThere: () => findFirefox() !== undefined },
	{ program: 'webkit2gtk-driver with xvfb', isThere: () => findWebKit() !== undefined }
];

const canUseApt = process.getuid?.() === 0 && isOnPath('apt-get');

/**
 * Finds or installs a browser that really starts and returns its path, a headless shell where one can
 * be had; undefined when there is none.
 */
export async function ensureChromium() {
	const found = await workingBrowser();
	if (process.env.CHROMIUM_PATH || (found && (isHeadlessShell(found) || !canUseApt))) return found;
	console.log('Installing a browser for the tests …');
	if (canUseApt) await installPackages([headlessShell]);
	const installed = await workingBrowser();
	if (installed) return installed;
	if (canUseApt) await installPackages(['chromium']);
	else await run('playwright', ['install', 'chromium']);
	return workingBrowser();
}

/**
 * Installs the missing tools where that is possible and names those that stay missing.
 *
 * @returns {Promise<readonly string[]>}
 */
export async function ensureTools() {
	const missing = tools.filter(({ isThere }) => !isThere());
	if (missing.length > 0 && canUseApt) {
		await installPackages(missing.flatMap(({ debianPackage = [] }) => debianPackage));
	}
	return tools.filter(({ isThere }) => !isThere()).map(({ program }) => program);
}

/** Debian keeps the server's programs off the path. */
function hasPostgres() {
	const folder = '/usr/lib/postgresql';
	const versions = existsSync(folder) ? readdirSync(folder) : [];
	const isDebians = versions.some((version) =>
		existsSync(path.join(folder, version, 'bin', 'postgres'))
	);
	return isDebians || isOnPath('postgres');
}

async function workingBrowser() {
	for (const browser of await findBrowsers()) {
		if (await startsAsBrowser(browser)) return browser;
		console.error(`${browser} does not start.`);
	}
	return undefined;
}

/** @param {readonly string[]} names */
async function installPackages(names) {
	const environment = { DEBIAN_FRONTEND: 'noninteractive' };
	await run('apt-get', ['update', '-qq'], { environment });
	const parameters = ['install', '-y', '-qq', '--no-install-recommends', ...names];
	await run('apt-get', parameters, { environment });
}

/** @param {string} program */
function isOnPath(program) {
	const folders = (process.env.PATH ?? '').split(path.delimiter);
	const names = process.platform === 'win32' ? [`${program}.exe`, `${program}.cmd`] : [program];
	return folders.some((folder) => names.some((name) => existsSync(path.join(folder, name))));
}
