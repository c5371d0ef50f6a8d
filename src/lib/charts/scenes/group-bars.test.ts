import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparisonDe } from '../../language/words/comparison/comparison.de';
import { approximateWidth } from '../approximate-width';
import type { Scene, Shape } from '../scene';
import { textFaults, textsOf, wordsOf } from '../testing/scene-texts';
import { groupBars } from './group-bars';
import type { GroupFrame, GroupLane, GroupRow } from './group-frame';

const frame: GroupFrame = {
	width: 470,
	hasNames: true,
	hasDots: true,
	words: comparisonDe,
	formatScore: (score) => String(Math.round(score)),
	formatOwn: (score) => `rund ${Math.round(score)}`,
	measureText: approximateWidth
};

const emptyLane: GroupLane = { median: 45, quartiles: null, strip: null, dots: null, own: null };

function row(claimed: Partial<GroupLane> = {}, evidenced: Partial<GroupLane> = {}): GroupRow {
	return {
		name: 'Prozesse',
		figures: {
			claimed: { ...emptyLane, ...claimed },
			evidenced: { ...emptyLane, median: 30, ...evidenced }
		}
	};
}

function bin(from: number, to: number, count: number) {
	return { from, to, count };
}

const hidden: GroupRow = { name: 'Daten', figures: null };

function circles({ shapes }: Scene): Extract<Shape, { kind: 'circle' }>[] {
	return shapes.filter((shape) => shape.kind === 'circle');
}

function pointers({ shapes }: Scene): Shape[] {
	return shapes.filter((shape) => shape.kind === 'polygon' && shape.fill === 'ink');
}

/** Where a score lies, by the figures at the axis. */
function axisX(scene: Scene, score: number): number {
	const ticks = textsOf(scene).filter(({ role }) => role === 'muted');
	const zero = ticks.find(({ text }) => text === '0')?.x ?? NaN;
	const hundred = ticks.find(({ text }) => text === '100')?.x ?? NaN;
	return zero + ((hundred - zero) * score) / 100;
}

test('the median stands where its number says, said hollow and shown solid', () => {
	const scene = groupBars([row({ median: 60 }, { median: 20 })], frame);
	const marks = scene.shapes.filter((shape) => shape.kind === 'rect').slice(-2);
	const [claimed, evidenced] = marks;
	if (claimed?.kind !== 'rect' || evidenced?.kind !== 'rect') throw new Error('two marks expected');
	expect(claimed.x + claimed.width / 2).toBeCloseTo(axisX(scene, 60), 9);
	expect(evidenced.x + evidenced.width / 2).toBeCloseTo(axisX(scene, 20), 9);
	expect([claimed.fill, evidenced.fill]).toEqual(['paper', 'ink']);
	expect(wordsOf(scene)).toEqual(
		expect.arrayContaining(['60', '20', 'gesagt', 'belegt', 'Median'])
	);
});

test('the middle half is a band from quartile to quartile, and named in the key', () => {
	const scene = groupBars([row({}, { quartiles: { low: 20, high: 55 } })], frame);
	const band = scene.shapes.find((shape) => shape.kind === 'rect' && shape.fill === 'accent');
	if (band?.kind !== 'rect') throw new Error('a band expected');
	expect(band.x).toBeCloseTo(axisX(scene, 20), 9);
	expect(band.x + band.width).toBeCloseTo(axisX(scene, 55), 9);
	expect(wordsOf(scene)).toContain('mittlere Hälfte');
});

test('a small group shows its medians and nothing of its spread', () => {
	const scene = groupBars([row()], frame);
	expect(circles(scene)).toEqual([]);
	expect(wordsOf(scene)).not.toContain('mittlere Hälfte');
});

test('a part of the scale is a bar over it with its number, and its area is that number', () => {
	const strip = [bin(0, 20, 4), bin(20, 30, 19), bin(30, 100, 7)];
	const scene = groupBars([row({ strip })], frame);
	expect(circles(scene)).toEqual([]);
	expect(wordsOf(scene)).toEqual(expect.arrayContaining(['4', '19', '7', 'Betriebe je Abschnitt']));
	const bars = scene.shapes.filter((shape) => shape.kind === 'rect' && shape.height > 1).slice(-5);
	const [first, second] = bars;
	if (first?.kind !== 'rect' || second?.kind !== 'rect') throw new Error('bars expected');
	expect(first.x).toBeGreaterThan(axisX(scene, 0));
	expect(first.x + first.width).toBeLessThan(axisX(scene, 20));
	expect(second.height / first.height).toBeCloseTo(19 / 10 / (4 / 20), 9);
});

test('an open comparison shows every score at its place, equal ones above each other', () => {
	const scene = groupBars([row({ dots: [12.5, 43.75, 43.75] })], frame);
	const [, first, second, third] = circles(scene);
	expect(first?.x).toBeCloseTo(axisX(scene, 12.5), 9);
	expect(second?.x).toBeCloseTo(axisX(scene, 43.75), 9);
	expect(third?.x).toBe(second?.x);
	expect(third?.y).toBeLessThan(second?.y ?? NaN);
});

test('the own score is marked only if it is given, and joined to nothing', () => {
	expect(pointers(groupBars([row(), row()], frame))).toEqual([]);
	const scene = groupBars([row({ own: 44 }), row()], frame);
	// One in the key, one in the drawing; three corners each.
	expect(pointers(scene)).toHaveLength(2);
	expect(wordsOf(scene)).toEqual(expect.arrayContaining(['Sie rund 44', 'Ihr Wert']));
	const lines = scene.shapes.filter((shape) => shape.kind === 'polygon' && !shape.isClosed);
	for (const shape of lines) {
		if (shape.kind !== 'polygon') continue;
		const [[x1, y1] = [0, 0], [x2, y2] = [0, 0]] = shape.points;
		expect(x1 === x2 || y1 === y2).toBe(true);
	}
});

