import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COUNT_CLASSES, countClassOf, type Slide } from '$lib/domain';
import type { SessionView } from '$lib/session-api';
import { aView } from '../testing/fake-server';
import { isSurelyTooFew } from '../enough';
import { positionOf, sequenceOf } from '../wall-steps';
import { areasJumpedTo, nextAct } from './acts';

const slides: readonly Slide[] = [
	{ kind: 'guess' },
	{ kind: 'claimed', dimension: 'PR' },
	{ kind: 'evidenced', dimension: 'PR' },
	{ kind: 'claimed', dimension: 'DA' },
	{ kind: 'evidenced', dimension: 'DA' },
	{ kind: 'last-time' },
	{ kind: 'ai' },
	{ kind: 'topics' },
	{ kind: 'topic', question: 'PR-02' }
];

function at(slide: Slide | null, rest: Partial<SessionView> = {}): SessionView {
	return { ...aView(1), phase: 'reveal', slides, slide, ...rest };
}

describe('the one button', () => {
	const all = { hasLastTime: true };

	test('leads through the whole round, one step after the other, and ends by closing', () => {
		const seen: Slide[] = [{ kind: 'guess' }];
		for (let act = nextAct(at({ kind: 'guess' }), all); act.kind === 'show';) {
			seen.push(act.slide);
			act = nextAct(at(act.slide), all);
		}
		expect(seen).toEqual(slides);
		expect(nextAct(at({ kind: 'topic', question: 'PR-02' }), all)).toEqual({ kind: 'close' });
	});

	test('reveals first, and is over at the end of a round without a comparison', () => {
		expect(nextAct(aView(1), all)).toEqual({ kind: 'reveal' });
		expect(nextAct(at(null, { phase: 'closed', slides: [] }), all)).toEqual({ kind: 'over' });
	});

	test('closes where exact scores are gone because somebody withdrew', () => {
		expect(nextAct(at(null, { slides: [], isEnded: true }), all)).toEqual({ kind: 'close' });
	});

	test('passes last time by where its file is not open', () => {
		const view = at({ kind: 'evidenced', dimension: 'DA' });
		const act = nextAct(view, { hasLastTime: false });
		expect(act).toEqual({ kind: 'show', slide: { kind: 'ai' } });
	});
});

test('the overview has last time only where its file is open, or where it is on the wall already', () => {
	const kinds = (slide: Slide) =>
		sequenceOf(at(slide), { hasLastTime: false }).map(({ kind }) => kind);
	expect(kinds({ kind: 'ai' })).not.toContain('last-time');
	expect(kinds({ kind: 'last-time' })).toContain('last-time');
});

describe('a jump', () => {
	test('over areas that were not shown yet names them, each once', () => {
		expect(areasJumpedTo(slides, 0, 4)).toEqual(['PR', 'DA']);
		expect(areasJumpedTo(slides, 2, 7)).toEqual(['DA']);
	});

	test('one step ahead, back, or to what has been shown is none', () => {
		const position = fc.integer({ min: 0, max: slides.length - 1 });
		fc.assert(
			fc.property(position, position, (furthest, target) => {
				fc.pre(target <= furthest + 1);
				expect(areasJumpedTo(slides, furthest, target)).toEqual([]);
			})
		);
	});

	test('never leaves an area out that it shows for the first time', () => {
		const position = fc.integer({ min: 0, max: slides.length - 1 });
		fc.assert(
			fc.property(position, position, (furthest, target) => {
				fc.pre(target > furthest + 1);
				const areas = areasJumpedTo(slides, furthest, target);
				for (const [place, slide] of slides.entries()) {
					if (slide.kind !== 'claimed' || place <= furthest || place > target) continue;
					expect(areas).toContain(slide.dimension);
				}
			})
		);
	});
});

test('the same slide is found again though it came from the server as another object', () => {
	expect(positionOf(slides, { kind: 'claimed', dimension: 'DA' })).toBe(3);
	expect(positionOf(slides, null)).toBe(-1);
});

test('only a class that is wholly below the minimum is surely too few', () => {
	expect(isSurelyTooFew('under-5', 5)).toBe(true);
	expect(isSurelyTooFew('under-5', 3)).toBe(false);
	expect(isSurelyTooFew('5-9', 8)).toBe(false);
	expect(isSurelyTooFew('5-9', 10)).toBe(true);
	fc.assert(
		fc.property(
			fc.integer({ min: 0, max: 40 }),
			fc.integer({ min: 3, max: 30 }),
			(count, least) => {
				if (count >= least) expect(isSurelyTooFew(countClassOf(count), least)).toBe(false);
			}
		)
	);
	expect(COUNT_CLASSES.filter((count) => isSurelyTooFew(count, 30))).toHaveLength(5);
});
