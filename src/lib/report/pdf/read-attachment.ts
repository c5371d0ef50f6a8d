import { unzlibSync } from 'fflate';
import { binaryString } from './file/bytes';

/**
 * Gets the assessment back out of a report. A file as we wrote it is read at once; one that another
 * program saved again goes through pdf-lib, which is loaded only then. Undefined when the file is a PDF
 * without an assessment; throws when it is none that can be read.
 */
export async function readAttachment(pdf: Uint8Array): Promise<string | undefined> {
	const content = findOwnAttachment(pdf) ?? (await findAnyAttachment(pdf));
	return content && new TextDecoder().decode(content);
}

/** Nobody's assessment is larger; a small file must not unpack into all memory. */
const LARGEST = 20_000_000;

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
	const size = Number(/\/Size (\d+) /.exec(dictionary)?.[1]);
	if (stream < 0 || !length || !(size <= LARGEST)) return undefined;
	const from = stream + 'stream\n'.length;
	return unzlibSync(pdf.subarray(from, from + length), { out: new Uint8Array(size) });
}

async function findAnyAttachment(pdf: Uint8Array): Promise<Uint8Array | undefined> {
	const { readAnyAttachment } = await import('./read-any-attachment');
	return readAnyAttachment(pdf);
}
