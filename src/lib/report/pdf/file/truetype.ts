/** A TrueType file's tables by tag, each as a view of its own bytes. */
export function tablesOf(font: Uint8Array): ReadonlyMap<string, DataView> {
	const { buffer, byteOffset, byteLength } = font;
	const directory = new DataView(buffer, byteOffset, byteLength);
	const tables = new Map<string, DataView>();
	for (let i = 0; i < directory.getUint16(4); i++) {
		const entry = DIRECTORY_START + i * DIRECTORY_ENTRY;
		const tag = [0, 1, 2, 3]
			.map((at) => String.fromCharCode(directory.getUint8(entry + at)))
			.join('');
		const [start, length] = [directory.getUint32(entry + 8), directory.getUint32(entry + 12)];
		tables.set(tag, new DataView(buffer, byteOffset + start, length));
	}
	return tables;
}

/** Throws for a font without the table: every font that can be drawn has those we ask for. */
export function tableOf(tables: ReadonlyMap<string, DataView>, tag: string): DataView {
	const table = tables.get(tag);
	if (!table) throw new Error(`The font has no table "${tag}".`);
	return table;
}

export const DIRECTORY_START = 12;
export const DIRECTORY_ENTRY = 16;
