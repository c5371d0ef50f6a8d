import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { approximateWidth } from '../approximate-width';
import type { Scene, Shape } from '../scene';
import { textFaults, textsOf, wordsOf } from '../testing/scene-texts';
import type { WallFigures, WallFrame, WallLane } from './wall-frame';
import { wallLanes } from './wall-lanes';

const zones = [
	{ name: 'Ungeregelt', from: 0 },
	{ name: 'Personenabhängig', from: 12.5 },
	{ name: 'Teils geregelt', from: 37.5 },
	{ name: 'Fest geregelt', from: 62.5 },
	{ name: 'Tried and tested', from: 87.5 }
];
const frame: WallFrame = {
	width: 1200,
	scale: 1,
	room: 0,
	zones,
	formatScore: (score) => String(Math.round(score)),
	measureText: approximateWidth
};
const alone = { quartiles: null, strip: null, dots: null };

function lane(kind: WallLane['kind'], figures: Partial<WallFigures> | null): WallLane {
	const note = kind === 'guess' ? 'aus dem Bauch, vorher' : 'was sich zeigen lässt';
	return {
		kind,
		label: kind,
		note,
		absent: 'Und was davon lässt sich zeigen?',
		figures: figures && { median: 50, ...alone, ...figures }
	};
}

function xOfZone(scene: Scene, score: number): number {
	const at = (text: string) => textsOf(scene).find((one) => one.text === text && !one.isBold)?.x;
	const [zero = NaN, hundred = NaN] = [at('0'), at('100')];
	return zero + ((hundred - zero) * score) / 100;
}

/** Where the number of a median stands, and the box around it. */
function markOf(scene: Scene, number: string) {
	const text = textsOf(scene).find((one) => one.text === number && one.size > 30);
	const box = scene.shapes.find(
		(shape) =>
			shape.kind === 'rect' &&
			shape.height > 40 &&
			shape.height < 60 &&
			Math.abs(shape.x + shape.width / 2 - (text?.x ?? NaN)) < 0.01
	);
	return { text, box };
}

test('what is claimed is a number in an outlined box, evidenced in a filled one, each at its place', () => {
	const scene = wallLanes(
		[lane('claimed', { median: 65 }), lane('evidenced', { median: 25 })],
		frame
	);
	const [claimed, evidenced] = [markOf(scene, '65'), markOf(scene, '25')];
	expect(claimed.text?.x).toBeCloseTo(xOfZone(scene, 65), 9);
	expect(evidenced.text?.x).toBeCloseTo(xOfZone(scene, 25), 9);
	expect(claimed.box).toMatchObject({ fill: 'paper', stroke: { role: 'accent' } });
	expect(evidenced.box).toMatchObject({ fill: 'accent' });
	expect(evidenced.text?.role).toBe('paper');
});

test('what is believed is a diamond at its place, and a line through no number', () => {
	const scene = wallLanes([lane('guess', { median: 70 })], frame);
	const diamond = scene.shapes.find((shape) => shape.kind === 'polygon' && shape.isClosed);
	if (diamond?.kind !== 'polygon') throw new Error('a diamond expected');
	expect(diamond.points[0]?.[0]).toBeCloseTo(xOfZone(scene, 70), 9);
	expect(wordsOf(scene)).toContain('70');
});

test('the steps of the scale are named over their zones', () => {
	const scene = wallLanes([lane('claimed', {})], frame);
	const words = wordsOf(scene).join(' ');
	for (const { name } of zones) expect(words).toContain(name);
});

test('what is not shown yet is said in its lane and takes the height it will take', () => {
	const [before, after] = [null, { median: 25 }].map((figures) =>
		wallLanes([lane('claimed', {}), lane('evidenced', figures)], frame)
	);
	expect(before && wordsOf(before)).toContain('Und was davon lässt sich zeigen?');
	expect(before?.height).toBe(after?.height);
});

