import { expect, test } from 'vitest';
import { loadFontsNode } from '../load-fonts-node';
import { parseFontMetrics } from '../font-metrics';
import { binaryString, bytesOf } from './bytes';
import { slimFont } from './slim-font';

const { regular } = await loadFontsNode();
const glyphCount = new DataView(tableIn(regular, 'maxp').buffer).getUint16(4);

function tableIn(font: Uint8Array, tag: string): Uint8Array {
	const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
	for (let entry = 12; entry < 12 + view.getUint16(4) * 16; entry += 16) {
		if (binaryString(font.subarray(entry, entry + 4)) !== tag) continue;
		const start = view.getUint32(entry + 8);
		return font.slice(start, start + view.getUint32(entry + 12));
	}
	return new Uint8Array();
}

/** As jsPDF writes it: long offsets, outlines only of some glyphs. */
function fontWithOutlines(glyphs: readonly number[]): Uint8Array {
	const font = Uint8Array.from(regular);
	const view = new DataView(font.buffer);
	for (let entry = 12; entry < 12 + view.getUint16(4) * 16; entry += 16) {
		if (binaryString(font.subarray(entry, entry + 4)) !== 'loca') continue;
		// The outlines' table is long enough to lie over; only lengths matter here.
		const start = view.getUint32(entry + 8);
		const grown = new Uint8Array(font.length + (glyphCount + 1) * 4);
		grown.set(font);
		const offsets = new DataView(grown.buffer);
		offsets.setUint32(entry + 8, font.length);
		offsets.setUint32(entry + 12, (glyphCount + 1) * 4);
		let at = 0;
		for (let glyph = 0; glyph <= glyphCount; glyph++) {
			offsets.setUint32(font.length + glyph * 4, at);
			if (glyphs.includes(glyph)) at += 10;
		}
		expect(start).toBeGreaterThan(0);
		return grown;
	}
	throw new Error('The font has no outlines.');
}

test('only what a PDF needs of a font stays in it', () => {
	const slim = bytesOf(slimFont(binaryString(fontWithOutlines([5])), new Set([0, 5])));
	for (const tag of ['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp']) {
		expect(tableIn(slim, tag).length).toBeGreaterThan(0);
	}
	for (const tag of ['cmap', 'name', 'post', 'OS/2']) expect(tableIn(slim, tag)).toHaveLength(0);
});

test('used glyphs and the parts they are made of keep their widths, all others lose them', () => {
	const space = parseFontMetrics(regular).glyphOf(0x20) ?? 0;
	const [used, part, unused] = [5, 7, 9];
	const slim = bytesOf(
		slimFont(binaryString(fontWithOutlines([used, part])), new Set([0, space, used]))
	);
	const [before, after] = [tableIn(regular, 'hmtx'), tableIn(slim, 'hmtx')];
	for (const glyph of [space, used, part]) {
		expect(after.slice(glyph * 4, glyph * 4 + 4)).toEqual(before.slice(glyph * 4, glyph * 4 + 4));
	}
	expect(after.slice(unused * 4, unused * 4 + 4)).toEqual(new Uint8Array(4));
});
