import { zlibSync } from 'fflate';
import { binaryString, bytesOf, concatBytes } from './bytes';
import { contentHash } from './content-hash';

/**
 * Shrinks a file jsPDF wrote without losing anything: small objects go packed into object streams, the
 * index becomes a stream (PDF 1.5 and later). Rests on jsPDF writing plain, unencrypted files of one
 * revision; it is no general tool. The file's id becomes the hash of its content.
 */
export function compactPdf(file: Uint8Array): Uint8Array<ArrayBuffer> {
	const text = binaryString(file);
	const { entries, size, indexStart, root, info } = parseIndex(text);
	const first = entries[0]?.offset ?? indexStart;
	const writer = createWriter(bytesOf(text.slice(0, first).replace(/^%PDF-1\.\d/, '%PDF-1.7')));
	const small: SmallObject[] = [];
	entries.forEach(({ id, offset }, i) => {
		const end = entries[i + 1]?.offset ?? indexStart;
		const body = text.slice(offset, end);
		if (staysOutside(body)) writer.put(id, file.subarray(offset, end));
		else
			small.push({ id, body: body.replace(/^\s*\d+ 0 obj\s*/, '').replace(/\s*endobj\s*$/, '') });
	});
	let nextId = size;
	for (let at = 0; at < small.length; at += OBJECTS_PER_STREAM) {
		putObjectStream(writer, nextId++, small.slice(at, at + OBJECTS_PER_STREAM));
	}
	return withIndex(writer, { id: nextId, root, info });
}

const OBJECTS_PER_STREAM = 200;
const LEVEL = 9;

interface SmallObject {
	readonly id: number;
	readonly body: string;
}

interface FileIndex {
	/** In the order of the file. */
	readonly entries: readonly { readonly id: number; readonly offset: number }[];
	readonly size: number;
	readonly indexStart: number;
	readonly root: string;
	readonly info: string;
}

function parseIndex(text: string): FileIndex {
	const indexStart = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1]);
	const index = text.slice(indexStart);
	const size = Number(/^xref\n0 (\d+)\n/.exec(index)?.[1]);
	const [root, info] = [/\/Root (\d+ 0 R)/.exec(index)?.[1], /\/Info (\d+ 0 R)/.exec(index)?.[1]];
	if (!size || !root || !info) throw new Error('jsPDF wrote a file of an unknown form.');
	const rows = index.matchAll(/^(\d{10}) \d{5} ([nf]) ?$/gm);
	const entries = [...rows]
		.map(([, offset, kind], id) => ({ id, offset: Number(offset), isUsed: kind === 'n' }))
		.filter(({ isUsed, offset }) => isUsed && offset > 0)
		.sort((a, b) => a.offset - b.offset);
	return { entries, size, indexStart, root, info };
}

/** Streams cannot be packed; the attachment's entry stays readable for our own quick way back. */
function staysOutside(body: string): boolean {
	return /endstream\s*endobj\s*$/.test(body) || /^\s*\d+ 0 obj\s*<<\/Type \/Filespec/.test(body);
}

type Position =
	| { readonly kind: 'offset'; readonly offset: number }
	| { readonly kind: 'packed'; readonly stream: number; readonly index: number };

interface Writer {
	readonly parts: Uint8Array[];
	readonly positions: Map<number, Position>;
	length(): number;
	put(id: number, content: Uint8Array): void;
}

function createWriter(header: Uint8Array): Writer {
	const parts = [header];
	const positions = new Map<number, Position>();
	let length = header.length;
	return {
		parts,
		positions,
		length: () => length,
		put(id, content) {
			positions.set(id, { kind: 'offset', offset: length });
			parts.push(content);
			length += content.length;
		}
	};
}

function putObjectStream(writer: Writer, id: number, objects: readonly SmallObject[]): void {
	let index = '';
	let bodies = '';
	objects.forEach((object, i) => {
		index += `${object.id} ${bodies.length} `;
		bodies += `${object.body}\n`;
		writer.positions.set(object.id, { kind: 'packed', stream: id, index: i });
	});
	const entries = `/Type /ObjStm /N ${objects.length} /First ${index.length}`;
	writer.put(id, packedObject(id, entries, bytesOf(index + bodies)));
}

function packedObject(id: number, entries: string, content: Uint8Array): Uint8Array {
	const packed = zlibSync(content, { level: LEVEL });
	const opening = `${id} 0 obj\n<<${entries} /Filter /FlateDecode /Length ${packed.length}>>\nstream\n`;
	return concatBytes([bytesOf(opening), packed, bytesOf('\nendstream\nendobj\n')]);
}

function withIndex(
	writer: Writer,
	{ id, root, info }: { readonly id: number; readonly root: string; readonly info: string }
): Uint8Array<ArrayBuffer> {
	const start = writer.length();
	const fileId = contentHash(concatBytes(writer.parts));
	const rows = new Uint8Array((id + 1) * ROW_SIZE);
	rows.set([0, 0, 0, 0, 255, 255]);
	writer.positions.set(id, { kind: 'offset', offset: start });
	for (const [object, position] of writer.positions) {
		rows.set(indexRow(position), object * ROW_SIZE);
	}
	const entries =
		`/Type /XRef /Size ${id + 1} /W [1 3 2] /Root ${root} /Info ${info}` +
		` /ID [<${fileId}> <${fileId}>]`;
	writer.put(id, packedObject(id, entries, rows));
	return concatBytes([...writer.parts, bytesOf(`startxref\n${start}\n%%EOF\n`)]);
}

const ROW_SIZE = 6;

function indexRow(position: Position): readonly number[] {
	if (position.kind === 'packed') {
		const { stream, index } = position;
		return [2, (stream >> 16) & 255, (stream >> 8) & 255, stream & 255, index >> 8, index & 255];
	}
	const { offset } = position;
	return [1, (offset >> 16) & 255, (offset >> 8) & 255, offset & 255, 0, 0];
}
