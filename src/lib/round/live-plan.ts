/**
 * How one window hears of what is new in a session: a stream that says so at once, or asking every few
 * seconds. Both are decided here, by the clock alone, so that it can be proved: whatever a network
 * does to streams, what is new is asked for within five seconds.
 */

/** A stream says something at least every two seconds; after this long without a word it is not trusted. */
const SILENCE_MILLISECONDS = 3_500;
const POLL_MILLISECONDS = 3_000;
/** A stream that has said nothing for so long is given up and its connection given back. */
const DEAD_MILLISECONDS = 12_000;
/** A stream of another window counts as there for so long after it was last heard of. */
const ABSENT_MILLISECONDS = 5_000;
/** The pause after a stream failed doubles up to this. */
const LONGEST_PAUSE_MILLISECONDS = 60_000;
/** A browser has six connections to a server; so many may be streams, whatever it has open. */
const MOST_STREAMS = 3;

/** A stream that another window of this browser holds. */
export interface OtherStream {
	readonly session: string;
	readonly at: number;
}

export interface LiveSituation {
	readonly now: number;
	readonly session: string;
	readonly isVisible: boolean;
	/** Last sign of life of any stream of this session, of this window or another. */
	readonly heardAt: number;
	readonly askedAt: number;
	/** Since when this window has a stream; undefined without. */
	readonly openedAt: number | undefined;
	readonly mayOpenAt: number;
	readonly others: readonly OtherStream[];
}

export interface LivePlan {
	/** Whether a stream of this session is alive. */
	readonly isHeard: boolean;
	readonly mustAsk: boolean;
	readonly stream: 'open' | 'keep' | 'give-up';
}

/** What to do now. */
export function planLive(at: LiveSituation): LivePlan {
	const isHeard = since(at.now, at.heardAt) < SILENCE_MILLISECONDS;
	if (!at.isVisible) return { isHeard, mustAsk: false, stream: 'give-up' };
	const mustAsk = !isHeard && since(at.now, at.askedAt) >= POLL_MILLISECONDS;
	return { isHeard, mustAsk, stream: streamPlan(at, isHeard) };
}

function streamPlan(at: LiveSituation, isHeard: boolean): LivePlan['stream'] {
	if (at.openedAt !== undefined) {
		const lastSign = Math.max(at.openedAt, at.heardAt);
		return since(at.now, lastSign) > DEAD_MILLISECONDS ? 'give-up' : 'keep';
	}
	const present = at.others.filter((other) => since(at.now, other.at) < ABSENT_MILLISECONDS);
	const isTaken = isHeard || present.some(({ session }) => session === at.session);
	const hasRoom = present.length < MOST_STREAMS;
	return !isTaken && hasRoom && at.now >= at.mayOpenAt ? 'open' : 'keep';
}

/** How long to wait after a stream has failed for the first, second, third … time in a row. */
export function pauseAfter(failures: number, chance: number): number {
	const pause = Math.min(LONGEST_PAUSE_MILLISECONDS, 500 * 2 ** failures);
	return pause * (0.5 + chance / 2);
}

/** A clock that was set back must not make a window wait for the future. */
function since(now: number, then: number): number {
	return now < then ? Infinity : now - then;
}
