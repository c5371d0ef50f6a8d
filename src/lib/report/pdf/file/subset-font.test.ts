import { expect, test } from 'vitest';
import { fontMetricsOf } from '../font-metrics';
import { loadFontsNode } from '../load-fonts-node';
import { subsetFont } from './subset-font';
import { tablesOf } from './truetype';

const { regular } = await loadFontsNode();
const metrics = fontMetricsOf(regular);

function glyph(character: string): number {
	return metrics.glyphOf(character.charCodeAt(0)) ?? -1;
}

function table(font: Uint8Array, tag: string): DataView {
	return tablesOf(font).get(tag) ?? new DataView(new ArrayBuffer(0));
}

/** Length of a glyph's outline in a font with long offsets. */
function outlineLength(font: Uint8Array, number: number): number {
	const loca = table(font, 'loca');
	return loca.getUint32(number * 4 + 4) - loca.getUint32(number * 4);
}

const subset = subsetFont(regular, new Set([glyph('ä'), glyph(' ')]));

test('only what a PDF needs of a font stays in it', () => {
	for (const tag of ['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp']) {
		expect(table(subset, tag).byteLength, tag).toBeGreaterThan(0);
	}
	for (const tag of ['cmap', 'name', 'post', 'OS/2']) {
		expect(table(subset, tag).byteLength, tag).toBe(0);
	}
});

test('used glyphs and the parts they are made of keep their outline and width, all others lose them', () => {
	const [before, after] = [table(regular, 'hmtx'), table(subset, 'hmtx')];
	for (const used of [glyph('ä'), glyph('a')]) {
		expect(outlineLength(subset, used)).toBeGreaterThan(0);
		expect(after.getUint32(used * 4)).toBe(before.getUint32(used * 4));
	}
	expect(outlineLength(subset, glyph('b'))).toBe(0);
	expect(after.getUint32(glyph('b') * 4)).toBe(0);
});

test('a space has a width and no outline', () => {
	expect(outlineLength(subset, glyph(' '))).toBe(0);
	expect(table(subset, 'hmtx').getUint16(glyph(' ') * 4)).toBeGreaterThan(0);
});

test('every table’s checksum fits its content', () => {
	const directory = new DataView(subset.buffer);
	for (let entry = 12; entry < 12 + directory.getUint16(4) * 16; entry += 16) {
		const [start, length] = [directory.getUint32(entry + 8), directory.getUint32(entry + 12)];
		let sum = 0;
		for (let at = 0; at < length; at += 4) sum = (sum + directory.getUint32(start + at)) >>> 0;
		expect(directory.getUint32(entry + 4)).toBe(sum);
	}
});
