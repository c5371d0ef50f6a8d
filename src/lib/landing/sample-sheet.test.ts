import { expect, test } from 'vitest';
import { exampleBars, sampleSheet } from './sample-sheet';

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

test('the example fills up from step to step until all that is claimed is backed up', () => {
	const bars = exampleBars();
	const shares = bars.map(({ claimed, evidenced }) => evidenced / claimed);
	expect(shares).toEqual([...shares].toSorted((a, b) => a - b));
	expect(new Set(shares).size).toBe(3);
	expect(shares.at(-1)).toBe(1);
});
