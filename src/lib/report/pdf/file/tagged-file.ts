import type { jsPDF } from 'jspdf';
import type { ReportDocument } from '../../report-document';
import { binaryString } from './bytes';
import { compactPdf } from './compact-pdf';
import { internalsOf, type PdfObject } from '../paint/jspdf-internals';
import { xmpPacket, type Metadata } from './metadata';
import { pdfDate, pdfLiteral, pdfText, reference } from './pdf-syntax';
import { srgbProfile } from './srgb-profile';
import type { TaggedCanvas } from '../paint/tagged-canvas';
import { writeOutline } from './write-outline';
import { writeStructure, type ObjectSource, type StructureObjects } from './write-structure';

export type Attachment = NonNullable<ReportDocument['attachment']>;

/** Turns a painted document into a file; refuses a page on which nothing is tagged. */
export function writeTaggedFile(
	pdf: jsPDF,
	canvas: TaggedCanvas,
	description: { readonly metadata: Metadata; readonly attachment: Attachment | undefined }
): Uint8Array<ArrayBuffer> {
	refuseUntaggedPages(canvas);
	const { out, events } = internalsOf(pdf);
	let objects: FileObjects | undefined;
	events.subscribe('putPage', ({ pageNumber }) => {
		// Only now do the pages have numbers in the file, and only before the first is written may others be added.
		objects ??= writeObjects(canvas, objectSource(pdf), description);
		const annotations = objects.structure.annotations.get(pageNumber)?.map(reference) ?? [];
		out(`/StructParents ${pageNumber - 1}`);
		out('/Tabs /S');
		if (annotations.length > 0) out(`/Annots [${annotations.join(' ')}]`);
	});
	events.subscribe('putCatalog', () => {
		if (objects) out(catalogEntries(objects, description.metadata.language, canvas.pageCount > 2));
	});
	return compactPdf(pdf.output());
}

function refuseUntaggedPages({ contents, pageCount }: TaggedCanvas): void {
	for (let page = 1; page <= pageCount; page++) {
		if (!contents.get(page)?.length) throw new Error(`Page ${page} has no tagged content.`);
	}
}

function objectSource(pdf: jsPDF): ObjectSource {
	const internals = internalsOf(pdf);
	return {
		create(content = '') {
			const object = internals.newAdditionalObject();
			object.content = content;
			return object;
		},
		pageCount: pdf.getNumberOfPages(),
		pageReference: (page) => reference(internals.getPageInfo(page))
	};
}

interface FileObjects {
	readonly structure: StructureObjects;
	readonly outline: PdfObject | undefined;
	readonly xmp: PdfObject;
	readonly profile: PdfObject;
	readonly file: { readonly name: string; readonly object: PdfObject } | undefined;
}

function writeObjects(
	canvas: TaggedCanvas,
	objects: ObjectSource,
	description: { readonly metadata: Metadata; readonly attachment: Attachment | undefined }
): FileObjects {
	const { metadata, attachment } = description;
	const xmp = new TextEncoder().encode(xmpPacket(metadata));
	return {
		structure: writeStructure(canvas, objects),
		outline: writeOutline(canvas.bookmarks, objects),
		xmp: objects.create(stream('/Type /Metadata /Subtype /XML', xmp)),
		profile: objects.create(stream('/N 3', srgbProfile())),
		file: attachment && {
			name: attachment.fileName,
			object: writeAttachment(attachment, metadata.date, objects)
		}
	};
}

function writeAttachment(
	{ fileName, description, json }: Attachment,
	date: string,
	objects: ObjectSource
): PdfObject {
	const content = new TextEncoder().encode(json);
	const embedded = objects.create(
		stream(
			'/Type /EmbeddedFile /Subtype /application#2Fjson' +
				` /Params <</Size ${content.length} /ModDate ${pdfLiteral(pdfDate(date))}>>`,
			content
		)
	);
	return objects.create(
		`<</Type /Filespec /F ${pdfText(fileName)} /UF ${pdfText(fileName)}` +
			` /Desc ${pdfText(description)} /AFRelationship /Source` +
			` /EF <</F ${reference(embedded)} /UF ${reference(embedded)}>>>>`
	);
}

function stream(entries: string, content: Uint8Array): string {
	const text = binaryString(content);
	return `<<${entries} /Length ${text.length}>>\nstream\n${text}\nendstream`;
}

function catalogEntries(objects: FileObjects, language: string, isLong: boolean): string {
	const { structure, outline, xmp, profile, file } = objects;
	const intent =
		'<</Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB)' +
		` /Info (sRGB IEC61966-2.1) /DestOutputProfile ${reference(profile)}>>`;
	const entries = [
		`/Lang ${pdfLiteral(language)}`,
		'/MarkInfo <</Marked true>>',
		'/ViewerPreferences <</DisplayDocTitle true>>',
		`/StructTreeRoot ${reference(structure.root)}`,
		`/Metadata ${reference(xmp)}`,
		`/OutputIntents [${intent}]`
	];
	if (outline) entries.push(`/Outlines ${reference(outline)}`);
	if (outline && isLong) entries.push('/PageMode /UseOutlines');
	if (file) {
		const names = `[${pdfText(file.name)} ${reference(file.object)}]`;
		entries.push(`/Names <</EmbeddedFiles <</Names ${names}>>>>`);
		entries.push(`/AF [${reference(file.object)}]`);
	}
	return entries.join('\n');
}
