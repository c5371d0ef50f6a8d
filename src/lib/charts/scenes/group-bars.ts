import type { Scene } from '../scene';
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
import { sentenceScene } from './shapes';

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

interface Columns extends NameColumn {
	readonly axis: LaneAxis;
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
		shapes: [
			...key.shapes,
			...shapes,
			...axisLabels((tick) => xOf(tick, drawing.columns.axis), end)
		]
	};
}

function columnsOf(rows: readonly GroupRow[], frame: GroupFrame): Columns {
	const { width, words, measureText, hasNames, formatScore, dotsRoom = DOTS_ROOM } = frame;
	const column = nameColumn(hasNames ? rows.map(({ name }) => name) : [], frame);
	const { label } = column;
	const labels = [words.claimed, words.evidenced].map((text) => measureText(text, TEXT_SIZE));
	// The numbers stand centred below 0 and 100.
	const overhang = measureText(formatScore(100), NUMBER_SIZE, true) / 2 + 1;
	const zero = label + Math.min(Math.max(...labels), width * 0.3) + overhang;
	const hundred = width - overhang;
	const strips = rows.flatMap(({ figures }) =>
		figures ? [figures.claimed.strip, figures.evidenced.strip] : []
	);
	const densest = densestOf(strips);
	return { ...column, axis: { zero, hundred, width, dotsRoom, densest } };
}

function drawRow(row: GroupRow, { frame, columns }: Drawing, top: number): PlacedRow {
	const name = frame.hasNames ? fitName(row.name, columns, frame) : { lines: [], size: 0 };
	const place = { isNarrow: columns.isNarrow, nameGap: NAME_GAP, top };
	const { figures } = row;
	return besideName(name, place, (below) =>
		figures
			? drawLanes(figures, { frame, columns }, below)
			: drawReason(frame.words.chart.tooFew, { ...frame, label: columns.label }, below)
	);
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
	const grid = axisGrid((tick) => xOf(tick, axis), top, next);
	return { shapes: [...grid, ...lanes], height: next - top };
}
