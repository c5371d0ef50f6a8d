import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasGlyph } from '../font-metrics';
import { createTextCleaner, drawnText, unprintedText } from './printable-text';

function clean(text: string): { text: string; replaced: readonly string[] } {
	const cleaner = createTextCleaner();
	return { text: cleaner.clean(text), replaced: [...cleaner.replaced] };
}

test.each([
	'Größe, „Maß“, ‚Fuß‘ – 12,5 % ≈ ⅛'.replace(' ≈ ⅛', ''),
	'Łódź, Çelik, Škoda, Þórður, Őrség, Ţigău, Ñuñoa, Æther, œuvre, ẞ',
	'Ελληνικά, Київ, Nguyễn',
	'½ ¼ ¾ ² ³ ° § € © ® ™ • → ← ≥ ≤ ≠ ± × ÷ ✓ …'
])('the font has every character of %s', (text) => {
	expect(clean(text)).toEqual({ text, replaced: [] });
});

test.each([
	['ein Zeichen aus zweien', 'Mu\u0308ller', 'Müller'],
	['weiche Trennung und Nullbreite', 'Trenn\u00adung\u200b', 'Trennung'],
	['Richtungszeichen', '\u202eabc\u202c', 'abc'],
	['Steuerzeichen', 'a\u0000b\u001bc', 'abc'],
	['Zeilenenden jeder Art', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
	['Abstände', 'a\tb\u2009c', 'a b c'],
	['Ligaturen', 'ﬁnden', 'finden'],
	['griechisches My', 'μm', 'µm'],
	['Bildvariante', '©\ufe0f ✓\ufe0e', '© ✓']
])('%s werden ohne Verlust ersetzt', (_, text, expected) => {
	expect(clean(text)).toEqual({ text: expected, replaced: [] });
});

test('what the font lacks becomes a box and is named, a joined picture sign as one', () => {
	expect(clean('Team 👩🏽‍💻 und 日本, 🇩🇪')).toEqual({
		text: 'Team □ und □□, □',
		replaced: ['👩🏽‍💻', '日', '本', '🇩🇪']
	});
});

test('a letter with an unknown mark keeps its letter', () => {
	expect(clean('q\u0308uer')).toEqual({ text: 'quer', replaced: ['q\u0308'] });
});

test('fixed spaces and hyphens are drawn like ordinary ones', () => {
	expect(drawnText(clean('40\u00a0% E\u2011Mail').text)).toBe('40 % E-Mail');
});

test('what is not printed keeps every character but controls', () => {
	expect(unprintedText('日本 👩‍💻\r\nzwei\u0007')).toBe('日本 👩‍💻 zwei');
});

test('after cleaning, every character of any text has a glyph', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
			for (const character of drawnText(clean(text).text).replaceAll('\n', '')) {
				const codePoint = character.codePointAt(0) ?? 0;
				expect(hasGlyph(codePoint), character).toBe(true);
			}
		}),
		{ numRuns: 1000 }
	);
});

test('cleaning twice changes nothing more', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
			const once = clean(text).text;
			expect(clean(once)).toEqual({ text: once, replaced: [] });
		}),
		{ numRuns: 1000 }
	);
});
