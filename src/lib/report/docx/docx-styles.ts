import type { IBaseParagraphStyleOptions, INumberingOptions, IStylesOptions } from 'docx';
import type { Locale } from '../../language/locale';
import type { Block } from '../report-document';
import { paperPalette } from '../figure-svg';

/** How the Word file looks: sizes in half points, distances in twentieths of a point. */

type Tone = NonNullable<Extract<Block, { readonly kind: 'paragraph' }>['tone']>;

/** On every machine, or with a twin of the same widths. */
export const FONT = 'Arial';

/** A4 with margins of 20 mm. */
export const PAGE = {
	size: { width: 11906, height: 16838 },
	margin: { top: 1247, bottom: 1134, left: 1134, right: 1134, header: 567, footer: 567 }
} as const;
export const TEXT_WIDTH = PAGE.size.width - PAGE.margin.left - PAGE.margin.right;

/** Distance of the lines; without its rule LibreOffice cuts off pictures. */
const LEADING = { line: 264, lineRule: 'auto' } as const;

export const BULLETS = 'bullets';
export const NUMBERS = 'numbers';

const spellings: Readonly<Record<Locale, string>> = { de: 'de-DE', en: 'en-GB' };

/** Colours as Word writes them, without the hash. */
export const colours = {
	ink: bare(paperPalette.ink),
	muted: bare(paperPalette.muted),
	grid: bare(paperPalette.grid),
	accent: bare(paperPalette.accent),
	soft: bare(paperPalette['accent-soft'])
} as const;

function bare(colour: string): string {
	return colour.replace('#', '').toUpperCase();
}

export const toneStyles: Readonly<Record<Tone, string>> = {
	normal: 'Normal',
	lead: 'Lead',
	small: 'Small',
	muted: 'Muted',
	closing: 'Closing'
};

/** Styles by their own name, so that a group can restyle the file at one place. */
export function docxStyles(locale: Locale): IStylesOptions {
	const run = { font: FONT, size: 20, color: colours.ink, language: { value: spellings[locale] } };
	return {
		default: {
			document: { run, paragraph: { spacing: { after: 100, ...LEADING } } },
			heading1: heading(36, { before: 0, after: 160 }),
			heading2: heading(26, { before: 320, after: 100 }),
			heading3: heading(22, { before: 220, after: 80 }),
			caption: { run: { size: 17, color: colours.muted }, paragraph: { spacing: { after: 200 } } },
			hyperlink: { run: { color: colours.accent, underline: {} } }
		},
		paragraphStyles: [
			own('Lead', { size: 23 }, { after: 160 }),
			own('Small', { size: 17 }, { after: 80 }),
			own('Muted', { size: 17, color: colours.muted }, { after: 80 }),
			own('Closing', { bold: true, color: colours.accent }, { before: 160, after: 120 }),
			{
				...own('TableTitle', { bold: true }, {}),
				paragraph: { keepNext: true, spacing: { before: 240, after: 80 } }
			},
			own('TableText', { size: 18 }, { after: 0 }),
			own('TableHead', { size: 17, bold: true, color: colours.muted }, { after: 0 }),
			own('Line', { size: 28 }, { after: 0 }),
			own('Furniture', { size: 15, color: colours.muted }, { after: 0 })
		]
	};
}

function heading(size: number, spacing: { before: number; after: number }) {
	return {
		run: { font: FONT, size, bold: true, color: colours.ink },
		paragraph: { keepNext: true, keepLines: true, spacing }
	} satisfies IBaseParagraphStyleOptions;
}

function own(
	id: string,
	run: NonNullable<IBaseParagraphStyleOptions['run']>,
	spacing: { readonly before?: number; readonly after?: number }
) {
	return { id, name: id, basedOn: 'Normal', quickFormat: true, run, paragraph: { spacing } };
}

/** Real lists: Word counts, and a reader hears how many points there are. */
export const docxNumbering: INumberingOptions = {
	config: [
		{ reference: BULLETS, levels: [level('bullet', '•')] },
		{ reference: NUMBERS, levels: [level('decimal', '%1.')] }
	]
};

function level(format: 'bullet' | 'decimal', text: string) {
	const style = { paragraph: { indent: { left: 340, hanging: 340 } } };
	return { level: 0, format, text, alignment: 'left', style } as const;
}
