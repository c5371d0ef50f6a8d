import { concatBytes } from './bytes';
import { DIRECTORY_ENTRY, DIRECTORY_START, tableOf, tablesOf } from './truetype';

/** What a PDF needs of a TrueType font whose glyphs are named by number; `glyf` and `loca` come anew. */
const keptTables = ['cvt ', 'fpgm', 'head', 'hhea', 'hmtx', 'maxp', 'prep'] as const;

/**
 * The same font with the outlines and widths of some glyphs only. Glyphs keep their numbers, so that
 * pages can be written before it is known which ones they use.
 */
export function subsetFont(font: Uint8Array, used: ReadonlySet<number>): Uint8Array {
	const tables = tablesOf(font);
	const outlines = outlinesOf(tables);
	const kept = withParts(used, outlines);
	const { glyf, loca } = writeOutlines(outlines, kept);
	const others = keptTables.flatMap((tag) => {
		const table = tables.get(tag);
		return table ? [[tag, contentOf(tag, table, kept)] as const] : [];
	});
	return writeFont(font, [...others, ['glyf', glyf], ['loca', loca]]);
}

/** Each glyph's outline; empty for a space. */
function outlinesOf(tables: ReadonlyMap<string, DataView>): readonly DataView[] {
	const [glyf, loca] = [tableOf(tables, 'glyf'), tableOf(tables, 'loca')];
	const isLong = tableOf(tables, 'head').getInt16(LOCATION_FORMAT) === 1;
	const count = tableOf(tables, 'maxp').getUint16(4);
	function offsetOf(glyph: number): number {
		return isLong ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2;
	}

	return Array.from({ length: count }, (_, glyph) => {
		const [start, end] = [offsetOf(glyph), offsetOf(glyph + 1)];
		return new DataView(glyf.buffer, glyf.byteOffset + start, end - start);
	});
}

/** Where `head` says whether `loca` counts in bytes (1) or in pairs of them (0). */
const LOCATION_FORMAT = 50;

/** The glyphs and those they are made of: an ä is an a with dots. */
function withParts(used: ReadonlySet<number>, outlines: readonly DataView[]): ReadonlySet<number> {
	const kept = new Set([0, ...used]);
	// A set visits what is added while it is being visited.
	for (const glyph of kept) for (const part of partsOf(outlines[glyph])) kept.add(part);
	return kept;
}

const ARE_WORDS = 0x0001;
const HAS_SCALE = 0x0008;
const MORE_PARTS = 0x0020;
const HAS_TWO_SCALES = 0x0040;
const HAS_MATRIX = 0x0080;
const GLYPH_HEADER = 10;

function partsOf(outline: DataView | undefined): readonly number[] {
	if (!outline || outline.byteLength === 0 || outline.getInt16(0) >= 0) return [];
	const parts: number[] = [];
	let at = GLYPH_HEADER;
	let flags = MORE_PARTS;
	while ((flags & MORE_PARTS) !== 0) {
		flags = outline.getUint16(at);
		parts.push(outline.getUint16(at + 2));
		at += 4 + ((flags & ARE_WORDS) === 0 ? 2 : 4) + scaleLength(flags);
	}
	return parts;
}

function scaleLength(flags: number): number {
	if ((flags & HAS_SCALE) !== 0) return 2;
	if ((flags & HAS_TWO_SCALES) !== 0) return 4;
	return (flags & HAS_MATRIX) === 0 ? 0 : 8;
}

function writeOutlines(outlines: readonly DataView[], kept: ReadonlySet<number>) {
	const loca = new DataView(new ArrayBuffer((outlines.length + 1) * 4));
	const parts: Uint8Array[] = [];
	let offset = 0;
	outlines.forEach((outline, glyph) => {
		loca.setUint32(glyph * 4, offset);
		if (!kept.has(glyph)) return;
		const content = padToFour(bytesIn(outline));
		parts.push(content);
		offset += content.length;
	});
	loca.setUint32(outlines.length * 4, offset);
	return { glyf: concatBytes(parts), loca: bytesIn(loca) };
}

function contentOf(tag: string, table: DataView, kept: ReadonlySet<number>): Uint8Array {
	const content = bytesIn(table);
	// Width and side bearing, four bytes for each glyph.
	if (tag === 'hmtx') return content.map((byte, at) => (kept.has(at >> 2) ? byte : 0));
	if (tag !== 'head') return content;
	const head = content.slice();
	head.set([0, 1], LOCATION_FORMAT);
	return head;
}

function writeFont(
	font: Uint8Array,
	tables: readonly (readonly [tag: string, content: Uint8Array])[]
): Uint8Array {
	const count = tables.length;
	const directory = new DataView(new ArrayBuffer(DIRECTORY_START + count * DIRECTORY_ENTRY));
	const power = Math.floor(Math.log2(count));
	bytesIn(directory).set(font.subarray(0, 4));
	[count, 2 ** power * 16, power, (count - 2 ** power) * 16].forEach((value, i) => {
		directory.setUint16(4 + i * 2, value);
	});
	let offset = directory.byteLength;
	const contents = tables.map(([tag, content], index) => {
		const padded = padToFour(content);
		const entry = DIRECTORY_START + index * DIRECTORY_ENTRY;
		for (let i = 0; i < tag.length; i++) directory.setUint8(entry + i, tag.charCodeAt(i));
		directory.setUint32(entry + 4, checksum(padded));
		directory.setUint32(entry + 8, offset);
		directory.setUint32(entry + 12, content.length);
		offset += padded.length;
		return padded;
	});
	return concatBytes([bytesIn(directory), ...contents]);
}

function bytesIn({ buffer, byteOffset, byteLength }: DataView): Uint8Array {
	return new Uint8Array(buffer, byteOffset, byteLength);
}

function padToFour(content: Uint8Array): Uint8Array {
	const padded = new Uint8Array(Math.ceil(content.length / 4) * 4);
	padded.set(content);
	return padded;
}

function checksum(padded: Uint8Array): number {
	const view = new DataView(padded.buffer, padded.byteOffset, padded.byteLength);
	let sum = 0;
	for (let at = 0; at < padded.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
	return sum;
}
