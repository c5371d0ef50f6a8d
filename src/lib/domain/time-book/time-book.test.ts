import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RUNS } from '../testing/arbitraries';
import { readTimeBookExample, GERMAN_STATUSES, timedCase } from './testing/time-book-example';
import { realisationFactor, timeBookOf, timeBookSum } from './time-book';
import { timingOf } from './timing';
import { trialFigures, type TrialFigures } from './trial-figures';
import { timedCaseSchema, trialSchema, type TimedCase, type Trial } from './trial-schema';

describe('example E14', () => {
	const { trials, cases, expected } = readTimeBookExample();
	const book = timeBookOf(trials, cases);

	test.each(book.trials)('$key', ({ key, figures }) => {
		const known = expected.results[key];
		const near = (number: number | undefined): unknown => expect.closeTo(number ?? NaN, 9);
		expect(figures).toMatchObject({
			before: { mean: near(known?.before_mean) },
			after: { mean: near(known?.after_mean) },
			expected: near(known?.expected_h_week),
			measured: near(known?.measured_h_week),
			range: {
				low: near(known?.interval_h_week[0]),
				high: near(known?.interval_h_week[1])
			},
			realisation: near(known?.realisation),
			feltGap: near(known?.felt_minus_measured),
			paybackWeeks: known?.payback_weeks === null ? null : near(known?.payback_weeks)
		});
		expect(GERMAN_STATUSES[figures.status]).toBe(known?.status);
	});

	test('the whole, and the own factor', () => {
		expect(book.sum.count).toBe(4);
		expect(book.sum.expected).toBeCloseTo(expected.portfolio.expected, 9);
		expect(book.sum.measured).toBeCloseTo(expected.portfolio.measured, 9);
		expect(book.sum.realisation).toBeCloseTo(expected.portfolio.realisation, 9);
		expect(book.factor?.value).toBeCloseTo(expected.calibration_factor, 9);
		expect(book.factor?.realisations).toEqual([0, 0.625, 0.75]);
	});

	test('is slower with the texts of offers, which is not certain', () => {
		const uncertain = book.trials.filter(({ figures }) => figures.isUncertain);
		expect(uncertain.map(({ key }) => key)).toEqual(['Angebotstexte']);
	});

	test('discounts the expectation that is not measured yet, and no other', () => {
		expect(book.trials.map(({ discounted }) => discounted)).toEqual([
			null,
			null,
			expect.closeTo(5.25 * 0.625, 9),
			null
		]);
	});
});

const trial: Trial = { position: 0, task: 'Minutes', expectedMinutes: 10, casesPerWeek: 6 };

describe('with few cases', () => {
	test.each<[number, number, TrialFigures['status'], boolean]>([
		[0, 0, 'too-few', false],
		[10, 2, 'too-few', false],
		[3, 3, 'preliminary', true],
		[10, 9, 'preliminary', true],
		[10, 10, 'measured', true]
	])('%d before and %d after are %s', (before, after, status, isTold) => {
		const figures = trialFigures(trial, casesOf(Array(before).fill(40), Array(after).fill(20)));
		expect([figures.status, figures.measured !== null]).toEqual([status, isTold]);
	});

	test('the expectation is known as soon as one case is timed, and not before', () => {
		expect(trialFigures(trial, []).expected).toBeNull();
		expect(trialFigures(trial, casesOf([40], [])).expected).toBe(3);
	});

	test('without the cases per week there are no hours', () => {
		const { casesPerWeek: _, ...without } = trial;
		expect(trialFigures(without, casesOf([4, 4, 4], [2, 2, 2]))).toMatchObject({
			status: 'preliminary',
			expected: null,
			measured: null,
			range: null
		});
	});
});

test('checking and rework belong to what a case takes', () => {
	const timing = timingOf([
		{ minutes: 10, checkingMinutes: 5 },
		{ minutes: 20, checkingMinutes: 0 }
	]);
	expect(timing).toEqual({ count: 2, mean: 17.5, checkingMean: 2.5, variance: 12.5 });
	expect(timingOf([{ minutes: 1, checkingMinutes: 0 }])?.variance).toBeNull();
});

test('slower is told as slower, and earns nothing back', () => {
	const figures = trialFigures(
		{ ...trial, oneOffHours: 5, feltHours: 2 },
		casesOf([10, 10, 10], [20, 20, 20])
	);
	expect(figures).toMatchObject({
		measured: -1,
		isUncertain: false,
		paybackWeeks: null,
		feltGap: 3,
		realisation: null
	});
});

