import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RUNS } from '../testing/arbitraries';
import {
	dayNumberOf,
	fullMonthsBetween,
	isIsoDate,
	isIsoMonth,
	isIsoYear,
	lastValidDay,
	laterDay,
	reviewDate,
	reviewParts
} from './calendar';

test.each([
	['2026-11-23', true],
	['2024-02-29', true],
	['2000-02-29', true],
	['2026-02-29', false],
	['1900-02-29', false],
	['2026-04-31', false],
	['2026-12-31', true],
	['2026-13-01', false],
	['2026-00-10', false],
	['2026-01-00', false],
	['2026-1-1', false],
	['23.11.2026', false],
	['2026-11', false],
	['2026-11-23T00:00', false],
	['', false]
])('"%s" is a day: %s', (text, isDay) => {
	expect(isIsoDate(text)).toBe(isDay);
});

test.each([
	['2026-11', true],
	['2026-13', false],
	['2026-00', false],
	['2026-11-23', false],
	['26-11', false]
])('"%s" is a month: %s', (text, isMonth) => {
	expect(isIsoMonth(text)).toBe(isMonth);
});

test.each([
	['a day, twelve months', '2025-11-23', 12, '2026-11-23'],
	['a month counts to its last day', '2025-11', 12, '2026-11-30'],
	['into a shorter month', '2026-01-31', 1, '2026-02-28'],
	['into a shorter month of a leap year', '2024-01-31', 1, '2024-02-29'],
	['from a leap day', '2024-02-29', 12, '2025-02-28'],
	['from one leap day to the next', '2024-02-29', 48, '2028-02-29'],
	['a February as a month, of a leap year after', '2023-02', 12, '2024-02-29'],
	['over the turn of the year', '2026-12-15', 1, '2027-01-15'],
	['to December', '2026-11-30', 1, '2026-12-30'],
	['many years', '2026-07-04', 1200, '2126-07-04'],
	['a year counts from its first day', '2025', 12, '2026-01-01'],
	['a leap year, months of no full year', '2024', 18, '2025-07-01']
])('%s: %s is valid for %d months, to %s', (_, reviewedOn, months, lastDay) => {
	expect(lastValidDay(reviewedOn, months)).toBe(lastDay);
});

test.each([
	['the day before the month is full', '2025-11-23', '2026-11-22', 11],
	['the day on which it is full', '2025-11-23', '2026-11-23', 12],
	['the same day', '2026-11-23', '2026-11-23', 0],
	['a month counts from its last day', '2025-09', '2026-11-23', 13],
	['a long month and a short one', '2026-01-31', '2026-02-28', 1],
	['over the turn of the year', '2025-12-24', '2026-01-23', 0],
	['a review that is still to come', '2027-01-01', '2026-11-23', 0],
	['the month that is running', '2026-11', '2026-11-23', 0],
	['a month is full at the end of a longer one', '2026-02', '2026-05-28', 2],
	['and on its last day', '2026-02', '2026-05-31', 3],
	['a year counts from its first day', '2025', '2026-11-23', 22],
	['the year that is running', '2026', '2026-11-23', 10]
])('%s: from %s to %s are %d full months', (_, reviewedOn, today, months) => {
	expect(fullMonthsBetween(reviewedOn, today)).toBe(months);
});

/** Every day from 1901 to 2099, where each fourth year is a leap year. */
const days = fc
	.record({ year: fc.integer({ min: 1901, max: 2099 }), month: fc.nat({ max: 11 }) })
	.chain(({ year, month }) => {
		const february = year % 4 === 0 ? 29 : 28;
		const lengths = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
		return fc
			.integer({ min: 1, max: lengths[month] ?? 0 })
			.map((day) => [year, month + 1, day].map((part) => String(part).padStart(2, '0')).join('-'));
	});
const months = fc.integer({ min: 1, max: 1200 });

