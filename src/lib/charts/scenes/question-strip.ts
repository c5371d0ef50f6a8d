import type { Scene, Shape } from '../scene';
import type { ChartFrame } from './chart-words';
import { fitText, LINE_HEIGHT } from './fit-text';
import { legend, signBox, type LegendItem } from './legend';
import { claimedBox, evidencedBox, line, sentenceScene, textLines } from './shapes';

/** One question as the strip draws it; scores 0 to 100. */
export interface StripQuestion {
	readonly label: string;
	readonly state:
		| { readonly kind: 'level'; readonly claimed: number; readonly evidenced: number }
		| { readonly kind: 'unknown' | 'not-applicable' | 'unanswered' };
}

export interface StripRow {
	readonly name: string;
	readonly questions: readonly StripQuestion[];
}

export interface StripFrame extends Pick<ChartFrame, 'width' | 'measureText'> {
	readonly words: {
		readonly claimed: string;
		readonly evidenced: string;
		readonly unknown: string;
		readonly notApplicable: string;
		readonly unanswered: string;
		readonly empty: string;
	};
}

const NAME_SIZE = 9;
const LABEL_SIZE = 6.5;
const CELL_GAP = 5;
const COLUMN = 20;
const LINE = COLUMN + LABEL_SIZE * LINE_HEIGHT + 6;

/**
 * Every question as a small column in a row per dimension: said outlined, shown filled, on one
 * baseline. Without a level a sign stands in its place, so that nothing depends on colour.
 */
export function questionStrip(rows: readonly StripRow[], frame: StripFrame): Scene {
	const { width, measureText } = frame;
	const filled = rows.filter(({ questions }) => questions.length > 0);
	if (filled.length === 0) return sentenceScene(frame);
	const key = legend(legendItems(filled, frame), { width, measureText });
	const nameWidth = width * 0.24;
	const perLine = Math.min(10, Math.max(...filled.map(({ questions }) => questions.length)));
	const cell = (width - nameWidth - 10) / perLine;
	let top = key.height + 6;
	const shapes = filled.flatMap((row) => {
		const lines = Math.ceil(row.questions.length / perLine);
		const box = { width: nameWidth, maxLines: 2 + lines, size: NAME_SIZE, minSize: 6 };
		const name = fitText(row.name, { ...box, isBold: true, measureText });
		const height = Math.max(lines * LINE, name.lines.length * name.size * LINE_HEIGHT) + 4;
		const drawn = row.questions.flatMap((question, i) => {
			const x = nameWidth + 10 + (i % perLine) * cell;
			const y = top + Math.floor(i / perLine) * LINE;
			return drawQuestion(question, { x, y, width: cell - CELL_GAP, frame });
		});
		const names = textLines(name, { x: 0, middle: top + LINE / 2 }, { isBold: true });
		top += height;
		return [...names, ...drawn];
	});
	return { width, height: top, shapes: [...key.shapes, ...shapes] };
}

const SIGNS = { unknown: '?', 'not-applicable': '–', unanswered: '' } as const;

function legendItems(rows: readonly StripRow[], { words }: StripFrame): LegendItem[] {
	function sign(kind: keyof typeof SIGNS, label: string): LegendItem[] {
		const isUsed = rows.some(({ questions }) => questions.some(({ state }) => state.kind === kind));
		if (!isUsed) return [];
		return [{ label, sign: (x, middle) => signOf(kind, { x: x + 7, middle }) }];
	}
	return [
		{ label: words.claimed, sign: (x, middle) => claimedBox(signBox(x, middle)) },
		{ label: words.evidenced, sign: (x, middle) => evidencedBox(signBox(x, middle)) },
		...sign('unknown', words.unknown),
		...sign('not-applicable', words.notApplicable),
		...sign('unanswered', words.unanswered)
	];
}

function signOf(
	kind: keyof typeof SIGNS,
	{ x, middle }: { readonly x: number; readonly middle: number }
): Shape {
	if (kind === 'unanswered') {
		const stroke = { role: 'muted', width: 0.75, dash: [2, 2] } as const;
		return { kind: 'rect', x: x - 5, y: middle - 4, width: 10, height: 8, stroke };
	}
	const y = middle + 3.5;
	return { kind: 'text', text: SIGNS[kind], x, y, size: 10, isBold: true, anchor: 'middle' };
}

interface Cell {
	readonly x: number;
	/** Top of the column. */
	readonly y: number;
	readonly width: number;
	readonly frame: StripFrame;
}

function drawQuestion({ label, state }: StripQuestion, { x, y, width, frame }: Cell): Shape[] {
	const base = y + COLUMN;
	const fitted = fitText(label, {
		width: width + CELL_GAP - 1.5,
		maxLines: 1,
		size: LABEL_SIZE,
		minSize: 4,
		measureText: frame.measureText
	});
	const centre = x + width / 2;
	const middle = base + LABEL_SIZE * 0.9;
	return [
		...drawState(state, { x, y, width }),
		line([x, base], [x + width, base], { role: 'muted', width: 0.75 }),
		...textLines(fitted, { x: centre, middle }, { anchor: 'middle', role: 'muted' })
	];
}

function drawState(state: StripQuestion['state'], { x, y, width }: Omit<Cell, 'frame'>): Shape[] {
	if (state.kind !== 'level') {
		return [signOf(state.kind, { x: x + width / 2, middle: y + COLUMN / 2 })];
	}
	function column(score: number, [from, to]: readonly [number, number]) {
		const height = Math.max((COLUMN * score) / 100, 0.75);
		return { x: x + width * from, y: y + COLUMN - height, width: width * (to - from), height };
	}
	return [
		line([x, y], [x + width, y]),
		claimedBox(column(state.claimed, [0.12, 0.48])),
		evidencedBox(column(state.evidenced, [0.52, 0.88]))
	];
}
