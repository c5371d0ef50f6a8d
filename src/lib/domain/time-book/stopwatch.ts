import * as z from 'zod/mini';
import { shortIdSchema } from '../answers/assessment-schema';
import type { Frozen } from '../frozen';
import { phaseSchema } from './trial-schema';

/**
 * A stopwatch that trusts no clock. The device's clock may be set while it runs, and the one that
 * cannot be set starts anew with every page and stands still while some devices sleep. So each
 * reading carries both, only what both agree on is counted, and the rest is a gap that a person
 * decides on. All times in milliseconds.
 */

const amount = z.number().check(z.minimum(0), z.maximum(1e12));

export const clockReadingSchema = z.strictObject({
	/** The device's clock. */
	wall: z.number(),
	/** Since the page was opened. */
	steady: z.number(),
	/** Which opening of the page that is. */
	page: shortIdSchema,
	isDisplayed: z.boolean()
});

const partSchema = z.enum(['working', 'checking', 'pause']);

const gapSchema = z.strictObject({
	/**
	 * `away`: nobody watched (locked, another program, page closed). `ahead`: the clock leapt
	 * forward, or the device slept. `back`: the clock was set back, how long it took is not known.
	 */
	kind: z.enum(['away', 'ahead', 'back']),
	part: z.enum(['working', 'checking']),
	duration: amount,
	/** How often it happened. */
	times: z.int().check(z.minimum(1), z.maximum(1_000_000)),
	/** Whether somebody said that the work went on; undefined while nobody was asked. */
	counts: z.optional(z.boolean())
});

export const stopwatchSchema = z.strictObject({
	trial: shortIdSchema,
	phase: phaseSchema,
	startedAt: z.number(),
	/** What is being done now. */
	part: partSchema,
	working: amount,
	checking: amount,
	gaps: z.array(gapSchema).check(z.maxLength(6)),
	last: clockReadingSchema
});

export type ClockReading = Frozen<z.infer<typeof clockReadingSchema>>;
export type WatchPart = z.infer<typeof partSchema>;
export type Gap = Frozen<z.infer<typeof gapSchema>>;
export type Stopwatch = Frozen<z.infer<typeof stopwatchSchema>>;

/** How far two clocks may lie apart without anything having happened. */
const CLOCK_TOLERANCE = 2_000;
/** As long as opening the page again takes. */
const RELOAD = 15_000;
/** Beyond this the page was not running between two readings. */
const LONGEST_WATCHED = 5 * 60_000;

/** Starts a case, working. */
export function startStopwatch(
	of: Pick<Stopwatch, 'trial' | 'phase'>,
	now: ClockReading
): Stopwatch {
	return {
		...of,
		startedAt: now.wall,
		part: 'working',
		working: 0,
		checking: 0,
		gaps: [],
		last: now
	};
}

/** The stopwatch at a later reading: what is certain is counted, what is not becomes a gap. */
export function advance(watch: Stopwatch, now: ClockReading): Stopwatch {
	const { part } = watch;
	if (part === 'pause') return { ...watch, last: now };
	const { counted, gap } = elapsed(watch.last, now);
	const advanced = { ...watch, [part]: watch[part] + counted, last: now };
	return gap ? { ...advanced, gaps: withGap(watch.gaps, { ...gap, part, times: 1 }) } : advanced;
}

/** From now on something else is being done. */
export function switchTo(watch: Stopwatch, part: WatchPart, now: ClockReading): Stopwatch {
	return { ...advance(watch, now), part };
}

/** What a person said of a gap. */
export function decideGap(watch: Stopwatch, index: number, counts: boolean): Stopwatch {
	return { ...watch, gaps: watch.gaps.map((gap, i) => (i === index ? { ...gap, counts } : gap)) };
}

/** Minutes per part with the gaps that count, to a hundredth; and whether a gap is undecided. */
export function watchedCase({ working, checking, gaps }: Stopwatch): {
	readonly minutes: number;
	readonly checkingMinutes: number;
	readonly isDecided: boolean;
} {
	return {
		minutes: inMinutes(working + countedGaps(gaps, 'working')),
		checkingMinutes: inMinutes(checking + countedGaps(gaps, 'checking')),
		isDecided: gaps.every(({ counts }) => counts !== undefined)
	};
}

type Elapsed = {
	readonly counted: number;
	readonly gap?: Pick<Gap, 'kind' | 'duration'>;
};

function elapsed(last: ClockReading, now: ClockReading): Elapsed {
	const byWall = now.wall - last.wall;
	if (now.page !== last.page) return elapsedAcrossPages(byWall);
	const bySteady = Math.max(0, now.steady - last.steady);
	const leap = byWall - bySteady;
	if (leap < -CLOCK_TOLERANCE) return { counted: bySteady, gap: { kind: 'back', duration: 0 } };
	if (leap > CLOCK_TOLERANCE) {
		const kind = last.isDisplayed ? 'ahead' : 'away';
		return { counted: watched(bySteady), gap: { kind, duration: leap + unwatched(bySteady) } };
	}
	if (bySteady <= LONGEST_WATCHED) return { counted: bySteady };
	return { counted: 0, gap: { kind: 'away', duration: bySteady } };
}

function elapsedAcrossPages(byWall: number): Elapsed {
	if (byWall < 0) return { counted: 0, gap: { kind: 'back', duration: 0 } };
	if (byWall <= RELOAD) return { counted: byWall };
	return { counted: 0, gap: { kind: 'away', duration: byWall } };
}

function watched(bySteady: number): number {
	return bySteady > LONGEST_WATCHED ? 0 : bySteady;
}

function unwatched(bySteady: number): number {
	return bySteady - watched(bySteady);
}

/** Gaps of a kind are one question; one more asks it again. */
function withGap(gaps: readonly Gap[], gap: Gap): readonly Gap[] {
	const same = gaps.find(({ kind, part }) => kind === gap.kind && part === gap.part);
	if (!same) return [...gaps, gap];
	const { counts: _, ...merged } = same;
	const { duration, times } = merged;
	const longer = { ...merged, duration: duration + gap.duration, times: times + 1 };
	return gaps.map((one) => (one === same ? longer : one));
}

function countedGaps(gaps: readonly Gap[], part: Gap['part']): number {
	return gaps
		.filter((gap) => gap.part === part && gap.counts === true)
		.reduce((sum, { duration }) => sum + duration, 0);
}

function inMinutes(milliseconds: number): number {
	return Math.round(milliseconds / 600) / 100;
}
