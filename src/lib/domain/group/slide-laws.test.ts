import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contributionWith, randomStates, chanceOf } from '../comparison/testing/groups';
import { EXPERIENCE_TASKS, VERDICTS, type Experience } from '../contribution/released';
import type { RoundEvent } from './decide';
import type { Round } from './round';
import { isSameSlide, phaseOfSlide, slidesOf, type Slide } from './slides';
import { after, newRound, revealing, roundCatalogue, sending, showing } from './testing/rounds';
import { viewOf, type RoundView } from './view-of';

/**
 * Walking through the slides, in whatever order, is nothing but moving a curtain before the one comparison:
 * what is in view is a part of it, and says nothing of the way that was gone.
 */

/** A company that releases all it can, by chance. */
function telling(number: number, seed: number): RoundEvent {
	const chance = chanceOf(seed * 100 + number);
	const contribution = contributionWith(roundCatalogue, randomStates(roundCatalogue, chance), {
		number
	});
	const experience: Experience = {
		task: EXPERIENCE_TASKS[Math.floor(chance() * EXPERIENCE_TASKS.length)] ?? 'mail',
		mistakes: {},
		verdict: VERDICTS[Math.floor(chance() * VERDICTS.length)] ?? 'mixed'
	};
	const guesses = [0, 1, 2].map(() => Math.floor(chance() * 11));
	const released = { guesses, aiUses: [], experience };
	return sending(number, { hasConsented: true, contribution: { ...contribution, released } });
}

/** Revealed by six to thirteen companies, in either mode. */
const anyRevealed: fc.Arbitrary<Round> = fc
	.record({
		seed: fc.nat({ max: 9_999 }),
		size: fc.integer({ min: 6, max: 13 }),
		mode: fc.constantFrom('protected', 'open')
	})
	.map(({ seed, size, mode }) => {
		const companies = Array.from({ length: size }, (_, i) => telling(i + 1, seed));
		return after(newRound({ mode }), [...companies, revealing()]);
	});

function slidesIn({ published }: Round): readonly Slide[] {
	return published ? slidesOf(published.comparison) : [];
}

/** A round, and the slides it is led to one after the other. */
const anyWalk = anyRevealed.chain((round) => {
	const slides = slidesIn(round);
	return fc.record({
		round: fc.constant(round),
		walk: fc.array(fc.nat({ max: slides.length - 1 }), { minLength: 1, maxLength: 12 })
	});
});

function led(round: Round, walk: readonly number[]): Round {
	const slides = slidesIn(round);
	return after(
		round,
		walk.flatMap((at) => slides[at] ?? []).map((slide) => showing(slide))
	);
}

/** Whether something is left out of the whole at most: nothing instead of it, fewer at the end of a list. */
function isPartOf(part: unknown, whole: unknown): boolean {
	if (part === null || part === whole) return true;
	if (Array.isArray(part) && Array.isArray(whole)) {
		return part.length <= whole.length && part.every((one, i) => isPartOf(one, whole[i]));
	}
	if (typeof part !== 'object' || typeof whole !== 'object' || !whole) return false;
	const known = new Map<string, unknown>(Object.entries(whole));
	return Object.entries(part).every(
		([key, one]) => known.has(key) && isPartOf(one, known.get(key))
	);
}

/** What a view shows beyond the comparison there is. */
function surplusOf(round: Round, view: RoundView): readonly string[] {
	const { published } = round;
	const dimensions = published?.comparison.dimensions ?? [];
	const guesses = dimensions.map(({ dimension, figures }) => ({
		dimension,
		guess: figures && 'guess' in figures ? figures.guess : null
	}));
	const slides = slidesIn(round);
	const areKnown = view.slides.every((slide) => slides.some((one) => isSameSlide(one, slide)));
	return [
		...(isPartOf(view.published, published) ? [] : ['figures']),
		...(isPartOf(view.guesses, JSON.parse(JSON.stringify(guesses))) ? [] : ['guesses']),
		...(areKnown ? [] : ['slides']),
		...(view.missing.length === 0 ? [] : ['gaps'])
	];
}

test('whatever way is gone, nothing is in view that is not in the one comparison', () => {
	fc.assert(
		fc.property(anyWalk, ({ round, walk }) => {
			walk.forEach((_, end) => {
				const now = led(round, walk.slice(0, end + 1));
				expect(now.published).toBe(round.published);
				expect(surplusOf(round, viewOf(now))).toEqual([]);
			});
		}),
		{ numRuns: 200 }
	);
});

test('the way that was gone leaves no trace: the last slide alone says what is in view', () => {
	fc.assert(
		fc.property(anyWalk, ({ round, walk }) => {
			expect(viewOf(led(round, walk))).toEqual(viewOf(led(round, walk.slice(-1))));
		}),
		{ numRuns: 200 }
	);
});

test('an area is in view from its first slide on and no sooner, and topics only in the discussion', () => {
	fc.assert(
		fc.property(anyRevealed, (round) => {
			const slides = slidesIn(round);
			slides.forEach((slide, at) => {
				const view = viewOf(led(round, [at]));
				const told = view.published?.comparison;
				const areas = slides
					.slice(0, at + 1)
					.flatMap((one) => (one.kind === 'claimed' ? [one.dimension] : []));
				expect(told?.dimensions.map(({ dimension }) => dimension)).toEqual(areas);
				const isDiscussed = phaseOfSlide(slide) === 'discuss';
				expect(view.slides.some(({ kind }) => kind === 'topic')).toBe(
					isDiscussed && slides.some(({ kind }) => kind === 'topic')
				);
				const hasTopics = told?.kind === 'protected' && told.talkingPoints !== null;
				expect(hasTopics).toBe(isDiscussed && told?.kind === 'protected');
			});
		}),
		{ numRuns: 100 }
	);
});

describe('a broken curtain is found:', () => {
	const round = after(newRound(), [...[1, 2, 3, 4, 5, 6].map((n) => telling(n, 7)), revealing()]);
	const view = viewOf(led(round, [1]));

	test.each<[string, RoundView, string]>([
		['a figure of its own', { ...view, published: otherMedians(view) }, 'figures'],
		['a guess of one company', { ...view, guesses: [{ dimension: 'A', guess: 37 }] }, 'guesses'],
		[
			'a slide of another group',
			{ ...view, slides: [{ kind: 'topic', question: 'Z-9' }] },
			'slides'
		],
		['who has gaps', { ...view, missing: ['A'] }, 'gaps']
	])('%s', (_, broken, surplus) => expect(surplusOf(round, broken)).toEqual([surplus]));
});

function otherMedians({ published }: RoundView): RoundView['published'] {
	if (published?.comparison.kind !== 'protected')
		throw new Error('a protected comparison expected');
	const { comparison } = published;
	return { ...published, comparison: { ...comparison, count: comparison.count + 1 } };
}
