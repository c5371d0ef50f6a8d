import { setTimeout } from 'node:timers/promises';

/**
 * What several processes that start together on a new PostgreSQL run into: the same thing created by
 * another. The next try finds it done.
 */
const RACES: readonly unknown[] = ['23505', '42P07', '42710'];
const MOST_TRIES = 20;
/** In milliseconds. */
const LONGEST_WAIT = 100;

export async function throughRaces(step: () => unknown): Promise<void> {
	for (let tries = 1; tries < MOST_TRIES; tries += 1) {
		try {
			await step();
			return;
		} catch (error) {
			if (!isRace(error)) throw error;
		}
		await setTimeout(Math.random() * LONGEST_WAIT);
	}
	await step();
}

function isRace(error: unknown): boolean {
	return error instanceof Error && 'code' in error && RACES.includes(error.code);
}
