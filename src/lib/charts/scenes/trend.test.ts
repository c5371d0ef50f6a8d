import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { approximateWidth } from '../approximate-width';
import { textFaults, wordsOf } from '../testing/scene-texts';
import type { TrendLane, TrendLanePoint, TrendLanes } from '../trend-lane';
import { trend, type TrendFrame } from './trend';

const frame: TrendFrame = {
	width: 504,
	words: { claimed: 'gesagt', evidenced: 'belegt', empty: 'Noch kein abgeschlossener Check.' },
	measureText: approximateWidth
};

function point(claimed: number | null, evidenced: number | null, isComparable = true) {
	const text = (score: number | null) => (score === null ? '–' : String(Math.round(score)));
	const given: TrendLanePoint = {
		claimed,
		evidenced,
		claimedText: text(claimed),
		evidencedText: text(evidenced),
		isComparable
	};
	return given;
}

function lanesOf(points: readonly TrendLanePoint[], name = 'Prozesse'): TrendLanes {
	const days = points.map((_, i) => i * 30);
	const lane: TrendLane = { name, points };
	return { lanes: [lane], days, dayTexts: days.map((day) => `Tag ${day}`) };
}

function linesIn(lanes: TrendLanes, role: string) {
	return trend(lanes, frame).shapes.filter(
		(shape) => shape.kind === 'polygon' && !shape.isClosed && shape.stroke?.role === role
	);
}

test('names the lane, its axis, the days and the last two values', () => {
	const words = wordsOf(trend(lanesOf([point(40, 20), point(60, 35)]), frame));
	for (const word of ['gesagt', 'belegt', 'Prozesse', '0', '50', '100', 'Tag 0', 'Tag 30']) {
		expect(words).toContain(word);
	}
	expect(words).toContain('60');
	expect(words).toContain('35');
});

test.each([
	['two comparable checks are joined, once for each figure', [point(40, 20), point(60, 35)], 2],
	['what is not comparable is not joined', [point(40, 20), point(60, 35, false)], 0],
	[
		'no line leads over a check without a figure',
		[point(40, 20), point(null, null), point(60, 35)],
		0
	],
	['a figure that is missing ends only its own line', [point(40, null), point(60, 35)], 1]
])('%s', (_, points, lines) => {
	expect(linesIn(lanesOf(points), 'accent')).toHaveLength(lines);
});

test('without a check it says so', () => {
	const scene = trend({ lanes: [], days: [], dayTexts: [] }, frame);
	expect(wordsOf(scene)).toEqual(['Noch kein abgeschlossener Check.']);
});

const score = fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { nil: null });
const anyPoint = fc.tuple(score, score, fc.boolean()).map(([a, b, c]) => point(a, b, c));

test('whatever happened in a year, nothing leaves the drawing and no text lies on another', () => {
	fc.assert(
		fc.property(fc.array(anyPoint, { minLength: 1, maxLength: 12 }), (points) => {
			expect(textFaults(trend(lanesOf(points), frame))).toEqual([]);
		}),
		{ numRuns: 300 }
	);
});
