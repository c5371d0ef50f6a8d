import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const projectRoot = fileURLToPath(new URL('..', import.meta.url));

const isWindows = process.platform === 'win32';

/**
 * Runs a program of the system or of node_modules in the project folder and returns its exit code; what
 * it says is seen, or goes to a log file. SIGINT and SIGTERM end it and then us, so that nothing is left
 * running behind.
 *
 * @param {string} command
 * @param {readonly string[]} parameters
 * @param {{ environment?: Readonly<Record<string, string>>, log?: string }} options the environment is added to our own
 * @returns {Promise<number>}
 */
export function run(command, parameters = [], { environment = {}, log } = {}) {
	const output = log === undefined ? undefined : openLog(log);
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

/** @param {string} log */
function openLog(log) {
	const file = path.join(projectRoot, log);
	mkdirSync(path.dirname(file), { recursive: true });
	return openSync(file, 'w');
}

/** @param {boolean} isPlain without colours, for a file */
function ownEnvironment(isPlain) {
	const binaries = path.join(projectRoot, 'node_modules', '.bin');
	const PATH = `${binaries}${path.delimiter}${process.env.PATH ?? ''}`;
	const { FORCE_COLOR, ...rest } = process.env;
	if (isPlain) return { ...rest, PATH, NO_COLOR: '1' };
	return FORCE_COLOR === undefined ? { ...rest, PATH } : { ...rest, PATH, FORCE_COLOR };
}
