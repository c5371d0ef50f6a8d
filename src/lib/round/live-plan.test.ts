import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pauseAfter, planLive, type LiveSituation } from './live-plan';

const TICK = 500;
/** How long an answer takes. */
const ANSWER = 300;

/** What a network may do to a stream: when it says nothing, from the moment it was opened. */
interface Network {
	readonly pingMilliseconds: number;
	readonly isDropping: (millisecondsOpen: number) => boolean;
	readonly cutsAfter: number;
}

/** Runs one window for a minute; returns the longest time in which a change could go unseen. */
function longestBlindness({ pingMilliseconds, isDropping, cutsAfter }: Network): number {
	let state: Omit<LiveSituation, 'now'> = {
		session: 'a',
		isVisible: true,
		heardAt: -Infinity,
		askedAt: 0,
		openedAt: undefined,
		mayOpenAt: 0,
		others: []
	};
	let longest = 0;
	let seenAt = 0;
	let failures = 0;
	for (let now = 0; now < 60_000; now += TICK / 5) {
		const open = state.openedAt === undefined ? undefined : now - state.openedAt;
		if (open !== undefined && open >= cutsAfter) {
			failures += 1;
			const mayOpenAt = now + pauseAfter(failures, 0.5);
			state = { ...state, openedAt: undefined, heardAt: -Infinity, askedAt: now, mayOpenAt };
			seenAt = now;
		} else if (open !== undefined && open % pingMilliseconds === 0 && !isDropping(open)) {
			// A stream that lives would have told a change at once.
			state = { ...state, heardAt: now };
			seenAt = now;
			failures = 0;
		}
		longest = Math.max(longest, now - seenAt);
		if (now % TICK !== 0) continue;
		const plan = planLive({ ...state, now });
		if (plan.mustAsk) {
			state = { ...state, askedAt: now };
			seenAt = now;
		}
		if (plan.stream === 'open') state = { ...state, openedAt: now };
		if (plan.stream === 'give-up' && state.openedAt !== undefined) {
			failures += 1;
			state = { ...state, openedAt: undefined, mayOpenAt: now + pauseAfter(failures, 0.5) };
		}
	}
	return longest + ANSWER;
}

test.each<[string, Partial<Network>]>([
	['lets streams through', {}],
	['holds streams back for good', { isDropping: () => true }],
	['cuts streams after ten seconds', { cutsAfter: 10_000 }],
	['cuts streams at once', { cutsAfter: 0 }],
	['drops what comes after the first word', { isDropping: (open) => open > 0 }],
	['falls silent after a while', { isDropping: (open) => open > 20_000 }]
])('what is new is asked for within five seconds where a network %s', (_, network) => {
	const usual: Network = { pingMilliseconds: 2_000, isDropping: () => false, cutsAfter: Infinity };
	expect(longestBlindness({ ...usual, ...network })).toBeLessThanOrEqual(5_000);
});

test('whatever a stream does, what is new is asked for within five seconds', () => {
	const network = fc.record({
		pingMilliseconds: fc.constant(2_000),
		isDropping: fc.func(fc.boolean()),
		cutsAfter: fc.oneof(fc.constant(Infinity), fc.nat(40_000))
	});
	fc.assert(
		fc.property(network, (one) => {
			expect(longestBlindness(one)).toBeLessThanOrEqual(5_000);
		})
	);
});

const quiet: LiveSituation = {
	now: 100_000,
	session: 'a',
	isVisible: true,
	heardAt: -Infinity,
	askedAt: -Infinity,
	openedAt: undefined,
	mayOpenAt: 0,
	others: []
};

test('a window nobody looks at asks for nothing and holds no stream', () => {
	const hidden = { ...quiet, isVisible: false, openedAt: 99_000, heardAt: 99_500 };
	expect(planLive(hidden)).toMatchObject({ mustAsk: false, stream: 'give-up' });
});

test('where another window has a stream of the session, this one opens none', () => {
	const others = [{ session: 'a', at: 99_000 }];
	expect(planLive({ ...quiet, others }).stream).toBe('keep');
	expect(planLive({ ...quiet, others, now: 110_000 }).stream).toBe('open');
});

test('a browser keeps connections free for everything else', () => {
	const others = ['b', 'c', 'd'].map((session) => ({ session, at: 99_999 }));
	expect(planLive({ ...quiet, others }).stream).toBe('keep');
	expect(planLive({ ...quiet, others: others.slice(1) }).stream).toBe('open');
});

test('a clock that is set back makes nobody wait', () => {
	const future = { ...quiet, heardAt: 5_000_000, askedAt: 5_000_000 };
	expect(planLive(future)).toMatchObject({ isHeard: false, mustAsk: true });
});

test('after every failure a stream waits longer, up to a minute', () => {
	expect([1, 2, 3, 20].map((failures) => pauseAfter(failures, 1))).toEqual([
		1_000, 2_000, 4_000, 60_000
	]);
	expect(pauseAfter(20, 0)).toBe(30_000);
});
