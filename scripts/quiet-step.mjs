import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beginLog, projectRoot } from './run.mjs';

const LINES_AT_THE_END = 12;

/**
 * @typedef {object} Step
 * @property {string} title what is being done, as the reader is told
 * @property {string} log the file that takes everything the step says
 * @property {(log: string) => Promise<number>} work returns an exit code
 */

/**
 * Does a step of which a reader wants to know no more than that it is done and how long it took; when
 * it fails, also where to read why. Returns the exit code.
 *
 * @param {Step} step
 */
export async function quietStep({ title, log, work }) {
	beginLog(log);
	process.stdout.write(`${title} … `);
	const start = performance.now();
	const code = await work(log);
	const seconds = Math.ceil((performance.now() - start) / 1000);
	console.log(code === 0 ? `${seconds} s` : `failed after ${seconds} s`);
	if (code !== 0) console.error(`${endOf(log)}\nEverything it said is in ${log}.`);
	return code;
}

/** @param {string} log */
function endOf(log) {
	const lines = readFileSync(path.join(projectRoot, log), 'utf8').split('\n');
	const said = lines.filter((line) => line.trim() !== '').slice(-LINES_AT_THE_END);
	return said.map((line) => `    ${line}`).join('\n');
}
