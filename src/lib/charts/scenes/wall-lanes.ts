import type { Scene, Shape } from '../scene';
import { fitText, LINE_HEIGHT, type FittedText } from './fit-text';
import { scaledScene } from './group-scale';
import { line, textLines } from './shapes';
import { xOn, type WallColumns, type WallFrame, type WallLane } from './wall-frame';
import { drawWallLane, LABEL_SIZE, OVERHANG, wallLaneHeight } from './wall-lane';

const LABEL_WIDTH = 250;
/** Below this width labels stand above their lanes. */
const WIDE = 760;
const ZONE_SIZE = 22;
const TICK_SIZE = 22;
/** For the figures at the axis. */
const FOOT = TICK_SIZE + 8;
const TICKS = [0, 50, 100];

/**
 * The drawing on the wall: lanes on one axis from 0 to 100 whose steps are named zones. What is believed
 * is a diamond, claimed an outlined box with its number, evidenced a filled one; the middle half is a
 * band on the line, companies are dots or a distribution in bars above it.
 */
export function wallLanes(lanes: readonly WallLane[], frame: WallFrame): Scene {
	const { scale } = frame;
	return scaledScene(layOut(lanes, { ...frame, width: frame.width / scale }), scale);
}

function layOut(lanes: readonly WallLane[], frame: WallFrame): Scene {
	const columns = airy(lanes, columnsOf(lanes, frame), frame);
	const names = zoneNames(columns, frame);
	const head = headHeight(names);
	let top = head;
	const drawn = lanes.flatMap((lane) => {
		const shapes = drawWallLane(lane, { top, columns, frame });
		top += wallLaneHeight(lane, columns, frame);
		return shapes;
	});
	const y = top + TICK_SIZE + 2;
	return {
		width: frame.width,
		height: top + FOOT,
		shapes: [
			...zoneGrounds(columns, frame, top),
			...names.flatMap(({ text, x, anchor, row }) =>
				textLines(text, { x, middle: rowMiddle(names, row) }, { isBold: true, anchor })
			),
			...drawn,
			...TICKS.map((tick): Shape => {
				const at = { x: xOn(tick, columns), y, anchor: 'middle' } as const;
				return { kind: 'text', text: String(tick), size: TICK_SIZE, role: 'muted', ...at };
			})
		]
	};
}

function columnsOf(lanes: readonly WallLane[], { width, measureText }: WallFrame): WallColumns {
	const isAbove = width < WIDE;
	const longest = Math.max(...lanes.map(({ label }) => measureText(label, LABEL_SIZE, true)), 0);
	const beside = Math.min(Math.max(longest, LABEL_WIDTH), width * 0.26);
	const strips = lanes.flatMap(({ figures }) => figures?.strip ?? []);
	return {
		label: { width: isAbove ? width : beside, isAbove },
		zero: (isAbove ? 0 : beside) + OVERHANG,
		hundred: width - OVERHANG,
		air: 0,
		densest: Math.max(0, ...strips.map(({ from, to, count }) => count / (to - from)))
	};
}

const MOST_AIR = 22;

/** Lanes apart as far as there is room, so that no half of the wall is empty. */
function airy(lanes: readonly WallLane[], columns: WallColumns, frame: WallFrame): WallColumns {
	if (columns.label.isAbove) return columns;
	const needed = lanes.reduce(
		(sum, lane) => sum + wallLaneHeight(lane, columns, frame),
		headHeight(zoneNames(columns, frame)) + FOOT
	);
	const air = (frame.room - needed) / lanes.length / 2;
	return { ...columns, air: Math.max(0, Math.min(air, MOST_AIR)) };
}

const NAMES_GAP = 5;

function headHeight(names: readonly ZoneName[]): number {
	return rowHeight(names, 0) + rowHeight(names, 1) + 2 * NAMES_GAP;
}

function rowHeight(names: readonly ZoneName[], row: number): number {
	const heights = names
		.filter((name) => name.row === row)
		.map(({ text }) => text.lines.length * text.size * LINE_HEIGHT);
	return Math.max(...heights, 0);
}

/** The middle of a row of names. */
function rowMiddle(names: readonly ZoneName[], row: number): number {
	const above = row === 0 ? 0 : rowHeight(names, 0);
	return NAMES_GAP + above + rowHeight(names, row) / 2;
}

function zoneGrounds(columns: WallColumns, { zones }: WallFrame, bottom: number): Shape[] {
	const grounds = zones.map(({ from }, i): Shape => {
		const x = xOn(from, columns);
		const width = xOn(zones[i + 1]?.from ?? 100, columns) - x;
		return { kind: 'rect', x, y: 0, width, height: bottom, fill: i % 2 === 1 ? 'zone' : 'paper' };
	});
	const borders = [...zones.map(({ from }) => from), 100].map((score) => {
		const x = xOn(score, columns);
		return line([x, 0], [x, bottom], { width: 1.5 });
	});
	return [...grounds, ...borders];
}

/** Each in its zone, on a narrow wall in two rows by turns; with the middle of its row. */
function zoneNames(columns: WallColumns, frame: WallFrame): readonly ZoneName[] {
	const { label, hundred } = columns;
	const { zones } = frame;
	const borders = [...zones.map(({ from }) => xOn(from, columns)), hundred];
	if (!label.isAbove) return inOneRow(zones, borders, frame);
	return inTwoRows(zones, borders, frame);
}

interface ZoneName {
	readonly text: FittedText;
	readonly x: number;
	readonly anchor: 'start' | 'middle' | 'end';
	/** From 0. */
	readonly row: number;
}

type Zones = WallFrame['zones'];

/** The first may begin before its zone, where the labels' column is empty, the last end after it. */
function inOneRow(zones: Zones, borders: readonly number[], frame: WallFrame): ZoneName[] {
	return zones.map(({ name }, i) => {
		const [left = 0, right = 0] = borders.slice(i);
		const isFirst = i === 0;
		const isLast = i === zones.length - 1;
		const text = fitName(name, right - left - 10 + (isFirst || isLast ? OVERHANG - 6 : 0), frame);
		if (isFirst) return { text, x: right - 6, anchor: 'end', row: 0 };
		if (isLast) return { text, x: left + 6, anchor: 'start', row: 0 };
		return { text, x: (left + right) / 2, anchor: 'middle', row: 0 };
	});
}

/** Every name may reach over the next zone, whose own name is in the other row. */
function inTwoRows(zones: Zones, borders: readonly number[], frame: WallFrame): ZoneName[] {
	return zones.map(({ name }, i) => {
		const left = borders[i] ?? 0;
		const text = fitName(name, (borders[i + 2] ?? frame.width) - left - 8, frame);
		return { text, x: left + 4, anchor: 'start', row: i % 2 };
	});
}

function fitName(name: string, width: number, { measureText }: WallFrame): FittedText {
	const size = { maxLines: 2, size: ZONE_SIZE, minSize: 12 };
	return fitText(name, { width, ...size, isBold: true, measureText });
}
