import { expect, test } from 'vitest';
import { loadFontsNode } from '../load-fonts-node';
import { createFontFace } from './font-face';

const { regular } = await loadFontsNode();

test('a text becomes two bytes for each character, and each glyph is remembered once', () => {
	const face = createFontFace('F1', 'Font', regular);
	expect(face.codesOf('adda')).toHaveLength(8);
	expect([...face.used.glyphs.values()].map(({ codePoint }) => codePoint)).toEqual([97, 100]);
});

test('what the font lacks is left out', () => {
	const face = createFontFace('F1', 'Font', regular);
	expect(face.codesOf('a本')).toBe(face.codesOf('a'));
});

test('glyph numbers that look like brackets or line ends are escaped', () => {
	const face = createFontFace('F1', 'Font', regular);
	for (let code = 0x20; code < 0x2c0; code++) {
		const bytes = face.codesOf(String.fromCharCode(code)).replace(/\\(.)/g, '');
		expect(bytes).not.toMatch(/[\\()\r]/);
	}
});
