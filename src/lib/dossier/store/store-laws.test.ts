import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { noteOf, Person, type Step } from './testing/person';

const tab = fc.integer({ min: 0, max: 2 });
const is = fc.boolean();

const steps: fc.Arbitrary<Step> = fc.oneof(
	{
		weight: 10,
		arbitrary: fc.record({
			kind: fc.constant('answer' as const),
			tab,
			question: fc.constantFrom('A-01', 'A-02')
		})
	},
	{
		weight: 9,
		arbitrary: fc.record({
			kind: fc.constantFrom(
				...(['fold', 'fold', 'fold', 'hear', 'reload', 'complete', 'reopen'] as const)
			),
			tab
		})
	},
	{
		weight: 3,
		arbitrary: fc.record({ kind: fc.constantFrom('save-file' as const, 'open-file' as const), tab })
	},
	{
		weight: 3,
		arbitrary: fc.record({
			kind: fc.constant('crash' as const),
			tab,
			operations: fc.integer({ min: 0, max: 5 })
		})
	},
	fc.record({
		kind: fc.constant('room' as const),
		tab,
		room: fc.constantFrom(0, 100, 300, 5_000_000)
	}),
	fc.record({ kind: fc.constantFrom('refuse' as const, 'refuse-archive' as const), tab, is }),
	fc.record({
		kind: fc.constant('clock' as const),
		tab,
		now: fc.integer({ min: -1e12, max: 4e12 })
	})
);

test('whatever happens, the newest stored answer comes through and no record changes', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(steps, { minLength: 50, maxLength: 50 }), async (sequence) => {
			const person = new Person();
			await person.begin();
			for (const step of sequence) await person.does(step);
			const merged = await person.atTheEnd();
			for (const [question, allowed] of person.expected()) {
				expect(allowed).toContain(noteOf(merged[`assessment/x/answer/${question}`]));
			}
			for (const [record, content] of person.records) {
				const kept = merged[`assessment/x/record/${record}`];
				expect(kept?.part === 'record' && JSON.stringify(kept.value)).toBe(content);
			}
		}),
		{ numRuns: 1000 }
	);
}, 60_000);
