import { expect, test } from 'vitest';
import { Operators, place } from './operators';

function drawn(draw: (operators: Operators) => void): readonly string[] {
	const operators = new Operators();
	operators.begin(1, 'BDC');
	draw(operators);
	operators.end('EMC');
	return operators.drawingOf(1).split('\n').slice(1, -1);
}

test('font and colour are set once as long as they stay the same', () => {
	expect(
		drawn((page) => {
			page.set('font', '/F1 9 Tf');
			page.set('fill', '0 g');
			page.set('font', '/F1 9 Tf');
			page.set('fill', '1 g');
			page.set('fill', '0 g');
		})
	).toEqual(['/F1 9 Tf', '0 g', '1 g', '0 g']);
});

test('what was set inside a saved state is set again after it', () => {
	expect(
		drawn((page) => {
			page.set('width', '1 w');
			page.save();
			page.set('width', '2 w');
			page.restore();
			page.set('width', '1 w');
			page.set('width', '2 w');
		})
	).toEqual(['1 w', 'q', '2 w', 'Q', '2 w']);
});

test('texts that follow each other become one, each placed from the last', () => {
	expect(
		drawn((page) => {
			page.beginText();
			page.moveText(10, 700.504);
			page.beginText();
			page.moveText(10, 690.25);
		})
	).toEqual(['BT', '10 700.5 Td', '0 -10.25 Td', 'ET']);
});

test('a text after something else is placed on the page again', () => {
	expect(
		drawn((page) => {
			page.beginText();
			page.moveText(10, 700);
			page.endText();
			page.add('f');
			page.beginText();
			page.moveText(20, 690);
		})
	).toEqual(['BT', '10 700 Td', 'ET', 'f', 'BT', '20 690 Td', 'ET']);
});

test('every page is set on its own, also when one returns to it', () => {
	const operators = new Operators();
	for (const number of [1, 2, 1]) {
		operators.begin(number, 'BDC');
		operators.set('fill', '0 g');
		operators.end('EMC');
	}
	expect(operators.drawingOf(1)).toBe('BDC\n0 g\nEMC\nBDC\nEMC');
	expect(operators.drawingOf(2)).toBe('BDC\n0 g\nEMC');
	expect(operators.drawingOf(3)).toBe('');
});

test.each([
	[0.1 + 0.2, '0.3'],
	[-1.005, '-1'],
	[12, '12'],
	[1e-9, '0']
])('the length %d is written as %s', (length, written) => {
	expect(place(length)).toBe(written);
});
