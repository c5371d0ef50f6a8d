import { bytesOf } from './bytes';
import { reference, streamOf, type PackedStream, type PdfObject } from './objects';

/**
 * Replaces the index jsPDF wrote by one that can also name the members of a packed stream (PDF 1.5 and
 * later); everything before it stays as it is.
 */
export function withPackedIndex(
	file: string,
	{ packed, info }: { readonly packed: PackedStream; readonly info: PdfObject }
): Uint8Array<ArrayBuffer> {
	const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(file)?.[1]);
	const index = file.slice(start);
	const root = /\/Root \d+ 0 R/.exec(index)?.[0];
	const fileId = /<([0-9A-F]{32})>/.exec(index)?.[0];
	const offsets = [...index.matchAll(/^(\d{10}) \d{5} [nf] $/gm)].map(([, offset]) =>
		Number(offset)
	);
	if (!start || !root || !fileId || offsets.length === 0)
		throw new Error('jsPDF wrote an unknown index.');
	const size = offsets.length + 1;
	const entries =
		`/Type /XRef /Size ${size} /W [1 4 2] ${root} /Info ${reference(info)}` +
		` /ID [${fileId} ${fileId}]`;
	const stream = streamOf(entries, rowsOf([...offsets, start], packed));
	return bytesOf(
		`${file.slice(0, start)}${size - 1} 0 obj\n${stream}\nendobj\nstartxref\n${start}\n%%EOF\n`
	);
}

const ROW_SIZE = 7;

/** Per object: free, at an offset of the file, or at a place in a packed stream. */
function rowsOf(offsets: readonly number[], { id, members }: PackedStream): Uint8Array {
	const rows = new DataView(new ArrayBuffer(offsets.length * ROW_SIZE));
	function setRow(object: number, kind: 0 | 1 | 2, place: number, index: number): void {
		rows.setUint8(object * ROW_SIZE, kind);
		rows.setUint32(object * ROW_SIZE + 1, place);
		rows.setUint16(object * ROW_SIZE + 5, index);
	}
	offsets.forEach((offset, object) => setRow(object, 1, offset, 0));
	members.forEach((object, index) => setRow(object, 2, id, index));
	setRow(0, 0, 0, 0xffff);
	return new Uint8Array(rows.buffer);
}
