import type { MeasureText } from '../../charts/scene';
import { tableOf, tablesOf } from './file/truetype';

/** The two cuts of the report's font, as TrueType files. */
export interface PdfFonts {
	readonly regular: Uint8Array;
	readonly bold: Uint8Array;
}

export interface FontMetrics {
	/** Undefined when the font cannot show the character. */
	glyphOf(codePoint: number): number | undefined;
	/** Width in thousandths of the font size. */
	widthOf(codePoint: number): number;
}

/** Widths of texts exactly as the PDF will set them. */
export function measureTextWith(fonts: PdfFonts): MeasureText {
	const regular = fontMetricsOf(fonts.regular);
	const bold = fontMetricsOf(fonts.bold);
	return (text, size, isBold = false) => textWidth(text, isBold ? bold : regular) * size;
}

/** Width of a text in units of its size. */
export function textWidth(text: string, metrics: FontMetrics): number {
	let width = 0;
	for (let i = 0; i < text.length; i++) width += metrics.widthOf(text.charCodeAt(i));
	return width / 1000;
}

/** Every report is set in the same two fonts: they are read once. */
const known = new WeakMap<Uint8Array, FontMetrics>();

/** What line breaking needs of a TrueType file: the basic plane's glyphs and their widths. */
export function fontMetricsOf(font: Uint8Array): FontMetrics {
	const metrics = known.get(font) ?? parseFontMetrics(font);
	known.set(font, metrics);
	return metrics;
}

function parseFontMetrics(font: Uint8Array): FontMetrics {
	const tables = tablesOf(font);
	const glyphs = parseCharacterMap(tableOf(tables, 'cmap'));
	const unitsPerEm = tableOf(tables, 'head').getUint16(18);
	const metricCount = tableOf(tables, 'hhea').getUint16(34);
	const hmtx = tableOf(tables, 'hmtx');
	const widths = new Map<number, number>();
	for (const [codePoint, glyph] of glyphs) {
		const metric = Math.min(glyph, metricCount - 1);
		widths.set(codePoint, (hmtx.getUint16(metric * 4) * 1000) / unitsPerEm);
	}
	for (const [fixed, drawn] of fixedSigns) widths.set(fixed, widths.get(drawn) ?? 0);
	return {
		glyphOf: (codePoint) => glyphs.get(codePoint),
		widthOf: (codePoint) => widths.get(codePoint) ?? 0
	};
}

/** Space and hyphen at which no line may break are drawn like the ordinary ones. */
const fixedSigns = [
	[0xa0, 0x20],
	[0x2011, 0x2d]
] as const;

/** Format 4 holds the basic plane, which is all we print. */
function parseCharacterMap(cmap: DataView): ReadonlyMap<number, number> {
	for (let i = 0; i < cmap.getUint16(2); i++) {
		const subtable = cmap.getUint32(4 + i * 8 + 4);
		if (cmap.getUint16(subtable) === 4) return parseSegments(cmap, subtable);
	}
	throw new Error('The font has no Unicode character map of format 4.');
}

function parseSegments(view: DataView, subtable: number): ReadonlyMap<number, number> {
	const size = view.getUint16(subtable + 6);
	const glyphs = new Map<number, number>();
	for (let at = 0; at < size; at += 2) {
		const end = subtable + 14 + at;
		const start = end + size + 2;
		const [last, first] = [view.getUint16(end), view.getUint16(start)];
		for (let code = first; code <= last && code < 0xffff; code++) {
			const glyph = glyphInSegment(view, { code, first, start, size });
			if (glyph !== 0) glyphs.set(code, glyph);
		}
	}
	return glyphs;
}

interface Segment {
	readonly code: number;
	readonly first: number;
	/** Where the segment's first code is written; delta and range offset follow in parallel arrays. */
	readonly start: number;
	readonly size: number;
}

function glyphInSegment(view: DataView, { code, first, start, size }: Segment): number {
	const delta = view.getUint16(start + size);
	const rangeAt = start + 2 * size;
	const range = view.getUint16(rangeAt);
	if (range === 0) return (code + delta) & 0xffff;
	const glyph = view.getUint16(rangeAt + range + 2 * (code - first));
	return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
}
