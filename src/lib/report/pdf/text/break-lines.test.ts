import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Text } from '../../report-document';
import { measureText } from '../font-metrics';
import { breakLines, type Line } from './break-lines';
import { breakPointsBy } from './hyphenate';
import { loadPatterns } from './load-patterns';

const breakPointsOf = breakPointsBy(await loadPatterns('de'));

function set(text: Text, width: number): readonly Line[] {
	return breakLines(text, {
		width,
		style: { size: 10 },
		clean: (words) => words,
		breakPointsOf
	});
}

function linesOf(text: Text, width: number): readonly string[] {
	return set(text, width).map(
		({ runs, isHyphenated }) => runs.map((run) => run.text).join('') + (isHyphenated ? '-' : '')
	);
}

test('a text that fits stays on one line', () => {
	expect(linesOf(['Ein kurzer Satz.'], 200)).toEqual(['Ein kurzer Satz.']);
});

test('a line keeps the space it is broken at, so that words are not glued together', () => {
	expect(linesOf(['eins zwei drei vier'], 45)).toEqual(['eins zwei ', 'drei vier']);
});

test('a line break in the text is kept, also an empty line', () => {
	expect(linesOf(['oben\n\nunten'], 200)).toEqual(['oben ', '', 'unten']);
});

test('no line breaks at a fixed space', () => {
	expect(linesOf(['Anteil 40\u00a0%'], 45)).toEqual(['Anteil ', '40\u00a0%']);
});

test('a compound that is wider than the line is divided between syllables', () => {
	expect(linesOf(['Auftragsverarbeitungsvertrag'], 90)).toEqual([
		'Auftragsverarbei-',
		'tungsvertrag'
	]);
});

test('a long word is divided only where the line would stay rather empty without it', () => {
	expect(linesOf(['Die Geschäftsführung'], 80)).toEqual(['Die Geschäftsfüh-', 'rung']);
	expect(linesOf(['Dafür gibt es Vereinbarungen'], 70)).toEqual([
		'Dafür gibt es ',
		'Vereinbarungen'
	]);
});

test('an address is divided at its own signs, without a hyphen', () => {
	expect(linesOf(['https://example.org/datenschutz/verarbeitung'], 90)).toEqual([
		'https://example.org/',
		'datenschutz/',
		'verarbeitung'
	]);
});

test('styles change inside a line and a word', () => {
	const [line] = set(['halb', { text: 'fett', isStrong: true }, ' normal'], 200);
	expect(line?.runs.map(({ text, isBold }) => [text, isBold])).toEqual([
		['halb', false],
		['fett', true],
		[' normal', false]
	]);
	expect(line?.runs[1]?.x).toBeCloseTo(measureText('halb', 10));
});

test('no line is wider than it may be, and no character is lost', () => {
	const words = fc.string({
		unit: fc.constantFrom(...Array.from('abcdeäöüß -/.,%\n')),
		maxLength: 300
	});
	fc.assert(
		fc.property(
			fc.array(words, { maxLength: 4 }),
			fc.integer({ min: 20, max: 300 }),
			(text, width) => {
				const lines = set(text, width);
				for (const line of lines) expect(line.width).toBeLessThanOrEqual(width + 1e-9);
				const read = lines.flatMap(({ runs }) => runs.map((run) => run.text)).join('');
				expect(read.replace(/\s/g, '')).toBe(text.join('').replace(/\s/g, ''));
			}
		),
		{ numRuns: 1000 }
	);
});