test('a dimension that may not be shown says why, and draws nothing', () => {
	const scene = groupBars([hidden], frame);
	expect(scene.shapes.every(({ kind }) => kind === 'text')).toBe(true);
	expect(wordsOf(scene).join(' ')).toBe(`Daten ${comparisonDe.chart.tooFew}`);
	expect(wordsOf(groupBars([], frame))).toEqual([comparisonDe.chart.empty]);
});

test('without dots the same medians take less height', () => {
	const rows = [row({ strip: [bin(0, 40, 4), bin(40, 100, 8)] })];
	const [full, brief] = [true, false].map((hasDots) => groupBars(rows, { ...frame, hasDots }));
	expect(brief?.height).toBeLessThan(full?.height ?? 0);
	expect(brief && circles(brief)).toEqual([]);
});

describe('on the projector', () => {
	const large = { ...frame, width: 1180, scale: 2.8, hasNames: false, dotsRoom: 20 };

	test('no number is smaller than 28 and no text smaller than 22 pixels', () => {
		const strip = [bin(0, 40, 4), bin(40, 50, 5), bin(50, 100, 3)];
		const quartiles = { low: 30, high: 60 };
		const scene = groupBars([row({ strip, quartiles }, { strip, quartiles })], large);
		const numbers = textsOf(scene).filter(({ isBold }) => isBold);
		expect(numbers.map(({ text }) => text)).toEqual(['45', '30']);
		for (const { size } of numbers) expect(size).toBeGreaterThanOrEqual(28);
		for (const { size } of textsOf(scene)) expect(size).toBeGreaterThanOrEqual(22);
	});

	test('one dimension leaves room for heading and words on 720 pixels', () => {
		const strip = [bin(0, 30, 4), bin(30, 40, 30), bin(40, 60, 5), bin(60, 100, 3)];
		const own = { strip, quartiles: { low: 30, high: 60 } };
		expect(groupBars([row(own, own)], large).height).toBeLessThan(480);
	});
});

const score = fc.double({ min: 0, max: 100, noNaN: true });
/** Tenths put together, each part with at least three. */
const bins = fc
	.tuple(
		fc.uniqueArray(fc.integer({ min: 1, max: 9 })).map((cuts) => cuts.toSorted((a, b) => a - b)),
		fc.array(fc.integer({ min: 3, max: 120 }), { minLength: 10, maxLength: 10 })
	)
	.map(([cuts, counts]) =>
		[0, ...cuts].map((from, i) => bin(from * 10, (cuts[i] ?? 10) * 10, counts[i] ?? 3))
	);
const lane: fc.Arbitrary<GroupLane> = fc
	.record({
		scores: fc.tuple(score, score, score).map((three) => three.toSorted((a, b) => a - b)),
		hasQuartiles: fc.boolean(),
		spread: fc.oneof(
			fc.record({
				strip: bins,
				dots: fc.constant(null)
			}),
			fc.record({
				strip: fc.constant(null),
				dots: fc
					.array(score, { minLength: 3, maxLength: 60 })
					.map((scores) => scores.toSorted((a, b) => a - b))
			}),
			fc.constant({ strip: null, dots: null })
		),
		own: fc.option(score)
	})
	.map(({ scores: [low = 0, median = 0, high = 0], hasQuartiles, spread, own }) => ({
		median,
		quartiles: hasQuartiles ? { low, high } : null,
		own,
		...spread
	}));
const anyRow: fc.Arbitrary<GroupRow> = fc.record({
	name: fc.constantFrom(
		'Daten',
		'Menschen und Veränderung',
		'Aufbewahrungsfristenüberwachungsverantwortlichkeitsregelungen'
	),
	figures: fc.option(fc.record({ claimed: lane, evidenced: lane }))
});
const rows = fc.array(anyRow, { minLength: 1, maxLength: 6 });
const sizes = [
	['on paper', { width: 470 }],
	['on a phone', { width: 272, scale: 1.5 }],
	['on a small phone, without names', { width: 240, scale: 1.5, hasNames: false }],
	['on the projector', { width: 1180, scale: 2.8, hasNames: false }]
] as const;

test.each(sizes)('%s no text touches another and nothing leaves the drawing', (_, size) => {
	fc.assert(
		fc.property(rows, (drawn) => {
			const scene = groupBars(drawn, { ...frame, ...size });
			expect(textFaults(scene)).toEqual([]);
			expect(scene.shapes.filter((shape) => leaves(shape, scene))).toEqual([]);
		})
	);
});

function leaves(shape: Shape, { width, height }: Scene): boolean {
	return cornersOf(shape).some(([x, y]) => x < -1 || y < -1 || x > width + 1 || y > height + 1);
}

function cornersOf(shape: Shape): readonly (readonly [number, number])[] {
	if (shape.kind === 'polygon') return shape.points;
	const { x, y } = shape;
	if (shape.kind === 'rect') {
		return [
			[x, y],
			[x + shape.width, y + shape.height]
		];
	}
	if (shape.kind === 'text') return [[x, y]];
	const { radius } = shape;
	return [
		[x - radius, y - radius],
		[x + radius, y + radius]
	];
}
