import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { slideKey, type Slide } from '$lib/domain';
import { earlierSlides } from './slide-order';

const areas = ['PR', 'DA', 'DO'];
const slides: readonly Slide[] = [
	{ kind: 'guess' },
	...areas.flatMap((dimension): Slide[] => [
		{ kind: 'claimed', dimension },
		{ kind: 'evidenced', dimension }
	]),
	{ kind: 'last-time' },
	{ kind: 'topics' },
	{ kind: 'topic', question: 'PR-1' }
];

test('an area is looked up again as a whole, and not while it is on display', () => {
	const now: Slide = { kind: 'claimed', dimension: 'DA' };
	expect(earlierSlides(slides, now)).toEqual([
		{ kind: 'evidenced', dimension: 'PR' },
		{ kind: 'guess' }
	]);
	expect(earlierSlides(slides, { kind: 'evidenced', dimension: 'DA' })).toHaveLength(2);
});

test('of an area that too few have a score in, its one slide is looked up', () => {
	const short = slides.filter((slide) => slideKey(slide) !== 'evidenced PR');
	expect(earlierSlides(short, { kind: 'topics' })).toContainEqual({
		kind: 'claimed',
		dimension: 'PR'
	});
});

test('at the end everything this device has can be looked up, once', () => {
	const keys = earlierSlides(slides, null).map(slideKey);
	expect(keys).not.toContain('last-time');
	expect(keys).toHaveLength(slides.length - areas.length - 1);
	expect(new Set(keys).size).toBe(keys.length);
});

test('nothing is looked up before it was on display', () => {
	fc.assert(
		fc.property(fc.nat({ max: slides.length - 1 }), (at) => {
			const now = slides[at];
			if (!now) return;
			const known = new Set(slides.slice(0, at).map(slideKey));
			const earlier = earlierSlides(slides, now).map(slideKey);
			expect(earlier.every((key) => known.has(key) && key !== slideKey(now))).toBe(true);
		})
	);
});
