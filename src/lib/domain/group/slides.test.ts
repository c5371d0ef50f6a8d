import { describe, expect, test } from 'vitest';
import type { Comparison, ProtectedComparison } from '../comparison/comparison-schema';
import { contributionWith, shown } from '../comparison/testing/groups';
import type { Experience } from '../contribution/released';
import type { RoundEvent } from './decide';
import { isSameSlide, phaseOfSlide, slideSchema, slidesOf, type Slide } from './slides';
import {
	after,
	filled,
	newRound,
	revealing,
	roundCatalogue,
	sending,
	showing
} from './testing/rounds';
import { viewOf } from './view-of';

const NUMBERS = [1, 2, 3, 4, 5, 6];

/** Nobody answers area C; everybody who does releases a guess and an experience. */
function telling(number: number): RoundEvent {
	const levels = [number % 5, 0, 4, 1, 1, 0].map((level) => shown(level));
	const gaps = [{ kind: 'unknown' }, { kind: 'unknown' }, { kind: 'unknown' }] as const;
	const experience: Experience = { task: 'mail', mistakes: {}, verdict: 'mixed' };
	const guesses = [4, 6, 8];
	const contribution = contributionWith(roundCatalogue, [...levels, ...gaps], { number });
	return sending(number, {
		contribution: { ...contribution, released: { guesses, experience, plan: 'done' } }
	});
}

const told = after(newRound(), [...NUMBERS.map(telling), revealing()]);
const plain = after(filled(6), [revealing()]);
const open = after(filled(5, { mode: 'open' }, true), [revealing()]);

function comparisonOf({ published }: typeof told): Comparison {
	if (!published) throw new Error('a comparison expected');
	return published.comparison;
}

function protectedOf(round: typeof told): ProtectedComparison {
	const comparison = comparisonOf(round);
	if (comparison.kind !== 'protected') throw new Error('a protected comparison expected');
	return comparison;
}

function namesOf(slides: readonly Slide[]): readonly string[] {
	return slides.map((slide) => Object.values(slide).join(' '));
}

describe('the slides of a comparison', () => {
	test('go from what was believed, area by area, to what AI there is and what to talk about', () => {
		const names = namesOf(slidesOf(comparisonOf(told)));
		const topics = names.filter((name) => name.startsWith('topic '));
		expect(names).toEqual([
			'guess',
			...['claimed A', 'evidenced A', 'claimed B', 'evidenced B', 'claimed C'],
			...['last-time', 'plans', 'ai', 'experience', 'topics'],
			...topics
		]);
	});

	test('are fewer where nothing was believed or experienced', () => {
		const names = namesOf(slidesOf(comparisonOf(plain)));
		expect(names[0]).toBe('claimed A');
		expect(names).not.toContain('experience');
	});

	test('name each question once, in the order of the kinds of topics', () => {
		const { talkingPoints, ...rest } = protectedOf(told);
		const point = (question: string) =>
			({ question, level: 1, agreement: 'agreed', share: null }) as const;
		const points = {
			disagreement: [point('B-1'), point('A-1')],
			weak: [point('A-1')],
			missingSources: [point('C-1'), point('B-1')]
		};
		const slides = slidesOf({ ...rest, talkingPoints: points });
		const questions = slides.flatMap((slide) => (slide.kind === 'topic' ? [slide.question] : []));
		expect(questions).toEqual(['B-1', 'A-1', 'C-1']);
		expect(talkingPoints).not.toBeNull();
	});

	test('of exact scores are the areas and what a room can be asked', () => {
		expect(namesOf(slidesOf(comparisonOf(open)))).toEqual([
			...['claimed A', 'evidenced A', 'claimed B', 'evidenced B', 'claimed C', 'evidenced C'],
			'topics'
		]);
	});

	test('differ from each other, and each is read as it was written', () => {
		const slides = slidesOf(comparisonOf(told));
		for (const [at, slide] of slides.entries()) {
			expect(slides.findIndex((other) => isSameSlide(slide, other))).toBe(at);
			expect(slideSchema.parse(JSON.parse(JSON.stringify(slide)))).toEqual(slide);
		}
		expect([isSameSlide(null, null), isSameSlide(null, { kind: 'ai' })]).toEqual([true, false]);
	});
});

describe('what is in view follows the slide:', () => {
	const areas = (slide: Slide) =>
		viewOf(after(told, [showing(slide)])).published?.comparison.dimensions.map(
			({ dimension }) => dimension
		);

	test.each<[string, Slide, readonly string[]]>([
		['no area with what was believed', { kind: 'guess' }, []],
		['an area with what it says', { kind: 'claimed', dimension: 'B' }, ['A', 'B']],
		['and no other with what it can show', { kind: 'evidenced', dimension: 'B' }, ['A', 'B']],
		['all of them then and now', { kind: 'last-time' }, ['A', 'B', 'C']],
		['and in the discussion', { kind: 'ai' }, ['A', 'B', 'C']]
	])('%s', (_, slide, expected) => expect(areas(slide)).toEqual(expected));

	test('all that was believed is there from the reveal on, and nothing of it before', () => {
		const guesses = [
			{ dimension: 'A', guess: 40 },
			{ dimension: 'B', guess: 60 },
			{ dimension: 'C', guess: null }
		];
		expect(viewOf(told)).toMatchObject({ slide: { kind: 'guess' }, phase: 'reveal', guesses });
		expect(viewOf(after(newRound(), NUMBERS.map(telling))).guesses).toEqual([]);
		expect(viewOf(open).guesses).toEqual([]);
	});

	test('topics are named and told in the discussion only, also when it is left again', () => {
		const kindsIn = (round: typeof told) => new Set(viewOf(round).slides.map(({ kind }) => kind));
		const discussed = after(told, [showing({ kind: 'topics' })]);
		const back = after(discussed, [showing({ kind: 'claimed', dimension: 'A' })]);
		expect([told, discussed, back].map((round) => kindsIn(round).has('topic'))).toEqual([
			false,
			true,
			false
		]);
		expect(viewOf(back)).toEqual(
			viewOf(after(told, [showing({ kind: 'claimed', dimension: 'A' })]))
		);
		expect(discussed.phase).toBe('discuss');
	});

	test('a closed round shows all of it and no slide', () => {
		const closed = viewOf(after(told, [{ kind: 'close' }]));
		expect(closed).toMatchObject({ slide: null, slides: slidesOf(comparisonOf(told)) });
		expect(closed.published).toEqual(told.published);
	});

	test('exact scores that have ended leave nothing to look at', () => {
		const ended = viewOf(after(open, [{ kind: 'close' }]));
		expect(ended).toMatchObject({ slide: null, slides: [], guesses: [], published: null });
	});
});

test('every slide belongs to the reveal or to the discussion', () => {
	const phases = slidesOf(comparisonOf(told)).map(phaseOfSlide);
	expect(phases.indexOf('discuss')).toBe(phases.lastIndexOf('reveal') + 1);
	expect(phases.filter((phase) => phase === 'reveal')).toHaveLength(7);
});
