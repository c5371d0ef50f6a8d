/** Changes in a TrueType file that a subsetter does not make: another name, one more glyph. */

/**
 * @typedef {Map<string, Buffer>} Tables
 * By tag, in the order of the file.
 */

/**
 * @param {Buffer} font
 * @returns {Tables}
 */
export function tablesOf(font) {
	const tables = new Map();
	for (let entry = 12; entry < 12 + font.readUInt16BE(4) * 16; entry += 16) {
		const start = font.readUInt32BE(entry + 8);
		const content = font.subarray(start, start + font.readUInt32BE(entry + 12));
		tables.set(font.toString('latin1', entry, entry + 4), Buffer.from(content));
	}
	return tables;
}

/**
 * @param {Tables} tables
 * @returns {Buffer}
 */
export function fontFile(tables) {
	const directory = Buffer.alloc(12 + tables.size * 16);
	const power = Math.floor(Math.log2(tables.size));
	directory.writeUInt32BE(0x00010000, 0);
	[tables.size, 2 ** power * 16, power, (tables.size - 2 ** power) * 16].forEach((value, i) =>
		directory.writeUInt16BE(value, 4 + i * 2)
	);
	tableOf(tables, 'head').writeUInt32BE(0, CHECKSUM_ADJUSTMENT);
	const contents = [];
	let offset = directory.length;
	let entry = 12;
	let head = 0;
	for (const [tag, table] of tables) {
		const padded = Buffer.concat([table, Buffer.alloc(-table.length & 3)]);
		directory.write(tag, entry, 'latin1');
		[checksum(padded), offset, table.length].forEach((value, i) =>
			directory.writeUInt32BE(value, entry + 4 + i * 4)
		);
		if (tag === 'head') head = offset;
		contents.push(padded);
		offset += padded.length;
		entry += 16;
	}
	const file = Buffer.concat([directory, ...contents]);
	file.writeUInt32BE((0xb1b0afba - checksum(file)) >>> 0, head + CHECKSUM_ADJUSTMENT);
	return file;
}

const CHECKSUM_ADJUSTMENT = 8;

/** @param {Buffer} bytes */
function checksum(bytes) {
	let sum = 0;
	for (let i = 0; i < bytes.length; i += 4) sum = (sum + bytes.readUInt32BE(i)) >>> 0;
	return sum;
}

/**
 * Gives a character a glyph of its own that looks like another character's.
 *
 * @param {Tables} tables
 * @param {{ character: number, like: number }} pair
 */
export function addGlyph(tables, { character, like }) {
	const characters = parseCharacterMap(tableOf(tables, 'cmap'));
	const model = characters.get(like);
	if (model === undefined) throw new Error(`The font has no character ${like}.`);
	const maxp = tableOf(tables, 'maxp');
	const added = maxp.readUInt16BE(4);
	appendMetric(tables, added, model);
	appendOutline(tables, model);
	maxp.writeUInt16BE(added + 1, 4);
	characters.set(character, added);
	tables.set('cmap', characterMap(characters));
}

/**
 * @param {Tables} tables
 * @param {number} glyphCount
 * @param {number} model
 */
function appendMetric(tables, glyphCount, model) {
	const hhea = tableOf(tables, 'hhea');
	const hmtx = tableOf(tables, 'hmtx');
	const metricCount = hhea.readUInt16BE(34);
	/** @param {number} glyph */
	function metricOf(glyph) {
		const metric = Buffer.from(hmtx.subarray(0, 4));
		const withWidth = Math.min(glyph, metricCount - 1);
		metric.writeUInt16BE(hmtx.readUInt16BE(withWidth * 4), 0);
		const bearing = glyph < metricCount ? glyph * 4 + 2 : metricCount * 2 + glyph * 2;
		metric.writeInt16BE(hmtx.readInt16BE(bearing), 2);
		return metric;
	}
	const metrics = Array.from({ length: glyphCount }, (_, glyph) => metricOf(glyph));
	tables.set('hmtx', Buffer.concat([...metrics, metricOf(model)]));
	hhea.writeUInt16BE(glyphCount + 1, 34);
}

/**
 * @param {Tables} tables
 * @param {number} model
 */
