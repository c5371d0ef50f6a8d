import { expect, test } from 'vitest';
import { slimContent } from './slim-content';

function slim(...lines: readonly string[]): readonly string[] {
	return slimContent(lines.join('\n')).split('\n');
}

test('font and colour are set once as long as they stay the same', () => {
	expect(
		slim('BT', '/F1 9 Tf', '10 TL', '0.1 g', 'EMC', 'BT', '/F1 9 Tf', '0.2 g', '/F2 9 Tf')
	).toEqual(['BT', '/F1 9 Tf', '0.1 g', 'EMC', 'BT', '0.2 g', '/F2 9 Tf']);
});

test('a grey and a colour are the same setting', () => {
	expect(slim('0.1 g', '1 0 0 rg', '0.1 g')).toEqual(['0.1 g', '1 0 0 rg', '0.1 g']);
});

test('what was set inside a saved state is set again after it', () => {
	expect(slim('1 w', 'q', '2 w', 'Q', '1 w', '2 w')).toEqual(['1 w', 'q', '2 w', 'Q', '2 w']);
});

test('texts that follow each other become one, each placed from the last', () => {
	expect(
		slim('BT', '10. 700.5 Td', '<00> Tj', 'ET', 'BT', '10. 690.25 Td', '<01> Tj', 'ET')
	).toEqual(['BT', '10 700.5 Td', '(\0) Tj', '0 -10.25 Td', '(\u0001) Tj', 'ET']);
});

test('a text after something else is placed on the page again', () => {
	expect(slim('BT', '10 700 Td', 'ET', 'EMC', 'BT', '20 690 Td', 'ET')).toContain('20 690 Td');
});

test('glyph numbers that look like brackets or line ends are escaped', () => {
	expect(slim('<00280029005c000d> Tj')).toEqual(['(\0\\(\0\\)\0\\\\\0\\r) Tj']);
});
