import { PDFArray, PDFBool, PDFDict, PDFDocument, PDFName, PDFNumber, PDFRawStream } from 'pdf-lib';
import type { PDFObject } from 'pdf-lib';
import { contentOf, entry, itemsOf, nameOf, path } from './pdf-objects';

/** A damage done on purpose to a sound report, and what the check must say about it. */
export interface Defect {
	readonly problem: string;
	readonly damage: (pdf: PDFDocument) => void;
}

/** A copy of the file with the damage in it. */
export async function damaged(bytes: Uint8Array, { damage }: Defect): Promise<Uint8Array> {
	const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
	damage(pdf);
	return pdf.save({ useObjectStreams: false });
}

export const defects: readonly Defect[] = [
	{ problem: 'the language is missing', damage: ({ catalog }) => remove(catalog, 'Lang') },
	{
		problem: 'not marked as tagged',
		damage: ({ catalog }) => set(entry(catalog, 'MarkInfo'), 'Marked', PDFBool.False)
	},
	{
		problem: 'the title is not displayed',
		damage: ({ catalog }) => remove(catalog, 'ViewerPreferences')
	},
	{
		problem: 'the output intent has no profile',
		damage: ({ catalog }) => remove(catalog, 'OutputIntents')
	},
	{
		problem: 'the XMP metadata lacks the PDF/UA marker',
		damage: (pdf) => changeMetadata(pdf, (xmp) => xmp.replaceAll('pdfuaid:part', 'pdfuaid:other'))
	},
	{
		problem: 'the XMP metadata lacks the PDF/A marker',
		damage: (pdf) => changeMetadata(pdf, (xmp) => xmp.replace('<pdfaid:part>3', '<pdfaid:part>1'))
	},
	{
		problem: 'the XMP metadata has no title',
		damage: (pdf) => changeMetadata(pdf, (xmp) => xmp.replace(/<dc:title>.*<\/dc:title>/, ''))
	},
	{
		problem: 'the XMP metadata is not well-formed',
		damage: (pdf) => changeMetadata(pdf, (xmp) => xmp.replaceAll('&amp;', '&'))
	},
	{
		problem: 'the structure tree is missing',
		damage: ({ catalog }) => remove(catalog, 'StructTreeRoot')
	},
	{
		problem: 'a heading level is skipped',
		damage: (pdf) => set(element(pdf, 'H2'), 'S', PDFName.of('H4'))
	},
	{
		problem: 'a figure has no alternative text',
		damage: (pdf) => remove(element(pdf, 'Figure'), 'Alt')
	},
	{
		problem: 'a figure has no bounding box',
		damage: (pdf) => remove(element(pdf, 'Figure'), 'A')
	},
	{ problem: 'a table header has no scope', damage: (pdf) => remove(element(pdf, 'TH'), 'A') },
	{
		problem: 'an element names another parent',
		damage: (pdf) => set(element(pdf, 'LBody'), 'P', pdf.catalog)
	},
	{
		problem: 'content belongs to two elements',
		damage: (pdf) => set(element(pdf, 'Caption'), 'K', PDFNumber.of(0))
	},
	{
		problem: 'content is not in the structure tree',
		damage: (pdf) => remove(element(pdf, 'H1'), 'K')
	},
	{
		problem: 'content and structure tree name different roles',
		damage: (pdf) => set(element(pdf, 'H1'), 'S', PDFName.of('P'))
	},
	{
		problem: 'the structure tree points to missing content',
		damage: (pdf) => changeContent(pdf, (content) => content.replace('<</MCID 0>>', '<<>>'))
	},
	{
		problem: 'a content number is used twice on a page',
		damage: (pdf) => changeContent(pdf, (content) => content.replace('/MCID 1>>', '/MCID 0>>'))
	},
	{
		problem: 'something is drawn outside tags and artifacts',
		damage: (pdf) => changeContent(pdf, (content) => `${content}\n0 0 10 10 re\nf\n`)
	},
	{
		problem: 'marked content is not closed',
		damage: (pdf) => changeContent(pdf, (content) => `${content}\n/Artifact BMC\n`)
	},
	{
		problem: 'marked content is nested',
		damage: (pdf) => changeContent(pdf, (content) => `/Artifact BMC\n${content}\nEMC\n`)
	},
	{
		problem: 'the parent tree does not fit the page',
		damage: (pdf) => remove(pdf.getPage(0).node, 'StructParents')
	},
	{
		problem: 'the tab order is not that of the structure',
		damage: (pdf) => remove(pdf.getPage(0).node, 'Tabs')
	},
	{ problem: 'a link has no description', damage: (pdf) => remove(link(pdf), 'Contents') },
	{ problem: 'a link leads nowhere', damage: (pdf) => remove(link(pdf), 'Dest') },
	{
		problem: 'a link is not in the parent tree',
		damage: (pdf) => remove(link(pdf), 'StructParent')
	},
	{
		problem: 'a link is not in the structure tree',
		damage: (pdf) => remove(element(pdf, 'Link'), 'K')
	},
	{
		problem: 'an annotation is not inside a Link',
		damage: (pdf) => set(element(pdf, 'Link'), 'S', PDFName.of('Span'))
	},
	{
		problem: 'a font is not embedded',
		damage: (pdf) => remove(objectWith(pdf, 'FontFile2'), 'FontFile2')
	},
	{
		problem: 'a font cannot be read as text',
		damage: (pdf) => remove(objectWith(pdf, 'ToUnicode'), 'ToUnicode')
	},
	{
		problem: 'an attachment has no relationship',
		damage: (pdf) => remove(objectWith(pdf, 'AFRelationship'), 'AFRelationship')
	},
	{
		problem: 'an attachment is not associated with the document',
		damage: ({ catalog }) => remove(catalog, 'AF')
	}
];

