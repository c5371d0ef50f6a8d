import type { Scene, Shape } from '../scene';
import type { ChartFrame, ChartRow } from './chart-words';
import { fitText } from './fit-text';
import { claimedBox, diamond, evidencedBox, line, sentenceScene, textLines } from './shapes';

/** One of the named steps of the scale; it reaches to where the next one begins. */
export interface ScaleZone {
	readonly name: string;
	/** Lower bound, 0 to 100. */
	readonly from: number;
}

export interface NestedRow extends Omit<ChartRow, 'levelName'> {
	/** What was evidenced the last time. */
	readonly before?: number | null | undefined;
	/** Drawn heavier than what it is made of. */
	readonly isTotal?: boolean;
}

const HEAD = 15;
const ROW = 22;
const SIGN = { width: 12, height: 7 } as const;
const NAME_SIZE = 9.5;
const ZONE_SIZE = 8;
const VALUE_COLUMN = 44;
const BAR = 9;
const TOTAL_BAR = 13;
/** How far below the bar the line of the range lies, and above it the diamond. */
const BESIDE_BAR = 2.8;
/** How far the stroke of the last time sticks out of the bar. */
const BEYOND_BAR = 2.2;

/** What every part of the drawing is drawn with. */
interface Drawing {
	readonly frame: ChartFrame;
	/** Where a score of 0 and one of 100 lie. */
	readonly zero: number;
	readonly hundred: number;
	readonly bottom: number;
}

/**
 * What is claimed and what of it is evidenced as one bar: an outlined box as long as claimed, filled as
 * far as evidenced, so that the white rest is the gap. All stand on one scale with named zones; the
 * range is a dotted line where the claim may end, the gut feeling a diamond above, what was evidenced the
 * last time a stroke across.
 */
export function nestedBars(
	rows: readonly NestedRow[],
	zones: readonly ScaleZone[],
	frame: ChartFrame
): Scene {
	if (rows.every(({ range }) => range === null)) return sentenceScene(frame);
	const { width, measureText } = frame;
	const names = rows.map(({ name }) => measureText(name, NAME_SIZE, true));
	const bottom = HEAD + rows.length * ROW;
	const zero = Math.min(Math.max(...names), width * 0.32) + 10;
	const drawing = { frame, zero, hundred: width - 2 * VALUE_COLUMN - 4, bottom };
	return {
		width,
		height: bottom + 1,
		shapes: [
			...zones.flatMap((zone, i) => drawZone(zone, i, { ...drawing, end: zones[i + 1]?.from })),
			...head(frame),
			...rows.flatMap((row, i) => drawRow(row, HEAD + i * ROW, drawing))
		]
	};
}

function xOf(score: number, { zero, hundred }: Drawing): number {
	return zero + ((hundred - zero) * score) / 100;
}

/**
 * Every other zone is tinted; a name too long for its zone becomes smaller, then shorter. The first may
 * begin before its zone, above the names of the rows, where nothing stands.
 */
function drawZone(
	{ name, from }: ScaleZone,
	index: number,
	drawing: Drawing & { readonly end: number | undefined }
): Shape[] {
	const [x, end] = [xOf(from, drawing), xOf(drawing.end ?? 100, drawing)];
	const { measureText } = drawing.frame;
	// The last name may reach to the heads of the values.
	const to = drawing.end === undefined ? drawing.frame.width - 2 * VALUE_COLUMN + 2 : end;
	const start = index === 0 ? Math.max(0, Math.min(x, to - 4 - measureText(name, ZONE_SIZE))) : x;
	const width = Math.max(to - start - 3, 4);
	const label = fitText(name, { width, maxLines: 1, size: ZONE_SIZE, minSize: 5, measureText });
	const ground = {
		x,
		y: HEAD,
		width: end - x,
		height: drawing.bottom - HEAD,
		fill: 'zone'
	} as const;
	return [
		...(index % 2 === 1 ? [{ kind: 'rect', ...ground } as const] : []),
		line([x, HEAD], [x, drawing.bottom]),
		...textLines(label, { x: start, middle: HEAD / 2 - 1 }, { role: 'muted' })
	];
}

