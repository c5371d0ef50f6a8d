import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluateGate, type GateResult } from '../gates/gate';
import { RUNS } from '../testing/arbitraries';
import { gateOf } from '../testing/builders';
import {
	RATINGS,
	USUAL_LEVER_SETTINGS,
	weighProcess,
	type Lever,
	type Rating,
	type UseStatus
} from './lever';
import { processSchema, type OwnProcess } from './process-schema';
import { rankLevers, useStatusOf } from './rank-levers';
import { GERMAN_CATEGORIES, GERMAN_RATINGS, readLeverExample } from './testing/lever-example';

const offers: OwnProcess = {
	position: 0,
	name: 'Offers',
	manualHours: 9,
	errors: 4,
	hoursPerError: 1.5,
	searchHours: 4,
	documents: 2,
	data: 3,
	evenness: 3,
	risk: 'medium',
	use: { gate: 'G' }
};

describe('example E13', () => {
	const { processes, settings, order } = readLeverExample();

	test.each(processes)('$process.name', ({ process, useStatus, expected }) => {
		const lever = weighed(process, useStatus);
		expect(lever.hours.total).toBeCloseTo(expected?.lever_hours ?? NaN, 9);
		expect(lever.readiness.value).toBeCloseTo(expected?.readiness ?? NaN, 9);
		expect(lever.rank).toBeCloseTo(expected?.rank_value ?? NaN, 9);
		expect(GERMAN_CATEGORIES[lever.category]).toBe(expected?.category);
		expect(GERMAN_RATINGS[lever.readiness.weakest]).toBe(expected?.weakest);
	});

	test('is sorted as published, whatever order it was entered in', () => {
		const gates = processes.map(({ process, useStatus }) => resultOf(process, useStatus));
		const keyed = processes.map(({ process }, i) => ({ key: `k${i}`, entry: process }));
		for (const entered of [keyed, [...keyed].reverse()]) {
			const { weighed: ranked } = rankLevers(entered, gates, settings);
			expect(ranked.map(({ entry }) => entry.name)).toEqual(order);
		}
	});
});

describe('what has to be mended first', () => {
	test.each<[string, Partial<OwnProcess>, UseStatus, readonly string[]]>([
		['nothing', {}, 'free', []],
		['nothing when no AI is needed', { use: 'without-ai' }, 'without-ai', []],
		['the lowest rating', { documents: 1, data: 0 }, 'free', ['data']],
		['the AI use', {}, 'nearly', ['use']],
		['the AI use no check tells of', {}, 'not-told', ['use']],
		['the risk', { risk: 'high' }, 'free', ['risk']],
		[
			'the rating before the use before the risk',
			{ documents: 0, risk: 'high' },
			'open',
			['documents', 'use', 'risk']
		],
		[
			'nothing where little is to be gained',
			{ manualHours: 0, errors: 0, searchHours: 1 },
			'open',
			[]
		]
	])('%s', (_, differences, status, obstacles) => {
		expect(weighed({ ...offers, ...differences }, status).obstacles).toEqual(obstacles);
	});
});

test('a value that was not entered is no zero: the process waits and says for what', () => {
	const { searchHours: _, risk: __, ...without } = offers;
	expect(weighProcess(without, 'free', USUAL_LEVER_SETTINGS)).toEqual({
		kind: 'incomplete',
		missing: ['searchHours', 'risk']
	});
});

test('a process without errors needs no hours per error', () => {
	const { hoursPerError: _, ...without } = offers;
	expect(weighed({ ...without, errors: 0 }, 'free').hours.errors).toBe(0);
	expect(weighProcess(without, 'free', USUAL_LEVER_SETTINGS)).toMatchObject({
		missing: ['hoursPerError']
	});
});

test('thresholds are reached from below: three hours and fifty points are enough', () => {
	const just = { ...offers, manualHours: 3, errors: 0, searchHours: 0, documents: 2, data: 2 };
	const lever = weighed({ ...just, evenness: 2 }, 'free');
	expect([lever.hours.total, lever.readiness.value, lever.category]).toEqual([3, 50, 'start']);
});

test('what is not weighed yet stands beside those that are, in the order of entry', () => {
	const list = [
		{ key: 'b', entry: { position: 1, name: 'B' } },
		{ key: 'c', entry: offers },
		{ key: 'a', entry: { position: 1, name: 'A' } }
	];
	const { weighed: ranked, open } = rankLevers(list, [], USUAL_LEVER_SETTINGS);
	expect(ranked.map(({ key, useStatus }) => [key, useStatus])).toEqual([['c', 'not-told']]);
	expect(open.map(({ key }) => key)).toEqual(['a', 'b']);
});

