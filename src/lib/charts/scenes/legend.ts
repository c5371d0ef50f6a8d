import type { MeasureText, Shape } from '../scene';
import { CAP_MIDDLE } from './shapes';

export interface LegendItem {
	readonly label: string;
	/** Draws the sign into 14 × 8 points, centred on the given height. */
	readonly sign: (x: number, middle: number) => Shape;
}

interface LegendPlace {
	readonly width: number;
	readonly measureText: MeasureText;
}

const SIZE = 8.5;
const SIGN_WIDTH = 14;
const GAP = 4;
const BETWEEN = 14;
const LINE = 13;

/** Signs and words in a row from the top left, on as many lines as needed. */
export function legend(
	items: readonly LegendItem[],
	{ width, measureText }: LegendPlace
): { readonly shapes: readonly Shape[]; readonly height: number } {
	const shapes: Shape[] = [];
	let x = 0;
	let y = 0;
	for (const { label, sign } of items) {
		const needed = SIGN_WIDTH + GAP + measureText(label, SIZE);
		if (x > 0 && x + needed > width) {
			x = 0;
			y += LINE;
		}
		const middle = y + LINE / 2;
		const baseline = middle + SIZE * CAP_MIDDLE;
		shapes.push(sign(x, middle));
		shapes.push({ kind: 'text', text: label, x: x + SIGN_WIDTH + GAP, y: baseline, size: SIZE });
		x += needed + BETWEEN;
	}
	return { shapes, height: items.length > 0 ? y + LINE : 0 };
}

/** The box of a sign, 14 × 8 points. */
export function signBox(x: number, middle: number) {
	return { x, y: middle - 4, width: SIGN_WIDTH, height: 8 };
}
