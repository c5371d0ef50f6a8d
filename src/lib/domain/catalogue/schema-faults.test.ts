import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { schemaFaults } from './schema-faults';

const schema = z.strictObject({
	people: z.array(z.strictObject({ id: z.string(), age: z.int(), since: z.optional(z.date()) })),
	seen: z.boolean()
});

test('an item is named by its id wherever it has one, else by its position', () => {
	const people = [{ id: 'anna', age: 1.5 }, { age: 1 }, 7];
	expect(faultsOf({ people, seen: true })).toEqual([
		{ path: 'people.anna.age', message: 'must be a whole number' },
		{ path: 'people.1.id', message: 'is missing' },
		{ path: 'people.2', message: 'must be an object' }
	]);
});

test('a kind of value without a plain word keeps its own', () => {
	const people = [{ id: 'anna', age: 1, since: '2026' }];
	expect(faultsOf({ people, seen: true })).toEqual([
		{ path: 'people.anna.since', message: 'must be date' }
	]);
});

test('each key that is not known is a fault of its own', () => {
	expect(faultsOf({ people: [], seen: false, colour: 1, size: 2 })).toEqual([
		{ path: 'file', message: 'the key "colour" is not known' },
		{ path: 'file', message: 'the key "size" is not known' }
	]);
});

test('a key that is there without a value is missing; null is not missing', () => {
	expect(faultsOf({ people: undefined, seen: null })).toEqual([
		{ path: 'people', message: 'is missing' },
		{ path: 'seen', message: 'must be true or false' }
	]);
});

function faultsOf(input: unknown) {
	const parsed = schema.safeParse(input);
	return parsed.success ? [] : schemaFaults(parsed.error, input);
}
