import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { leftOf, pauseTimer, resumeTimer, startTimer, timerText } from './kept-timer';

test.each([
	[0, '0:00'],
	[1, '0:01'],
	[60_000, '1:00'],
	[425_000, '7:05'],
	[600_000, '10:00']
])('%d milliseconds are written %s', (milliseconds, text) => {
	expect(timerText(milliseconds)).toBe(text);
});

test('a timer runs out and stays at nothing', () => {
	const timer = startTimer(3, 1000);
	expect(leftOf(timer, 1000)).toBe(180_000);
	expect(leftOf(timer, 61_000)).toBe(120_000);
	expect(leftOf(timer, 999_000)).toBe(0);
});

test('a pause costs no time, however long it lasts', () => {
	fc.assert(
		fc.property(fc.nat(180_000), fc.nat(), fc.nat(180_000), (before, pause, after) => {
			const paused = pauseTimer(startTimer(3, 0), before);
			expect(leftOf(paused, before + pause)).toBe(180_000 - before);
			const going = resumeTimer(paused, before + pause);
			const left = leftOf(going, before + pause + after);
			expect(left).toBe(Math.max(0, 180_000 - before - after));
		})
	);
});
