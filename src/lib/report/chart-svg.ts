import { framedPicture } from '../charts/scenes/framed-picture';
import { formatDate } from '../language/format';
import { headline, headlineText } from '../say/headline';
import { overviewFigure, radarFigure, stripFigure } from './charts';
import { figureSvg } from './figure-svg';
import { reportContext, type ReportContext, type ReportInput } from './report-context';
import type { Block } from './report-document';

/** The charts that can be taken along one by one. */
export const chartKinds = ['bars', 'radar', 'questions'] as const;
export type ChartKind = (typeof chartKinds)[number];

const FONTS = "'Belegbar Sans', 'Source Sans 3', 'Segoe UI', Roboto, Arial, sans-serif";

/**
 * One chart of the report as the text of an SVG file: the drawing the PDF shows, complete in itself. It
 * carries its typeface along; whoever ignores that gets texts as wide as planned in another.
 */
export function chartSvg(kind: ChartKind, input: ReportInput, typeface?: string): string {
	const context = reportContext(input);
	const figure = figureOf(kind, context);
	if (figure.kind !== 'figure') throw new TypeError(`the chart "${kind}" is not a figure`);
	const { measureText, score, voice } = context;
	const scene = framedPicture(figure.scene, {
		title: headlineText(headline(score, voice, 'we'), voice),
		key: figure.caption ?? '',
		foot: footOf(context),
		measureText
	});
	return figureSvg({ ...figure, scene }, FONTS, { measureText, typeface });
}

function footOf({ assessment, locale, words }: ReportContext): string {
	const { name, completedOn, updatedOn } = assessment;
	return [name, formatDate(completedOn ?? updatedOn, locale), words.product]
		.filter(Boolean)
		.join(', ');
}

function figureOf(kind: ChartKind, context: ReportContext): Block {
	if (kind === 'bars') return overviewFigure(context);
	return kind === 'radar' ? radarFigure(context) : stripFigure(context);
}
