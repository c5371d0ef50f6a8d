import type { jsPDF } from 'jspdf';
import type { ColourRole, Shape, Stroke } from '../../../charts/scene';
import { measureText } from '../font-metrics';
import { palette } from './paper';

export type DrawnShape = Exclude<Shape, { readonly kind: 'text' }>;

export interface DrawnText {
	/** Lines below each other. */
	readonly text: readonly string[];
	/** Distance of their baselines; needed for more than one. */
	readonly leading?: number;
	readonly x: number;
	/** Of the first baseline. */
	readonly y: number;
	readonly size: number;
	readonly isBold?: boolean;
	/** Only the outline of the letters; for large sizes. */
	readonly isOutlined?: boolean;
	readonly role?: ColourRole;
}

/** Draws on the current page; only the canvas hands one out, and only inside a mark. */
export interface Pen {
	text(text: DrawnText): void;
	shape(shape: DrawnShape): void;
}

export const fontFamilies = {
	regular: 'BELEGA+BelegbarSans',
	bold: 'BELEGB+BelegbarSans'
} as const;

type Setting = 'font' | 'size' | 'ink' | 'fill' | 'line' | 'width';

const OUTLINES_PER_SIZE = 30;
/** Between outlined letters, which must not cross, in sizes. */
export const OUTLINE_SPACE = 0.03;

/** The text must have been cleaned: jsPDF leaves out what the font lacks without a word. */
export class PagePen implements Pen {
	readonly #pdf: jsPDF;
	readonly #isInMark: () => boolean;
	/** What is set already and need not be set again. */
	readonly #current = new Map<Setting, unknown>();

	constructor(pdf: jsPDF, isInMark: () => boolean) {
		this.#pdf = pdf;
		this.#isInMark = isInMark;
	}

	/** To be called where another page begins: it has settings of its own. */
	forget(): void {
		this.#current.clear();
	}

	text(drawn: DrawnText): void {
		this.#refuseOutsideMarks();
		const { text, x, y, size, leading = size, isBold, isOutlined, role = 'ink' } = drawn;
		const family = isBold ? fontFamilies.bold : fontFamilies.regular;
		this.#set('font', family, () => this.#pdf.setFont(family, 'normal'));
		this.#set('size', size, () => this.#pdf.setFontSize(size));
		this.#set('ink', role, () => this.#pdf.setTextColor(...palette[role]));
		if (isOutlined) this.#outline(text.join(''), drawn);
		else this.#pdf.text([...text], x, y, { lineHeightFactor: leading / size });
		// A text's colour is the one shapes are filled with, too.
		this.#current.delete('fill');
	}

	shape(shape: DrawnShape): void {
		this.#refuseOutsideMarks();
		// Dashes and opacity must not outlive the shape.
		const isSpecial = shape.fillOpacity !== undefined || shape.stroke?.dash !== undefined;
		if (!isSpecial) {
			this.#paint(shape);
			return;
		}
		this.#pdf.saveGraphicsState();
		this.#paint(shape);
		this.#pdf.restoreGraphicsState();
		this.forget();
	}

	#outline(letters: string, { x, y, size, isBold, role = 'ink' }: DrawnText): void {
		this.#setStroke({ role, width: size / OUTLINES_PER_SIZE });
		let left = x;
		for (const letter of letters) {
			this.#pdf.text(letter, left, y, { renderingMode: 'stroke' });
			left += measureText(letter, size, isBold) + size * OUTLINE_SPACE;
		}
	}

	#paint(shape: DrawnShape): void {
		const { fill, stroke, fillOpacity } = shape;
		if (fill) this.#set('fill', fill, () => this.#pdf.setFillColor(...palette[fill]));
		if (fillOpacity !== undefined) setFillOpacity(this.#pdf, fillOpacity);
		if (stroke) this.#setStroke(stroke);
		trace(this.#pdf, shape);
		if (fill && stroke) this.#pdf.fillStroke();
		else if (fill) this.#pdf.fill();
		else if (stroke) this.#pdf.stroke();
		else this.#pdf.discardPath();
	}

	#setStroke({ role, width, dash }: Stroke): void {
		this.#set('line', role, () => this.#pdf.setDrawColor(...palette[role]));
		this.#set('width', width, () => this.#pdf.setLineWidth(width));
		if (dash) this.#pdf.setLineDashPattern([...dash], 0);
	}

	#set(setting: Setting, value: unknown, apply: () => void): void {
		if (this.#current.get(setting) === value) return;
		apply();
		this.#current.set(setting, value);
	}

	#refuseOutsideMarks(): void {
		if (!this.#isInMark()) throw new Error('Nothing may be drawn outside a mark.');
	}
}

/** jsPDF declares a class where it takes plain numbers. */
interface OpacityStates {
	GState(opacity: { readonly opacity: number }): object;
}

function setFillOpacity(pdf: jsPDF, opacity: number): void {
	const states: OpacityStates = pdf;
	pdf.setGState(states.GState({ opacity }));
}

function trace(pdf: jsPDF, shape: DrawnShape): void {
	if (shape.kind === 'rect') pdf.rect(shape.x, shape.y, shape.width, shape.height, null);
	else if (shape.kind === 'circle') pdf.circle(shape.x, shape.y, shape.radius, null);
	else tracePolygon(pdf, shape);
}

function tracePolygon(pdf: jsPDF, { points, isClosed }: Extract<DrawnShape, { kind: 'polygon' }>) {
	points.forEach(([x, y], index) => {
		if (index === 0) pdf.moveTo(x, y);
		else pdf.lineTo(x, y);
	});
	if (isClosed) pdf.close();
}
