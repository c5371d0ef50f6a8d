import type { MeasureText, Shape } from '../scene';
import { fitText, heightOfText, type FittedText } from './fit-text';
import { TEXT_SIZE } from './group-frame';
import { line, textLines } from './shapes';

/** Rows of an axis from 0 to 100, each with its name: beside it, or above it where there is no room. */

const NAME_SIZE = 9.5;
const TICKS = [0, 25, 50, 75, 100];
/** Below this width names stand above their rows. */
const WIDE = 330;
export const ROW_GAP = 9;

interface Frame {
	readonly width: number;
	readonly measureText: MeasureText;
}

export interface NameColumn {
	readonly nameWidth: number;
	/** Where the rows' labels begin. */
	readonly label: number;
	/** Whether names stand above and not beside their rows. */
	readonly isNarrow: boolean;
}

export interface PlacedRow {
	readonly shapes: readonly Shape[];
	readonly height: number;
}

export function nameColumn(names: readonly string[], { width, measureText }: Frame): NameColumn {
	const isNarrow = width < WIDE;
	const widths = names.map((name) => measureText(name, NAME_SIZE, true));
	const nameWidth = isNarrow ? 0 : Math.min(Math.max(0, ...widths), width * 0.27);
	return { isNarrow, nameWidth, label: nameWidth > 0 ? nameWidth + 10 : 0 };
}

export function fitName(
	name: string,
	column: NameColumn,
	{ width, measureText }: Frame
): FittedText {
	const box = { maxLines: 3, size: NAME_SIZE, minSize: 6, isBold: true, measureText };
	return fitText(name, { ...box, width: column.isNarrow ? width : column.nameWidth });
}

/**
 * A row with its name, and the gap below it.
 *
 * @param place `nameGap`: between the name and what it stands above
 * @param draw what has the name, from there down
 */
export function besideName(
	name: FittedText,
	place: { readonly isNarrow: boolean; readonly nameGap: number; readonly top: number },
	draw: (top: number) => PlacedRow
): PlacedRow {
	const { isNarrow, nameGap, top } = place;
	const nameHeight = heightOfText(name);
	const above = isNarrow && nameHeight > 0 ? nameHeight + nameGap : 0;
	const content = draw(top + above);
	const height = above + Math.max(content.height, isNarrow ? 0 : nameHeight);
	const middle = top + (isNarrow ? nameHeight : height) / 2;
	return {
		shapes: [...textLines(name, { x: 0, middle }, { isBold: true }), ...content.shapes],
		height: height + ROW_GAP
	};
}

/** Why there is nothing, in words. */
export function drawReason(
	reason: string,
	{ label, width, measureText }: Frame & { readonly label: number },
	top: number
): PlacedRow {
	const box = { maxLines: 4, size: TEXT_SIZE, minSize: 5, measureText };
	const text = fitText(reason, { ...box, width: width - label });
	const height = heightOfText(text);
	const place = { x: label, middle: top + height / 2 };
	return { shapes: textLines(text, place, { role: 'muted' }), height };
}

/** The lines of the axis behind a row. */
export function axisGrid(xOf: (score: number) => number, top: number, bottom: number): Shape[] {
	return TICKS.map((tick) => {
		const x = xOf(tick);
		return line([x, top], [x, bottom], tick === 0 ? { role: 'muted', width: 0.75 } : {});
	});
}

/** The figures of the axis, below its end. */
export function axisLabels(xOf: (score: number) => number, end: number): Shape[] {
	return TICKS.map((tick) => ({
		kind: 'text',
		text: String(tick),
		x: xOf(tick),
		y: end + TEXT_SIZE,
		size: TEXT_SIZE,
		anchor: 'middle',
		role: 'muted'
	}));
}
