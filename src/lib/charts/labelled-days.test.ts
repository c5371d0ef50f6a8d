import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labelledDays } from './labelled-days';

const someDays = fc
	.array(fc.integer({ min: 0, max: 800 }), { minLength: 1, maxLength: 60 })
	.map((days) => days.sort((a, b) => a - b));

test('the names of days never lie on each other, none is left out for nothing, the last is there', () => {
	fc.assert(
		fc.property(someDays, fc.integer({ min: 1, max: 300 }), (days, apart) => {
			const labelled = labelledDays(days, apart).map((place) => days[place] ?? NaN);
			expect(labelled.at(-1)).toBe(days.at(-1));
			for (const [place, day] of labelled.slice(1).entries()) {
				expect(day - (labelled[place] ?? NaN)).toBeGreaterThanOrEqual(apart);
			}
			for (const day of days.filter((one) => !labelled.includes(one))) {
				expect(labelled.some((one) => one > day && one - day < apart)).toBe(true);
			}
		})
	);
});
