import type { Shape } from '../scene';
import { fitText } from './fit-text';
import {
	TEXT_SIZE,
	xOf,
	type GroupFrame,
	type GroupLane,
	type LaneAxis,
	type LaneKind
} from './group-frame';
import { claimedBox, evidencedBox, line, textLines } from './shapes';

const DOT = 2.4;
/** Distance of two dots that do not touch. */
const PITCH = 5.8;
const COUNT_HEIGHT = 10;
const BELOW = 4;
const ROOM = DOT + BELOW;

/** Height the companies take above a lane; 0 when none are shown. */
export function dotsHeight({ strip, dots }: GroupLane, axis: LaneAxis): number {
	const { dotsRoom } = axis;
	if (dots) return stackHeight(rowsOf(stackOpenly(dots, axis)), dotsRoom);
	if (!strip) return 0;
	if (axis.tallestBar !== null) return dotsRoom + COUNT_HEIGHT + BELOW;
	return stackHeight(Math.max(...strip), dotsRoom);
}

function stackHeight(rows: number, dotsRoom: number): number {
	return Math.min(rows * PITCH, dotsRoom) + ROOM;
}

/** The tallest tenth of all lanes if single dots would be too tall, so that tenths become bars; else null. */
export function tallestBarOf(strips: readonly (readonly number[] | null)[], dotsRoom: number) {
	const tallest = Math.max(0, ...strips.flatMap((strip) => strip ?? []));
	return tallest * PITCH > dotsRoom ? tallest : null;
}

interface DotsPlace {
	readonly kind: LaneKind;
	readonly top: number;
	readonly axis: LaneAxis;
	readonly frame: GroupFrame;
}

/** The companies of a lane: every score, or stacked in the middle of its tenth. */
export function drawDots(lane: GroupLane, place: DotsPlace): Shape[] {
	const { strip, dots } = lane;
	const { axis, top } = place;
	if (!strip && !dots) return [];
	const floor = top + dotsHeight(lane, axis) - BELOW;
	const ground = line([axis.zero, floor], [axis.hundred, floor], { role: 'muted' });
	if (dots) return [ground, ...openDots(dots, place, floor)];
	return [
		ground,
		...(strip ?? []).flatMap((count, tenth) => column({ count, tenth, place, floor }))
	];
}

interface Column {
	readonly count: number;
	readonly tenth: number;
	readonly place: DotsPlace;
	readonly floor: number;
}

function column({ count, tenth, place, floor }: Column): Shape[] {
	if (count === 0) return [];
	const { kind, axis, frame } = place;
	const x = xOf(tenth * 10 + 5, axis);
	if (axis.tallestBar === null) {
		return Array.from({ length: count }, (_, i) => dot(kind, x, floor - DOT - 0.7 - i * PITCH));
	}
	const width = (axis.hundred - axis.zero) / 10;
	const height = (count / axis.tallestBar) * axis.dotsRoom;
	const box = { x: x - width * 0.32, y: floor - height, width: width * 0.64, height };
	const label = fitText(String(count), {
		width: width - 1,
		maxLines: 1,
		size: TEXT_SIZE,
		minSize: 3,
		measureText: frame.measureText
	});
	return [
		kind === 'claimed' ? claimedBox(box) : evidencedBox(box),
		...textLines(label, { x, middle: box.y - COUNT_HEIGHT / 2 }, { anchor: 'middle' })
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
