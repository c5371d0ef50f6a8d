import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entryChange, readSection } from '../dossier/section';
import { mergeFields, withChanges } from '../dossier/fields';
import { dossierOf } from '../dossier/dossier';
import { RUNS } from '../testing/arbitraries';
import { PLAN_OUTCOMES } from './plan-outcome';
import { PLAN_LIMITS, planSchema, plansSection, type Plan } from './plan';
import {
	carriedPlan,
	isCarried,
	isPlanDue,
	lastOutcome,
	lastMeetingPlans,
	nextMeeting,
	openPlans,
	planFigures,
	plansToAsk,
	roomForPlans,
	withOutcome,
	type KeptPlan
} from './plan-round';

const plan: Plan = {
	what: 'Prüfliste aufschreiben',
	who: 'Frau Beck',
	until: '2026-11-28',
	seenBy: 'Sie hängt an der Maschine',
	madeOn: '2026-10-31'
};

function kept(key: string, other: Partial<Plan> = {}): KeptPlan {
	return { key, entry: { ...plan, ...other } };
}

describe('a plan is asked about', () => {
	test.each([
		['long before its day', '2026-11-10', false],
		['in the week before', '2026-11-21', true],
		['on its day', '2026-11-28', true],
		['long after it', '2027-02-01', true]
	])('%s (%s): %s', (_, today, isAsked) => {
		expect(isPlanDue(plan, today)).toBe(isAsked);
	});

	test('not while it is fresh, unless its day has come', () => {
		const fresh = { ...plan, madeOn: '2026-11-25' };
		expect(isPlanDue(fresh, '2026-11-26')).toBe(false);
		expect(isPlanDue(fresh, '2026-11-28')).toBe(true);
	});

	test('not on the day it is made, and not before it has words', () => {
		expect(isPlanDue({ ...plan, madeOn: '2026-11-28' }, '2026-11-28')).toBe(false);
		expect(isPlanDue({ ...plan, what: ' ' }, '2026-11-28')).toBe(false);
		expect(lastMeetingPlans([kept('a', { what: '' })], '2026-11-28')).toEqual([]);
		expect(planFigures([kept('a', { what: '' })], '2026-11-28').open).toBe(0);
	});

	test('no more once it was said what became of it, but the answer stays to be corrected that day', () => {
		const said = kept('a', withOutcome(plan, 'partly', { between: 'Messe', today: '2026-11-28' }));
		expect(isPlanDue(said.entry, '2026-11-28')).toBe(false);
		expect(plansToAsk([said], '2026-11-28')).toEqual([said]);
		expect(plansToAsk([said], '2026-11-29')).toEqual([]);
	});
});

test('three may be open at a time, and each one answered makes room', () => {
	const three = [kept('a'), kept('b'), kept('c')];
	expect(roomForPlans(three)).toBe(0);
	expect(roomForPlans([...three, kept('d')])).toBe(0);
	expect(
		roomForPlans([kept('a', withOutcome(plan, 'done', { today: plan.until })), kept('b')])
	).toBe(2);
});

test('an answer taken back leaves the plan as it was, another answer keeps what came in between', () => {
	const said = withOutcome(plan, 'not', { between: 'Messe', today: '2026-11-28' });
	expect(withOutcome(said, undefined, { today: '2026-11-28' })).toEqual(plan);
	expect(withOutcome(said, 'partly', { today: '2026-11-29' }).outcome).toEqual({
		state: 'partly',
		between: 'Messe',
		saidOn: '2026-11-29'
	});
});

test('a plan carried on is a new one, open, until a month later, and knows where it comes from', () => {
	const said = kept('a', withOutcome(plan, 'partly', { between: 'Messe', today: '2026-11-28' }));
	const next = kept('b', carriedPlan(said, '2026-11-28'));
	expect(next.entry).toEqual({
		what: plan.what,
		who: plan.who,
		seenBy: plan.seenBy,
		madeOn: '2026-11-28',
		until: '2026-12-28',
		carries: 'a'
	});
	expect(isCarried(said, [said, next])).toBe(true);
	expect(isCarried(next, [said, next])).toBe(false);
	expect(nextMeeting('2026-01-31')).toBe('2026-02-28');
});

