import type { Shape } from '../scene';
import { fitText } from './fit-text';
import { dotsHeight, drawDots } from './group-dots';
import {
	TEXT_SIZE,
	xOf,
	type GroupFrame,
	type GroupLane,
	type LaneAxis,
	type LaneKind
} from './group-frame';
import { CAP_MIDDLE, line, textLines, type Box } from './shapes';

interface LanePlace {
	readonly kind: LaneKind;
	readonly top: number;
	/** Where the lane's label begins. */
	readonly label: number;
	readonly axis: LaneAxis;
	readonly frame: GroupFrame;
}

export const NUMBER_SIZE = 10.5;
const BOX_HEIGHT = 11;
const NUMBER_HEIGHT = 13;
const OWN_HEIGHT = 12;
const LANE_GAP = 5;
/** Space between what is above the band and the median's mark, which is taller than the band. */
const OVERSHOOT = 3;

export function laneHeight(lane: GroupLane, axis: LaneAxis): number {
	return aboveBand(lane, axis) + BOX_HEIGHT + OVERSHOOT + NUMBER_HEIGHT + LANE_GAP;
}

function aboveBand(lane: GroupLane, axis: LaneAxis): number {
	return dotsHeight(lane, axis) + (lane.own === null ? 0 : OWN_HEIGHT) + OVERSHOOT;
}

/** From top to bottom: the companies, the pointer at the own score, band and median, its number. */
export function drawLane(lane: GroupLane, place: LanePlace): Shape[] {
	const { kind, top, axis, frame } = place;
	const band = top + aboveBand(lane, axis);
	const middle = band + BOX_HEIGHT / 2;
	const x = xOf(lane.median, axis);
	const number = frame.formatScore(lane.median);
	const y = band + BOX_HEIGHT + OVERSHOOT + NUMBER_SIZE * 0.9;
	return [
		...drawLabel(place, middle),
		...drawDots(lane, { kind, top, axis, frame }),
		line([axis.zero, middle], [axis.hundred, middle], { role: 'muted', width: 0.75 }),
		...bandShapes(lane, place, band),
		medianMark(kind, { x, y: band - OVERSHOOT, width: 0, height: BOX_HEIGHT + 2 * OVERSHOOT }),
		{ kind: 'text', text: number, x, y, size: NUMBER_SIZE, isBold: true, anchor: 'middle' },
		...drawOwn(lane.own, place, band)
	];
}

function drawLabel({ kind, label, axis, frame }: LanePlace, middle: number): Shape[] {
	const { words, measureText } = frame;
	const width = axis.zero - label - 4;
	const box = { width, maxLines: 1, size: TEXT_SIZE, minSize: 4, measureText };
	return textLines(fitText(words[kind], box), { x: label, middle });
}

function bandShapes({ quartiles }: GroupLane, { kind, axis }: LanePlace, y: number): Shape[] {
	if (!quartiles) return [];
	const x = xOf(quartiles.low, axis);
	const width = Math.max(xOf(quartiles.high, axis) - x, 1.5);
	return [quartileBand(kind, { x, y, width, height: BOX_HEIGHT })];
}

/** The middle half: said outlined, shown filled. */
export function quartileBand(kind: LaneKind, box: Box): Shape {
	if (kind === 'evidenced') return { kind: 'rect', ...box, fill: 'accent' };
	return { kind: 'rect', ...box, fill: 'paper', stroke: { role: 'ink', width: 1 } };
}

const MARK_WIDTH = 5;

/** The median, centred on x: said hollow, shown solid, with a light edge on any ground. */
export function medianMark(kind: LaneKind, { x, y, height }: Box): Shape {
	const box = { x: x - MARK_WIDTH / 2, y, width: MARK_WIDTH, height };
	return kind === 'claimed'
		? { kind: 'rect', ...box, fill: 'paper', stroke: { role: 'ink', width: 1.75 } }
		: { kind: 'rect', ...box, fill: 'ink', stroke: { role: 'paper', width: 1 } };
}

function drawOwn(own: number | null, { axis, frame }: LanePlace, band: number): Shape[] {
	if (own === null) return [];
	const { words, formatOwn, measureText } = frame;
	const x = xOf(own, axis);
	const text = words.chart.own(formatOwn(own));
	const middle = band - OVERSHOOT - OWN_HEIGHT / 2;
	const fits = x + OWN_GAP + measureText(text, TEXT_SIZE, true) <= axis.width;
	const side = fits
		? ({ x: x + OWN_GAP, anchor: 'start' } as const)
		: ({ x: x - OWN_GAP, anchor: 'end' } as const);
	const y = middle + TEXT_SIZE * CAP_MIDDLE;
	return [ownPointer(x, middle), { kind: 'text', text, y, size: TEXT_SIZE, isBold: true, ...side }];
}

const OWN_GAP = 7;

/** The own score: a triangle that points down at the scale. */
export function ownPointer(x: number, middle: number): Shape {
	const points = [
		[x - 4.5, middle - 4],
		[x + 4.5, middle - 4],
		[x, middle + 5]
	] as const;
	return { kind: 'polygon', points, isClosed: true, fill: 'ink' };
}
