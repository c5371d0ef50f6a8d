import type { jsPDF } from 'jspdf';
import type { ColourRole, Shape, Stroke } from '../../../charts/scene';
import { measureText } from '../font-metrics';
import { palette } from './paper';

export type DrawnShape = Exclude<Shape, { readonly kind: 'text' }>;

export interface DrawnText {
	readonly text: string;
	readonly x: number;
	/** Baseline. */
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

const OUTLINES_PER_SIZE = 30;
/** Between outlined letters, which must not cross, in sizes. */
export const OUTLINE_SPACE = 0.03;

/** The text must have been cleaned: jsPDF leaves out what the font lacks without a word. */
export function createPen(pdf: jsPDF, isInMark: () => boolean): Pen {
	function refuseOutsideMarks(): void {
		if (!isInMark()) throw new Error('Nothing may be drawn outside a mark.');
	}

	function text({ text: words, x, y, size, isBold, isOutlined, role = 'ink' }: DrawnText): void {
		refuseOutsideMarks();
		pdf.setFont(isBold ? fontFamilies.bold : fontFamilies.regular, 'normal');
		pdf.setFontSize(size);
		pdf.setTextColor(...palette[role]);
		if (!isOutlined) {
			pdf.text(words, x, y);
			return;
		}
		setStroke(pdf, { role, width: size / OUTLINES_PER_SIZE });
		let left = x;
		for (const letter of words) {
			pdf.text(letter, left, y, { renderingMode: 'stroke' });
			left += measureText(letter, size, isBold) + size * OUTLINE_SPACE;
		}
	}

	function shape(drawn: DrawnShape): void {
		refuseOutsideMarks();
		// Colours and widths are set each time; dashes and opacity must not outlive the shape.
		const isSpecial = drawn.fillOpacity !== undefined || drawn.stroke?.dash !== undefined;
		if (isSpecial) pdf.saveGraphicsState();
		paintShape(pdf, drawn);
		if (isSpecial) pdf.restoreGraphicsState();
	}

	return { text, shape };
}

function paintShape(pdf: jsPDF, shape: DrawnShape): void {
	const { fill, stroke, fillOpacity } = shape;
	if (fill) pdf.setFillColor(...palette[fill]);
	if (fillOpacity !== undefined) setFillOpacity(pdf, fillOpacity);
	if (stroke) setStroke(pdf, stroke);
	trace(pdf, shape);
	if (fill && stroke) pdf.fillStroke();
	else if (fill) pdf.fill();
	else if (stroke) pdf.stroke();
	else pdf.discardPath();
}

/** jsPDF declares a class where it takes plain numbers. */
interface OpacityStates {
	GState(opacity: { readonly opacity: number }): object;
}

function setFillOpacity(pdf: jsPDF, opacity: number): void {
	const states: OpacityStates = pdf;
	pdf.setGState(states.GState({ opacity }));
}

function setStroke(pdf: jsPDF, { role, width, dash }: Stroke): void {
	pdf.setDrawColor(...palette[role]);
	pdf.setLineWidth(width);
	if (dash) pdf.setLineDashPattern([...dash], 0);
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
