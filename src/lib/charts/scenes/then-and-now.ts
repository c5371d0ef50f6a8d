import type { MeasureText, Scene, Shape } from '../scene';
import { TEXT_SIZE, type LaneKind } from './group-frame';
import { medianMark } from './group-lane';
import { scaledScene } from './group-scale';
import { legend } from './legend';
import {
	axisGrid,
	axisLabels,
	besideName,
	drawReason,
	fitName,
	nameColumn,
	ROW_GAP,
	type NameColumn,
	type PlacedRow
} from './named-rows';
import { CAP_MIDDLE, line, sentenceScene } from './shapes';

/** One figure at two meetings, scores 0 to 100. */
interface MovedFigure {
	readonly then: number;
	readonly now: number;
	/** None where nothing may be read into the difference. */
	readonly change: 'none' | 'more' | 'less';
}

export interface MovedRow {
	readonly name: string;
	/** Null where there is nothing to compare. */
	readonly figures: { readonly claimed: MovedFigure; readonly evidenced: MovedFigure } | null;
	/** Why there is nothing. */
	readonly reason: string;
}

export interface MovedFrame {
	/** In points; the height follows from the content. */
	readonly width: number;
	/** How much larger than on paper everything is. */
	readonly scale?: number;
	readonly words: {
		readonly claimed: string;
		readonly evidenced: string;
		readonly then: string;
		readonly now: string;
		/** Said instead of a drawing when there is nothing to draw. */
		readonly empty: string;
	};
	readonly formatScore: (score: number) => string;
	readonly measureText: MeasureText;
}

const NUMBER_SIZE = 10;
const LANE = 17;
const NAME_GAP = 3;
const MARK_HEIGHT = 12;
const DOT = 3.2;
/** From the middle of a mark to its number. */
const NUMBER_GAP = 6;

/**
 * Last time and this time on one axis from 0 to 100: a small circle where the median was, the mark of a
 * median where it is, a line between; dotted where the
 * difference says nothing. Said is hollow, shown is solid; each has its number beside it.
 */
export function thenAndNowScene(rows: readonly MovedRow[], frame: MovedFrame): Scene {
	const { scale = 1 } = frame;
	return scaledScene(layOut(rows, { ...frame, width: frame.width / scale }), scale);
}

interface Columns extends NameColumn {
	readonly zero: number;
	readonly hundred: number;
}

interface Drawing {
	readonly frame: MovedFrame;
	readonly columns: Columns;
}

function layOut(rows: readonly MovedRow[], frame: MovedFrame): Scene {
	const { width, words, measureText } = frame;
	if (rows.length === 0) return sentenceScene({ width, measureText, words });
	const drawing = { frame, columns: columnsOf(rows, frame) };
	const key = keyOf(frame);
	let top = key.height + 6;
	const shapes = rows.flatMap((row) => {
		const placed = drawRow(row, drawing, top);
		top += placed.height;
		return placed.shapes;
	});
	const end = top - ROW_GAP + 3;
	return {
		width,
		height: end + TEXT_SIZE + 4,
		shapes: [...key.shapes, ...shapes, ...axisLabels((tick) => xOf(tick, drawing.columns), end)]
	};
}

function keyOf({ words, width, measureText }: MovedFrame) {
	const items = [
		{ label: words.then, sign: (x: number, middle: number) => dot('claimed', x + 7, middle) },
		{ label: words.now, sign: (x: number, middle: number) => mark('claimed', x + 7, middle) }
	];
	return legend(items, { width, measureText });
}

function columnsOf(rows: readonly MovedRow[], frame: MovedFrame): Columns {
	const { width, words, measureText, formatScore } = frame;
	const column = nameColumn(
		rows.map(({ name }) => name),
		frame
	);
	const labels = [words.claimed, words.evidenced].map((text) => measureText(text, TEXT_SIZE));
	// Numbers stand outside of 0 and 100.
	const overhang = NUMBER_GAP + measureText(formatScore(100), NUMBER_SIZE, true) + 2;
	return {
		...column,
		zero: column.label + Math.max(...labels) + overhang,
		hundred: width - overhang
	};
}

function xOf(score: number, { zero, hundred }: Columns): number {
	return zero + ((hundred - zero) * score) / 100;
}

function drawRow(row: MovedRow, { frame, columns }: Drawing, top: number): PlacedRow {
	const name = fitName(row.name, columns, frame);
	const place = { isNarrow: columns.isNarrow, nameGap: NAME_GAP, top };
	const { figures } = row;
	return besideName(name, place, (below) =>
		figures
			? drawLanes(figures, { frame, columns }, below)
			: drawReason(row.reason, { ...frame, label: columns.label }, below)
	);
}

function drawLanes(
	figures: NonNullable<MovedRow['figures']>,
	drawing: Drawing,
	top: number
): PlacedRow {
	const height = 2 * LANE;
	const grid = axisGrid((tick) => xOf(tick, drawing.columns), top, top + height);
	return {
		height,
		shapes: [
			...grid,
			...drawLane('claimed', figures.claimed, drawing, top + LANE / 2),
			...drawLane('evidenced', figures.evidenced, drawing, top + LANE * 1.5)
		]
	};
}

function drawLane(
	kind: LaneKind,
	{ then, now, change }: MovedFigure,
	{ frame, columns }: Drawing,
	middle: number
): Shape[] {
	const { words, formatScore } = frame;
	const [from, to] = [xOf(then, columns), xOf(now, columns)];
	const baseline = { y: middle + NUMBER_SIZE * CAP_MIDDLE, size: NUMBER_SIZE } as const;
	const number = { kind: 'text', text: formatScore(now), ...baseline, isBold: true } as const;
	const label = {
		kind: 'text',
		text: words[kind],
		x: columns.label,
		y: middle + TEXT_SIZE * CAP_MIDDLE,
		size: TEXT_SIZE
	} as const;
	if (then === now) {
		return [label, mark(kind, to, middle), { ...number, x: to + NUMBER_GAP }];
	}
	const side = now > then ? 1 : -1;
	const [behind, ahead] = now > then ? (['end', 'start'] as const) : (['start', 'end'] as const);
	return [
		label,
		line([from + side * DOT, middle], [to, middle], change === 'none' ? FAINT : CLEAR),
		dot(kind, from, middle),
		mark(kind, to, middle),
		{
			kind: 'text',
			text: formatScore(then),
			...baseline,
			x: from - side * NUMBER_GAP,
			anchor: behind,
			role: 'muted'
		},
		{ ...number, x: to + side * NUMBER_GAP, anchor: ahead }
	];
}

const CLEAR = { role: 'ink', width: 1.5 } as const;
/** A difference that says nothing. */
const FAINT = { role: 'ink', width: 0.75, dash: [1.5, 1.5] } as const;

/** Where a median was. */
function dot(kind: LaneKind, x: number, y: number): Shape {
	const fill = kind === 'claimed' ? 'paper' : 'ink';
	return { kind: 'circle', x, y, radius: DOT, fill, stroke: { role: 'ink', width: 1.25 } };
}

/** Where it is. */
function mark(kind: LaneKind, x: number, middle: number): Shape {
	return medianMark(kind, { x, y: middle - MARK_HEIGHT / 2, width: 0, height: MARK_HEIGHT });
}
