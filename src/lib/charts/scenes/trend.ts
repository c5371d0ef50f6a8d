import { labelledDays } from '../labelled-days';
import type { MeasureText, Scene, Shape } from '../scene';
import type { TrendLane, TrendLanePoint, TrendLanes } from '../trend-lane';
import { legend } from './legend';
import { CAP_MIDDLE, line, sentenceScene } from './shapes';

export interface TrendFrame {
	/** In points; the height follows from the number of lanes. */
	readonly width: number;
	readonly words: { readonly claimed: string; readonly evidenced: string; readonly empty: string };
	readonly measureText: MeasureText;
}

const LANE = 56;
const NAME_SIZE = 9.5;
const TICK_SIZE = 7.5;
/** Room for the figures of the axis at the left and for the last values at the right. */
const LEFT = 22;
const RIGHT = 58;
/** The part of a lane below its name, in which 0 to 100 lie. */
const NAME_ROOM = 15;
const RADIUS = 2.4;
const VALUE_SIZE = 8;
const VALUE_ROOM = 9;
const TICKS = [0, 50, 100];
const DASHED = { dash: [3, 2.4] } as const;

interface Place {
	readonly frame: TrendFrame;
	readonly lanes: TrendLanes;
	/** Where the lane begins. */
	readonly top: number;
}

/** Claimed with hollow points on a dashed line, backed up with filled ones; the last values in words. */
export function trend(lanes: TrendLanes, frame: TrendFrame): Scene {
	if (lanes.days.length === 0) return sentenceScene(frame);
	const { width, words, measureText } = frame;
	const key = legend(
		[
			{ label: words.claimed, sign: (x, middle) => hollow(x + 7, middle) },
			{ label: words.evidenced, sign: (x, middle) => filled(x + 7, middle) }
		],
		{ width, measureText }
	);
	const placed = lanes.lanes.map((lane, i) => ({ lane, top: key.height + 4 + i * LANE }));
	const end = key.height + 4 + lanes.lanes.length * LANE;
	return {
		width,
		height: end + TICK_SIZE + 6,
		shapes: [
			...key.shapes,
			...placed.flatMap(({ lane, top }) => drawLane(lane, { frame, lanes, top })),
			...dayLabels({ frame, lanes, top: end })
		]
	};
}

function drawLane(lane: TrendLane, place: Place): Shape[] {
	const { frame, top } = place;
	const baseline = top + NAME_SIZE;
	return [
		{ kind: 'text', text: lane.name, x: LEFT, y: baseline, size: NAME_SIZE, isBold: true },
		...TICKS.flatMap((tick): Shape[] => {
			const y = heightOf(tick, top);
			return [
				line([LEFT, y], [frame.width - RIGHT, y], { role: 'grid', width: 0.5 }),
				tickText(String(tick), { x: LEFT - 4, y: y + TICK_SIZE * CAP_MIDDLE, anchor: 'end' })
			];
		}),
		...joined(lane, place, 'claimed'),
		...joined(lane, place, 'evidenced'),
		...lane.points.flatMap((point, i) => dots(point, xOf(place, i), top)),
		...lastValues(lane, place)
	];
}

/** A line leads only from one figure to the next, and only where the two may be compared. */
function joined({ points }: TrendLane, place: Place, figure: 'claimed' | 'evidenced'): Shape[] {
	return points.flatMap((point, i) => {
		const from = points[i - 1]?.[figure] ?? null;
		const to = point[figure];
		if (!point.isComparable || from === null || to === null) return [];
		return [
			line(
				[xOf(place, i - 1), heightOf(from, place.top)],
				[xOf(place, i), heightOf(to, place.top)],
				{ role: 'accent', width: 1.2, ...(figure === 'claimed' ? DASHED : {}) }
			)
		];
	});
}

function dots({ claimed, evidenced }: TrendLanePoint, x: number, top: number): Shape[] {
	return [
		...(claimed === null ? [] : [hollow(x, heightOf(claimed, top))]),
		...(evidenced === null ? [] : [filled(x, heightOf(evidenced, top))])
	];
}

function lastValues({ points }: TrendLane, place: Place): Shape[] {
	const last = points.at(-1);
	if (!last) return [];
	const x = xOf(place, points.length - 1) + RADIUS + 6;
	const lowest = heightOf(0, place.top);
	const held = last.evidenced === null ? undefined : heightOf(last.evidenced, place.top);
	const said = last.claimed === null ? undefined : heightOf(last.claimed, place.top);
	if (held === undefined || said === undefined) {
		return [
			...(said === undefined ? [] : [valueText(last.claimedText, x, said)]),
			...(held === undefined ? [] : [valueText(last.evidencedText, x, held, true)])
		];
	}
	// Two figures close together are moved apart until both can be read, and stay in their lane.
	const lower = Math.min(held + Math.max(0, VALUE_ROOM - (held - said)) / 2, lowest);
	return [
		valueText(last.claimedText, x, Math.min(said, lower - VALUE_ROOM)),
		valueText(last.evidencedText, x, lower, true)
	];
}

function dayLabels({ frame, lanes, top }: Place): Shape[] {
	const { days, dayTexts } = lanes;
	const place = { frame, lanes, top };
	const widest = Math.max(...dayTexts.map((text) => frame.measureText(text, TICK_SIZE))) + 6;
	const labelled = labelledDays(
		days.map((_, i) => xOf(place, i)),
		widest
	);
	return labelled.map((i) =>
		tickText(dayTexts[i] ?? '', { x: xOf(place, i), y: top + TICK_SIZE, anchor: 'middle' })
	);
}

function xOf({ frame, lanes: { days } }: Place, place: number): number {
	const [from, to] = [LEFT + 16, frame.width - RIGHT - 6];
	const last = days.at(-1) ?? 0;
	if (last === 0) return (from + to) / 2;
	return from + ((days[place] ?? 0) / last) * (to - from);
}

function heightOf(score: number, top: number): number {
	const bottom = top + LANE - 5;
	return bottom - (score / 100) * (LANE - 5 - NAME_ROOM);
}

function hollow(x: number, y: number): Shape {
	return {
		kind: 'circle',
		x,
		y,
		radius: RADIUS,
		fill: 'paper',
		stroke: { role: 'accent', width: 1.2 }
	};
}

function filled(x: number, y: number): Shape {
	return { kind: 'circle', x, y, radius: RADIUS, fill: 'accent' };
}

function valueText(text: string, x: number, middle: number, isBold = false): Shape {
	const y = middle + VALUE_SIZE * CAP_MIDDLE;
	return { kind: 'text', text, x, y, size: VALUE_SIZE, isBold };
}

function tickText(
	text: string,
	{ x, y, anchor }: { x: number; y: number; anchor: 'middle' | 'end' }
): Shape {
	return { kind: 'text', text, x, y, size: TICK_SIZE, anchor, role: 'muted' };
}
