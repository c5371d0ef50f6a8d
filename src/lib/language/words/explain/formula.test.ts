import { describe, expect, test } from 'vitest';
import { fractionOf } from './fraction';
import { writeDifference, writeIndexMean, writeMean, writeMeanMin, writeRatio } from './formula';

function term(score: number, weight = 1) {
	return { weight, score };
}

const mean = { openWeight: 0, divisor: 4, step: 25, value: 37.5 };

describe('the mean of a dimension', () => {
	test.each([
		[
			'levels of equal weight',
			{ ...mean, terms: [50, 25, 0, 75].map((s) => term(s)) },
			'(2 + 1 + 0 + 3) · 25 / 4 = 37,5'
		],
		[
			'weights',
			{ ...mean, terms: [term(50, 2), term(25)], divisor: 3, value: 125 / 3 },
			'(2 · 2 + 1) · 25 / 3 ≈ 41,67'
		],
		['one answer', { ...mean, terms: [term(75)], divisor: 1, value: 75 }, '3 · 25 / 1 = 75'],
		[
			'levels of unequal distance',
			{ ...mean, step: null, terms: [term(10), term(50)], divisor: 2, value: 30 },
			'(10 + 50) / 2 = 30'
		],
		[
			'an open rest',
			{ ...mean, terms: [term(50), term(25)], openWeight: 2, value: 68.75 },
			'((2 + 1) · 25 + 100 · 2) / 4 = 68,75'
		],
		['nothing but open', { ...mean, terms: [], openWeight: 4, value: 100 }, '100 · 4 / 4 = 100'],
		['nothing at all', { ...mean, terms: [], value: 0 }, '0 / 4 = 0']
	])('%s', (_, input, expected) => {
		expect(writeMean(input, 'de')).toBe(expected);
	});

	test('has a decimal point in English', () => {
		expect(writeMean({ ...mean, terms: [term(37.5)], step: null }, 'en')).toBe('(37.5) / 4 = 37.5');
	});
});

const index = {
	figures: [{ value: 43.75 }, { value: 31.25 }],
	mean: 37.5,
	weakest: 31.25,
	weakestShare: 1 / 3,
	weights: undefined,
	value: 35.4166666
};

test('the index is written with the share of the weakest as a fraction', () => {
	expect(writeIndexMean(index, 'de')).toBe('(43,75 + 31,25) / 2 = 37,5');
	expect(writeMeanMin(index, 'de')).toBe('2/3 · 37,5 + 1/3 · 31,25 ≈ 35,42');
});

test('weights of areas stand in the mean only where they differ', () => {
	const weighted = { ...index, weights: [1, 2.5], mean: (43.75 + 2.5 * 31.25) / 3.5 };
	expect(writeIndexMean(weighted, 'de')).toBe('(43,75 + 2,5 · 31,25) / 3,5 ≈ 34,82');
});

test.each([
	[0, '1 · 37,5 + 0 · 31,25 = 37,5', 37.5],
	[0.123, '0,88 · 37,5 + 0,12 · 31,25 ≈ 36,73', 36.73125]
])('a share of %d without a simple fraction is written as a number', (share, expected, value) => {
	expect(writeMeanMin({ ...index, weakestShare: share, value }, 'de')).toBe(expected);
});

test('differences and ratios say when they are rounded', () => {
	expect(writeDifference(36.79, 38.25, 'de')).toBe('38,25 − 36,79 = 1,46');
	expect(writeDifference(1 / 3, 1, 'de')).toBe('1 − 0,33 ≈ 0,67');
	expect(writeRatio(10, 25, 'de')).toBe('10 / 25 = 0,4');
});

test.each([
	[1 / 3, { numerator: 1, denominator: 3 }],
	[0.75, { numerator: 3, denominator: 4 }],
	[0.5, { numerator: 1, denominator: 2 }],
	[1, { numerator: 1, denominator: 1 }],
	[0.123, undefined]
])('%d as people say it', (share, expected) => {
	expect(fractionOf(share)).toEqual(expected);
});
