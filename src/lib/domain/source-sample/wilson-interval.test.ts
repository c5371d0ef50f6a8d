import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { RUNS } from '../testing/arbitraries';
import { readSampleExample } from '../testing/scoring-examples';
import { wilsonInterval } from './wilson-interval';

test.each(readSampleExample())('example E21: $name found', ({ hits, total, expected }) => {
	const interval = wilsonInterval(hits, total);
	expect(interval?.rate).toBeCloseTo(expected.rate, 9);
	expect(interval?.low).toBeCloseTo(expected.low, 9);
	expect(interval?.high).toBeCloseTo(expected.high, 9);
});

test('of nothing nothing follows', () => {
	expect(wilsonInterval(0, 0)).toBeNull();
});

test('the share lies in its range, the range in 0 to 1, and a larger sample narrows it', () => {
	const sample = fc
		.integer({ min: 1, max: 200 })
		.chain((total) => fc.record({ hits: fc.nat({ max: total }), total: fc.constant(total) }));
	fc.assert(
		fc.property(sample, ({ hits, total }) => {
			const one = wilsonInterval(hits, total);
			const twice = wilsonInterval(hits * 2, total * 2);
			if (!one || !twice) throw new Error('there is a sample');
			expect(one.low).toBeGreaterThanOrEqual(0);
			expect(one.high).toBeLessThanOrEqual(1);
			expect(one.low).toBeLessThanOrEqual(one.rate);
			expect(one.high).toBeGreaterThanOrEqual(one.rate);
			expect(one.high).toBeGreaterThan(one.low);
			expect(twice.high - twice.low).toBeLessThan(one.high - one.low);
		}),
		RUNS
	);
});
