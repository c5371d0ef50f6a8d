import type { Shape } from '../scene';
import { fitText } from './fit-text';
import { CAP_MIDDLE, line, textLines, type Box } from './shapes';
import {
	xOn,
	type WallColumns,
	type WallFigures,
	type WallFrame,
	type WallLane
} from './wall-frame';

export const LABEL_SIZE = 28;
const NOTE_SIZE = 22;
const TEXT_SIZE = 22;
const NUMBER_SIZE = 38;
const BOX_HEIGHT = 50;
const BOX_PADDING = 14;
/** How far the box around a median of 0 or 100 reaches beyond the scale. */
export const OVERHANG = 48;
const BAND_HEIGHT = 26;
const DIAMOND = 15;
const COLUMNS_HEIGHT = 30;
const COUNT_HEIGHT = 24;
const DOT = 8;
const DOT_PITCH = 19;
const MOST_DOT_ROWS = 4;
const PADDING = 6;
/** Between labels that stand above their lane and the lane. */
const LABEL_GAP = 4;
const LINE = 1.2;

interface LanePlace {
	readonly top: number;
	readonly columns: WallColumns;
	readonly frame: WallFrame;
}

/** Height of one lane with its label. */
export function wallLaneHeight(lane: WallLane, columns: WallColumns, frame: WallFrame): number {
	const label = labelHeight(lane, columns, frame);
	const drawing = spreadHeight(lane.figures, columns) + markHeight(lane) + 2 * PADDING;
	const height = columns.label.isAbove
		? label + LABEL_GAP + drawing
		: Math.max(label + PADDING, drawing);
	return height + 2 * columns.air;
}

/** Label and note, then from top to bottom: the companies, and on the line the middle half and the median. */
export function drawWallLane(lane: WallLane, place: LanePlace): Shape[] {
	const { columns, frame } = place;
	const label = labelHeight(lane, columns, frame);
	const top = place.top + columns.air;
	const bottom = place.top + wallLaneHeight(lane, columns, frame) - columns.air;
	const start = columns.label.isAbove ? top + label + LABEL_GAP : top;
	const spread = spreadHeight(lane.figures, columns);
	// With its companies above it the line is near the lane's foot, else in the middle.
	const middle =
		spread > 0 ? bottom - PADDING - markHeight(lane) / 2 : start + (bottom - start) / 2;
	const words = drawLabel(lane, place, {
		middle: columns.label.isAbove ? top + label / 2 : (top + bottom) / 2
	});
	if (!lane.figures) return [...words, ...drawAbsent(lane, place, middle)];
	return [
		...words,
		line([columns.zero, middle], [columns.hundred, middle], { role: 'muted', width: 2 }),
		...drawSpread(lane, lane.figures, { columns, floor: middle - markHeight(lane) / 2 - 2 }),
		...drawBand(lane, place, middle),
		...drawMedian(lane, place, middle)
	];
}

function markHeight({ kind }: WallLane): number {
	return kind === 'guess' ? 2 * DIAMOND + 8 : BOX_HEIGHT;
}

function fittedLabel(
	{ label, note }: WallLane,
	{ label: { width } }: WallColumns,
	frame: WallFrame
) {
	const { measureText } = frame;
	const box = { width, maxLines: 2, measureText };
	return {
		label: fitText(label, { ...box, size: LABEL_SIZE, minSize: 20, isBold: true }),
		note:
			note === ''
				? { lines: [], size: NOTE_SIZE }
				: fitText(note, { ...box, size: NOTE_SIZE, minSize: 16 })
	};
}

function labelHeight(lane: WallLane, columns: WallColumns, frame: WallFrame): number {
	const { label, note } = fittedLabel(lane, columns, frame);
	return (label.lines.length * label.size + note.lines.length * note.size) * LINE;
}

function drawLabel(
	lane: WallLane,
	{ columns, frame }: LanePlace,
	{ middle }: { readonly middle: number }
): Shape[] {
	const { label, note } = fittedLabel(lane, columns, frame);
	const [labels, notes] = [label, note].map(({ lines, size }) => lines.length * size * LINE);
	const top = middle - ((labels ?? 0) + (notes ?? 0)) / 2;
	return [
		...textLines(label, { x: 0, middle: top + (labels ?? 0) / 2 }, { isBold: true }),
		...textLines(note, { x: 0, middle: top + (labels ?? 0) + (notes ?? 0) / 2 }, { role: 'muted' })
	];
}

/** Why there is nothing, or not yet. */
function drawAbsent({ absent }: WallLane, { columns, frame }: LanePlace, middle: number): Shape[] {
	if (absent === '') return [];
	const width = columns.hundred - columns.zero - 24;
	const box = { width, maxLines: 2, size: TEXT_SIZE, minSize: 16, measureText: frame.measureText };
	return textLines(fitText(absent, box), { x: columns.zero + 12, middle }, { role: 'muted' });
}

function drawBand({ kind, figures }: WallLane, { columns }: LanePlace, middle: number): Shape[] {
	if (!figures?.quartiles) return [];
	const { low, high } = figures.quartiles;
	const x = xOn(low, columns);
	const width = Math.max(xOn(high, columns) - x, 4);
	const box = { x, y: middle - BAND_HEIGHT / 2, width, height: BAND_HEIGHT };
	if (kind === 'evidenced') return [{ kind: 'rect', ...box, fill: 'accent' }];
	return [{ kind: 'rect', ...box, fill: 'paper', stroke: { role: 'accent', width: 3 } }];
}

