import { expect, test } from 'vitest';
import { refusal } from '../testing/refusal';
import { SessionLimits } from './session-limits';

const HERE = '192.0.2.1';
const THERE = '192.0.2.2';

function limitsAt(clock: { now: number }, factor = 1): SessionLimits {
	return new SessionLimits(() => clock.now, factor);
}

function tooMany(retryAfter: number): unknown {
	return refusal('too-many-requests', { retryAfter });
}

test('ten wrong codes a minute are looked up from one address, and others are not held up', () => {
	const clock = { now: 0 };
	const limits = limitsAt(clock);
	for (let i = 0; i < 10; i++) {
		limits.checkLookup(HERE);
		expect(limits.failedLookup(HERE, true).reason).toBe('not-found');
		clock.now += 100;
	}
	expect(() => limits.checkLookup(HERE)).toThrow(tooMany(59));
	expect(limits.failedLookup(HERE, true)).toEqual(tooMany(59));
	limits.checkLookup(THERE);
	clock.now = 60_000;
	limits.checkLookup(HERE);
});

test('twenty wrong codes a second are looked up from all addresses together', () => {
	const clock = { now: 0 };
	const limits = limitsAt(clock);
	for (let i = 0; i < 20; i++) limits.failedLookup(`192.0.2.${i}`, true);
	expect(() => limits.checkLookup(HERE)).toThrow(tooMany(1));
	clock.now = 1_000;
	limits.checkLookup(HERE);
});

test('a meeting room behind one address can contribute a hundred times in ten minutes', () => {
	const clock = { now: 0 };
	const limits = limitsAt(clock);
	for (let i = 0; i < 100; i++) limits.countContribution(HERE, 'one');
	expect(() => limits.countContribution(HERE, 'one')).toThrow(tooMany(600));
	limits.countContribution(THERE, 'one');
});

test('a factor lets one address do more', () => {
	const limits = limitsAt({ now: 0 }, 3);
	for (let i = 0; i < 60; i++) limits.countNewSession(HERE);
	expect(() => limits.countNewSession(HERE)).toThrow(tooMany(3600));
});

test('a stream that ends gives its place back, once', () => {
	const limits = limitsAt({ now: 0 });
	const leave = Array.from({ length: 120 }, () => limits.openStream(HERE, 'one'));
	expect(() => limits.openStream(HERE, 'two')).toThrow(tooMany(5));
	limits.openStream(THERE, 'one');
	leave[0]?.();
	leave[0]?.();
	limits.openStream(HERE, 'two');
	expect(() => limits.openStream(HERE, 'two')).toThrow(tooMany(5));
});

test('strangers cannot fill the memory with addresses', () => {
	const limits = limitsAt({ now: 0 });
	for (let i = 0; i < 20; i++) limits.countNewSession(HERE);
	for (let i = 0; i < 20_000; i++) limits.countNewSession(`address ${i}`);
	limits.countNewSession(HERE);
});
