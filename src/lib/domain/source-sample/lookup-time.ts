/** What two clocks say about how long somebody has been looking, in milliseconds. */
export interface Clocks {
	/** By the device's clock, when it began; it may have been set since. */
	readonly startedAt: number;
	/** By the same clock, now. */
	readonly now: number;
	/** By a clock nobody can set, since this page saw it; it may have stood still while the device slept. */
	readonly seen: number;
}

/** Longer nobody looks for one source: then the device's clock was set, or somebody went home. */
const LONGEST = 60 * 60 * 1000;
/** So much two clocks may differ without one being wrong. */
const SLACK = 2000;

/**
 * How long somebody has been looking, in milliseconds. The device's clock knows about sleep and reloads,
 * but may be wrong: where it runs behind what this page has seen, or is beyond an hour, only what was
 * seen counts.
 */
export function lookupTime({ startedAt, now, seen }: Clocks): number {
	const passed = now - startedAt;
	const isPlausible = passed >= seen - SLACK && passed <= LONGEST;
	return isPlausible ? Math.max(passed, 0) : seen;
}
