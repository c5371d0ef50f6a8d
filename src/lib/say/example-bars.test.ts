import { expect, test } from 'vitest';
import { currentCatalogue } from '../catalogues';
import { exampleBars } from './example-bars';

test('the example fills up from step to step until all that is claimed is backed up', () => {
	const shares = exampleBars(currentCatalogue).map(({ claimed, evidenced }) => evidenced / claimed);
	expect(shares).toEqual([...shares].sort((a, b) => a - b));
	expect(new Set(shares).size).toBe(3);
	expect(shares.at(-1)).toBe(1);
});
