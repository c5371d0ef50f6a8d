import { expect, test } from 'vitest';
import { isSameSlide, type Slide } from '$lib/domain';
import { aView } from './testing/fake-server';
import { nextStep, previousStep } from './wall-steps';

const slides: readonly Slide[] = [
	{ kind: 'guess' },
	{ kind: 'claimed', dimension: 'PR' },
	{ kind: 'evidenced', dimension: 'PR' },
	{ kind: 'last-time' },
	{ kind: 'topics' },
	{ kind: 'topic', question: 'PR-1' }
];

function at(position: number) {
	const slide = slides[position];
	if (!slide) throw new Error('a slide expected');
	return { ...aView(1), phase: 'reveal' as const, slide, slides };
}

const here = { hasLastTime: false };

test('the wall goes from slide to slide and no further, past last time where nobody has it', () => {
	const way = [0, 1, 2, 4, 5];
	way.forEach((position, i) => {
		const next = slides[way[i + 1] ?? slides.length];
		const expected = next && { kind: 'show', slide: next };
		expect(nextStep(at(position), here)).toEqual(expected);
	});
	expect(nextStep(at(2), { hasLastTime: true })).toEqual({ kind: 'show', slide: slides[3] });
});

test('the wall goes back the same way, and never behind the first slide', () => {
	for (const [from, to] of [
		[5, 4],
		[4, 2],
		[3, 2],
		[1, 0]
	] as const) {
		expect(previousStep(at(from), here)).toEqual({ kind: 'show', slide: slides[to] });
	}
	expect(previousStep(at(0), here)).toBeUndefined();
	expect(previousStep(at(4), { hasLastTime: true })).toEqual({ kind: 'show', slide: slides[3] });
});

test('from last time, which another browser shows, the way goes on', () => {
	const next = nextStep(at(3), here);
	expect(next?.kind === 'show' && isSameSlide(next.slide, { kind: 'topics' })).toBe(true);
});

test('before there can be a result the wall waits', () => {
	const reveal = { kind: 'reveal', isProtectedAccepted: false };
	const few = aView(1);
	expect(nextStep(few, here)).toBeUndefined();
	expect(nextStep({ ...few, count: '5-9' }, here)).toEqual(reveal);
	const open = { ...few.settings, mode: 'open' as const };
	expect(nextStep({ ...few, settings: open }, here)).toEqual(reveal);
	expect(previousStep(few, here)).toBeUndefined();
	expect(nextStep({ ...few, phase: 'closed' }, here)).toBeUndefined();
});