test('an AI use is as prepared as the latest check says, and never more', () => {
	const gates = [resultOf(offers, 'nearly')];
	expect(useStatusOf(offers.use, gates)).toBe('nearly');
	expect(useStatusOf({ gate: 'unheard-of' }, gates)).toBe('not-told');
	expect(useStatusOf('other', gates)).toBe('not-told');
	expect(useStatusOf('without-ai', gates)).toBe('without-ai');
});

describe('the laws of levers (13)', () => {
	const amount = fc.double({ min: 0, max: 500, noNaN: true });
	const level = fc.integer({ min: 0, max: 4 });
	const processes: fc.Arbitrary<OwnProcess> = fc.record({
		position: fc.nat(20),
		name: fc.constant('P'),
		manualHours: amount,
		errors: amount,
		hoursPerError: amount,
		searchHours: amount,
		documents: level,
		data: level,
		evenness: level,
		risk: fc.constantFrom('low' as const, 'medium' as const, 'high' as const),
		use: fc.constant({ gate: 'G' })
	});
	const status = fc.constantFrom<UseStatus>(
		...(['free', 'nearly', 'open', 'blocked', 'without-ai', 'not-told'] as const)
	);

	test('the rank lies between nothing and the lever hours', () => {
		fc.assert(
			fc.property(processes, status, (process, useStatus) => {
				const { rank, hours } = weighed(process, useStatus);
				expect(rank).toBeGreaterThanOrEqual(0);
				expect(rank).toBeLessThanOrEqual(hours.total + 1e-9);
			}),
			RUNS
		);
	});

	test('more hours, more errors or better ratings never lower the rank', () => {
		const fields = ['manualHours', 'errors', 'hoursPerError', 'searchHours', ...RATINGS] as const;
		const changes = fc
			.constantFrom(...fields)
			.chain((field) =>
				fc.record({ field: fc.constant(field), value: isRating(field) ? level : amount })
			);
		fc.assert(
			fc.property(processes, changes, (process, { field, value }) => {
				const more = { ...process, [field]: Math.max(process[field] ?? 0, value) };
				const [before, after] = [weighed(process, 'free').rank, weighed(more, 'free').rank];
				expect(after).toBeGreaterThanOrEqual(before - 1e-9);
			}),
			RUNS
		);
	});

	test('better readiness never takes the quick start away', () => {
		fc.assert(
			fc.property(
				processes,
				status,
				fc.constantFrom(...RATINGS),
				level,
				(process, useStatus, rating, value) => {
					const better = { ...process, [rating]: Math.max(process[rating] ?? 0, value) };
					if (weighed(process, useStatus).category !== 'start') return;
					expect(weighed(better, useStatus).category).toBe('start');
				}
			),
			RUNS
		);
	});

	test('whatever is stored can be read again', () => {
		fc.assert(
			fc.property(processes, (process) => {
				expect(processSchema.parse(JSON.parse(JSON.stringify(process)))).toEqual(process);
			}),
			RUNS
		);
	});
});

test.each([
	['hours below nothing', { manualHours: -1 }],
	['hours no company has', { searchHours: 10_001 }],
	['a rating between two', { data: 2.5 }],
	['a rating above four', { documents: 5 }],
	['a number that is none', { errors: Number.NaN }],
	['a name without end', { name: 'x'.repeat(201) }],
	['something else', { colour: 'red' }]
])('%s is refused', (_, differences) => {
	expect(processSchema.safeParse({ ...offers, ...differences }).success).toBe(false);
});

function weighed(process: OwnProcess, useStatus: UseStatus): Lever {
	const lever = weighProcess(process, useStatus, USUAL_LEVER_SETTINGS);
	if (lever.kind !== 'weighed') throw new Error(`not weighed: ${lever.missing.join()}`);
	return lever;
}

function resultOf({ use }: OwnProcess, useStatus: UseStatus): GateResult {
	const id = typeof use === 'object' ? use.gate : 'none';
	const result = evaluateGate(gateOf(id, 'claimed', {}), () => 'unanswered');
	return useStatus === 'without-ai' || useStatus === 'not-told'
		? result
		: { ...result, status: useStatus };
}

function isRating(field: string): field is Rating {
	return RATINGS.some((rating) => rating === field);
}
