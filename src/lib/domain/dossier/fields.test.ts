import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RUNS } from '../testing/arbitraries';
import { fieldKey, fieldsOf, latestStamp, mergeFields, noFields, type Field } from './fields';
import { readFields } from './read-fields';
import { FIRST_STAMP, isStamp, nextStamp } from './stamp';
import { states } from './testing/dossiers';

describe('states of a dossier, merged,', () => {
	test('are the same in any order', () => {
		fc.assert(
			fc.property(states, states, (a, b) => {
				expect(mergeFields(a, b)).toEqual(mergeFields(b, a));
			}),
			RUNS
		);
	});

	test('are the same in any grouping', () => {
		fc.assert(
			fc.property(states, states, states, (a, b, c) => {
				expect(mergeFields(mergeFields(a, b), c)).toEqual(mergeFields(a, mergeFields(b, c)));
			}),
			RUNS
		);
	});

	test('are the same however often', () => {
		fc.assert(
			fc.property(states, states, (a, b) => {
				const merged = mergeFields(a, b);
				expect(mergeFields(merged, b)).toEqual(merged);
				expect(mergeFields(a, a)).toBe(a);
			}),
			RUNS
		);
	});

	test('keep of each field the newest that was not deleted since', () => {
		fc.assert(
			fc.property(states, states, (a, b) => {
				const all = [...Object.values(a), ...Object.values(b)];
				const merged = mergeFields(a, b);
				for (const field of all) {
					const kept = merged[fieldKey(field)];
					const isKept = kept !== undefined && kept.stamp >= field.stamp;
					expect(isKept || wasRemovedAfter(field, all)).toBe(true);
				}
			}),
			RUNS
		);
	});
});

test('what was deleted does not come back from an older state, what is written after it stays', () => {
	const answer = {
		part: 'answer',
		assessment: 'x',
		question: 'A-01',
		value: { level: 2 }
	} as const;
	const [one, two, three] = stampsInOrder(3);
	const old = fieldsOf([{ ...answer, stamp: one }]);
	const removed = fieldsOf([{ part: 'removed', assessment: 'x', stamp: two }]);
	expect(Object.keys(mergeFields(old, removed))).toEqual(['assessment/x/removed']);
	expect(mergeFields(mergeFields(old, removed), old)).toEqual(mergeFields(old, removed));
	const anew = fieldsOf([{ ...answer, stamp: three }]);
	expect(mergeFields(removed, anew)['assessment/x/answer/A-01']).toBeDefined();
	expect(mergeFields(noFields, anew)).toEqual(anew);
});

/** In milliseconds since 1970. */
const NOON = 1_780_315_200_000;

describe('a stamp', () => {
	test('is later than everything its writer has seen, whatever the clock says', () => {
		const clocks = fc.array(fc.double({ min: -1e15, max: 1e15, noNaN: true }), { minLength: 1 });
		fc.assert(
			fc.property(clocks, (times) => {
				let seen = FIRST_STAMP;
				for (const now of times) {
					const stamp = nextStamp(now, seen, 'w');
					expect(stamp > seen).toBe(true);
					expect(isStamp(stamp)).toBe(true);
					seen = stamp;
				}
			}),
			RUNS
		);
	});

	test('follows the clock where the clock goes on', () => {
		const noon = nextStamp(NOON, FIRST_STAMP, 'zzz');
		expect(nextStamp(NOON + 60_000, FIRST_STAMP, 'a') > noon).toBe(true);
		expect(nextStamp(NOON, noon, 'a') > noon).toBe(true);
	});

	test('goes on after the last count of a minute', () => {
		const last = `${FIRST_STAMP.slice(0, 6)}-zzzz-a`;
		expect(nextStamp(0, last, 'a')).toBe('000001-0000-a');
	});

	test.each(['', 'later', '000000-0000', 'zzzzzz-0000-a', '000000-0000-A', '000000-0000-../x'])(
		'from outside is refused when it is "%s"',
		(text) => {
			expect(isStamp(text)).toBe(false);
		}
	);
});

test('of stored fields those that can be read are read, the others are named and kept', () => {
	const stamp = nextStamp(0, FIRST_STAMP, 'a');
	const sound = { part: 'name', value: 'Klee', stamp };
	const stored = [
		sound,
		{ part: 'name', value: 'x'.repeat(201), stamp },
		{ part: 'new', stamp },
		7
	];
	const { fields, damaged } = readFields(stored);
	expect(fields).toEqual([sound]);
	expect(damaged.map((one) => one.stored)).toEqual(stored.slice(1));
	expect(damaged[0]?.faults[0]?.message).toBe('a name has at most 200 characters');
});

test('what a section keeps comes through, whatever it is', () => {
	fc.assert(
		fc.property(states, (fields) => {
			const stored: unknown = JSON.parse(JSON.stringify(Object.values(fields)));
			const read = readFields(Array.isArray(stored) ? stored : []);
			expect(read.damaged).toEqual([]);
			expect(fieldsOf(read.fields)).toEqual(fields);
		})
	);
});

function wasRemovedAfter(field: Field, all: readonly Field[]): boolean {
	return all.some((other) => {
		if (other.stamp < field.stamp) return false;
		if (other.part === 'all-removed') return true;
		return (
			other.part === 'removed' && 'assessment' in field && other.assessment === field.assessment
		);
	});
}

function stampsInOrder(count: number): readonly [string, string, string] {
	const stamps = Array.from({ length: count }, (_, position) =>
		nextStamp(position * 60_000, FIRST_STAMP, 'a')
	);
	const [one = '', two = '', three = ''] = stamps;
	expect(latestStamp([])).toBe(FIRST_STAMP);
	return [one, two, three];
}
