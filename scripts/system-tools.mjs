import { existsSync } from 'node:fs';
import path from 'node:path';
import { findChromium, startsAsBrowser } from './chromium.mjs';
import { run } from './run.mjs';

/** Programs some tests read PDF files with, and the Debian package each comes in. */
const pdfTools = [
	{ program: 'qpdf', debianPackage: 'qpdf' },
	{ program: 'pdftotext', debianPackage: 'poppler-utils' }
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
export async function ensurePdfTools() {
	const missing = pdfTools.filter(({ program }) => !isOnPath(program));
	if (missing.length > 0 && canUseApt) {
		await installPackages(missing.map(({ debianPackage }) => debianPackage));
	}
	return pdfTools.map(({ program }) => program).filter((program) => !isOnPath(program));
}

async function workingChromium() {
	const found = await findChromium();
	return found && (await startsAsBrowser(found)) ? found : undefined;
}

/** @param {readonly string[]} names */
async function installPackages(names) {
	const environment = { DEBIAN_FRONTEND: 'noninteractive' };
	await run('apt-get', ['update', '-qq'], environment);
	const parameters = ['install', '-y', '-qq', '--no-install-recommends', ...names];
	await run('apt-get', parameters, environment);
}

/** @param {string} program */
function isOnPath(program) {
	const folders = (process.env.PATH ?? '').split(path.delimiter);
	const names = process.platform === 'win32' ? [`${program}.exe`, `${program}.cmd`] : [program];
	return folders.some((folder) => names.some((name) => existsSync(path.join(folder, name))));
}
