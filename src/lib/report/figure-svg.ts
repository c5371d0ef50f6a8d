import type { MeasureText } from '../charts/scene';
import { paintSvg, type Palette } from '../charts/paint-svg';
import type { Block } from './report-document';

type Figure = Extract<Block, { readonly kind: 'figure' }>;

/** Dark on white, readable in grey-scale: charts are pasted into slides and documents. */
export const paperPalette: Palette = {
	ink: '#1b2127',
	muted: '#535d67',
	grid: '#c9cdd1',
	accent: '#0e5a6d',
	'accent-soft': '#d5e5e9',
	band: '#e0dbcd',
	zone: '#f3f0e7',
	paper: '#ffffff'
};

/** A figure of a report as the text of an SVG file; the same drawing the PDF shows. */
export function figureSvg(
	{ scene, alt }: Figure,
	fontFamily: string,
	typesetting: { readonly measureText?: MeasureText; readonly typeface?: string | undefined } = {}
): string {
	return paintSvg(scene, { palette: paperPalette, fontFamily, title: alt, ...typesetting });
}