test('the middle half is a band on the line, a distribution is columns whose areas are their numbers', () => {
	const strip = [
		{ from: 0, to: 40, count: 4 },
		{ from: 40, to: 50, count: 8 }
	];
	const scene = wallLanes([lane('claimed', { quartiles: { low: 20, high: 60 }, strip })], frame);
	const rects = scene.shapes.filter((shape) => shape.kind === 'rect');
	const band = rects.find(({ height }) => height === 26);
	expect(band?.x).toBeCloseTo(xOfZone(scene, 20), 9);
	const columns = rects.filter(({ stroke }) => stroke?.width === 2.5);
	expect((columns[1]?.height ?? 0) / (columns[0]?.height ?? 0)).toBeCloseTo(8, 9);
	expect(wordsOf(scene)).toEqual(expect.arrayContaining(['4', '8']));
});

test('lanes move apart as far as there is room', () => {
	const lanes = [lane('claimed', {}), lane('evidenced', {})];
	const roomy = wallLanes(lanes, { ...frame, room: 330 }).height;
	expect(roomy).toBeGreaterThan(wallLanes(lanes, frame).height);
	expect(roomy).toBeLessThanOrEqual(330);
});

test('on 1280 × 720 no text is smaller than 19 pixels and no number smaller than 38', () => {
	const lanes = [lane('guess', { median: 70 }), lane('claimed', {}), lane('evidenced', {})];
	const texts = textsOf(wallLanes(lanes, frame));
	for (const { size } of texts) expect(size).toBeGreaterThanOrEqual(19);
	const numbers = texts.filter(({ text, isBold }) => isBold && /^\d+$/.test(text));
	expect(numbers.map(({ text, size }) => [text, size])).toEqual([
		['70', 38],
		['50', 38],
		['50', 38]
	]);
});

const score = fc.double({ min: 0, max: 100, noNaN: true });
const figures: fc.Arbitrary<WallFigures> = fc.record({
	median: score,
	quartiles: fc.option(
		fc.tuple(score, score).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }))
	),
	strip: fc.constant(null),
	dots: fc.option(
		fc
			.array(score, { minLength: 3, maxLength: 30 })
			.map((scores) => scores.toSorted((a, b) => a - b))
	)
});
const anyLane: fc.Arbitrary<WallLane> = fc.record({
	kind: fc.constantFrom('guess', 'claimed', 'evidenced'),
	label: fc.constantFrom('gesagt', 'Menschen und Veränderung', 'Aufbewahrungsfristenüberwachung'),
	note: fc.constantFrom('', 'was sich zeigen lässt'),
	absent: fc.constantFrom('', 'Zu wenige haben ihr Bauchgefühl freigegeben.'),
	figures: fc.option(figures)
});

describe.each([
	['1280 × 720', { width: 1200, scale: 1 }],
	['1920 × 1080', { width: 1840, scale: 1.5 }],
	['1024 × 768', { width: 970, scale: 0.8 }],
	['320 wide', { width: 288, scale: 16 / 22 }]
])('on %s', (_, size) => {
	test('no text touches another and nothing leaves the drawing', () => {
		fc.assert(
			fc.property(fc.array(anyLane, { minLength: 1, maxLength: 6 }), (lanes) => {
				const scene = wallLanes(lanes, { ...frame, ...size });
				expect(textFaults(scene)).toEqual([]);
				expect(scene.shapes.filter((shape) => leaves(shape, scene))).toEqual([]);
			})
		);
	});
});

function leaves(shape: Shape, { width, height }: Scene): boolean {
	return cornersOf(shape).some(([x, y]) => x < -1 || y < -1 || x > width + 1 || y > height + 1);
}

function cornersOf(shape: Shape): readonly (readonly [number, number])[] {
	if (shape.kind === 'polygon') return shape.points;
	if (shape.kind === 'text') return [[shape.x, shape.y]];
	const { x, y } = shape;
	const [width, height] =
		shape.kind === 'rect' ? [shape.width, shape.height] : [shape.radius, shape.radius];
	return [
		[x, y],
		[x + width, y + height]
	];
}
