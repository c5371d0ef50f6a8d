import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { webFontCharacters } from './web-font-characters.mjs';

const writesWords = /(?:\/language\/words\/.*\.(?:de|en)\.ts|\/texts\/(?:de|en)\.json|\.svelte)$/;

test('the typeface has every character the app is written with, in both languages', () => {
	const files = filesBelow('src').filter((file) => writesWords.test(file));
	expect(files.filter((file) => file.endsWith('.json')).length).toBeGreaterThan(1);
	expect(files.filter((file) => file.includes('/words/')).length).toBeGreaterThan(20);
	const missing = files.flatMap((file) =>
		[...new Set(charactersOf(file))]
			.filter((character) => !webFontCharacters.includes(character))
			.map((character) => `${character} in ${file}`)
	);
	expect(missing).toEqual([]);
});

test('the typeface is at most 24 kB, and its licence lies beside it', () => {
	const sizes = ['regular', 'semibold'].map((cut) => statSync(`src/fonts/${cut}.woff2`).size);
	expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(24_000);
	expect(readFileSync('src/fonts/OFL.txt', 'utf8')).toContain('SIL OPEN FONT LICENSE');
});

function filesBelow(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
		join(folder, file)
	);
}

/** Without what only divides lines, and with escaped characters as they are meant. */
function charactersOf(file: string): string {
	return readFileSync(file, 'utf8')
		.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
		.replace(/[\n\t]/g, '');
}
