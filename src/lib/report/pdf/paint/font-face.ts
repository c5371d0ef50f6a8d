import type { UsedFont, UsedGlyph } from '../file/write-font';
import { fontMetricsOf } from '../font-metrics';

/** One font of the file, as texts are written with it. */
export interface FontFace {
	/** What pages call it. */
	readonly id: string;
	/** The text as glyph numbers of two bytes each, inside the parentheses of a PDF string. */
	codesOf(text: string): string;
	/** What has been written with it so far. */
	readonly used: UsedFont;
}

export function createFontFace(id: string, name: string, file: Uint8Array): FontFace {
	const metrics = fontMetricsOf(file);
	const codes = new Map<string, string>();
	const glyphs = new Map<number, UsedGlyph>();

	/** What the font lacks is left out: texts have been cleaned before. */
	function use(character: string): string {
		const codePoint = character.codePointAt(0) ?? 0;
		const glyph = metrics.glyphOf(codePoint);
		const bytes = glyph === undefined ? '' : String.fromCharCode(glyph >> 8, glyph & 255);
		const code = escaped(bytes);
		codes.set(character, code);
		if (glyph !== undefined) glyphs.set(glyph, { codePoint, width: metrics.widthOf(codePoint) });
		return code;
	}

	function codesOf(text: string): string {
		let written = '';
		for (const character of text) written += codes.get(character) ?? use(character);
		return written;
	}

	return { id, codesOf, used: { name, file, glyphs } };
}

/** Bytes that would end the string or be read as a line's end. */
function escaped(bytes: string): string {
	return bytes.replace(/[\\()]/g, '\\$&').replaceAll('\r', '\\r');
}
