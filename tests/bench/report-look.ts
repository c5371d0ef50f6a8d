import { fileURLToPath } from 'node:url';
import type { ColourRole } from '../../src/lib/charts/scene';
import { palette, styles, type Colour } from '../../src/lib/report/pdf/paint/paper';
import type { Block, Inline } from '../../src/lib/report/report-document';

/** What the other libraries are given so that they set the same report in the same type. */

export const fontFiles = {
	regular: fileURLToPath(new URL('../../src/lib/report/pdf/fonts/regular.ttf', import.meta.url)),
	bold: fileURLToPath(new URL('../../src/lib/report/pdf/fonts/bold.ttf', import.meta.url))
} as const;

/** Line height of the font file in units of its size; both libraries start from it. */
export const NATURAL_LEADING = 1.424;

export const headingStyles = {
	1: styles.heading1,
	2: styles.heading2,
	3: styles.heading3
} as const;

export const hexPalette: Readonly<Record<ColourRole, string>> = {
	ink: hex(palette.ink),
	muted: hex(palette.muted),
	grid: hex(palette.grid),
	accent: hex(palette.accent),
	'accent-soft': hex(palette['accent-soft']),
	band: hex(palette.band),
	zone: hex(palette.zone),
	paper: hex(palette.paper)
};

function hex(colour: Colour): string {
	return `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

export type RichText = Exclude<Inline, string>;

export function richText(inline: Inline): RichText {
	return typeof inline === 'string' ? { text: inline } : inline;
}

export function plainText(text: readonly Inline[]): string {
	return text.map((inline) => richText(inline).text).join('');
}

type Table = Extract<Block, { readonly kind: 'table' }>;

/** Widths of the columns in points. */
export function columnWidths({ columns }: Table, width: number): readonly number[] {
	const shares = columns.reduce((total, { share }) => total + share, 0);
	return columns.map(({ share }) => (width * share) / shares);
}
