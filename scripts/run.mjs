import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const projectRoot = fileURLToPath(new URL('..', import.meta.url));

const isWindows = process.platform === 'win32';

/**
 * Runs a program of the system or of node_modules in the project folder, shows its output and returns
 * its exit code. SIGINT and SIGTERM end it and then us, so that nothing is left running behind.
 *
 * @param {string} command
 * @param {readonly string[]} parameters
 * @param {Readonly<Record<string, string>>} environment added to our own
 * @returns {Promise<number>}
 */
export function run(command, parameters = [], environment = {}) {
	const binaries = path.join(projectRoot, 'node_modules', '.bin');
	const searchPath = `${binaries}${path.delimiter}${process.env.PATH ?? ''}`;
	const child = spawn(command, parameters, {
		cwd: projectRoot,
		stdio: 'inherit',
		shell: isWindows,
		env: { ...process.env, ...environment, PATH: searchPath }
	});
	/** @param {NodeJS.Signals} signal */
	function stop(signal) {
		child.kill(signal);
		child.once('close', () => process.exit(128 + constants.signals[signal]));
	}
	process.once('SIGINT', stop).once('SIGTERM', stop);
	return new Promise((resolve) => {
		child.once('error', (fault) => {
			console.error(`${command}: ${fault.message}`);
			resolve(127);
		});
		child.once('close', (code) => resolve(code ?? 1));
	}).finally(() => process.off('SIGINT', stop).off('SIGTERM', stop));
}
