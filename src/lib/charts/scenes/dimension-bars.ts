import type { Scene, Shape } from '../scene';
import type { ChartFrame, ChartRow } from './chart-words';
import { fitText, LINE_HEIGHT, type FittedText } from './fit-text';
import { legend, signBox, type LegendItem } from './legend';
import {
	CAP_MIDDLE,
	claimedBox,
	diamond,
	evidencedBox,
	line,
	rangeBand,
	sentenceScene,
	textLines
} from './shapes';

/** How much room the bars take, and what stands around them. */
export interface BarsStyle {
	/** Height of one bar with its space. */
	readonly lane: number;
	readonly gutLane: number;
	readonly rowPadding: number;
	/** Size of the figures at the axis; 0 leaves them out. */
	readonly axisSize: number;
	/** Whether the key names said and shown, which the surroundings may do already. */
	readonly hasFullKey: boolean;
}

const roomy: BarsStyle = { lane: 10, gutLane: 9, rowPadding: 7, axisSize: 7.5, hasFullKey: true };

const NAME_SIZE = 9.5;
const VALUE_SIZE = 9;
const TICKS = [0, 25, 50, 75, 100];

/** A row with its texts fitted and its place found. */
interface PlacedRow {
	readonly row: ChartRow;
	readonly name: FittedText;
	readonly level: FittedText;
	readonly top: number;
	readonly height: number;
}

interface Columns {
	/** Where a score of 0 and one of 100 lie. */
	readonly zero: number;
	readonly hundred: number;
	readonly level: number;
	readonly nameWidth: number;
	readonly levelWidth: number;
}

/** What every part of the drawing is drawn with. */
interface Drawing {
	readonly frame: ChartFrame;
	readonly style: BarsStyle;
	readonly columns: Columns;
}

/**
 * Said and shown of every dimension as two bars below each other: said outlined, shown filled, the
 * range a light band, the gut feeling a diamond in a lane of its own. Without a point only the range.
 */
export function dimensionBars(
	rows: readonly ChartRow[],
	frame: ChartFrame,
	style: BarsStyle = roomy
): Scene {
	if (rows.every(({ range }) => range === null)) return sentenceScene(frame);
	const { width, measureText } = frame;
	const key = legend(legendItems(rows, frame, style), { width, measureText });
	const drawing = { frame, style, columns: columnsOf(rows, frame) };
	const top = key.height + (key.height > 0 ? 4 : 0);
	const placed = placeRows(rows, drawing, top);
	const last = placed.at(-1);
	const end = last ? last.top + last.height : top;
	return {
		width,
		height: end + (style.axisSize > 0 ? style.axisSize + 6 : 0),
		shapes: [
			...key.shapes,
			...axis(drawing, top, end),
			...placed.flatMap((row) => drawRow(row, drawing))
		]
	};
}

function legendItems(
	rows: readonly ChartRow[],
	{ words }: ChartFrame,
	{ hasFullKey }: BarsStyle
): LegendItem[] {
	const items: LegendItem[] = [];
	if (hasFullKey) {
		items.push(
			{ label: words.claimed, sign: (x, middle) => claimedBox(signBox(x, middle)) },
			{ label: words.evidenced, sign: (x, middle) => evidencedBox(signBox(x, middle)) }
		);
	}
	if (rows.some(hasRange)) {
		items.push({ label: words.range, sign: (x, middle) => rangeBand(signBox(x, middle)) });
	}
	if (rows.some(({ gutFeeling }) => gutFeeling !== null)) {
		items.push({ label: words.gutFeeling, sign: (x, middle) => diamond(x + 7, middle, 4) });
	}
	return items;
}

function hasRange({ range }: ChartRow): boolean {
	return range !== null && range.high > range.low;
}

function columnsOf(rows: readonly ChartRow[], frame: ChartFrame): Columns {
	const { width, formatScore, measureText } = frame;
	function widest(texts: readonly string[], size: number, isBold = false): number {
		return Math.max(0, ...texts.map((text) => measureText(text, size, isBold)));
	}
	const names = rows.map(({ name }) => name);
	const levels = rows.map(({ levelName }) => levelName ?? '');
	const values = [...rows.map((row) => rangeLabel(row, frame)), formatScore(100)];
	const nameWidth = Math.min(widest(names, NAME_SIZE, true), width * 0.3);
	const levelWidth = Math.min(widest(levels, VALUE_SIZE), width * 0.2);
	const level = width - levelWidth;
	const zero = nameWidth + 10;
	const hundred = Math.max(level - widest(values, VALUE_SIZE) - 8, zero + 40);
	return { zero, hundred, level, nameWidth, levelWidth };
}

function rangeLabel({ claimed, range }: ChartRow, { formatRange }: ChartFrame): string {
	return claimed !== null || range === null ? '' : formatRange(range);
}

