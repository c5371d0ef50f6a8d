import { paintSvg, type Palette } from '../charts/paint-svg';
import { barsFigure, radarFigure, stripFigure } from './charts';
import { reportContext, type ReportContext, type ReportInput } from './report-context';
import type { Block } from './report-document';

/** The charts that can be taken along one by one. */
export const chartKinds = ['bars', 'radar', 'questions'] as const;
export type ChartKind = (typeof chartKinds)[number];

/** Dark on white, readable in grey-scale: charts are pasted into slides and documents. */
const palette: Palette = {
	ink: '#1b2127',
	muted: '#535d67',
	grid: '#c9cdd1',
	accent: '#0e5a6d',
	'accent-soft': '#d5e5e9',
	band: '#e0dbcd',
	paper: '#ffffff'
};

/** One chart of the report as the text of an SVG file; the same drawing the PDF shows. */
export function chartSvg(kind: ChartKind, input: ReportInput): string {
	const figure = figureOf(kind, reportContext(input));
	if (figure.kind !== 'figure') throw new TypeError(`the chart "${kind}" is not a figure`);
	return paintSvg(figure.scene, {
		palette,
		fontFamily: "'Source Sans 3', 'Segoe UI', Roboto, Arial, sans-serif",
		title: figure.alt
	});
}

function figureOf(kind: ChartKind, context: ReportContext): Block {
	if (kind === 'bars') return barsFigure(context);
	return kind === 'radar' ? radarFigure(context) : stripFigure(context);
}
