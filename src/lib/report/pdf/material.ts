import type { Locale } from '../../language/locale';
import type { BreakPointsOf } from './text/hyphenate';

/** The two cuts of the report's font, as TrueType files. */
export interface PdfFonts {
	readonly regular: Uint8Array;
	readonly bold: Uint8Array;
}

/** What a report is set with. */
export interface PdfMaterial extends PdfFonts {
	/** How words are divided, at least in the language of the report. */
	readonly hyphenation: Readonly<Partial<Record<Locale, BreakPointsOf>>>;
}
