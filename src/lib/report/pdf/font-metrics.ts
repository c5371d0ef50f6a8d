import type { MeasureText } from '../../charts/scene';

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
	const regular = parseFontMetrics(fonts.regular);
	const bold = parseFontMetrics(fonts.bold);
	return (text, size, isBold = false) => textWidth(text, isBold ? bold : regular) * size;
}

/** Width of a text in units of its size. */
export function textWidth(text: string, metrics: FontMetrics): number {
	let width = 0;
	for (let i = 0; i < text.length; i++) width += metrics.widthOf(text.charCodeAt(i));
	return width / 1000;
}

/** Reads what line breaking needs from a TrueType file: the basic plane's glyphs and their widths. */
export function parseFontMetrics(font: Uint8Array): FontMetrics {
	const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
	const tables = tableOffsets(view);
	const glyphs = parseCharacterMap(view, tableOf(tables, 'cmap'));
	const unitsPerEm = view.getUint16(tableOf(tables, 'head') + 18);
	const metricCount = view.getUint16(tableOf(tables, 'hhea') + 34);
	const hmtx = tableOf(tables, 'hmtx');
	const widths = new Map<number, number>();
	for (const [codePoint, glyph] of glyphs) {
		const metric = Math.min(glyph, metricCount - 1);
		widths.set(codePoint, (view.getUint16(hmtx + metric * 4) * 1000) / unitsPerEm);
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

function tableOffsets(view: DataView): ReadonlyMap<string, number> {
	const offsets = new Map<string, number>();
	for (let i = 0; i < view.getUint16(4); i++) {
		const entry = 12 + i * 16;
		const tag = [0, 1, 2, 3].map((at) => String.fromCharCode(view.getUint8(entry + at))).join('');
		offsets.set(tag, view.getUint32(entry + 8));
	}
	return offsets;
}

function tableOf(tables: ReadonlyMap<string, number>, tag: string): number {
	const offset = tables.get(tag);
	if (offset === undefined) throw new Error(`The font has no table "${tag}".`);
	return offset;
}

/** Format 4 is the one jsPDF reads too, so that both agree on what can be shown. */
function parseCharacterMap(view: DataView, cmap: number): ReadonlyMap<number, number> {
	for (let i = 0; i < view.getUint16(cmap + 2); i++) {
		const subtable = cmap + view.getUint32(cmap + 4 + i * 8 + 4);
		if (view.getUint16(subtable) === 4) return parseSegments(view, subtable);
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
