import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { findChromium, startsAsBrowser } from './chromium.mjs';
import { run } from './run.mjs';

/** Programs some tests read PDF files with or keep sessions in, and the Debian package each comes in. */
const tools = [
	{ program: 'qpdf', debianPackage: 'qpdf', isThere: () => isOnPath('qpdf') },
	{ program: 'pdftotext', debianPackage: 'poppler-utils', isThere: () => isOnPath('pdftotext') },
	{ program: 'postgres', debianPackage: 'postgresql', isThere: hasPostgres }
];

const canUseApt = process.getuid?.() === 0 && isOnPath('apt-get');

/** Finds or installs a browser that starts and returns its path; undefined when none can be had. */
export async function ensureChromium() {
	const found = await findChromium();
	if (found && (await startsAsBrowser(found))) return found;
	if (found) console.error(`${found} does not start.`);
	if (process.env.CHROMIUM_PATH) return undefined;
	console.log('Installing a browser for the tests …');
	if (canUseApt) await installPackages(['chromium']);
	const installed = await workingChromium();
	if (installed) return installed;
	await run('playwright', ['install', 'chromium']);
	return workingChromium();
}

/**
 * Installs the missing tools where that is possible and names those that stay missing.
 *
 * @returns {Promise<readonly string[]>}
 */
export async function ensureTools() {
	const missing = tools.filter(({ isThere }) => !isThere());
	if (missing.length > 0 && canUseApt) {
		await installPackages(missing.map(({ debianPackage }) => debianPackage));
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

async function workingChromium() {
	const found = await findChromium();
	return found && (await startsAsBrowser(found)) ? found : undefined;
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
