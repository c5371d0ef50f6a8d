import type { jsPDF } from 'jspdf';
import type { ColourRole, Shape, Stroke } from '../../../charts/scene';
import { palette } from './paper';

export type DrawnShape = Exclude<Shape, { readonly kind: 'text' }>;

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

export const fontFamilies = {
	regular: 'BELEGA+BelegbarSans',
	bold: 'BELEGB+BelegbarSans'
} as const;

/** The text must have been cleaned: jsPDF leaves out what the font lacks without a word. */
export function createPen(pdf: jsPDF, isInMark: () => boolean): Pen {
	function refuseOutsideMarks(): void {
		if (!isInMark()) throw new Error('Nothing may be drawn outside a mark.');
	}

	function text({ text: words, x, y, size, isBold = false, role = 'ink' }: DrawnText): void {
		refuseOutsideMarks();
		pdf.setFont(isBold ? fontFamilies.bold : fontFamilies.regular, 'normal');
		pdf.setFontSize(size);
		pdf.setTextColor(...palette[role]);
		pdf.text(words, x, y);
	}

	function shape(drawn: DrawnShape): void {
		refuseOutsideMarks();
		const { fill, stroke, fillOpacity = 1 } = drawn;
		// Colours and widths are set each time; dashes and opacity must not outlive the shape.
		const isSpecial = fillOpacity < 1 || stroke?.dash !== undefined;
		if (isSpecial) pdf.saveGraphicsState();
		if (fill) setFill(pdf, fill, fillOpacity);
		if (stroke) setStroke(pdf, stroke);
		if (fill || stroke) trace(pdf, drawn);
		finishPath(pdf, drawn);
		if (isSpecial) pdf.restoreGraphicsState();
	}

	return { text, shape };
}

function setFill(pdf: jsPDF, role: ColourRole, opacity: number): void {
	pdf.setFillColor(...palette[role]);
	if (opacity < 1) setFillOpacity(pdf, opacity);
}

function finishPath(pdf: jsPDF, { fill, stroke }: DrawnShape): void {
	if (fill && stroke) pdf.fillStroke();
	else if (fill) pdf.fill();
	else if (stroke) pdf.stroke();
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