describe('the own factor', () => {
	const of = (...realisations: readonly (number | null)[]) =>
		realisationFactor(
			realisations.map((realisation) => ({
				...trialFigures(trial, []),
				status: 'measured',
				realisation
			}))
		);

	test('comes from three measured trials on', () => {
		expect(of(0.5, 0.7)).toBeNull();
		expect(of(0.5, 0.7, null)).toBeNull();
		expect(of(0.7, 0.5, 0.6)?.value).toBe(0.6);
	});

	test('is the middle of two where there is no middle one', () => {
		expect(of(0.2, 0.4, 0.8, 1)?.value).toBeCloseTo(0.6, 9);
	});

	test('takes nothing below zero or above one and a half', () => {
		expect(of(-4, 9, 9)).toEqual({ value: 1.5, realisations: [0, 1.5, 1.5] });
	});

	test('does not count what is not measured yet', () => {
		const preliminary = {
			...trialFigures(trial, []),
			status: 'preliminary' as const,
			realisation: 1
		};
		expect(realisationFactor([preliminary, preliminary, preliminary])).toBeNull();
	});
});

describe('the laws of the time book (14)', () => {
	const minutes = fc.integer({ min: 0, max: 600 });
	const list = fc.array(minutes, { minLength: 3, maxLength: 14 });
	const weekly = fc.integer({ min: 1, max: 200 });

	test('what comes true exactly is realised by one', () => {
		fc.assert(
			fc.property(list, list, weekly, (before, after, casesPerWeek) => {
				const cases = casesOf(before, after);
				const expectedMinutes =
					timingOf(cases.filter(({ phase }) => phase === 'after'))?.mean ?? NaN;
				const { expected, realisation } = trialFigures(
					{ ...trial, casesPerWeek, expectedMinutes },
					cases
				);
				if (expected === null || expected <= 0) expect(realisation).toBeNull();
				else expect(realisation).toBeCloseTo(1, 9);
			}),
			RUNS
		);
	});

	test('a longer case afterwards never raises what was measured', () => {
		fc.assert(
			fc.property(list, list, fc.nat(13), minutes, (before, after, place, more) => {
				const longer = after.map((one, i) => (i === place % after.length ? one + more : one));
				const [is, would] = [after, longer].map(
					(then) => trialFigures(trial, casesOf(before, then)).measured ?? NaN
				);
				expect(would).toBeLessThanOrEqual((is ?? NaN) + 1e-9);
			}),
			RUNS
		);
	});

	test('what was measured lies in its range', () => {
		fc.assert(
			fc.property(list, list, (before, after) => {
				const { measured, range } = trialFigures(trial, casesOf(before, after));
				expect(range?.low).toBeLessThanOrEqual((measured ?? NaN) + 1e-9);
				expect(range?.high).toBeGreaterThanOrEqual((measured ?? NaN) - 1e-9);
			}),
			RUNS
		);
	});

	test('sums add up, and the order of cases is irrelevant', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(list, list), { maxLength: 5 }), (pairs) => {
				const figures = pairs.map(([before, after]) => trialFigures(trial, casesOf(before, after)));
				const turned = pairs.map(([before, after]) =>
					trialFigures(trial, casesOf([...before].reverse(), after).reverse())
				);
				const sum = timeBookSum(figures);
				const total = figures.reduce((all, { measured }) => all + (measured ?? NaN), 0);
				expect(sum.measured).toBeCloseTo(total, 9);
				expect(timeBookSum(turned).measured).toBeCloseTo(total, 9);
				expect(sum.count).toBe(pairs.length);
			}),
			RUNS
		);
	});
});

test.each([
	['a task without end', trialSchema, { ...trial, task: 'x'.repeat(201) }],
	['expected minutes below nothing', trialSchema, { ...trial, expectedMinutes: -1 }],
	['a case below nothing', timedCaseSchema, timedCase('a', 'after', -1)],
	['a case of weeks', timedCaseSchema, timedCase('a', 'after', 10_001)],
	[
		'a day that does not exist',
		timedCaseSchema,
		{ ...timedCase('a', 'after', 1), day: '2026-02-30' }
	]
])('%s is refused', (_, schema, value) => {
	expect(schema.safeParse(value).success).toBe(false);
});

test('it may feel slower', () => {
	expect(trialSchema.safeParse({ ...trial, feltHours: -2 }).success).toBe(true);
});

function casesOf(before: readonly number[], after: readonly number[]): TimedCase[] {
	return [
		...before.map((minutes) => timedCase('t', 'before', minutes)),
		...after.map((minutes) => timedCase('t', 'after', minutes))
	];
}