describe('the report of a day tells of the last meeting', () => {
	const done = kept('a', withOutcome(plan, 'done', { today: '2026-11-27' }));
	const made = kept('b', { madeOn: '2026-11-28', until: '2026-12-28' });

	test('what became of its plans, and not of those made since', () => {
		expect(lastMeetingPlans([made, done], '2026-11-28')).toEqual([done]);
	});

	test('also when it was said a day after the check', () => {
		const later = kept('a', withOutcome(plan, 'done', { today: '2026-11-29' }));
		expect(lastMeetingPlans([later], '2026-11-28')).toEqual([later]);
	});

	test('open ones, where nobody has said anything', () => {
		expect(lastMeetingPlans([kept('a')], '2026-11-28')).toEqual([kept('a')]);
	});

	test('a month later of the next ones only', () => {
		expect(lastMeetingPlans([made, done], '2026-12-28')).toEqual([made]);
	});
});

describe('what became of the last meeting’s plans is told as one:', () => {
	const [done, partly, not] = PLAN_OUTCOMES.map((state) =>
		kept(state, withOutcome(plan, state, { today: '2026-11-28' }))
	);

	test.each([
		['nothing said', [kept('a')], undefined],
		['no plan', [], undefined],
		['all done', [done, kept('open')], 'done'],
		['none done', [not], 'not'],
		['one done and one not', [done, not], 'partly'],
		['in part', [partly], 'partly']
	])('%s', (_, plans, outcome) => {
		expect(
			lastOutcome(
				plans.flatMap((one) => one ?? []),
				'2026-11-28'
			)
		).toBe(outcome);
	});
});

const arbitraryPlans: fc.Arbitrary<readonly KeptPlan[]> = fc.uniqueArray(
	fc.record({
		key: fc.stringMatching(/^[a-z]{1,4}$/),
		entry: fc
			.record({
				what: fc
					.string({ minLength: 1, maxLength: PLAN_LIMITS.what })
					.map((text) => `x${text.slice(1)}`),
				month: fc.integer({ min: 1, max: 12 }),
				state: fc.option(fc.constantFrom(...PLAN_OUTCOMES), { nil: undefined })
			})
			.map(({ what, month, state }): Plan => {
				const madeOn = `2026-${String(month).padStart(2, '0')}-05`;
				const until = nextMeeting(madeOn);
				return withOutcome({ ...plan, what, madeOn, until }, state, { today: until });
			})
	}),
	{ selector: ({ key }) => key, maxLength: 12 }
);

test('every plan is open or counted once by what became of it', () => {
	fc.assert(
		fc.property(arbitraryPlans, (plans) => {
			const { open, due, done, partly, not } = planFigures(plans, '2026-08-01');
			expect(open + done + partly + not).toBe(plans.length);
			expect(open).toBe(openPlans(plans).length);
			expect(due).toBeLessThanOrEqual(open);
		}),
		RUNS
	);
});

test('a report never tells of more than three, and each of them is there', () => {
	fc.assert(
		fc.property(arbitraryPlans, fc.integer({ min: 10, max: 28 }), (plans, day) => {
			const told = lastMeetingPlans(plans, `2026-07-${day}`);
			expect(told.length).toBeLessThanOrEqual(PLAN_LIMITS.open);
			expect(new Set(told.map(({ key }) => key)).size).toBe(told.length);
			told.forEach((one) => {
				expect(plans).toContain(one);
			});
		}),
		RUNS
	);
});

test('plans of two devices merge to the same whatever the order, and none is lost', () => {
	fc.assert(
		fc.property(arbitraryPlans, arbitraryPlans, (ours, theirs) => {
			const a = fieldsOfPlans(ours, '2026-11-01T00:00:00.000Z-0000-a');
			const b = fieldsOfPlans(theirs, '2026-11-02T00:00:00.000Z-0000-b');
			const merged = mergeFields(a, b);
			expect(mergeFields(b, a)).toEqual(merged);
			const read = readSection(dossierOf('x', merged, () => undefined).sections, plansSection);
			expect(read.unreadable).toEqual([]);
			const keys = new Set([...ours, ...theirs].map(({ key }) => key));
			expect(read.entries.map(({ key }) => key)).toEqual([...keys].sort());
			theirs.forEach((one) => {
				expect(read.entries).toContainEqual(one);
			});
		}),
		RUNS
	);
});

test.each([
	['a text too long', { ...plan, what: 'x'.repeat(PLAN_LIMITS.what + 1) }],
	['a day that does not exist', { ...plan, until: '2026-02-30' }],
	['an outcome of another kind', { ...plan, outcome: { state: 'almost', between: '' } }],
	['something unknown', { ...plan, colour: 'red' }]
])('%s is no plan', (_, entry) => {
	expect(planSchema.safeParse(entry).success).toBe(false);
});

function fieldsOfPlans(plans: readonly KeptPlan[], stamp: string) {
	const changes = plans.map(({ key, entry }) => entryChange(plansSection, key, entry));
	return withChanges({}, changes, stamp);
}
