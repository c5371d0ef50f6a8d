import { describe, expect, test } from 'vitest';
import {
	formatDate,
	formatHundredths,
	formatList,
	formatNumber,
	formatPercent,
	formatRoundedScore,
	formatScore
} from './format';

describe('a score', () => {
	test.each([
		[43.9285714286, '44'],
		[37.5, '38'],
		[37.4999999999, '38'],
		[37.4, '37'],
		[0, '0'],
		[100, '100']
	])('of %d is shown as the whole number %s, half up', (score, text) => {
		expect(formatScore(score, 'de')).toBe(text);
	});

	test.each([
		[34.4444444444, '35'],
		[32.4, '30'],
		[2.5, '5'],
		[0, '0']
	])('of %d in the quick check is shown as %s', (score, text) => {
		expect(formatRoundedScore(score, 'de')).toBe(text);
	});
});

test('numbers carry the sign of their language', () => {
	expect(formatNumber(1.4583, 'de')).toBe('1,46');
	expect(formatNumber(1.4583, 'en')).toBe('1.46');
	expect(formatPercent(0.4, 'de')).toBe('40\u00a0%');
	expect(formatPercent(0.4, 'en')).toBe('40%');
});

test.each([
	['2026-11-23', 'de', '23.11.2026'],
	['2026-11', 'de', '11/2026'],
	['2026', 'de', '2026'],
	['2026', 'en', '2026'],
	['2026-11-03', 'en', '3 Nov 2026'],
	['2026-11', 'en', 'Nov 2026']
] as const)('the date %s reads in %s as %s', (date, locale, text) => {
	expect(formatDate(date, locale)).toBe(text);
});

test('a list ends with "and" in its language', () => {
	expect(formatList(['a', 'b', 'c'], 'de')).toBe('a, b und c');
	expect(formatList(['a', 'b'], 'en')).toBe('a and b');
});

test('numbers in a column line up at two decimals', () => {
	expect([37.5, 34.375, 50].map((value) => formatHundredths(value, 'de'))).toEqual([
		'37,50',
		'34,38',
		'50,00'
	]);
	expect(formatHundredths(37.5, 'en')).toBe('37.50');
});
