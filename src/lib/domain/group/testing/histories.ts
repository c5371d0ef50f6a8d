import * as fc from 'fast-check';
import type { Published } from '../../comparison/comparison-schema';
import { decide, type RoundEvent } from '../decide';
import type { Round } from '../round';
import { viewOf, type RoundView } from '../view-of';
import type { Slide } from '../slides';
import {
	companyOf,
	newRound,
	revealing,
	sending,
	showing,
	withdrawing,
	type Decide
} from './rounds';

/** What happens in rounds, and what everybody who looks at every moment receives of it. */

/** A machine that may break one rule, so that the laws can be seen to notice. */
export interface Machine {
	readonly decide: Decide;
	readonly viewOf: (round: Round) => RoundView;
}

export const machine: Machine = { decide, viewOf };

export interface Moment {
	readonly event: RoundEvent;
	readonly before: Round;
	readonly after: Round;
	readonly view: RoundView;
}

/** A round through events, moment by moment; what is refused changes nothing. */
export function tell(
	{ decide: decideBy, viewOf: look }: Machine,
	round: Round,
	events: readonly RoundEvent[]
): readonly Moment[] {
	let latest = round;
	return events.map((event) => {
		const before = latest;
		const decision = decideBy(before, event);
		if (decision.ok) latest = decision.round;
		return { event, before, after: latest, view: look(latest) };
	});
}

/** Everything a watcher of all views has, each once as it appeared. */
export function receivedFrom(moments: readonly Moment[]): readonly string[] {
	const views = moments.map(({ view }) => JSON.stringify(view));
	return views.filter((view, i) => view !== views[i - 1]);
}

const COMPANIES = 9;
const anyone = fc.integer({ min: 1, max: COMPANIES });

const contribution = fc
	.record({ number: anyone, says: fc.integer({ min: 1, max: 30 }), hasConsented: fc.boolean() })
	.map(({ number, says, hasConsented }) => sending(number, { says, hasConsented }));

const area = fc.constantFrom('A', 'B', 'C', 'nowhere');

/** Also such as no round has. */
const anySlide: fc.Arbitrary<Slide> = fc.oneof(
	fc.constantFrom('guess', 'last-time', 'ai', 'experience', 'topics').map((kind) => ({ kind })),
	area.map((dimension) => ({ kind: 'claimed' as const, dimension })),
	area.map((dimension) => ({ kind: 'evidenced' as const, dimension })),
	fc.tuple(area, fc.integer({ min: 1, max: 3 })).map(([dimension, number]) => ({
		kind: 'topic' as const,
		question: `${dimension}-${number}`
	}))
);

const step: fc.Arbitrary<RoundEvent> = fc.oneof(
	{ weight: 8, arbitrary: contribution },
	{ weight: 3, arbitrary: anyone.map((number) => withdrawing(number)) },
	{ weight: 2, arbitrary: fc.constant(revealing(true)) },
	{ weight: 3, arbitrary: anySlide.map(showing) },
	{
		weight: 1,
		arbitrary: fc.boolean().map((isJoining) => ({ kind: 'joining', isJoining }) as const)
	},
	{ weight: 1, arbitrary: fc.constantFrom({ kind: 'close' } as const, { kind: 'expire' } as const) }
);

/** Six come at first, so that something can be revealed; then anything happens. */
export const anyHistory: fc.Arbitrary<readonly RoundEvent[]> = fc
	.tuple(
		fc.array(contribution, { minLength: 0, maxLength: 3 }),
		fc.array(step, { minLength: 6, maxLength: 40 })
	)
	.map(([first, steps]) => [
		...first,
		...[1, 2, 3, 4, 5, 6].map((number) => sending(number)),
		...steps
	]);

/** Where a history revealed, with the set as it was; undefined if it never did. */
export function revealIn(moments: readonly Moment[]): number | undefined {
	const at = moments.findIndex(({ before, after }) => !before.published && after.published);
	return at < 0 ? undefined : at;
}

/** All breaches of the promise in one history of a protected round; empty where it is kept. */
export function breachesOf(given: Machine, events: readonly RoundEvent[]): readonly string[] {
	const moments = tell(given, newRound(), events);
	return [
		...breachesOfOnce(moments),
		...breachesOfNothingLeft(moments),
		...breachesBefore(moments),
		...breachesOfTheSet(given, moments)
	];
}

function breachesOfOnce(moments: readonly Moment[]): readonly string[] {
	const shown = moments.flatMap(({ after }) => after.published ?? []);
	const different = new Set(shown.map((published: Published) => JSON.stringify(published)));
	const sizes = shown.map(({ comparison }) => comparison.count);
	return [
		...(different.size > 1 ? ['published twice'] : []),
		...(sizes.some((count) => count < 5) ? ['published of fewer than five'] : [])
	];
}

function breachesOfNothingLeft(moments: readonly Moment[]): readonly string[] {
	const later = moments.filter(({ after }) => after.phase !== 'collect');
	const ids = Array.from({ length: COMPANIES }, (_, i) => companyOf(i + 1).id);
	const text = JSON.stringify(later.map(({ after: { terms: _, ...rest } }) => rest));
	return ids.some((id) => text.includes(id)) ? ['a contribution is left after the reveal'] : [];
}

/** Before the reveal only classes and flags; a number, or more than one bit per dimension, is too much. */
function breachesBefore(moments: readonly Moment[]): readonly string[] {
	const early = moments.filter(({ after }) => after.phase === 'collect');
	const isTooMuch = early.some(
		({ view: { count, missing, published, guesses, slide, slides } }) => {
			const bits = missing.every((id) => /^[ABC]$/.test(id));
			const isAnyShown = published !== null || slide !== null || slides.length + guesses.length > 0;
			return typeof count !== 'string' || !bits || isAnyShown;
		}
	);
	return isTooMuch ? ['more than counted classes before the reveal'] : [];
}

/** The same set sent in another way: in order of the ids, without anything else having happened. */
function breachesOfTheSet(given: Machine, moments: readonly Moment[]): readonly string[] {
	const at = revealIn(moments);
	if (at === undefined) return [];
	const { before } = moments[at] ?? { before: newRound() };
	const joining = { kind: 'joining', isJoining: before.isJoining } as const;
	const straight: readonly RoundEvent[] = [
		...before.entries
			.toSorted((a, b) => (a.contribution.id < b.contribution.id ? -1 : 1))
			.map((entry): RoundEvent => ({ kind: 'contribute', ...entry })),
		joining
	];
	const after = moments.slice(at).map(({ event }) => event);
	const same = tell(given, newRound(), [...straight, ...after]).slice(straight.length);
	const [told, retold] = [moments.slice(at), same].map(receivedFrom);
	const stored = JSON.stringify(before.entries.map(({ contribution: { id } }) => id));
	const sorted = JSON.stringify(
		before.entries.map(({ contribution: { id } }) => id).toSorted((a, b) => (a < b ? -1 : 1))
	);
	return [
		...(JSON.stringify(told) === JSON.stringify(retold) ? [] : ['not a function of the final set']),
		...(stored === sorted ? [] : ['the order of what is kept tells something'])
	];
}
