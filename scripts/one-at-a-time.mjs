import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';

const WAIT_MILLISECONDS = 250;

/**
 * Does some work while no other process of this machine does the same; waits until it may. What a
 * process left behind that is no more keeps nobody out.
 *
 * @template T
 * @param {string} lock a file that is there exactly as long as somebody works
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function oneAtATime(lock, work) {
	mkdirSync(path.dirname(lock), { recursive: true });
	while (!takeLock(lock)) await setTimeout(WAIT_MILLISECONDS);
	// Also when the work ends the process.
	process.once('exit', release);
	try {
		return await work();
	} finally {
		process.off('exit', release);
		release();
	}

	function release() {
		rmSync(lock, { force: true });
	}
}

/** @param {string} lock */
function takeLock(lock) {
	try {
		writeFileSync(lock, String(process.pid), { flag: 'wx' });
		return true;
	} catch (fault) {
		if (!(fault instanceof Error && 'code' in fault && fault.code === 'EEXIST')) throw fault;
	}
	const holder = holderOf(lock);
	if (holder !== undefined && !isRunning(holder)) removeLeft(lock, holder);
	return false;
}

/**
 * Only if it is still that one's: somebody quicker may have taken it meanwhile, and gets it back.
 *
 * @param {string} lock
 * @param {number} holder
 */
function removeLeft(lock, holder) {
	const aside = `${lock}.${process.pid}`;
	try {
		renameSync(lock, aside);
		if (holderOf(aside) === holder) rmSync(aside);
		else renameSync(aside, lock);
	} catch {
		// Somebody else has removed it.
	}
}

/** @param {string} lock */
function holderOf(lock) {
	try {
		return Number(readFileSync(lock, 'utf8')) || undefined;
	} catch {
		return undefined;
	}
}

/** @param {number} id */
function isRunning(id) {
	try {
		process.kill(id, 0);
		return true;
	} catch (fault) {
		// There, but somebody else's.
		return fault instanceof Error && 'code' in fault && fault.code === 'EPERM';
	}
}
