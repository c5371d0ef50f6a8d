import { zlibSync } from 'fflate';
import { bytesOf, concatBytes } from './bytes';
import { contentHash } from './content-hash';
import { parseFile, type FileObject } from './parse-file';
import { slimContent } from './slim-content';
import { slimFont } from './slim-font';

/**
 * Packs a file jsPDF wrote without losing anything: streams are compressed, small objects go into
 * object streams, and so does the index (PDF 1.5 and later). The file's id becomes the hash of its
 * content, so that equal reports are equal files.
 */
export function compactPdf(file: string): Uint8Array<ArrayBuffer> {
	const { header, objects, size, root, info } = parseFile(file);
	const writer = createWriter(bytesOf(header.replace(/^%PDF-1\.\d/, '%PDF-1.7')));
	const small: PlainObject[] = [];
	const usedGlyphs = glyphsIn(objects);
	for (const object of objects) {
		if (object.kind === 'stream') putStream(writer, slimStream(object, usedGlyphs));
		else if (isFileEntry(object)) putPlain(writer, object);
		else small.push(object);
	}
	let nextId = size;
	for (let at = 0; at < small.length; at += OBJECTS_PER_STREAM) {
		putObjectStream(writer, nextId++, small.slice(at, at + OBJECTS_PER_STREAM));
	}
	return withIndex(writer, { id: nextId, root, info });
}

const OBJECTS_PER_STREAM = 1000;

type PlainObject = Extract<FileObject, { readonly kind: 'plain' }>;
type StreamObject = Extract<FileObject, { readonly kind: 'stream' }>;

/** The attachment's entry stays readable for our own quick way back. */
function isFileEntry({ body }: PlainObject): boolean {
	return body.startsWith('<</Type /Filespec');
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

function putPlain(writer: Writer, { id, body }: PlainObject): void {
	writer.put(id, bytesOf(`${id} 0 obj\n${body}\nendobj\n`));
}

function putStream(writer: Writer, { id, dictionary, content }: StreamObject): void {
	if (dictionary.includes('/Subtype /XML')) {
		// Archives read the metadata without unpacking anything.
		putPlain(writer, { kind: 'plain', id, body: `${dictionary}\nstream\n${content}\nendstream` });
		return;
	}
	const entries = entriesOf(dictionary).replace(/ ?\/Length \d+/, '');
	writer.put(id, packedObject(id, entries, bytesOf(content)));
}

/** Without the brackets around them. */
function entriesOf(dictionary: string): string {
	return dictionary.replace(/^<<\s*|\s*>>$/g, '');
}

function slimStream(stream: StreamObject, usedGlyphs: ReadonlySet<number>): StreamObject {
	const { dictionary, content } = stream;
	// Only a page's drawing has a dictionary with nothing but its length.
	if (/^\/Length \d+$/.test(entriesOf(dictionary))) {
		return { ...stream, content: slimContent(content) };
	}
	if (!content.startsWith(TRUETYPE)) return stream;
	const font = slimFont(content, usedGlyphs);
	const length = `/Length1 ${font.length}`;
	return { ...stream, dictionary: dictionary.replace(/\/Length1 \d+/, length), content: font };
}

const TRUETYPE = '\0\u0001\0\0';

/** The glyphs the file's fonts have characters for, together. */
function glyphsIn(objects: readonly FileObject[]): ReadonlySet<number> {
	const codes = objects
		.flatMap((object) => (object.kind === 'stream' ? [object.content] : []))
		.filter((content) => content.startsWith('/CIDInit'))
		.flatMap((map) => [...map.matchAll(/^<(....)><....>$/gm)]);
	return new Set([0, ...codes.map(([, code = '']) => Number.parseInt(code, 16))]);
}

function putObjectStream(writer: Writer, id: number, objects: readonly PlainObject[]): void {
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
	const packed = zlibSync(content, { level: 9 });
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
