/**
 * Makes the two fonts of the report from Source Sans 3: fewer characters, no hinting, no layout tables.
 * The digits of Source Sans 3 are tabular as they come.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { jsPDF } from 'jspdf';
import subsetFont from 'subset-font';
import { cuts, licence, namesOf, readCut } from './belegbar-sans.mjs';
import { addGlyph, fontFile, nameTable, tablesOf } from './font-file.mjs';

const target = new URL('../src/lib/report/pdf/fonts/', import.meta.url);

const names = { Regular: 'regular.ttf', SemiBold: 'bold.ttf' };

/** First and last code point of each range: Latin for all of Europe and Vietnam, Greek, Cyrillic, small digits, fractions. */
const ranges = [
	[0x20, 0x7e],
	[0xa1, 0xac],
	[0xae, 0x24f],
	[0x384, 0x3ce],
	[0x400, 0x45f],
	[0x490, 0x491],
	[0x1ea0, 0x1ef9],
	[0x2070, 0x208e],
	[0x2150, 0x215e]
];
const signs = 'ẞ„“”‚‘’‹›–—…•†‡‰′″→←↑↓≥≤≠≈−∞∑√∂€№™✓■□●○◆';

const droppedTables = ['BASE', 'GDEF', 'GPOS', 'GSUB', 'STAT', 'DSIG', 'gasp'];

/** In a PDF a glyph reads as one character: the hyphen that divides a word needs one of its own. */
const wordHyphen = { character: 0xad, like: 0x2d };

await mkdir(target, { recursive: true });
/** @type {Record<string, [first: number, ...widths: number[]][]>} */
const widths = {};
for (const style of cuts) {
	const name = names[style];
	const subset = await subsetFont(await readCut(style), characters(), {
		targetFormat: 'sfnt',
		keepFeatures: [],
		noLayoutClosure: true,
		noHinting: true,
		dropTables: droppedTables
	});
	const tables = tablesOf(subset);
	addGlyph(tables, wordHyphen);
	tables.set('name', nameTable(namesOf(style)));
	const font = fontFile(tables);
	await writeFile(new URL(name, target), font);
	widths[name.replace('.ttf', '')] = widthsOf(font);
	console.log(`${fileURLToPath(new URL(name, target))}: ${font.length} bytes`);
}
await writeFile(new URL('glyph-widths.json', target), `${JSON.stringify(widths)}\n`);
await writeFile(new URL('OFL.txt', target), await licence(Object.values(names)));

/**
 * Widths as jsPDF reads them, in thousandths of the size, so that texts can be laid out without the
 * fonts: each run of characters as its first code point and the widths from there on.
 * @param {Buffer} font
 */
function widthsOf(font) {
	const pdf = new jsPDF();
	pdf.addFileToVFS('font.ttf', font.toString('latin1'));
	pdf.addFont('font.ttf', 'font', 'normal');
	const { metadata } = pdf.setFont('font').internal.getFont();
	/** @type {[first: number, ...widths: number[]][]} */
	const runs = [];
	let next = -1;
	for (const code of Object.keys(metadata.cmap.unicode.codeMap).map(Number)) {
		const glyph = metadata.characterToGlyph(code);
		if (glyph === 0 || code >= 0xffff) continue;
		if (code !== next) runs.push([code]);
		runs.at(-1)?.push(metadata.widthOfGlyph(glyph));
		next = code + 1;
	}
	return runs;
}

function characters() {
	const inRanges = ranges.flatMap(([first, last]) =>
		Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i))
	);
	return inRanges.join('') + signs;
}
