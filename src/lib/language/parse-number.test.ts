import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatNumber } from './format';
import { locales, type Locale } from './locale';
import { parseNumber } from './parse-number';

test.each<[string, Locale, number | undefined]>([
	['3,5', 'de', 3.5],
	['3.5', 'de', 3.5],
	['3,5', 'en', 3.5],
	['1.250', 'de', 1250],
	['1,250', 'en', 1250],
	['1.250,5', 'de', 1250.5],
	['1.250', 'en', 1.25],
	[' 12 ', 'de', 12],
	['1 250', 'de', 1250],
	[',5', 'de', 0.5],
	['-2', 'en', -2],
	['', 'de', undefined],
	['zwölf', 'de', undefined],
	['1,2,3', 'de', undefined],
	['1e3', 'en', undefined]
])('„%s“ typed in %s is %s', (text, locale, number) => {
	expect(parseNumber(text, locale)).toBe(number);
});

test('what is displayed as a number is read as the same number', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
			fc.constantFrom(...locales),
			(hundredths, locale) => {
				const value = hundredths / 100;
				expect(parseNumber(formatNumber(value, locale), locale)).toBe(value + 0);
			}
		)
	);
});
