import {
	PDFArray,
	PDFDict,
	PDFHexString,
	PDFName,
	PDFNull,
	PDFRawStream,
	PDFString
} from 'pdf-lib';
import { inflateWithin } from './inflate-within';
import { loadWithin, SwollenPdf } from './load-within';

export type FoundAttachment =
	| { readonly kind: 'none'; readonly maker: Maker }
	| { readonly kind: 'locked' | 'damaged' | 'swollen' }
	/** As it stands in the file, packed by the one filter that is read or not at all. */
	| { readonly kind: 'file'; readonly bytes: Uint8Array; readonly isPacked: boolean };

/** Whose PDF without answers it is: a report of ours, a sheet of a group, or another program's. */
export type Maker = 'report' | 'group-sheet' | 'other';

/** The first JSON file attached to a PDF, whichever program wrote it, still packed. */
export async function readAnyAttachment(pdf: Uint8Array): Promise<FoundAttachment> {
	try {
		const document = await loadWithin(pdf);
		return attachmentOf(document.catalog) ?? { kind: 'none', maker: makerOf(document.catalog) };
	} catch (error) {
		if (error instanceof SwollenPdf) return { kind: 'swollen' };
		// The library's errors are of no class of their own.
		return { kind: /\bencrypted\b/.test(String(error)) ? 'locked' : 'damaged' };
	}
}

/** In bytes, of what a file says of itself; ours says it in three thousand. */
const LARGEST_METADATA = 100_000;

/** By what it says of itself, which other programs leave as it is. */
function makerOf(catalog: PDFDict): Maker {
	const stream = catalog.lookup(PDFName.of('Metadata'));
	const found = stream instanceof PDFRawStream ? contentOf(stream) : undefined;
	if (found?.kind !== 'file') return 'other';
	const bytes = found.isPacked ? inflateWithin(found.bytes, LARGEST_METADATA) : found.bytes;
	const text = new TextDecoder().decode(bytes);
	if (!text.includes('<xmp:CreatorTool>Belegbar<')) return 'other';
	return /<pdf:Keywords>[^<]*\b(?:Gruppe|group)\b/i.test(text) ? 'group-sheet' : 'report';
}

function attachmentOf(catalog: PDFDict): FoundAttachment | undefined {
	const names = catalog.lookupMaybe(PDFName.of('Names'), PDFDict);
	const files = names?.lookupMaybe(PDFName.of('EmbeddedFiles'), PDFDict);
	const named = files ? fileSpecifications(files) : [];
	const associated = catalog.lookupMaybe(PDFName.of('AF'), PDFArray);
	const specifications = [...named, ...(associated ? dictionariesIn(associated) : [])];
	const specification = specifications.find((file) => /\.json$/i.test(fileNameOf(file)));
	const stream = specification?.lookupMaybe(PDFName.of('EF'), PDFDict)?.lookup(PDFName.of('F'));
	return stream instanceof PDFRawStream ? contentOf(stream) : undefined;
}

function contentOf(stream: PDFRawStream): FoundAttachment {
	const [filter, ...others] = filtersOf(stream.dict);
	const isReadable = others.length === 0 && (filter === undefined || filter === '/FlateDecode');
	if (!isReadable || hasParameters(stream.dict)) return { kind: 'damaged' };
	return { kind: 'file', bytes: stream.getContents(), isPacked: filter !== undefined };
}

/** Names of the filters, one after the other: chains of them make little files huge. */
function filtersOf(dict: PDFDict): readonly string[] {
	const filter = dict.lookup(PDFName.of('Filter'));
	if (filter === undefined || filter === PDFNull) return [];
	return filter instanceof PDFArray
		? filter.asArray().map((_, index) => String(filter.lookup(index)))
		: [String(filter)];
}

/** Nobody predicts the bytes of a text from those before. */
function hasParameters(dict: PDFDict): boolean {
	const parameters = dict.lookup(PDFName.of('DecodeParms'));
	if (parameters instanceof PDFArray) {
		return parameters.asArray().some((_, index) => parameters.lookup(index) !== PDFNull);
	}
	return parameters !== undefined && parameters !== PDFNull;
}

/** A name tree holds pairs of name and file, or further trees. */
function fileSpecifications(tree: PDFDict): readonly PDFDict[] {
	const pairs = tree.lookupMaybe(PDFName.of('Names'), PDFArray);
	const kids = tree.lookupMaybe(PDFName.of('Kids'), PDFArray);
	return [
		...(pairs ? dictionariesIn(pairs) : []),
		...(kids ? dictionariesIn(kids).flatMap(fileSpecifications) : [])
	];
}

function dictionariesIn(array: PDFArray): readonly PDFDict[] {
	return array
		.asArray()
		.map((_, index) => array.lookup(index))
		.filter((item) => item instanceof PDFDict);
}

function fileNameOf(file: PDFDict): string {
	const name = file.lookup(PDFName.of('UF')) ?? file.lookup(PDFName.of('F'));
	return name instanceof PDFString || name instanceof PDFHexString ? name.decodeText() : '';
}
