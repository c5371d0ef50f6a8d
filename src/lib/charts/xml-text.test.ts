import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { xmlText } from './xml-text';

test.each([
	['a control character', 'Müller\u0007', 'Müller'],
	['U+FFFE', 'Müller\ufffe', 'Müller'],
	['U+FFFF', '\uffffMüller', 'Müller'],
	['half of a surrogate pair', 'M\ud83düller', 'Müller'],
	['NUL', 'a\0b', 'ab']
])('%s does not get into XML', (_, text, expected) => {
	expect(xmlText(text)).toBe(expected);
});

test('tabs, line ends, umlauts and pictures stay', () => {
	const text = 'Größe\t1\r\n2 🙂 \u{10ffff} \ufffd';
	expect(xmlText(text)).toBe(text);
});

test('what XML allows is kept and nothing is added', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			const kept = Array.from(text).filter((character) => xmlText(character) === character);
			expect(xmlText(text)).toBe(kept.join(''));
		})
	);
});
