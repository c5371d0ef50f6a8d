import type { Shape } from '../scene';
import { fitText } from './fit-text';
import {
	TEXT_SIZE,
	xOf,
	type GroupFrame,
	type GroupLane,
	type LaneAxis,
	type LaneKind,
	type StripBin
} from './group-frame';
import { claimedBox, evidencedBox, line, textLines } from './shapes';

const DOT = 2.4;
/** Distance of two dots that do not touch. */
const PITCH = 5.8;
const COUNT_HEIGHT = 10;
const BELOW = 4;
const ROOM = DOT + BELOW;
/** On each side of a bar. */
const GAP = 1.5;

/** Height the companies take above a lane; 0 when none are shown. */
export function dotsHeight({ strip, dots }: GroupLane, axis: LaneAxis): number {
	const { dotsRoom } = axis;
	if (dots) return stackHeight(rowsOf(stackOpenly(dots, axis)), dotsRoom);
	if (!strip) return 0;
	return dotsRoom + COUNT_HEIGHT + BELOW;
}

function stackHeight(rows: number, dotsRoom: number): number {
	return Math.min(rows * PITCH, dotsRoom) + ROOM;
}

/** Companies per point of the scale where they lie densest; 0 without any. */
export function densestOf(strips: readonly (readonly StripBin[] | null)[]): number {
	return Math.max(0, ...strips.flatMap((strip) => (strip ?? []).map(densityOf)));
}

function densityOf({ from, to, count }: StripBin): number {
	return count / (to - from);
}

interface DotsPlace {
	readonly kind: LaneKind;
	readonly top: number;
	readonly axis: LaneAxis;
	readonly frame: GroupFrame;
}

/** The companies of a lane: every score, or how many lie in which part of the scale. */
export function drawDots(lane: GroupLane, place: DotsPlace): Shape[] {
	const { strip, dots } = lane;
	const { axis, top } = place;
	if (!strip && !dots) return [];
	const floor = top + dotsHeight(lane, axis) - BELOW;
	const ground = line([axis.zero, floor], [axis.hundred, floor], { role: 'muted' });
	if (dots) return [ground, ...openDots(dots, place, floor)];
	return [ground, ...(strip ?? []).flatMap((bin) => column(bin, place, floor))];
}

/** As wide as the part of the scale it stands for, so that its area is its number. */
function column(bin: StripBin, { kind, axis, frame }: DotsPlace, floor: number): Shape[] {
	const [left, right] = [bin.from, bin.to].map((score) => xOf(score, axis));
	if (left === undefined || right === undefined || axis.densest === 0) return [];
	const height = (densityOf(bin) / axis.densest) * axis.dotsRoom;
	const box = { x: left + GAP, y: floor - height, width: right - left - 2 * GAP, height };
	const label = fitText(String(bin.count), {
		width: box.width - 1,
		maxLines: 1,
		size: TEXT_SIZE,
		minSize: 3,
		measureText: frame.measureText
	});
	const middle = { x: (left + right) / 2, middle: box.y - COUNT_HEIGHT / 2 };
	return [
		kind === 'claimed' ? claimedBox(box) : evidencedBox(box),
		...textLines(label, middle, { anchor: 'middle' })
	];
}

function openDots(scores: readonly number[], { kind, axis }: DotsPlace, floor: number): Shape[] {
	const placed = stackOpenly(scores, axis);
	// Many equal scores overlap rather than leave the lane.
	const step = Math.min(PITCH, axis.dotsRoom / rowsOf(placed));
	return placed.map(({ x, row }) => dot(kind, x, floor - DOT - 0.7 - row * step));
}

interface StackedDot {
	readonly x: number;
	readonly row: number;
}

function rowsOf(dots: readonly StackedDot[]): number {
	return Math.max(1, ...dots.map(({ row }) => row + 1));
}

/** Every score at its exact place, on the lowest row where it touches no other. */
function stackOpenly(scores: readonly number[], axis: LaneAxis): readonly StackedDot[] {
	const ends: number[] = [];
	return scores.map((score) => {
		const x = xOf(score, axis);
		const free = ends.findIndex((end) => x - end >= PITCH);
		const row = free < 0 ? ends.length : free;
		ends[row] = x;
		return { x, row };
	});
}

function dot(kind: LaneKind, x: number, y: number): Shape {
	const circle = { kind: 'circle', x, y, radius: DOT } as const;
	if (kind === 'evidenced') return { ...circle, fill: 'accent' };
	return { ...circle, fill: 'paper', stroke: { role: 'ink', width: 1 } };
}
