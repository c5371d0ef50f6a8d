import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beginLog, projectRoot } from './run.mjs';

const LINES_OF_A_FAILURE = 400;

/**
 * @typedef {object} Stage
 * @property {string} name
 * @property {(options: { log?: string }) => Promise<boolean>} check
 * @property {boolean} [isLive] whether what it says is seen at once instead of going to a log
 */

/** @typedef {{ name: string, isGood: boolean, seconds: number }} Outcome */

/**
 * Runs lanes of stages side by side, those of a lane in turn until one fails. All that a failed stage
 * said is shown.
 *
 * @param {...readonly Stage[]} lanes
 * @returns {Promise<readonly Outcome[]>}
 */
export async function runLanes(...lanes) {
	return (await Promise.all(lanes.map(runLane))).flat();
}

/** @param {readonly Outcome[]} outcomes */
export function areGood(outcomes) {
	return outcomes.every(({ isGood }) => isGood);
}

/** @param {Outcome} outcome */
export function formatOutcome({ name, isGood, seconds }) {
	return `${isGood ? 'ok    ' : 'FAILED'} ${seconds.toFixed(1).padStart(6)} s  ${name}`;
}

/** @param {readonly Stage[]} lane */
async function runLane(lane) {
	/** @type {Outcome[]} */
	const outcomes = [];
	for (const stage of lane) {
		const outcome = await runStage(stage);
		outcomes.push(outcome);
		if (!outcome.isGood) break;
	}
	return outcomes;
}

/**
 * @param {Stage} stage
 * @returns {Promise<Outcome>}
 */
async function runStage({ name, check, isLive = false }) {
	const log = `logs/${name.replaceAll(' ', '-')}.log`;
	if (isLive) console.log(`\n── ${name}`);
	else beginLog(log);
	const start = performance.now();
	const isGood = await check(isLive ? {} : { log });
	const outcome = { name, isGood, seconds: (performance.now() - start) / 1000 };
	if (!isLive) console.log(isGood ? formatOutcome(outcome) : `\n── ${name}\n${endOf(log)}`);
	return outcome;
}

/** @param {string} log */
function endOf(log) {
	const file = path.join(projectRoot, log);
	const lines = existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : [];
	const shown = lines.slice(-LINES_OF_A_FAILURE);
	const more = lines.length > shown.length ? [`… the ${lines.length} lines are in ${log}`] : [];
	return [...shown, ...more].join('\n');
}
