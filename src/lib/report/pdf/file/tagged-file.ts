import type { ReportDocument } from '../../report-document';
import { page as paper } from '../paint/paper';
import type { TaggedCanvas } from '../paint/tagged-canvas';
import { bytesOf } from './bytes';
import { compactPdf } from './compact-pdf';
import { xmpPacket, type Metadata } from './metadata';
import { createObjects, reference, type ObjectSource, type PdfObject } from './objects';
import { pdfDate, pdfLiteral, pdfText } from './pdf-syntax';
import { srgbProfile } from './srgb-profile';
import { writeFont } from './write-font';
import { writeOutline } from './write-outline';
import { writeStructure, type StructureObjects } from './write-structure';

export type Attachment = NonNullable<ReportDocument['attachment']>;

interface Description {
	readonly metadata: Metadata;
	readonly attachment: Attachment | undefined;
}

/** Turns a painted document into a file; refuses a page on which nothing is tagged. */
export function writeTaggedFile(
	canvas: TaggedCanvas,
	description: Description
): Uint8Array<ArrayBuffer> {
	refuseUntaggedPages(canvas);
	const objects = createObjects();
	const pages = Array.from({ length: canvas.pageCount }, () => objects.create());
	const structure = writeStructure(canvas, objects, pages);
	const tree = writePages(canvas, { objects, pages, structure });
	const parts = writeParts(canvas, description, { objects, pages });
	const { language } = description.metadata;
	const root = objects.create(
		[
			`<</Type /Catalog /Pages ${reference(tree)}`,
			...catalogEntries(parts, { structure, language, isLong: pages.length > 2 })
		].join('\n') + '>>'
	);
	const info = objects.create(infoDictionary(description.metadata));
	return compactPdf(objects.all, { root, info });
}

function refuseUntaggedPages({ contents, pageCount }: TaggedCanvas): void {
	for (let page = 1; page <= pageCount; page++) {
		if (!contents.get(page)?.length) throw new Error(`Page ${page} has no tagged content.`);
	}
}

interface Written {
	readonly objects: ObjectSource;
	readonly pages: readonly PdfObject[];
	readonly structure: StructureObjects;
}

function writePages(canvas: TaggedCanvas, { objects, pages, structure }: Written): PdfObject {
	const tree = objects.create();
	const resources = objects.create(resourceDictionary(canvas, objects));
	canvas.pages.forEach((drawing, index) => {
		const page = pages[index];
		const contents = objects.createStream('', bytesOf(drawing));
		const annotations = structure.annotations.get(index + 1)?.map(reference) ?? [];
		if (!page) return;
		page.content =
			`<</Type /Page /Parent ${reference(tree)} /Resources ${reference(resources)}` +
			` /MediaBox [0 0 ${paper.width} ${paper.height}] /Contents ${reference(contents)}` +
			` /StructParents ${index} /Tabs /S` +
			(annotations.length > 0 ? ` /Annots [${annotations.join(' ')}]>>` : '>>');
	});
	const kids = pages.map(reference).join(' ');
	tree.content = `<</Type /Pages /Kids [${kids}] /Count ${pages.length}>>`;
	return tree;
}

function resourceDictionary({ fonts, opacities }: TaggedCanvas, objects: ObjectSource): string {
	const faces = fonts.map(({ id, used }) => `/${id} ${reference(writeFont(used, objects))}`);
	const states = [...opacities].map(([name, opacity]) => `/${name} <</ca ${opacity}>>`);
	const opaque = states.length === 0 ? '' : ` /ExtGState <<${states.join(' ')}>>`;
	return `<</Font <<${faces.join(' ')}>>${opaque}>>`;
}

/** What the catalogue points to besides the pages. */
interface FileParts {
	readonly outline: PdfObject | undefined;
	readonly xmp: PdfObject;
	readonly profile: PdfObject;
	readonly file: { readonly name: string; readonly object: PdfObject } | undefined;
}

function writeParts(
	{ bookmarks }: TaggedCanvas,
	{ metadata, attachment }: Description,
	{ objects, pages }: Pick<Written, 'objects' | 'pages'>
): FileParts {
	const xmp = new TextEncoder().encode(xmpPacket(metadata));
	return {
		outline: writeOutline(bookmarks, objects, pages),
		xmp: objects.createStream('/Type /Metadata /Subtype /XML', xmp),
		profile: objects.createStream('/N 3', srgbProfile()),
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
	const embedded = objects.createStream(
		'/Type /EmbeddedFile /Subtype /application#2Fjson' +
			` /Params <</Size ${content.length} /ModDate ${pdfLiteral(pdfDate(date))}>>`,
		content
	);
	return objects.create(
		`<</Type /Filespec /F ${pdfText(fileName)} /UF ${pdfText(fileName)}` +
			` /Desc ${pdfText(description)} /AFRelationship /Source` +
			` /EF <</F ${reference(embedded)} /UF ${reference(embedded)}>>>>`
	);
}

interface CatalogWords {
	readonly structure: StructureObjects;
	readonly language: string;
	readonly isLong: boolean;
}

function catalogEntries(
	{ outline, xmp, profile, file }: FileParts,
	{ structure, language, isLong }: CatalogWords
): readonly string[] {
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
	return entries;
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