/** Believed a diamond with its number beside it; claimed a number in an outlined box, evidenced in a filled one. */
function drawMedian(
	{ kind, figures }: WallLane,
	{ columns, frame }: LanePlace,
	middle: number
): Shape[] {
	if (!figures) return [];
	const x = xOn(figures.median, columns);
	const text = frame.formatScore(figures.median);
	const letters = { text, size: NUMBER_SIZE, isBold: true, y: middle + NUMBER_SIZE * CAP_MIDDLE };
	const textWidth = frame.measureText(text, NUMBER_SIZE, true);
	if (kind === 'guess') {
		const isRight = figures.median <= 80;
		const beside = isRight ? x + DIAMOND + 10 : x - DIAMOND - 10;
		const anchor = isRight ? 'start' : 'end';
		return [
			plate(isRight ? beside : beside - textWidth, middle, textWidth),
			largeDiamond(x, middle),
			{ kind: 'text', ...letters, x: beside, anchor }
		];
	}
	const width = textWidth + 2 * BOX_PADDING;
	const box = { x: x - width / 2, y: middle - BOX_HEIGHT / 2, width, height: BOX_HEIGHT };
	const number = { kind: 'text', ...letters, x, anchor: 'middle' } as const;
	return kind === 'claimed'
		? [
				{ kind: 'rect', ...box, fill: 'paper', stroke: { role: 'accent', width: 5 } },
				{ ...number, role: 'accent' }
			]
		: [
				{ kind: 'rect', ...box, fill: 'accent', stroke: { role: 'paper', width: 3 } },
				{ ...number, role: 'paper' }
			];
}

/** So that the line does not strike the number through. */
function plate(x: number, middle: number, width: number): Shape {
	return { kind: 'rect', x: x - 5, y: middle - 4, width: width + 8, height: 8, fill: 'paper' };
}

function largeDiamond(x: number, y: number): Shape {
	const points = [
		[x, y - DIAMOND],
		[x + DIAMOND, y],
		[x, y + DIAMOND],
		[x - DIAMOND, y]
	] as const;
	return {
		kind: 'polygon',
		points,
		isClosed: true,
		fill: 'ink',
		stroke: { role: 'paper', width: 2 }
	};
}

function spreadHeight(figures: WallFigures | null, columns: WallColumns): number {
	if (figures?.strip) return COLUMNS_HEIGHT + COUNT_HEIGHT + PADDING;
	if (!figures?.dots) return 0;
	return (rowsOf(stacked(figures.dots, columns)) - 1) * DOT_PITCH + 2 * DOT + PADDING;
}

/** The companies of a lane: every score, or how many lie in which part of the scale. */
function drawSpread(
	{ kind }: WallLane,
	{ strip, dots }: WallFigures,
	{ columns, floor }: { readonly columns: WallColumns; readonly floor: number }
): Shape[] {
	if (dots) {
		const placed = stacked(dots, columns);
		// Many equal scores overlap rather than leave the lane.
		return placed.map(({ x, row }) => dot(kind, x, floor - DOT - 2 - row * DOT_PITCH));
	}
	return (strip ?? []).flatMap(({ from, to, count }) => {
		const [left, right] = [xOn(from, columns), xOn(to, columns)];
		const height = (count / (to - from) / (columns.densest || 1)) * COLUMNS_HEIGHT;
		const box = { x: left + 2, y: floor - height, width: right - left - 4, height };
		const text = { text: String(count), size: TEXT_SIZE, anchor: 'middle' } as const;
		return [
			column(kind, box),
			{ kind: 'text', ...text, x: (left + right) / 2, y: box.y - 5 }
		] satisfies Shape[];
	});
}

/** Paler than the band below it, of which it is no part. */
function column(kind: WallLane['kind'], box: Box): Shape {
	const stroke = { role: 'accent', width: 2.5 } as const;
	if (kind === 'claimed') return { kind: 'rect', ...box, fill: 'paper', stroke };
	return { kind: 'rect', ...box, fill: 'accent', fillOpacity: 0.4, stroke };
}

function dot(kind: WallLane['kind'], x: number, y: number): Shape {
	const circle = { kind: 'circle', x, y, radius: DOT } as const;
	if (kind === 'evidenced') return { ...circle, fill: 'accent' };
	return { ...circle, fill: 'paper', stroke: { role: 'accent', width: 3 } };
}

interface Stacked {
	readonly x: number;
	readonly row: number;
}

function rowsOf(dots: readonly Stacked[]): number {
	return Math.max(1, ...dots.map(({ row }) => row + 1));
}

/** Every score at its exact place, on the lowest row where it touches no other, as far as rows go. */
function stacked(scores: readonly number[], columns: WallColumns): readonly Stacked[] {
	const ends: number[] = [];
	return scores.map((score) => {
		const x = xOn(score, columns);
		const free = ends.findIndex((end) => x - end >= DOT_PITCH);
		const row = Math.min(free < 0 ? ends.length : free, MOST_DOT_ROWS - 1);
		ends[row] = x;
		return { x, row };
	});
}
