import {
	PDFArray,
	PDFDict,
	PDFHexString,
	PDFName,
	PDFNumber,
	PDFRawStream,
	PDFStream,
	PDFString,
	decodePDFRawStream,
	type PDFObject
} from 'pdf-lib';

/** Small steps through a PDF's objects; undefined wherever something is missing. */

export function entry(object: PDFObject | undefined, key: string): PDFObject | undefined {
	const dictionary = object instanceof PDFStream ? object.dict : object;
	return dictionary instanceof PDFDict ? dictionary.lookup(PDFName.of(key)) : undefined;
}

export function path(object: PDFObject | undefined, ...keys: string[]): PDFObject | undefined {
	return keys.reduce(entry, object);
}

/** The reference itself, to tell objects apart. */
export function referenceAt(object: PDFObject | undefined, key: string): string {
	return object instanceof PDFDict ? String(object.get(PDFName.of(key))) : '';
}

export function itemsOf(object: PDFObject | undefined): readonly (PDFObject | undefined)[] {
	if (!(object instanceof PDFArray)) return object === undefined ? [] : [object];
	return object.asArray().map((_, index) => object.lookup(index));
}

export function referencesOf(object: PDFObject | undefined): readonly string[] {
	return object instanceof PDFArray ? object.asArray().map(String) : [];
}

export function nameOf(object: PDFObject | undefined): string {
	return object instanceof PDFName ? object.decodeText() : '';
}

export function textOf(object: PDFObject | undefined): string {
	return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : '';
}

export function numberOf(object: PDFObject | undefined): number | undefined {
	return object instanceof PDFNumber ? object.asNumber() : undefined;
}

/** The content of a stream, unpacked. */
export function contentOf(object: PDFObject | undefined): Uint8Array {
	return object instanceof PDFRawStream ? decodePDFRawStream(object).decode() : new Uint8Array();
}
