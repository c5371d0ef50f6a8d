import type { Scene, Shape } from '../scene';
import type { ChartFrame, ChartRow } from './chart-words';
import { fitText, LINE_HEIGHT, type FittedText } from './fit-text';
import { legend, signBox } from './legend';
import { claimedBox, evidencedBox, line, sentenceScene, textLines } from './shapes';

type Point = readonly [number, number];
type Figure = 'claimed' | 'evidenced';

const RINGS = [25, 50, 75, 100];
const LABEL_GAP = 10;
const NAME_SIZE = 9;
const RING_SIZE = 6.5;

interface Web {
	readonly x: number;
	readonly y: number;
	readonly radius: number;
	readonly axes: number;
}

/** Said and shown as two areas over all dimensions; an extra, since its area depends on their order. */
export function radar(rows: readonly ChartRow[], frame: ChartFrame): Scene {
	const shown = rows.filter(({ range }) => range !== null);
	if (shown.length < 3) return sentenceScene(frame);
	const { width, measureText, words } = frame;
	const key = legend(
		[
			{ label: words.claimed, sign: (x, middle) => claimedBox(signBox(x, middle)) },
			{ label: words.evidenced, sign: (x, middle) => evidencedBox(signBox(x, middle)) }
		],
		{ width, measureText }
	);
	const radius = Math.min(width * 0.135, 110);
	const y = key.height + 26 + radius;
	const web = { x: width / 2, y, radius, axes: shown.length };
	const labels = placeLabels(shown, web, { frame, top: key.height + 4 });
	const end = Math.max(y + radius, ...labels.map(({ bottom }) => bottom));
	return {
		width,
		height: end + 8,
		shapes: [
			...key.shapes,
			...webShapes(web),
			...ranges(shown, web),
			...figureShapes(shown, web, 'evidenced'),
			...figureShapes(shown, web, 'claimed'),
			...labels.flatMap(({ shapes }) => shapes)
		]
	};
}

function pointAt({ x, y, radius, axes }: Web, axis: number, score: number): Point {
	const angle = (axis / axes) * 2 * Math.PI - Math.PI / 2;
	const distance = (radius * score) / 100;
	return [x + Math.cos(angle) * distance, y + Math.sin(angle) * distance];
}

function webShapes(web: Web): Shape[] {
	const axes = Array.from({ length: web.axes }, (_, axis) => axis);
	const rings = RINGS.map((score): Shape => {
		const points = axes.map((axis) => pointAt(web, axis, score));
		return { kind: 'polygon', points, isClosed: true, stroke: { role: 'grid', width: 0.5 } };
	});
	const scale = [50, 100].map((score): Shape => {
		const y = web.y - (web.radius * score) / 100 + RING_SIZE + 1;
		const style = { size: RING_SIZE, role: 'muted' } as const;
		return { kind: 'text', text: String(score), x: web.x + 5, y, ...style };
	});
	return [...rings, ...axes.map((axis) => line([web.x, web.y], pointAt(web, axis, 100))), ...scale];
}

/** Where there is no point, the range lies as a band on the axis. */
function ranges(rows: readonly ChartRow[], web: Web): Shape[] {
	return rows.flatMap(({ claimed, range }, axis): Shape[] => {
		if (claimed !== null || range === null) return [];
		const points = [pointAt(web, axis, range.low), pointAt(web, axis, range.high)];
		return [{ kind: 'polygon', points, isClosed: false, stroke: { role: 'band', width: 6 } }];
	});
}

function figureShapes(rows: readonly ChartRow[], web: Web, figure: Figure): Shape[] {
	const points = rows.map((row, axis) => {
		const score = row[figure];
		return score === null ? null : pointAt(web, axis, score);
	});
	const known = points.filter((point) => point !== null);
	return [
		...(known.length === points.length ? [area(known, figure)] : sides(points, figure)),
		...known.map((point) => mark(point, figure))
	];
}

function area(points: readonly Point[], figure: Figure): Shape {
	const outline = { kind: 'polygon', points, isClosed: true, stroke: strokeOf(figure) } as const;
	return figure === 'claimed' ? outline : { ...outline, fill: 'accent', fillOpacity: 0.35 };
}

/** Sides between neighbours that both have a point. */
function sides(points: readonly (Point | null)[], figure: Figure): Shape[] {
	return points.flatMap((point, axis): Shape[] => {
		const next = points[(axis + 1) % points.length];
		if (!point || !next) return [];
		return [{ kind: 'polygon', points: [point, next], isClosed: false, stroke: strokeOf(figure) }];
	});
}

function strokeOf(figure: Figure) {
	if (figure === 'claimed') return { role: 'ink', width: 1.25 } as const;
	return { role: 'accent', width: 1.25 } as const;
}

function mark([x, y]: Point, figure: Figure): Shape {
	const circle = { kind: 'circle', x, y, radius: 2.5 } as const;
	if (figure === 'evidenced') return { ...circle, fill: 'accent' };
	return { ...circle, fill: 'paper', stroke: { role: 'ink', width: 1 } };
}

interface PlacedLabel {
	readonly shapes: readonly Shape[];
	readonly bottom: number;
}

/**
 * Names beside their axis: left or right of the web, from top to bottom without touching, straight
 * above or below it where the axis is upright.
 */
function placeLabels(
	rows: readonly ChartRow[],
	web: Web,
	{ frame, top }: { readonly frame: ChartFrame; readonly top: number }
): PlacedLabel[] {
	const sideTop = web.y - web.radius - 2;
	const nextTop = { left: sideTop, right: sideTop };
	const order = rows.map((row, axis) => ({ row, axis, end: pointAt(web, axis, 100) }));
	return order
		.sort((a, b) => a.end[1] - b.end[1])
		.map(({ row, end: [x, y] }) => {
			const side = sideOf(x, web);
			const isAbove = y < web.y;
			const name = fitName(row.name, { side, x, frame, axes: web.axes });
			const half = (name.lines.length * name.size * LINE_HEIGHT) / 2;
			if (side === 'middle') {
				const middle = isAbove ? Math.max(y - half - 4, top + half) : y + half + 6;
				return placed(name, { x, middle, half, side });
			}
			const middle = Math.max(y, nextTop[side] + half);
			nextTop[side] = middle + half + 2;
			const gap = side === 'left' ? -LABEL_GAP : LABEL_GAP;
			return placed(name, { x: x + gap, middle, half, side });
		});
}

type Side = 'left' | 'middle' | 'right';

function sideOf(x: number, web: Web): Side {
	if (Math.abs(x - web.x) < 1) return 'middle';
	return x < web.x ? 'left' : 'right';
}

interface NamePlace {
	readonly side: Side;
	readonly x: number;
	readonly axes: number;
	readonly frame: ChartFrame;
}

function fitName(name: string, { side, x, axes, frame }: NamePlace): FittedText {
	const { width, measureText } = frame;
	const free = side === 'left' ? x : width - x;
	return fitText(name, {
		width: side === 'middle' ? width * 0.6 : free - LABEL_GAP,
		maxLines: side === 'middle' || axes > 8 ? 2 : 3,
		size: NAME_SIZE,
		minSize: 5.5,
		measureText
	});
}

interface LabelPlace {
	readonly x: number;
	readonly middle: number;
	readonly half: number;
	readonly side: Side;
}

const ANCHORS = { left: 'end', middle: 'middle', right: 'start' } as const;

function placed(name: FittedText, { x, middle, half, side }: LabelPlace): PlacedLabel {
	const shapes = textLines(name, { x, middle }, { anchor: ANCHORS[side] });
	return { shapes, bottom: middle + half };
}
