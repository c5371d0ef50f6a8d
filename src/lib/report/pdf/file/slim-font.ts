import { bytesOf, binaryString, concatBytes } from './bytes';

/** What a PDF needs of a TrueType font whose glyphs are named by number. */
const neededTables = new Set([
	'glyf',
	'head',
	'hhea',
	'hmtx',
	'loca',
	'maxp',
	'cvt ',
	'fpgm',
	'prep'
]);

/**
 * The same font without what only other programs need: jsPDF leaves the character map, the names and
 * the widths of all glyphs in, a third of the file when packed.
 */
export function slimFont(font: string, usedGlyphs: ReadonlySet<number>): string {
	const view = new DataView(bytesOf(font).buffer);
	const needed = tablesOf(font, view).filter(({ tag }) => neededTables.has(tag));
	const kept = new Set([...usedGlyphs, ...glyphsWithOutline(needed)]);
	const tables = needed.map(({ tag, content }) => ({
		tag,
		content: tag === 'hmtx' ? withoutUnused(content, kept) : content
	}));
	const directory = new DataView(new ArrayBuffer(12 + tables.length * 16));
	const power = Math.floor(Math.log2(tables.length));
	directory.setUint32(0, view.getUint32(0));
	[tables.length, 2 ** power * 16, power, (tables.length - 2 ** power) * 16].forEach((value, i) => {
		directory.setUint16(4 + i * 2, value);
	});
	let offset = directory.byteLength;
	const contents = tables.map(({ tag, content }, index) => {
		const padded = padToFour(content);
		const entry = 12 + index * 16;
		writeTag(directory, entry, tag);
		directory.setUint32(entry + 4, checksum(padded));
		directory.setUint32(entry + 8, offset);
		directory.setUint32(entry + 12, content.length);
		offset += padded.length;
		return padded;
	});
	return binaryString(concatBytes([new Uint8Array(directory.buffer), ...contents]));
}

interface Table {
	readonly tag: string;
	readonly content: Uint8Array;
}

function tablesOf(font: string, view: DataView): readonly Table[] {
	return Array.from({ length: view.getUint16(4) }, (_, index) => {
		const entry = 12 + index * 16;
		const start = view.getUint32(entry + 8);
		const content = bytesOf(font.slice(start, start + view.getUint32(entry + 12)));
		return { tag: font.slice(entry, entry + 4), content };
	});
}

/** Used ones and their parts: the dotless i under its dot also has a say in the width. */
function glyphsWithOutline(tables: readonly Table[]): readonly number[] {
	const loca = tables.find(({ tag }) => tag === 'loca')?.content ?? new Uint8Array();
	// jsPDF always writes the long form.
	const offsets = new DataView(loca.buffer);
	const count = Math.max(0, loca.length / 4 - 1);
	return Array.from({ length: count }, (_, glyph) => glyph).filter(
		(glyph) => offsets.getUint32(glyph * 4) < offsets.getUint32(glyph * 4 + 4)
	);
}

/** Width and side bearing, four bytes for each glyph. */
function withoutUnused(metrics: Uint8Array, kept: ReadonlySet<number>): Uint8Array {
	return metrics.map((byte, at) => (kept.has(at >> 2) ? byte : 0));
}

function padToFour(content: Uint8Array): Uint8Array {
	const padded = new Uint8Array(Math.ceil(content.length / 4) * 4);
	padded.set(content);
	return padded;
}

function writeTag(directory: DataView, entry: number, tag: string): void {
	for (let i = 0; i < 4; i++) directory.setUint8(entry + i, tag.charCodeAt(i));
}

function checksum(padded: Uint8Array): number {
	const view = new DataView(padded.buffer, padded.byteOffset, padded.byteLength);
	let sum = 0;
	for (let at = 0; at < padded.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
	return sum;
}
