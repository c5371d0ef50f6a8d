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

test('ten wrong codes a minute are answered as such, and others are not held up', () => {
	const clock = { now: 0 };
	const limits = limitsAt(clock);
	for (let i = 0; i < 10; i++) {
		expect(limits.wrongCode(HERE).reason).toBe('not-found');
		clock.now += 100;
	}
	expect(limits.wrongCode(HERE)).toEqual(tooMany(59));
	expect(limits.wrongCode(THERE).reason).toBe('not-found');
	clock.now = 60_000;
	expect(limits.wrongCode(HERE).reason).toBe('not-found');
});

test('whoever has an IPv6 network has one limit for all of it', () => {
	const limits = limitsAt({ now: 0 });
	for (let i = 0; i < 20; i++) limits.wrongSecret(`2001:db8:1:2::${i}`);
	expect(limits.wrongSecret('2001:db8:1:2::ffff').reason).toBe('too-many-requests');
	expect(limits.wrongSecret('2001:db8:1:3::1').reason).toBe('forbidden');
});

test('a flood into one session holds others of its address up for ten seconds at most', () => {
	const clock = { now: 0 };
	const limits = limitsAt(clock);
	for (let i = 0; i < 100; i++) limits.countWrite(HERE, 'one', `company ${i}`);
	expect(() => limits.countWrite(HERE, 'one', 'another')).toThrow(tooMany(10));
	limits.countWrite(THERE, 'one', 'another');
	limits.countWrite(HERE, 'two', 'another');
	clock.now = 10_000;
	limits.countWrite(HERE, 'one', 'another');
});

test('who changes the own contribution all the time holds up nobody else', () => {
	const limits = limitsAt({ now: 0 });
	for (const own of ['a', 'b', 'c', 'd']) {
		for (let i = 0; i < 6; i++) limits.countWrite(HERE, 'one', own);
		for (let i = 0; i < 100; i++) {
			expect(() => limits.countWrite(HERE, 'one', own)).toThrow(tooMany(10));
		}
	}
	limits.countWrite(HERE, 'one', 'somebody else');
});

test('nobody waits longer than a window, whatever the clock does', () => {
	const clock = { now: 3_600_000 };
	const limits = limitsAt(clock);
	for (let i = 0; i < 10; i++) limits.wrongCode(HERE);
	clock.now = 0;
	expect(limits.wrongCode(HERE)).toEqual(tooMany(60));
});

test('a factor lets one address do more', () => {
	const limits = limitsAt({ now: 0 }, 3);
	for (let i = 0; i < 60; i++) limits.countNewSession(HERE);
	expect(() => limits.countNewSession(HERE)).toThrow(tooMany(600));
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
