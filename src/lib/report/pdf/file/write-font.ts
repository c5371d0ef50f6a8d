import { bytesOf } from './bytes';
import { reference, type ObjectSource, type PdfObject } from './objects';
import { subsetFont } from './subset-font';
import { tableOf, tablesOf } from './truetype';

/** A font as the pages use it. */
export interface UsedFont {
	readonly name: string;
	readonly file: Uint8Array;
	/** The character and the width of each glyph drawn, by its number. */
	readonly glyphs: ReadonlyMap<number, UsedGlyph>;
}

export interface UsedGlyph {
	readonly codePoint: number;
	/** In thousandths of the font size. */
	readonly width: number;
}

/** Embeds what is used of a font, with the way back from glyphs to characters. */
export function writeFont({ name, file, glyphs }: UsedFont, objects: ObjectSource): PdfObject {
	const used = [...glyphs].sort(([a], [b]) => a - b);
	const subset = subsetFont(file, new Set(glyphs.keys()));
	const program = objects.createStream(`/Length1 ${subset.length}`, subset);
	const characters = objects.createStream('', bytesOf(characterMap(used)));
	const descriptor = objects.create(fontDescriptor(name, file, program));
	const widths = used.map(([glyph, { width }]) => `${glyph} [${Math.trunc(width)}]`).join(' ');
	const descendant = objects.create(
		`<</Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /FontDescriptor ${reference(descriptor)}` +
			' /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>>' +
			` /CIDToGIDMap /Identity /W [${widths}]>>`
	);
	return objects.create(
		`<</Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H` +
			` /ToUnicode ${reference(characters)} /DescendantFonts [${reference(descendant)}]>>`
	);
}

const SYMBOLIC = 4;

function fontDescriptor(name: string, file: Uint8Array, program: PdfObject): string {
	const tables = tablesOf(file);
	const unitsPerEm = tableOf(tables, 'head').getUint16(18);

	function lengthAt(tag: string, at: number): number {
		return Math.round((tableOf(tables, tag).getInt16(at) * 1000) / unitsPerEm);
	}

	const box = [36, 38, 40, 42].map((at) => lengthAt('head', at)).join(' ');
	const weight = tableOf(tables, 'OS/2').getUint16(4);
	return (
		`<</Type /FontDescriptor /FontName /${name} /Flags ${SYMBOLIC} /FontBBox [${box}]` +
		` /Ascent ${lengthAt('hhea', 4)} /Descent ${lengthAt('hhea', 6)}` +
		` /CapHeight ${lengthAt('OS/2', 88)} /ItalicAngle 0 /StemV ${stemOf(weight)}` +
		` /FontFile2 ${reference(program)}>>`
	);
}

/** Nobody measures stems; a customary guess from the weight, 400 for regular. */
function stemOf(weight: number): number {
	return Math.round(50 + (weight / 65) ** 2);
}

/** Longer lists are not allowed. */
const MOST_IN_A_LIST = 100;

function characterMap(used: readonly (readonly [number, UsedGlyph])[]): string {
	const lists: string[] = [];
	for (let at = 0; at < used.length; at += MOST_IN_A_LIST) {
		const part = used.slice(at, at + MOST_IN_A_LIST);
		const lines = part.map(([glyph, { codePoint }]) => `<${hex(glyph)}><${hex(codePoint)}>`);
		lists.push(`${part.length} beginbfchar\n${lines.join('\n')}\nendbfchar`);
	}
	return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000><ffff>
endcodespacerange
${lists.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}

function hex(number: number): string {
	return number.toString(16).padStart(4, '0');
}
