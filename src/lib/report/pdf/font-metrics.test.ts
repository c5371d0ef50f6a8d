import fc from 'fast-check';
import { jsPDF } from 'jspdf';
import { expect, test } from 'vitest';
import { binaryString } from './file/bytes';
import { hasGlyph, measureText } from './font-metrics';
import { loadMaterialNode } from './load-material-node';

const material = await loadMaterialNode();
const pdf = new jsPDF({ unit: 'pt' });
for (const cut of ['regular', 'bold'] as const) {
	pdf.addFileToVFS(cut, binaryString(material[cut]));
	pdf.addFont(cut, cut, 'normal');
}

const printable = Array.from({ length: 0xffff }, (_, code) => code).filter(
	(code) => hasGlyph(code) && code !== 0xa0 && code !== 0x2011
);

test('texts are measured as wide as jsPDF sets them, whatever the characters', () => {
	const text = fc.array(fc.constantFrom(...printable), { maxLength: 60 });
	fc.assert(
		fc.property(text, fc.boolean(), fc.integer({ min: 6, max: 60 }), (codes, isBold, size) => {
			const words = String.fromCharCode(...codes);
			pdf.setFont(isBold ? 'bold' : 'regular').setFontSize(size);
			expect(measureText(words, size, isBold)).toBeCloseTo(pdf.getTextWidth(words), 6);
		})
	);
});

test('the font has the characters of Europe, and signs at which no line breaks', () => {
	expect(printable.length).toBeGreaterThan(700);
	expect([0xa0, 0x2011].map(hasGlyph)).toEqual([true, true]);
});
