import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const projectRoot = fileURLToPath(new URL('..', import.meta.url));

const isWindows = process.platform === 'win32';

/**
 * @typedef {object} RunOptions
 * @property {Readonly<Record<string, string>>} [environment] added to our own
 * @property {string} [log] a file that takes what the program says; without one it is seen
 */

/**
 * Runs a program of the system or of node_modules in the project folder and returns its exit code.
 * SIGINT and SIGTERM end it and then us, so that nothing is left running behind.
 *
 * @param {string} command
 * @param {readonly string[]} parameters
 * @param {RunOptions} options
 * @returns {Promise<number>}
 */
export function run(command, parameters = [], { environment = {}, log } = {}) {
	const output = log === undefined ? undefined : openSync(path.join(projectRoot, log), 'a');
	const child = spawn(command, parameters, {
		cwd: projectRoot,
		stdio: output === undefined ? 'inherit' : ['ignore', output, output],
		shell: isWindows,
		env: { ...ownEnvironment(output !== undefined), ...environment }
	});
	if (output !== undefined) closeSync(output);
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

/**
 * Empties a log file, to which programs then add.
 *
 * @param {string} log
 */
export function beginLog(log) {
	const file = path.join(projectRoot, log);
	mkdirSync(path.dirname(file), { recursive: true });
	writeFileSync(file, '');
}

/** @param {boolean} isPlain without colours, for a file */
function ownEnvironment(isPlain) {
	const binaries = path.join(projectRoot, 'node_modules', '.bin');
	const PATH = `${binaries}${path.delimiter}${process.env.PATH ?? ''}`;
	const { FORCE_COLOR, ...rest } = process.env;
	if (isPlain) return { ...rest, PATH, NO_COLOR: '1' };
	return FORCE_COLOR === undefined ? { ...rest, PATH } : { ...rest, PATH, FORCE_COLOR };
}
