import { binaryString } from './file/bytes';
import { inflateWithin } from './inflate-within';

export type PdfRefusalReason =
	/** It asks for a password. */
	| 'locked'
	| 'damaged'
	/** Little that unpacks to more than any report. */
	| 'swollen'
	/** A report of ours that was made without the answers. */
	| 'no-attachment'
	| 'group-sheet'
	/** Another program's. */
	| 'foreign-pdf';

/** Why nothing can be read out of a PDF. */
export class PdfRefusal extends Error {
	constructor(readonly reason: PdfRefusalReason) {
		super(`the PDF is ${reason}`);
	}
}

/**
 * Gets the assessment back out of a report, as the bytes of its file. A report as we wrote it is read at
 * once; one that another program saved again goes through pdf-lib, which is loaded only then. Throws a
 * `PdfRefusal` when there is none in it or it cannot be read.
 */
export async function readAttachedFile(pdf: Uint8Array): Promise<Uint8Array> {
	return findOwnAttachment(pdf) ?? (await findAnyAttachment(pdf));
}

/** The same as text: our own reports carry UTF-8. */
export async function readAttachment(pdf: Uint8Array): Promise<string> {
	return new TextDecoder().decode(await readAttachedFile(pdf));
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

const withoutAnswers = {
	report: 'no-attachment',
	'group-sheet': 'group-sheet',
	other: 'foreign-pdf'
} as const;

async function findAnyAttachment(pdf: Uint8Array): Promise<Uint8Array> {
	const { readAnyAttachment } = await import('./read-any-attachment');
	const found = await readAnyAttachment(pdf);
	if (found.kind === 'none') throw new PdfRefusal(withoutAnswers[found.maker]);
	if (found.kind !== 'file') throw new PdfRefusal(found.kind);
	if (found.isPacked) return unpacked(found.bytes);
	if (found.bytes.length > LARGEST) throw new PdfRefusal('damaged');
	return found.bytes;
}
