import type { Scene, Shape } from '../scene';
import type { ChartFrame } from './chart-words';
import { fitText, LINE_HEIGHT } from './fit-text';
import { legend, signBox, type LegendItem } from './legend';
import { claimedBox, evidencedBox, nestedBar, sentenceScene, textLines } from './shapes';

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
const BAR = 8;
const LANE = BAR + 4;
const LINE = LANE + LABEL_SIZE * LINE_HEIGHT + 5;

/**
 * Every question as a small nested bar in a row per dimension: outlined as far as claimed, filled as
 * far as evidenced, on a ground as long as its scale. Without a level a sign stands in its place, so
 * that nothing depends on colour.
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
	readonly y: number;
	readonly width: number;
	readonly frame: StripFrame;
}

function drawQuestion({ label, state }: StripQuestion, { x, y, width, frame }: Cell): Shape[] {
	const fitted = fitText(label, {
		width: width + CELL_GAP - 1.5,
		maxLines: 1,
		size: LABEL_SIZE,
		minSize: 4,
		measureText: frame.measureText
	});
	const centre = x + width / 2;
	const middle = y + LANE + LABEL_SIZE * 0.6;
	return [
		...drawState(state, { x, y, width }),
		...textLines(fitted, { x: centre, middle }, { anchor: 'middle', role: 'muted' })
	];
}

function drawState(state: StripQuestion['state'], { x, y, width }: Omit<Cell, 'frame'>): Shape[] {
	if (state.kind !== 'level') {
		return [signOf(state.kind, { x: x + width / 2, middle: y + LANE / 2 })];
	}
	return nestedBar(state, { x, y: y + (LANE - BAR) / 2, width, height: BAR });
}
