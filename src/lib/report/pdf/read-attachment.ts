import { binaryString } from './file/bytes';
import { inflateWithin } from './inflate-within';

/** Why nothing can be read out of a PDF. */
export class PdfRefusal extends Error {
	constructor(readonly reason: 'locked' | 'damaged') {
		super(`the PDF is ${reason}`);
	}
}

/**
 * Gets the assessment back out of a report, as the bytes of its file. A report as we wrote it is read at
 * once; one that another program saved again goes through pdf-lib, which is loaded only then. Undefined
 * when the file is a PDF without an assessment; throws a `PdfRefusal` when it cannot be read.
 */
export async function readAttachedFile(pdf: Uint8Array): Promise<Uint8Array | undefined> {
	return findOwnAttachment(pdf) ?? (await findAnyAttachment(pdf));
}

/** The same as text: our own reports carry UTF-8. */
export async function readAttachment(pdf: Uint8Array): Promise<string | undefined> {
	const content = await readAttachedFile(pdf);
	return content && new TextDecoder().decode(content);
}

/** The longest file of a check has a million letters, and a letter at most three bytes. */
const LARGEST = 3_000_000;

function findOwnAttachment(pdf: Uint8Array): Uint8Array | undefined {
	const text = binaryString(pdf);
	if (text.indexOf('startxref') !== text.lastIndexOf('startxref')) return undefined;
	const entry = /<<\/Type \/Filespec [^\n]*\/AFRelationship \/Source \/EF <<\/F (\d+) 0 R/.exec(
		text
	);
	const start = entry ? text.indexOf(`\n${entry[1]} 0 obj\n`) : -1;
	if (start < 0) return undefined;
	const stream = text.indexOf('stream\n', start);
	const dictionary = text.slice(start, stream);
	const length = Number(/ \/Length (\d+)>>\n$/.exec(dictionary)?.[1]);
	if (stream < 0 || !length) return undefined;
	const from = stream + 'stream\n'.length;
	return unpacked(pdf.subarray(from, from + length));
}

function unpacked(packed: Uint8Array): Uint8Array {
	const content = inflateWithin(packed, LARGEST);
	if (!content) throw new PdfRefusal('damaged');
	return content;
}

async function findAnyAttachment(pdf: Uint8Array): Promise<Uint8Array | undefined> {
	const { readAnyAttachment } = await import('./read-any-attachment');
	const found = await readAnyAttachment(pdf);
	if (found.kind === 'none') return undefined;
	if (found.kind !== 'file') throw new PdfRefusal(found.kind);
	if (found.isPacked) return unpacked(found.bytes);
	if (found.bytes.length > LARGEST) throw new PdfRefusal('damaged');
	return found.bytes;
}
