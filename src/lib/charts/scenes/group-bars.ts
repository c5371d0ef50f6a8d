import type { Scene, Shape } from '../scene';
import { fitText, LINE_HEIGHT, type FittedText } from './fit-text';
import {
	DOTS_ROOM,
	TEXT_SIZE,
	xOf,
	type GroupFrame,
	type GroupRow,
	type LaneAxis,
	type LaneKind
} from './group-frame';
import { densestOf } from './group-dots';
import { groupKey } from './group-key';
import { drawLane, laneHeight, NUMBER_SIZE } from './group-lane';
import { scaledScene } from './group-scale';
import { line, sentenceScene, textLines } from './shapes';

const NAME_SIZE = 9.5;
const TICKS = [0, 25, 50, 75, 100];
/** Below this width names stand above their lanes. */
const WIDE = 330;
const ROW_GAP = 9;
const NAME_GAP = 4;

/**
 * Said and shown of a group, a lane each on one axis from 0 to 100: the median a bold mark with its
 * number, the middle half a band, single companies as dots or a distribution in bars. Said is outlined,
 * shown is filled. An own score is a pointer of its own and joined to nothing.
 */
export function groupBars(rows: readonly GroupRow[], frame: GroupFrame): Scene {
	const { scale = 1 } = frame;
	const drawn = frame.hasDots ? rows : rows.map(withoutDots);
	return scaledScene(layOut(drawn, { ...frame, width: frame.width / scale }), scale);
}

function withoutDots(row: GroupRow): GroupRow {
	if (!row.figures) return row;
	const { claimed, evidenced } = row.figures;
	const none = { strip: null, dots: null };
	return {
		...row,
		figures: { claimed: { ...claimed, ...none }, evidenced: { ...evidenced, ...none } }
	};
}

interface Columns {
	readonly nameWidth: number;
	/** Where the lanes' labels begin. */
	readonly label: number;
	readonly axis: LaneAxis;
	/** Whether names stand above and not beside their lanes. */
	readonly isNarrow: boolean;
}

interface Drawing {
	readonly frame: GroupFrame;
	readonly columns: Columns;
}

function layOut(rows: readonly GroupRow[], frame: GroupFrame): Scene {
	const { width, words, measureText } = frame;
	if (rows.length === 0) {
		return sentenceScene({ width, measureText, words: { empty: words.chart.empty } });
	}
	const drawing = { frame, columns: columnsOf(rows, frame) };
	const key = groupKey(rows, frame);
	let top = key.height > 0 ? key.height + 5 : 0;
	const shapes = rows.flatMap((row) => {
		const placed = drawRow(row, drawing, top);
		top += placed.height;
		return placed.shapes;
	});
	const end = top - ROW_GAP + 2;
	if (rows.every(({ figures }) => figures === null)) return { width, height: end, shapes };
	return {
		width,
		height: end + TEXT_SIZE + 4,
		shapes: [...key.shapes, ...shapes, ...tickLabels(drawing, end)]
	};
}

function columnsOf(rows: readonly GroupRow[], frame: GroupFrame): Columns {
	const { width, words, measureText, hasNames, formatScore, dotsRoom = DOTS_ROOM } = frame;
	const isNarrow = width < WIDE;
	const names = rows.map(({ name }) => measureText(name, NAME_SIZE, true));
	const nameWidth = hasNames && !isNarrow ? Math.min(Math.max(...names), width * 0.27) : 0;
	const label = nameWidth > 0 ? nameWidth + 10 : 0;
	const labels = [words.claimed, words.evidenced].map((text) => measureText(text, TEXT_SIZE));
	// The numbers stand centred below 0 and 100.
	const overhang = measureText(formatScore(100), NUMBER_SIZE, true) / 2 + 1;
	const zero = label + Math.min(Math.max(...labels), width * 0.3) + overhang;
	const hundred = width - overhang;
	const strips = rows.flatMap(({ figures }) =>
		figures ? [figures.claimed.strip, figures.evidenced.strip] : []
	);
	const densest = densestOf(strips);
	return { nameWidth, label, isNarrow, axis: { zero, hundred, width, dotsRoom, densest } };
}

interface PlacedRow {
	readonly shapes: readonly Shape[];
	readonly height: number;
}

function drawRow(row: GroupRow, drawing: Drawing, top: number): PlacedRow {
	const { frame, columns } = drawing;
	const name = frame.hasNames ? fitName(row.name, drawing) : { lines: [], size: 0 };
	const above = columns.isNarrow && frame.hasNames ? heightOf(name) + NAME_GAP : 0;
	const content = row.figures
		? drawLanes(row.figures, drawing, top + above)
		: drawReason(drawing, top + above);
	const height = above + Math.max(content.height, columns.isNarrow ? 0 : heightOf(name));
	const middle = columns.isNarrow ? top + heightOf(name) / 2 : top + height / 2;
	return {
		shapes: [...textLines(name, { x: 0, middle }, { isBold: true }), ...content.shapes],
		height: height + ROW_GAP
	};
}

function fitName(name: string, { frame, columns }: Drawing): FittedText {
	const { width, measureText } = frame;
	const box = { maxLines: 3, size: NAME_SIZE, minSize: 6, isBold: true, measureText };
	return fitText(name, { ...box, width: columns.isNarrow ? width : columns.nameWidth });
}

function heightOf({ lines, size }: FittedText): number {
	return lines.length * size * LINE_HEIGHT;
}

const LANES: readonly LaneKind[] = ['claimed', 'evidenced'];

function drawLanes(
	figures: NonNullable<GroupRow['figures']>,
	{ frame, columns }: Drawing,
	top: number
): PlacedRow {
	const { axis, label } = columns;
	let next = top;
	const lanes = (frame.lanes ?? LANES).flatMap((kind) => {
		const shapes = drawLane(figures[kind], { kind, top: next, label, axis, frame });
		next += laneHeight(figures[kind], axis);
		return shapes;
	});
	const grid = TICKS.map((tick) => {
		const x = xOf(tick, axis);
		return line([x, top], [x, next], tick === 0 ? { role: 'muted', width: 0.75 } : {});
	});
	return { shapes: [...grid, ...lanes], height: next - top };
}

/** Why there is nothing, in words. */
function drawReason({ frame, columns }: Drawing, top: number): PlacedRow {
	const { width, words, measureText } = frame;
	const text = fitText(words.chart.tooFew, {
		width: width - columns.label,
		maxLines: 4,
		size: TEXT_SIZE,
		minSize: 5,
		measureText
	});
	const height = heightOf(text);
	const place = { x: columns.label, middle: top + height / 2 };
	return { shapes: textLines(text, place, { role: 'muted' }), height };
}

function tickLabels({ columns: { axis } }: Drawing, end: number): Shape[] {
	const y = end + TEXT_SIZE;
	return TICKS.map((tick) => ({
		kind: 'text',
		text: String(tick),
		x: xOf(tick, axis),
		y,
		size: TEXT_SIZE,
		anchor: 'middle',
		role: 'muted'
	}));
}
