import { barsFigure, radarFigure, stripFigure } from './charts';
import { figureSvg } from './figure-svg';
import { reportContext, type ReportContext, type ReportInput } from './report-context';
import type { Block } from './report-document';

/** The charts that can be taken along one by one. */
export const chartKinds = ['bars', 'radar', 'questions'] as const;
export type ChartKind = (typeof chartKinds)[number];

const FONTS = "'Source Sans 3', 'Segoe UI', Roboto, Arial, sans-serif";

/** One chart of the report as the text of an SVG file; the same drawing the PDF shows. */
export function chartSvg(kind: ChartKind, input: ReportInput): string {
	const figure = figureOf(kind, reportContext(input));
	if (figure.kind !== 'figure') throw new TypeError(`the chart "${kind}" is not a figure`);
	return figureSvg(figure, FONTS);
}

function figureOf(kind: ChartKind, context: ReportContext): Block {
	if (kind === 'bars') return barsFigure(context);
	return kind === 'radar' ? radarFigure(context) : stripFigure(context);
}
