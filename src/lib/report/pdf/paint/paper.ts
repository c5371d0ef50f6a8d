import type { ColourRole } from '../../../charts/scene';

/** Measures of the printed page in points; A4 portrait. */
export const page = {
	width: 595.28,
	height: 841.89,
	left: 51,
	right: 51,
	top: 52,
	bottom: 40,
	/** Baselines of what is repeated on every page. */
	headerY: 36,
	footerY: 817
} as const;

export const contentWidth = page.width - page.left - page.right;

export type Colour = readonly [red: number, green: number, blue: number];

/** Chosen so that every pair that touches still differs when printed in grey. */
export const palette: Readonly<Record<ColourRole, Colour>> = {
	ink: [23, 33, 42],
	muted: [82, 96, 107],
	grid: [208, 206, 197],
	accent: [14, 90, 109],
	'accent-soft': [232, 241, 243],
	band: [214, 212, 204],
	zone: [243, 240, 231],
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
	/** Sizes of the two figures of a result and of what is muted, relative to the rest. */
	readonly scales?: { readonly figure: number; readonly muted: number };
	/** Height of an empty line between two parts of a text, in lines. */
	readonly gap?: number;
}

const plain = { role: 'ink', spaceBefore: 0, spaceAfter: 0 } as const;
const bold = { ...plain, isBold: true } as const;

/** One scale: 8 · 9.5 · 11.5 · 13 · 20 · 25. */
export const styles = {
	headline: {
		...bold,
		size: 25,
		leading: 38,
		spaceAfter: 2,
		scales: { figure: 1.56, muted: 0.56 }
	},
	heading1: { ...bold, size: 20, leading: 24, spaceBefore: 14, spaceAfter: 6 },
	heading2: { ...bold, size: 13, leading: 17, spaceBefore: 13, spaceAfter: 3 },
	heading3: { ...bold, size: 11, leading: 14, spaceBefore: 12, spaceAfter: 3 },
	normal: { ...plain, size: 9.5, leading: 13.5, spaceAfter: 6 },
	lead: { ...plain, size: 11.5, leading: 16, spaceAfter: 8 },
	small: { ...plain, size: 8.5, leading: 11.5, spaceAfter: 2 },
	muted: { ...plain, role: 'muted', size: 8, leading: 11, spaceAfter: 6 },
	closing: { ...plain, size: 9.5, leading: 13.5, spaceBefore: 14, spaceAfter: 6 },
	listItem: { ...plain, size: 9.5, leading: 13.5, spaceAfter: 2.5 },
	label: { ...bold, size: 8.5, leading: 11.5, spaceAfter: 2 },
	tableTitle: { ...bold, size: 9.5, leading: 13, spaceBefore: 6, spaceAfter: 4 },
	tableHead: { ...plain, role: 'muted', size: 8, leading: 10.5 },
	tableCell: { ...plain, size: 8.5, leading: 11.5, gap: 0.3 },
	rowHeader: { ...bold, size: 8.5, leading: 11.5 },
	furniture: { ...plain, role: 'muted', size: 8, leading: 10 },
	product: { ...bold, size: 9.5, leading: 10 }
} as const satisfies Readonly<Record<string, TextStyle>>;
