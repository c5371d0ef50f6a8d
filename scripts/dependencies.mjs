import { readFileSync } from 'node:fs';
import path from 'node:path';
import { quietStep } from './quiet-step.mjs';
import { projectRoot, run } from './run.mjs';

/** Runs `npm ci` unless node_modules already holds exactly what package-lock.json asks for. */
export async function ensureDependencies() {
	const wanted = readLock('package-lock.json');
	const installed = readLock('node_modules/.package-lock.json');
	if (wanted && installed && isInstalled(wanted, installed)) return;
	// A host with NODE_ENV=production would otherwise get no build tools.
	const parameters = ['ci', '--include=dev', '--no-fund', '--no-audit'];
	const code = await quietStep({
		title: 'Installing the dependencies (npm ci)',
		log: 'logs/install.log',
		work: (log) => run('npm', parameters, { log })
	});
	if (code !== 0) process.exit(1);
}

/** @typedef {Readonly<Record<string, { version?: string, optional?: boolean }>>} LockedPackages */

/**
 * Whether every package that is not optional is there in the version asked for. Optional ones are
 * mostly for other platforms.
 *
 * @param {LockedPackages} wanted
 * @param {LockedPackages} installed
 */
export function isInstalled(wanted, installed) {
	return Object.entries(wanted).every(([place, { version, optional = false }]) => {
		if (place === '') return true;
		const found = installed[place];
		return found ? found.version === version : optional;
	});
}

/**
 * @param {string} file
 * @returns {LockedPackages | undefined}
 */
function readLock(file) {
	try {
		return JSON.parse(readFileSync(path.join(projectRoot, file), 'utf8')).packages;
	} catch {
		return undefined;
	}
}
