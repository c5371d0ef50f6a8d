import type { Scene, Shape } from '../scene';
import type { ChartFrame, ChartRow } from './chart-words';
import { dimensionBars, type BarsStyle } from './dimension-bars';
import { fitText, LINE_HEIGHT } from './fit-text';
import { claimedBox, evidencedBox, textLines } from './shapes';

/** One large figure with the sign its bars are drawn with. */
export interface OverviewFigure {
	readonly label: string;
	readonly value: string;
	/** Small beside the value; empty for none. */
	readonly unit: string;
	readonly note: string;
}

interface Overview {
	readonly claimed: OverviewFigure;
	readonly evidenced: OverviewFigure;
	readonly rows: readonly ChartRow[];
}

const PANEL = 128;
const GAP = 22;
const VALUE_SIZE = 26;
const FIGURE_HEIGHT = 58;
const NOTE_SIZE = 8;

const tight: BarsStyle = { lane: 8, gutLane: 7, rowPadding: 5, axisSize: 0, hasFullKey: false };

/** Said and shown as one picture: the two overall figures, and beside them the bars they are made of. */
export function overview({ claimed, evidenced, rows }: Overview, frame: ChartFrame): Scene {
	const bars = dimensionBars(rows, { ...frame, width: frame.width - PANEL - GAP }, tight);
	const height = Math.max(bars.height, 2 * FIGURE_HEIGHT);
	const top = (height - bars.height) / 2;
	return {
		width: frame.width,
		height,
		shapes: [
			...drawFigure(claimed, { y: 0, sign: claimedBox, frame }),
			...drawFigure(evidenced, { y: height / 2, sign: evidencedBox, frame }),
			...bars.shapes.map((shape) => moved(shape, PANEL + GAP, top))
		]
	};
}

interface FigurePlace {
	readonly y: number;
	readonly sign: typeof claimedBox;
	readonly frame: ChartFrame;
}

function drawFigure({ label, value, unit, note }: OverviewFigure, place: FigurePlace): Shape[] {
	const { y, sign, frame } = place;
	const box = { measureText: frame.measureText, maxLines: 1, minSize: 5 };
	const labelText = fitText(label, { ...box, width: PANEL - 20, size: 9.5, isBold: true });
	const valueText = fitText(value, { ...box, width: PANEL * 0.7, size: VALUE_SIZE, isBold: true });
	const [shownValue = ''] = valueText.lines;
	const valueEnd = frame.measureText(shownValue, valueText.size, true);
	const unitText = fitText(unit, { ...box, width: PANEL - valueEnd - 5, size: 9 });
	// A second line only where a slightly smaller first one is not enough.
	const maxLines = frame.measureText(note, NOTE_SIZE - 1) <= PANEL ? 1 : 2;
	const noteText = fitText(note, { ...box, width: PANEL, size: NOTE_SIZE, maxLines });
	const secondLine = (noteText.lines.length - 1) * NOTE_SIZE * LINE_HEIGHT;
	return [
		sign({ x: 0.5, y: y + 2, width: 14, height: 8 }),
		...textLines(labelText, { x: 20, middle: y + 6 }, { isBold: true }),
		...textLines(valueText, { x: 0, middle: y + 25 }, { isBold: true, role: 'accent' }),
		...textLines(unitText, { x: valueEnd + 5, middle: y + 31 }, { role: 'muted' }),
		...textLines(noteText, { x: 0, middle: y + 43 + secondLine / 2 }, { role: 'muted' })
	];
}

function moved(shape: Shape, dx: number, dy: number): Shape {
	if (shape.kind !== 'polygon') return { ...shape, x: shape.x + dx, y: shape.y + dy };
	return { ...shape, points: shape.points.map(([x, y]) => [x + dx, y + dy]) };
}
