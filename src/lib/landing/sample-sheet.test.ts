import { expect, test } from 'vitest';
import { sampleSheet } from './sample-sheet';

test('the sample sheet shows what the sample company gets, in both languages', () => {
	const [german, english] = [sampleSheet('de'), sampleSheet('en')];
	expect(Math.round(german.claimed)).toBe(44);
	expect(Math.round(german.evidenced)).toBe(37);
	expect(german.areas.map(({ name }) => name)).toContain('Daten');
	expect(english.areas.map(({ name }) => name)).toContain('Data');
	expect(english.areas.map(({ claimed }) => claimed)).toEqual(
		german.areas.map(({ claimed }) => claimed)
	);
});
