const HOUR = 3_600_000;
/** A server that was off for longer may as well have a wrong clock. */
const LONGEST_PAUSE = 7 * 24 * HOUR;

export interface Clocks {
	/** Milliseconds since 1970; may be set and jump. */
	readonly wall: () => number;
	/** Milliseconds that have really passed since some moment. */
	readonly monotonic: () => number;
}

/**
 * Up to when sessions must have expired to be deleted: for an hour, and by a clock that nobody can push
 * forward. What a wrong clock hides comes back when it is right; what is deleted does not.
 */
export class PurgeClock {
	readonly #clocks: Clocks;
	readonly #startedAt: number;
	readonly #startedMonotonic: number;
	readonly #waitsAnHour: boolean;

	/** @param runningAt when the server is known to have run last; undefined if it never has */
	constructor(clocks: Clocks, runningAt: number | undefined) {
		this.#clocks = clocks;
		this.#startedAt = clocks.wall();
		this.#startedMonotonic = clocks.monotonic();
		this.#waitsAnHour = runningAt !== undefined && this.#startedAt - runningAt > LONGEST_PAUSE;
	}

	/** The time as far as it can be trusted, in whole milliseconds: never ahead of what has passed since the start. */
	now(): number {
		return Math.floor(Math.min(this.#clocks.wall(), this.#startedAt + this.#elapsed()));
	}

	/** What expired before is deleted; undefined while nothing is. */
	purgeBefore(): number | undefined {
		if (this.#waitsAnHour && this.#elapsed() < HOUR) return undefined;
		return this.now() - HOUR;
	}

	#elapsed(): number {
		return this.#clocks.monotonic() - this.#startedMonotonic;
	}
}
