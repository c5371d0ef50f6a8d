import { expect, test } from 'vitest';
import { PurgeClock } from './purge-clock';

const DAY = 86_400_000;
const HOUR = 3_600_000;
const NOON = Date.UTC(2026, 10, 28, 12);

/** A server that starts at noon; `pass` lets time go by, `set` sets the clock. */
function started(runningAt: number | undefined = NOON - HOUR, at = NOON) {
	// Such clocks count parts of milliseconds too; databases do not.
	const time = { wall: at, monotonic: 5_000.25 };
	const clock = new PurgeClock(
		{ wall: () => time.wall, monotonic: () => time.monotonic },
		runningAt
	);
	return {
		clock,
		pass: (milliseconds: number) => {
			time.wall += milliseconds;
			time.monotonic += milliseconds;
		},
		set: (wall: number) => {
			time.wall = wall;
		}
	};
}

test('what has been expired for an hour is deleted, at the start too', () => {
	const { clock, pass } = started();
	expect(clock.purgeBefore()).toBe(NOON - HOUR);
	pass(2 * HOUR);
	expect(clock.purgeBefore()).toBe(NOON + HOUR);
});

test('a clock that jumps forward while the server runs deletes nothing more', () => {
	const { clock, pass, set } = started();
	pass(HOUR);
	set(NOON + 31 * DAY);
	expect(clock.purgeBefore()).toBe(NOON);
	pass(DAY + 0.5);
	expect(clock.purgeBefore()).toBe(NOON + DAY);
});

test('a clock that is set back deletes less', () => {
	const { clock, set } = started();
	set(NOON - DAY);
	expect(clock.purgeBefore()).toBe(NOON - DAY - HOUR);
});

test('a clock that is a month ahead at the start has an hour to be put right', () => {
	const { clock, pass } = started(NOON, NOON + 31 * DAY);
	expect(clock.purgeBefore()).toBeUndefined();
	pass(HOUR - 1);
	expect(clock.purgeBefore()).toBeUndefined();
	pass(1);
	expect(clock.purgeBefore()).toBe(NOON + 31 * DAY);
});

test('a new server, and one that was off for a week, delete at once', () => {
	expect(new PurgeClock({ wall: () => NOON, monotonic: () => 0 }, undefined).purgeBefore()).toBe(
		NOON - HOUR
	);
	expect(started(NOON - 7 * DAY).clock.purgeBefore()).toBe(NOON - HOUR);
});
