import { jsPDF } from 'jspdf';
import { expect, test } from 'vitest';
import { withPackedIndex } from './packed-index';

const added = { packed: { id: 9, members: [] }, info: { id: 8, content: '' } };

test('a version of jsPDF that ends its files otherwise is refused', () => {
	const file = new jsPDF().output();
	expect(() => withPackedIndex(file, added)).not.toThrow();
	for (const part of ['/Root', '<', 'startxref']) {
		expect(() => withPackedIndex(file.replaceAll(part, ''), added), part).toThrow('unknown index');
	}
});