function head({ width, words, measureText }: ChartFrame): Shape[] {
	const middle = HEAD / 2 - 1;
	function title(text: string, sign: typeof claimedBox, right: number): Shape[] {
		const room = VALUE_COLUMN - SIGN.width - 8;
		const label = fitText(text, { width: room, maxLines: 1, size: 8, minSize: 5, measureText });
		const left = right - measureText(label.lines[0] ?? '', label.size);
		return [
			sign({ ...SIGN, x: left - SIGN.width - 4, y: middle - SIGN.height / 2 }),
			...textLines(label, { x: right, middle }, { role: 'muted', anchor: 'end' })
		];
	}
	return [
		...title(words.claimed, claimedBox, width - VALUE_COLUMN),
		...title(words.evidenced, evidencedBox, width),
		line([0, HEAD], [width, HEAD], { role: 'ink', width: 1.2 })
	];
}

function drawRow(row: NestedRow, top: number, drawing: Drawing): Shape[] {
	const { frame, zero } = drawing;
	const middle = top + ROW / 2;
	const name = fitText(row.name, {
		width: zero - 10,
		maxLines: 2,
		size: NAME_SIZE,
		minSize: 5,
		isBold: true,
		measureText: frame.measureText
	});
	return [
		...textLines(name, { x: 0, middle }, { isBold: true }),
		...(row.claimed === null || row.evidenced === null
			? drawWithoutPoint(row, middle, drawing)
			: drawPoint({ ...row, claimed: row.claimed, evidenced: row.evidenced }, middle, drawing)),
		...(row.gutFeeling === null
			? []
			: [diamond(xOf(row.gutFeeling, drawing), middle - BAR / 2 - BESIDE_BAR, 3)]),
		line([0, top + ROW], [frame.width, top + ROW])
	];
}

function drawWithoutPoint(
	{ range }: NestedRow,
	middle: number,
	drawing: Drawing
): readonly Shape[] {
	const { frame, hundred } = drawing;
	const label = fitText(range ? frame.formatRange(range) : frame.words.notApplicable, {
		width: frame.width - hundred - 8,
		maxLines: 1,
		size: 9,
		minSize: 5,
		measureText: frame.measureText
	});
	return [
		...(range ? drawRange(range, middle, drawing) : []),
		...textLines(label, { x: frame.width, middle }, { anchor: 'end', role: 'muted' })
	];
}

interface PointRow extends NestedRow {
	readonly claimed: number;
	readonly evidenced: number;
}

function drawPoint(row: PointRow, middle: number, drawing: Drawing): readonly Shape[] {
	const { claimed, evidenced, range, isTotal, before = null } = row;
	const { frame, zero } = drawing;
	const height = isTotal ? TOTAL_BAR : BAR;
	function bar(score: number) {
		return { x: zero, y: middle - height / 2, width: xOf(score, drawing) - zero, height };
	}
	function value(score: number, right: number, isBold: boolean): Shape[] {
		const text = { lines: [frame.formatScore(score)], size: NAME_SIZE };
		return textLines(text, { x: right, middle }, { anchor: 'end', isBold });
	}
	return [
		{ kind: 'rect', ...bar(claimed), fill: 'paper' },
		...(evidenced > 0 ? [evidencedBox(bar(evidenced))] : []),
		claimedBox(bar(claimed)),
		...(before === null ? [] : [strokeAt(xOf(before, drawing), middle, height / 2 + BEYOND_BAR)]),
		...(range && range.high > range.low
			? drawRange(range, middle + height / 2 + BESIDE_BAR, drawing)
			: []),
		...value(claimed, frame.width - VALUE_COLUMN, false),
		...value(evidenced, frame.width, true)
	];
}

function strokeAt(x: number, middle: number, half: number): Shape {
	return line([x, middle - half], [x, middle + half], { role: 'ink', width: 1.4 });
}

function drawRange(
	{ low, high }: NonNullable<ChartRow['range']>,
	y: number,
	drawing: Drawing
): readonly Shape[] {
	const [from, to] = [xOf(low, drawing), xOf(high, drawing)];
	const dotted = { role: 'ink', width: 1.1, dash: [1.1, 1.6] } as const;
	return [
		{
			kind: 'polygon',
			points: [
				[from, y],
				[to, y]
			],
			isClosed: false,
			stroke: dotted
		},
		...[from, to].map((x) => line([x, y - 2], [x, y + 2], { role: 'ink', width: 0.9 }))
	];
}
