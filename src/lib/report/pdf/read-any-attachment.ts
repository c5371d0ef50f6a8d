import {
	PDFArray,
	PDFDict,
	PDFDocument,
	PDFHexString,
	PDFName,
	PDFRawStream,
	PDFString,
	decodePDFRawStream
} from 'pdf-lib';

/** The first JSON file attached to a PDF, whichever program wrote it. */
export async function readAnyAttachment(pdf: Uint8Array): Promise<Uint8Array | undefined> {
	const document = await PDFDocument.load(pdf, { updateMetadata: false });
	const names = document.catalog.lookupMaybe(PDFName.of('Names'), PDFDict);
	const files = names?.lookupMaybe(PDFName.of('EmbeddedFiles'), PDFDict);
	const named = files ? fileSpecifications(files) : [];
	const associated = document.catalog.lookupMaybe(PDFName.of('AF'), PDFArray);
	const specifications = [...named, ...(associated ? dictionariesIn(associated) : [])];
	const specification = specifications.find((file) => /\.json$/i.test(fileNameOf(file)));
	const stream = specification?.lookupMaybe(PDFName.of('EF'), PDFDict)?.lookup(PDFName.of('F'));
	return stream instanceof PDFRawStream ? decodePDFRawStream(stream).decode() : undefined;
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
