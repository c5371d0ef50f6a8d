import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RUNS } from '../testing/arbitraries';
import {
	advance,
	decideGap,
	startStopwatch,
	stopwatchSchema,
	switchTo,
	watchedCase,
	type ClockReading,
	type Stopwatch
} from './stopwatch';

const MINUTE = 60_000;
const start: ClockReading = { wall: 1_000_000, steady: 500, page: 'p1', isDisplayed: true };
const started = startStopwatch({ trial: 't', phase: 'after' }, start);

describe('what is counted', () => {
	test('work and checking are two parts, and a pause is neither', () => {
		const checked = switchTo(started, 'checking', after(4 * MINUTE));
		const paused = switchTo(checked, 'pause', after(5 * MINUTE));
		const again = switchTo(paused, 'working', after(65 * MINUTE));
		const done = advance(again, after(66 * MINUTE));
		expect(watchedCase(done)).toEqual({ minutes: 5, checkingMinutes: 1, isDecided: true });
	});

	test('a reload is no gap', () => {
		const reloaded = advance(started, { ...after(3000), steady: 10, page: 'p2' });
		expect([reloaded.working, reloaded.gaps]).toEqual([3000, []]);
	});

	test('a page in the background that still runs is no gap', () => {
		const throttled = advance(started, after(MINUTE));
		expect([throttled.working, throttled.gaps]).toEqual([MINUTE, []]);
	});
});

describe('what is asked and not counted silently', () => {
	test.each<[string, ClockReading, ClockReading, object, number]>([
		[
			'the clock leaps ahead',
			start,
			{ ...after(1000), wall: start.wall + 1000 + 60 * MINUTE },
			{ kind: 'ahead', duration: 60 * MINUTE },
			1000
		],
		[
			'the clock is set back',
			start,
			{ ...after(1000), wall: start.wall - 60 * MINUTE },
			{ kind: 'back', duration: 0 },
			1000
		],
		[
			'the screen is locked',
			{ ...start, isDisplayed: false },
			{ ...after(1000), wall: start.wall + 12 * MINUTE },
			{ kind: 'away', duration: 12 * MINUTE - 1000 },
			1000
		],
		[
			'the device sleeps and both clocks go on',
			start,
			after(40 * MINUTE),
			{ kind: 'away', duration: 40 * MINUTE },
			0
		],
		[
			'the page was closed',
			start,
			{ ...after(20 * MINUTE), steady: 10, page: 'p2' },
			{ kind: 'away', duration: 20 * MINUTE },
			0
		],
		[
			'the clock is earlier when the page is opened again',
			start,
			{ ...after(-MINUTE), steady: 10, page: 'p2' },
			{ kind: 'back', duration: 0 },
			0
		]
	])('%s', (_, last, now, gap, counted) => {
		const watch = advance({ ...started, last }, now);
		expect(watch.working).toBe(counted);
		expect(watch.gaps).toEqual([{ ...gap, part: 'working', times: 1 }]);
		expect(watchedCase(watch).isDecided).toBe(false);
		expect(watchedCase(watch).minutes).toBe(Math.round(counted / 600) / 100);
	});

	test('nothing is asked about a pause', () => {
		const paused = switchTo(started, 'pause', start);
		expect(advance(paused, after(600 * MINUTE)).gaps).toEqual([]);
	});
});

describe('a gap', () => {
	const gone = advance(started, after(40 * MINUTE));

	test.each([
		[true, 40],
		[false, 0]
	])('that counts: %s', (counts, minutes) => {
		const { isDecided, ...decided } = watchedCase(decideGap(gone, 0, counts));
		expect([isDecided, decided.minutes]).toEqual([true, minutes]);
	});

	test('of the same kind is one question, asked again', () => {
		const twice = advance(decideGap(gone, 0, true), after(60 * MINUTE));
		expect(twice.gaps).toEqual([
			{ kind: 'away', part: 'working', duration: 60 * MINUTE, times: 2 }
		]);
	});

	test('belongs to the part in which it came', () => {
		const checking = advance(switchTo(gone, 'checking', after(40 * MINUTE)), after(80 * MINUTE));
		expect(checking.gaps.map(({ part }) => part)).toEqual(['working', 'checking']);
		expect(watchedCase(decideGap(decideGap(checking, 0, false), 1, true))).toEqual({
			minutes: 0,
			checkingMinutes: 40,
			isDecided: true
		});
	});
});

describe('the laws of the stopwatch', () => {
	const readings = fc.array(
		fc.record({
			wall: fc.integer({ min: -5_000_000, max: 5_000_000 }),
			steady: fc.integer({ min: 0, max: 900_000 }),
			page: fc.constantFrom('p1', 'p2'),
			isDisplayed: fc.boolean()
		}),
		{ maxLength: 20 }
	);

	test('no clock makes it run backwards, and whatever happens can be stored', () => {
		fc.assert(
			fc.property(readings, (list) => {
				let watch: Stopwatch = started;
				for (const now of list) {
					const next = advance(watch, now);
					expect(next.working).toBeGreaterThanOrEqual(watch.working);
					watch = next;
				}
				expect(stopwatchSchema.parse(JSON.parse(JSON.stringify(watch)))).toEqual(watch);
			}),
			RUNS
		);
	});

	test('no leap of the clock adds to what is counted without being asked', () => {
		fc.assert(
			fc.property(fc.integer({ min: 3000, max: 1e9 }), fc.boolean(), (leap, isForward) => {
				const wall = start.wall + 1000 + (isForward ? leap : -leap);
				const watch = advance(started, { ...after(1000), wall });
				expect(watch.working).toBe(1000);
				expect(watchedCase(watch).isDecided).toBe(false);
			}),
			RUNS
		);
	});

	test('how often it is read changes nothing', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: MINUTE }), { maxLength: 4 }), (waits) => {
				let [watch, now] = [started, 0];
				for (const wait of waits) {
					now += wait;
					watch = advance(watch, after(now));
				}
				expect(watch.working).toBe(advance(started, after(now)).working);
			}),
			RUNS
		);
	});
});

/** Both clocks so much later, on the same page. */
function after(milliseconds: number): ClockReading {
	return { ...start, wall: start.wall + milliseconds, steady: start.steady + milliseconds };
}