function remove(object: PDFObject | undefined, key: string): void {
	dictionaryOf(object).delete(PDFName.of(key));
}

function set(object: PDFObject | undefined, key: string, value: PDFObject): void {
	dictionaryOf(object).set(PDFName.of(key), value);
}

function dictionaryOf(object: PDFObject | undefined): PDFDict {
	if (!(object instanceof PDFDict)) throw new Error('There is nothing here to damage.');
	return object;
}

/** The first element of a role in reading order. */
function element(pdf: PDFDocument, role: string): PDFDict | undefined {
	return findElement(path(pdf.catalog, 'StructTreeRoot', 'K'), role);
}

function findElement(node: PDFObject | undefined, role: string): PDFDict | undefined {
	if (!(node instanceof PDFDict)) return undefined;
	if (nameOf(entry(node, 'S')) === role) return node;
	const kids = entry(node, 'K');
	for (const kid of kids instanceof PDFArray ? itemsOf(kids) : [kids]) {
		const found = findElement(kid, role);
		if (found) return found;
	}
	return undefined;
}

function link(pdf: PDFDocument): PDFObject | undefined {
	return itemsOf(entry(pdf.getPage(0).node, 'Annots'))[0];
}

function objectWith(pdf: PDFDocument, key: string): PDFObject | undefined {
	const objects = pdf.context.enumerateIndirectObjects().map(([, object]) => object);
	return objects.find((object) => entry(object, key) !== undefined);
}

function changeContent(pdf: PDFDocument, change: (content: string) => string): void {
	const { node } = pdf.getPage(0);
	const content = Buffer.from(contentOf(node.Contents())).toString('latin1');
	const stream = pdf.context.stream(Buffer.from(change(content), 'latin1'));
	node.set(PDFName.of('Contents'), pdf.context.register(stream));
}

function changeMetadata(pdf: PDFDocument, change: (xmp: string) => string): void {
	const metadata = entry(pdf.catalog, 'Metadata');
	if (!(metadata instanceof PDFRawStream)) throw new Error('There is no metadata to damage.');
	const xmp = change(Buffer.from(metadata.contents).toString('utf8'));
	const stream = pdf.context.stream(Buffer.from(xmp, 'utf8'), { Type: 'Metadata', Subtype: 'XML' });
	pdf.catalog.set(PDFName.of('Metadata'), pdf.context.register(stream));
}