test('every day a calendar has is a day, and its month a month', () => {
	fc.assert(
		fc.property(days, (day) => {
			expect(isIsoDate(day)).toBe(true);
			expect(isIsoMonth(day.slice(0, 7))).toBe(true);
		}),
		RUNS
	);
});

test('the last valid day exists, lies after the review and never comes earlier for a later review', () => {
	fc.assert(
		fc.property(days, days, months, (a, b, validMonths) => {
			const [earlier, later] = a < b ? [a, b] : [b, a];
			const last = lastValidDay(earlier, validMonths);
			expect(isIsoDate(last)).toBe(true);
			expect(last > earlier).toBe(true);
			expect(lastValidDay(later, validMonths) >= last).toBe(true);
			expect(lastValidDay(earlier.slice(0, 7), validMonths) >= last).toBe(true);
		}),
		RUNS
	);
});

test('on the last valid day exactly the months of validity are full', () => {
	fc.assert(
		fc.property(days, months, fc.constantFrom(4, 7, 10), (day, validMonths, length) => {
			const reviewedOn = day.slice(0, length);
			expect(fullMonthsBetween(reviewedOn, lastValidDay(reviewedOn, validMonths))).toBe(
				validMonths
			);
		}),
		RUNS
	);
});

test('a year is never valid longer than any month or day of it', () => {
	fc.assert(
		fc.property(days, months, (day, validMonths) => {
			const [year, month] = [day.slice(0, 4), day.slice(0, 7)];
			expect(isIsoYear(year)).toBe(true);
			expect(lastValidDay(year, validMonths) <= lastValidDay(day, validMonths)).toBe(true);
			expect(lastValidDay(year, validMonths) <= lastValidDay(month, validMonths)).toBe(true);
		}),
		RUNS
	);
});

test('there is a month for every number of full months ago', () => {
	fc.assert(
		fc.property(days, fc.integer({ min: 1, max: 60 }), (today, count) => {
			const said = Array.from({ length: count + 3 }, (_, back) => {
				const index = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 - back;
				const month = String((index % 12) + 1).padStart(2, '0');
				return fullMonthsBetween(`${Math.floor(index / 12)}-${month}`, today);
			});
			expect(said).toContain(count);
		}),
		RUNS
	);
});

describe('the parts of a review date', () => {
	test('make the same date again', () => {
		fc.assert(
			fc.property(days, fc.constantFrom(4, 7, 10), (day, length) => {
				const date = day.slice(0, length);
				expect(reviewDate(reviewParts(date))).toBe(date);
			}),
			RUNS
		);
		expect(reviewDate(reviewParts(undefined))).toBeUndefined();
	});

	test.each([
		['another year keeps month and day', { year: '2025', month: '06', day: '15' }, '2025-06-15'],
		['another month keeps the day', { year: '2026', month: '07', day: '15' }, '2026-07-15'],
		['a year alone is a date', { year: '2025', month: '', day: '' }, '2025'],
		['a day without a month is none', { year: '2025', month: '', day: '15' }, '2025'],
		['a day its month does not have', { year: '2025', month: '02', day: '29' }, '2025-02'],
		['without a year there is no date', { year: '', month: '06', day: '15' }, undefined]
	])('%s', (_, parts, date) => {
		expect(reviewDate(parts)).toBe(date);
	});
});

test.each([
	['2026-11-29', 0, '2026-11-29'],
	['2026-11-29', 42, '2027-01-10'],
	['2028-02-28', 1, '2028-02-29'],
	['2026-12-31', 366, '2028-01-01']
])('%s and %i days later is %s', (day, days, later) => {
	expect(laterDay(day, days)).toBe(later);
});

test('a later day is as many days later as was asked for', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 0, max: 2000 }), (day, days) => {
			const from = `2026-02-${String(day).padStart(2, '0')}`;
			expect(dayNumberOf(laterDay(from, days)) - dayNumberOf(from)).toBe(days);
		})
	);
});
