import { PDFHexString, PDFString } from 'pdf-lib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pdfDate, pdfText } from './pdf-syntax';

function readBack(written: string): string {
	if (written.startsWith('<')) return PDFHexString.of(written.slice(1, -1)).decodeText();
	return PDFString.of(written.slice(1, -1)).decodeText();
}

test('a text without rare characters takes one byte for each', () => {
	expect(pdfText('Größe (mit „Maß“) – 3 €')).toHaveLength('Größe (mit „Maß“) – 3 €'.length + 4);
});

test('any text reads as it was written', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			expect(readBack(pdfText(text))).toBe(text);
		}),
		{ numRuns: 1000 }
	);
});

test.each(['„Maß“ – …', 'ŁŒŠŸŽıłœšž', 'þÿ', 'ï»¿', '\\( )', 'a\u00adb', '👩‍💻', ''])(
	'%s reads as it was written',
	(text) => {
		expect(readBack(pdfText(text))).toBe(text);
	}
);

test('a day begins at midnight', () => {
	expect(pdfDate('2026-11-23')).toBe("D:20261123000000+00'00'");
});
