import {
	PDFDocument,
	PDFName,
	PDFObjectStreamParser,
	PDFXRefStreamParser,
	type PDFDict,
	type PDFRawStream
} from 'pdf-lib';
import { inflatedSize } from './inflate-within';

/** In bytes, of all packed objects of a file: a report has less than a million. */
const MOST_UNPACKED = 20_000_000;

/** A small PDF that unpacks to more than any report. */
export class SwollenPdf extends Error {}

let queue: Promise<unknown> = Promise.resolve();

/**
 * Loads a PDF, as long as its objects unpack to a size that is sensible. pdf-lib unpacks them and the index
 * as far as they go and knows no limit, so it is asked to show each such stream before; one file after the
 * other, because it does not say whose it is. Throws a `SwollenPdf`, or what pdf-lib throws.
 */
export function loadWithin(pdf: Uint8Array): Promise<PDFDocument> {
	const loading = queue.then(() => load(pdf));
	queue = loading.catch(() => undefined);
	return loading;
}

/** What the file being loaded may still unpack to; undefined while none is. */
let left: number | undefined;

async function load(pdf: Uint8Array): Promise<PDFDocument> {
	left = MOST_UNPACKED;
	try {
		const document = await PDFDocument.load(pdf, { updateMetadata: false });
		// It goes on without the objects it could not read.
		if (left >= 0) return document;
		throw new SwollenPdf();
	} catch (error) {
		throw left < 0 ? new SwollenPdf() : error;
	} finally {
		left = undefined;
	}
}

const { forStream: objectsOf } = PDFObjectStreamParser;
const { forStream: indexOf } = PDFXRefStreamParser;

PDFObjectStreamParser.forStream = (stream, shouldWaitForTick) => {
	requireSmall(stream);
	return objectsOf(stream, shouldWaitForTick);
};
PDFXRefStreamParser.forStream = (stream) => {
	requireSmall(stream);
	return indexOf(stream);
};

/** Filters one after the other make little files huge; no program packs objects that way. */
function requireSmall({ dict, contents }: PDFRawStream): void {
	if (left === undefined) return;
	const filter = filterOf(dict);
	const isPacked = filter === '/FlateDecode';
	const size = isPacked ? inflatedSize(contents, left) : contents.length;
	left -= isPacked || filter === undefined ? size : Infinity;
	if (left < 0) throw new SwollenPdf();
}

function filterOf(dict: PDFDict): string | undefined {
	const filter = dict.lookup(PDFName.of('Filter'));
	return filter === undefined ? undefined : String(filter).replace(/^\[ (\/\w+) \]$/, '$1');
}
