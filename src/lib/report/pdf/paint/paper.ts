import type { ColourRole } from '../../../charts/scene';

/** Measures of the printed page in points; A4 portrait. */
export const page = {
	width: 595.28,
	height: 841.89,
	left: 62,
	right: 62,
	top: 52,
	bottom: 46,
	/** Baselines of what is repeated on every page. */
	headerY: 38,
	footerY: 810
} as const;

export const contentWidth = page.width - page.left - page.right;

export type Colour = readonly [red: number, green: number, blue: number];

/** Chosen so that every pair that touches still differs when printed in grey. */
export const palette: Readonly<Record<ColourRole, Colour>> = {
	ink: [27, 33, 39],
	muted: [83, 93, 103],
	grid: [200, 205, 209],
	accent: [14, 90, 109],
	'accent-soft': [232, 241, 243],
	band: [214, 212, 204],
	paper: [255, 255, 255]
};

export interface TextStyle {
	readonly size: number;
	/** Distance of baselines. */
	readonly leading: number;
	readonly isBold?: boolean;
	readonly role: ColourRole;
	readonly spaceBefore: number;
	readonly spaceAfter: number;
}

/** One scale: 8 · 9.5 · 11.5 · 14 · 18 · 24. */
export const styles = {
	heading1: { size: 24, leading: 26, isBold: true, role: 'ink', spaceBefore: 14, spaceAfter: 6 },
	heading2: { size: 14, leading: 18, isBold: true, role: 'accent', spaceBefore: 15, spaceAfter: 5 },
	heading3: { size: 11, leading: 14, isBold: true, role: 'ink', spaceBefore: 12, spaceAfter: 3 },
	boxTitle: { size: 12, leading: 15, isBold: true, role: 'accent', spaceBefore: 0, spaceAfter: 4 },
	normal: { size: 9.5, leading: 13.5, role: 'ink', spaceBefore: 0, spaceAfter: 6 },
	lead: { size: 11.5, leading: 16, role: 'ink', spaceBefore: 0, spaceAfter: 8 },
	small: { size: 8.5, leading: 11.5, role: 'ink', spaceBefore: 0, spaceAfter: 2 },
	muted: { size: 8, leading: 11, role: 'muted', spaceBefore: 0, spaceAfter: 6 },
	quote: { size: 9.5, leading: 13.5, role: 'ink', spaceBefore: 2, spaceAfter: 8 },
	closing: { size: 9.5, leading: 13.5, role: 'ink', spaceBefore: 14, spaceAfter: 6 },
	listItem: { size: 9.5, leading: 13.5, role: 'ink', spaceBefore: 0, spaceAfter: 2.5 },
	tableTitle: { size: 9.5, leading: 13, isBold: true, role: 'ink', spaceBefore: 6, spaceAfter: 4 },
	tableHead: { size: 8, leading: 10.5, isBold: true, role: 'muted', spaceBefore: 0, spaceAfter: 0 },
	tableCell: { size: 8.5, leading: 11.5, role: 'ink', spaceBefore: 0, spaceAfter: 0 },
	rowHeader: { size: 8.5, leading: 11.5, isBold: true, role: 'ink', spaceBefore: 0, spaceAfter: 0 },
	figureValue: {
		size: 26,
		leading: 29,
		isBold: true,
		role: 'accent',
		spaceBefore: 0,
		spaceAfter: 0
	},
	figureLabel: {
		size: 8.5,
		leading: 11.5,
		isBold: true,
		role: 'ink',
		spaceBefore: 0,
		spaceAfter: 2
	},
	furniture: { size: 7.5, leading: 10, role: 'muted', spaceBefore: 0, spaceAfter: 0 }
} as const satisfies Readonly<Record<string, TextStyle>>;
