/** Makes the two fonts of the screen from Source Sans 3: fewer characters, no hinting; kerning stays. */
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { cuts, licence, namesOf, readCut } from './belegbar-sans.mjs';
import { fontFile, nameTable, tablesOf } from './font-file.mjs';
import { webFontCharacters } from './web-font-characters.mjs';

const target = new URL('../src/fonts/', import.meta.url);
const names = { Regular: 'regular.woff2', SemiBold: 'semibold.woff2' };
const droppedTables = ['BASE', 'GSUB', 'STAT', 'DSIG', 'gasp'];

await mkdir(target, { recursive: true });
for (const cut of cuts) {
	const subset = await subsetFont(await readCut(cut), webFontCharacters, {
		targetFormat: 'sfnt',
		keepFeatures: ['kern'],
		noHinting: true,
		dropTables: droppedTables
	});
	const tables = tablesOf(subset);
	tables.set('name', nameTable(namesOf(cut)));
	const woff2 = await subsetFont(fontFile(tables), undefined, {
		targetFormat: 'woff2',
		keepAllGlyphs: true,
		preserveNameIds: [...namesOf(cut).keys()]
	});
	await writeFile(new URL(names[cut], target), woff2);
	console.log(`${fileURLToPath(new URL(names[cut], target))}: ${woff2.length} bytes`);
}
await writeFile(new URL('OFL.txt', target), await licence(Object.values(names)));
