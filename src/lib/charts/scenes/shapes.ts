import type { MeasureText, Scene, Shape, Stroke } from '../scene';
import { LINE_HEIGHT, type FittedText } from './fit-text';

export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

type RectShape = Extract<Shape, { kind: 'rect' }>;
type TextShape = Extract<Shape, { kind: 'text' }>;
type TextStyle = Omit<TextShape, 'kind' | 'text' | 'x' | 'y' | 'size'>;

/** „gesagt“: outlined, without a fill. */
export function claimedBox({ x, y, width, height }: Box): RectShape {
	return { kind: 'rect', x, y, width, height, stroke: { role: 'accent', width: 1.1 } };
}

/** „belegt“: filled. */
export function evidencedBox({ x, y, width, height }: Box): RectShape {
	return { kind: 'rect', x, y, width, height, fill: 'accent' };
}

/** Both on one ground as long as the scale; scores 0 to 100. */
export function nestedBar(
	{ claimed, evidenced }: { readonly claimed: number; readonly evidenced: number },
	box: Box
): RectShape[] {
	function part(score: number): Box {
		return { ...box, width: (box.width * score) / 100 };
	}
	return [
		{ ...rect(box), fill: 'zone' },
		{ ...rect(part(claimed)), fill: 'paper' },
		...(evidenced > 0 ? [evidencedBox(part(evidenced))] : []),
		claimedBox(part(claimed))
	];
}

function rect({ x, y, width, height }: Box) {
	return { kind: 'rect', x, y, width, height } as const;
}

/** The gut feeling: a small diamond. */
export function diamond(x: number, y: number, radius: number): Shape {
	return {
		kind: 'polygon',
		points: [
			[x, y - radius],
			[x + radius, y],
			[x, y + radius],
			[x - radius, y]
		],
		isClosed: true,
		fill: 'paper',
		stroke: { role: 'ink', width: 1 }
	};
}

export function line(
	from: readonly [number, number],
	to: readonly [number, number],
	{ role = 'grid', width = 0.5, ...dash }: Partial<Stroke> = {}
): Shape {
	return { kind: 'polygon', points: [from, to], isClosed: false, stroke: { role, width, ...dash } };
}

/** The lines of a fitted text, centred on a height. */
export function textLines(
	{ lines, size }: FittedText,
	{ x, middle }: { readonly x: number; readonly middle: number },
	style: TextStyle = {}
): Shape[] {
	const step = size * LINE_HEIGHT;
	const first = middle - ((lines.length - 1) * step) / 2 + size * CAP_MIDDLE;
	return lines.map((text, i) => ({ kind: 'text', text, x, y: first + i * step, size, ...style }));
}

/** How far below the middle of its letters a text's baseline lies, in sizes. */
export const CAP_MIDDLE = 0.34;

interface SentenceFrame {
	readonly width: number;
	readonly words: { readonly empty: string };
	readonly measureText: MeasureText;
}

/** A drawing that only says why there is none. */
export function sentenceScene({ width, words, measureText }: SentenceFrame): Scene {
	const size = Math.min(10, (10 * width) / Math.max(measureText(words.empty, 10), 1));
	const text: Shape = { kind: 'text', text: words.empty, x: 0, y: 16, size, role: 'muted' };
	return { width, height: 24, shapes: [text] };
}
