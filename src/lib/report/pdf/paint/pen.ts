import type { ColourRole, Stroke } from '../../../charts/scene';
import type { FontFace } from './font-face';
import { place, type Operators } from './operators';
import { page, palette } from './paper';
import { pathOf, type DrawnShape } from './path';

export interface DrawnText {
	readonly text: string;
	readonly x: number;
	/** Baseline. */
	readonly y: number;
	readonly size: number;
	readonly isBold?: boolean;
	readonly role?: ColourRole;
}

/** Draws on the current page; only the canvas hands one out, and only inside a mark. */
export interface Pen {
	text(text: DrawnText): void;
	shape(shape: DrawnShape): void;
}

export interface PenTools {
	readonly operators: Operators;
	readonly regular: FontFace;
	readonly bold: FontFace;
	/** The name of a graphics state with this opacity of fills. */
	readonly opacityName: (opacity: number) => string;
}

export function createPen({ operators, regular, bold, opacityName }: PenTools): Pen {
	function text({ text: words, x, y, size, isBold = false, role = 'ink' }: DrawnText): void {
		operators.beginText();
		const face = isBold ? bold : regular;
		operators.set('font', `/${face.id} ${place(size)} Tf`);
		operators.set('fill', `${colourOf(role)} rg`);
		operators.moveText(x, page.height - y);
		operators.add(`(${face.codesOf(words)}) Tj`);
	}

	function shape(drawn: DrawnShape): void {
		const { fill, stroke, fillOpacity = 1 } = drawn;
		operators.endText();
		// Dashes and opacity must not outlive the shape.
		const isSpecial = fillOpacity < 1 || stroke?.dash !== undefined;
		if (isSpecial) operators.save();
		if (fill) operators.set('fill', `${colourOf(fill)} rg`);
		if (fillOpacity < 1) operators.add(`/${opacityName(fillOpacity)} gs`);
		if (stroke) setStroke(operators, stroke);
		operators.add(pathOf(drawn));
		operators.add(paintingOf(drawn));
		if (isSpecial) operators.restore();
	}

	return { text, shape };
}

const colours = new Map(
	Object.entries(palette).map(([role, parts]) => [
		role,
		parts.map((part) => String(Math.round((part / 255) * 1000) / 1000)).join(' ')
	])
);

function colourOf(role: ColourRole): string {
	return colours.get(role) ?? '';
}

function setStroke(operators: Operators, { role, width, dash }: Stroke): void {
	operators.set('stroke', `${colourOf(role)} RG`);
	operators.set('width', `${place(width)} w`);
	if (dash) operators.add(`[${dash.map(place).join(' ')}] 0 d`);
}

function paintingOf({ fill, stroke }: DrawnShape): string {
	if (fill && stroke) return 'B';
	if (fill) return 'f';
	return stroke ? 'S' : 'n';
}
