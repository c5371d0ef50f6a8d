import type { jsPDF } from 'jspdf';
import type { ReportDocument } from '../../report-document';
import type { TaggedCanvas } from '../paint/tagged-canvas';
import { bytesOf } from './bytes';
import { internalsOf } from './jspdf-internals';
import { xmpPacket, type Metadata } from './metadata';
import {
	PackedObjects,
	reference,
	type ObjectSource,
	type PackedStream,
	type PdfObject
} from './objects';
import { withPackedIndex } from './packed-index';
import { pdfDate, pdfLiteral, pdfText } from './pdf-syntax';
import srgbProfile from './srgb-profile.json';
import { writeOutline } from './write-outline';
import { writeStructure } from './write-structure';

export type Attachment = NonNullable<ReportDocument['attachment']>;

interface Description {
	readonly metadata: Metadata;
	readonly attachment: Attachment | undefined;
}

/** Turns a painted document into a file; refuses a page on which nothing is tagged. */
export function writeTaggedFile(
	pdf: jsPDF,
	canvas: TaggedCanvas,
	description: Description
): Uint8Array<ArrayBuffer> {
	refuseUntaggedPages(canvas);
	const internals = internalsOf(pdf);
	let written: WrittenObjects | undefined;
	internals.events.subscribe('putPage', ({ pageNumber }) => {
		// Only now do the pages have numbers in the file, and only before the first is written may others be added.
		written ??= writeObjects(canvas, new PackedObjects(internals), description);
		const annotations = written.annotations.get(pageNumber)?.map(reference) ?? [];
		internals.out(`/StructParents ${pageNumber - 1} /Tabs /S`);
		if (annotations.length > 0) internals.out(`/Annots [${annotations.join(' ')}]`);
	});
	internals.events.subscribe('putCatalog', () => internals.out(written?.catalogEntries ?? ''));
	const file = pdf.output();
	if (!written) throw new Error('jsPDF wrote no page.');
	return withPackedIndex(file, written);
}

function refuseUntaggedPages({ contents, pageCount }: TaggedCanvas): void {
	for (let page = 1; page <= pageCount; page++) {
		if (!contents.get(page)?.length) throw new Error(`Page ${page} has no tagged content.`);
	}
}

interface WrittenObjects {
	readonly annotations: ReadonlyMap<number, readonly PdfObject[]>;
	readonly catalogEntries: string;
	readonly info: PdfObject;
	readonly packed: PackedStream;
}

function writeObjects(
	canvas: TaggedCanvas,
	objects: PackedObjects,
	{ metadata, attachment }: Description
): WrittenObjects {
	const structure = writeStructure(canvas, objects);
	const entries = [
		`/Lang ${pdfLiteral(metadata.language)}`,
		'/MarkInfo <</Marked true>>',
		'/ViewerPreferences <</DisplayDocTitle true>>',
		`/StructTreeRoot ${reference(structure.root)}`,
		...outlineEntries(canvas, objects),
		...archiveEntries(metadata, objects),
		...(attachment ? attachmentEntries(attachment, metadata.date, objects) : [])
	];
	const info = objects.create(infoDictionary(metadata));
	return {
		annotations: structure.annotations,
		catalogEntries: entries.join('\n'),
		info,
		packed: objects.pack()
	};
}

/** What an archive wants to know: the metadata, and which colours are meant. */
function archiveEntries(metadata: Metadata, objects: ObjectSource): readonly string[] {
	const packet = new TextEncoder().encode(xmpPacket(metadata));
	const xmp = objects.createStream('/Type /Metadata /Subtype /XML', packet);
	const profile = objects.createStream('/N 3', bytesOf(atob(srgbProfile.base64)));
	const intent =
		'<</Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB)' +
		` /Info (sRGB IEC61966-2.1) /DestOutputProfile ${reference(profile)}>>`;
	return [`/Metadata ${reference(xmp)}`, `/OutputIntents [${intent}]`];
}

/** Viewers open the table of contents beside a report of some length. */
function outlineEntries(
	{ bookmarks, pageCount }: TaggedCanvas,
	objects: ObjectSource
): readonly string[] {
	const outline = writeOutline(bookmarks, objects);
	if (!outline) return [];
	return [`/Outlines ${reference(outline)}`, ...(pageCount > 2 ? ['/PageMode /UseOutlines'] : [])];
}

function attachmentEntries(
	{ fileName, description, json }: Attachment,
	date: string,
	objects: ObjectSource
): readonly string[] {
	const content = new TextEncoder().encode(json);
	const embedded = objects.createStream(
		'/Type /EmbeddedFile /Subtype /application#2Fjson' +
			` /Params <</Size ${content.length} /ModDate ${pdfLiteral(pdfDate(date))}>>`,
		content
	);
	const name = pdfText(fileName);
	// Plain, so that our own quick way back finds it.
	const file = objects.createPlain(
		`<</Type /Filespec /F ${name} /UF ${name} /Desc ${pdfText(description)}` +
			` /AFRelationship /Source /EF <</F ${reference(embedded)} /UF ${reference(embedded)}>>>>`
	);
	return [
		`/Names <</EmbeddedFiles <</Names [${name} ${reference(file)}]>>>>`,
		`/AF [${reference(file)}]`
	];
}

function infoDictionary({ date, ...texts }: Metadata): string {
	const { title, subject, author, keywords, creator, producer } = texts;
	const entries = Object.entries({
		Title: title,
		Subject: subject,
		Author: author,
		Keywords: keywords,
		Creator: creator,
		Producer: producer
	}).map(([key, text]) => `/${key} ${pdfText(text)}`);
	return `<<${entries.join(' ')} /CreationDate ${pdfLiteral(pdfDate(date))}>>`;
}