function placeRows(
	rows: readonly ChartRow[],
	{ frame: { measureText }, style, columns }: Drawing,
	top: number
): PlacedRow[] {
	const hasGutLane = rows.some(({ gutFeeling }) => gutFeeling !== null);
	const lanes = 2 * style.lane + (hasGutLane ? style.gutLane : 0);
	const box = { maxLines: 3, minSize: 6, measureText };
	let next = top;
	return rows.map((row) => {
		const nameBox = { ...box, width: columns.nameWidth, size: NAME_SIZE, isBold: true };
		const name = fitText(row.name, nameBox);
		const levelBox = { ...box, width: columns.levelWidth, size: VALUE_SIZE };
		const level = fitText(row.levelName ?? '', levelBox);
		const texts = Math.max(textHeight(name), textHeight(level));
		const placed = {
			row,
			name,
			level,
			top: next,
			height: Math.max(lanes, texts) + style.rowPadding
		};
		next += placed.height;
		return placed;
	});
}

function textHeight({ lines, size }: FittedText): number {
	return lines.length * size * LINE_HEIGHT;
}

function axis({ columns, style }: Drawing, top: number, end: number): Shape[] {
	const size = style.axisSize;
	return TICKS.flatMap((tick): Shape[] => {
		const x = xOf(tick, columns);
		const rule = line([x, top], [x, end], tick === 0 ? { role: 'muted', width: 0.75 } : {});
		if (size === 0) return [rule];
		const place = { x, y: end + size + 2, size, anchor: 'middle', role: 'muted' } as const;
		return [rule, { kind: 'text', text: String(tick), ...place }];
	});
}

function xOf(score: number, { zero, hundred }: Columns): number {
	return zero + ((hundred - zero) * score) / 100;
}

function drawRow({ row, name, level, top, height }: PlacedRow, drawing: Drawing): Shape[] {
	const { columns, style } = drawing;
	const { lane, gutLane } = style;
	const middle = top + height / 2;
	const lanesTop = middle - lane - (row.gutFeeling === null ? 0 : gutLane / 2);
	const texts = [
		...textLines(name, { x: 0, middle }, { isBold: true }),
		...textLines(level, { x: columns.level, middle })
	];
	const bars =
		row.claimed === null || row.evidenced === null
			? drawWithoutPoint(row, drawing, lanesTop + lane)
			: drawPoint({ ...row, claimed: row.claimed, evidenced: row.evidenced }, drawing, lanesTop);
	if (row.gutFeeling === null) return [...texts, ...bars];
	const gutMiddle = lanesTop + 2 * lane + gutLane / 2;
	return [...texts, ...bars, diamond(xOf(row.gutFeeling, columns), gutMiddle, 3.5)];
}

function drawWithoutPoint(row: ChartRow, { columns, frame }: Drawing, middle: number): Shape[] {
	if (row.range === null) {
		const box = { maxLines: 1, size: VALUE_SIZE, minSize: 5, measureText: frame.measureText };
		const width = columns.hundred - columns.zero - 8;
		const text = fitText(frame.words.notApplicable, { ...box, width });
		return textLines(text, { x: columns.zero + 4, middle }, { role: 'muted' });
	}
	const low = xOf(row.range.low, columns);
	const high = xOf(row.range.high, columns);
	return [
		rangeBand({ x: low, y: middle - 5, width: Math.max(high - low, 1), height: 10 }),
		valueText(rangeLabel(row, frame), high, middle)
	];
}

interface PointRow extends ChartRow {
	readonly claimed: number;
	readonly evidenced: number;
}

function drawPoint(row: PointRow, { columns, frame, style }: Drawing, lanesTop: number): Shape[] {
	const { claimed, evidenced, range } = row;
	const { lane } = style;
	const ends = { claimed: xOf(claimed, columns), evidenced: xOf(evidenced, columns) };
	function bar(end: number, top: number) {
		const width = Math.max(end - columns.zero, 0.5);
		return { x: columns.zero, y: top + 1, width, height: lane - 2 };
	}
	const low = range ? xOf(range.low, columns) : ends.claimed;
	const high = range ? xOf(range.high, columns) : ends.claimed;
	const band = { ...bar(ends.claimed, lanesTop), x: low, width: high - low };
	return [
		...(hasRange(row) ? [rangeBand(band)] : []),
		claimedBox(bar(ends.claimed, lanesTop)),
		evidencedBox(bar(ends.evidenced, lanesTop + lane)),
		valueText(frame.formatScore(claimed), Math.max(high, ends.claimed), lanesTop + lane / 2),
		valueText(frame.formatScore(evidenced), ends.evidenced, lanesTop + lane * 1.5)
	];
}

function valueText(text: string, barEnd: number, middle: number): Shape {
	const y = middle + VALUE_SIZE * CAP_MIDDLE;
	return { kind: 'text', text, x: barEnd + 4, y, size: VALUE_SIZE };
}