function appendOutline(tables, model) {
	const isLong = tableOf(tables, 'head').readInt16BE(50) === 1;
	const loca = tableOf(tables, 'loca');
	const glyf = tableOf(tables, 'glyf');
	/** @param {number} glyph */
	function offsetOf(glyph) {
		return isLong ? loca.readUInt32BE(glyph * 4) : loca.readUInt16BE(glyph * 2) * 2;
	}
	const start = Buffer.concat([glyf, Buffer.alloc(-glyf.length & 3)]);
	const outline = glyf.subarray(offsetOf(model), offsetOf(model + 1));
	const grown = Buffer.concat([start, outline, Buffer.alloc(outline.length & 1)]);
	const ends = Buffer.alloc(isLong ? 4 : 2);
	if (isLong) ends.writeUInt32BE(grown.length, 0);
	else ends.writeUInt16BE(grown.length / 2, 0);
	const begins = Buffer.from(loca);
	if (isLong) begins.writeUInt32BE(start.length, loca.length - 4);
	else begins.writeUInt16BE(start.length / 2, loca.length - 2);
	tables.set('glyf', grown);
	tables.set('loca', Buffer.concat([begins, ends]));
}

/**
 * Format 4, the basic plane.
 *
 * @param {Buffer} cmap
 * @returns {Map<number, number>}
 */
function parseCharacterMap(cmap) {
	const count = cmap.readUInt16BE(2);
	const offsets = Array.from({ length: count }, (_, i) => cmap.readUInt32BE(4 + i * 8 + 4));
	const at = offsets.find((offset) => cmap.readUInt16BE(offset) === 4);
	if (at === undefined) throw new Error('The font has no character map of format 4.');
	const size = cmap.readUInt16BE(at + 6);
	const glyphs = new Map();
	for (let end = at + 14; end < at + 14 + size; end += 2) {
		const start = end + size + 2;
		const first = cmap.readUInt16BE(start);
		const delta = cmap.readUInt16BE(start + size);
		const range = cmap.readUInt16BE(start + 2 * size);
		for (let code = first; code <= cmap.readUInt16BE(end) && code < 0xffff; code++) {
			const from = start + 2 * size + range + 2 * (code - first);
			const glyph = range === 0 ? code : cmap.readUInt16BE(from);
			if (glyph !== 0) glyphs.set(code, (glyph + delta) & 0xffff);
		}
	}
	return glyphs;
}

/**
 * @param {Map<number, number>} glyphs
 * @returns {Buffer}
 */
function characterMap(glyphs) {
	/** @type {{ first: number, last: number, delta: number }[]} */
	const segments = [];
	for (const [code, glyph] of [...glyphs].sort(([a], [b]) => a - b)) {
		const delta = (glyph - code) & 0xffff;
		const segment = segments.at(-1);
		if (segment?.last === code - 1 && segment.delta === delta) segment.last = code;
		else segments.push({ first: code, last: code, delta });
	}
	segments.push({ first: 0xffff, last: 0xffff, delta: 1 });
	const power = Math.floor(Math.log2(segments.length));
	const words = [
		...[0, 1, 3, 1, 0, 12],
		...[4, 16 + segments.length * 8, 0, segments.length * 2],
		...[2 ** power * 2, power, (segments.length - 2 ** power) * 2],
		...segments.map(({ last }) => last),
		0,
		...segments.map(({ first }) => first),
		...segments.map(({ delta }) => delta),
		...segments.map(() => 0)
	];
	const table = Buffer.alloc(words.length * 2);
	words.forEach((word, i) => table.writeUInt16BE(word, i * 2));
	return table;
}

/**
 * @param {Map<number, string>} names By the number the format gives them.
 * @returns {Buffer}
 */
export function nameTable(names) {
	const header = Buffer.alloc(6 + names.size * 12);
	header.writeUInt16BE(names.size, 2);
	header.writeUInt16BE(header.length, 4);
	const texts = [...names.values()].map((name) => Buffer.from(name, 'utf16le').swap16());
	let offset = 0;
	[...names.keys()].forEach((id, index) => {
		const length = texts[index]?.length ?? 0;
		[3, 1, 0x409, id, length, offset].forEach((value, i) =>
			header.writeUInt16BE(value, 6 + index * 12 + i * 2)
		);
		offset += length;
	});
	return Buffer.concat([header, ...texts]);
}

/**
 * @param {Tables} tables
 * @param {string} tag
 */
function tableOf(tables, tag) {
	const table = tables.get(tag);
	if (!table) throw new Error(`The font has no table "${tag}".`);
	return table;
}
