import { PDFBool, PDFDict, PDFDocument, type PDFObject } from 'pdf-lib';
import { parsePageContent, type PageContent } from './page-content';
import {
	contentOf,
	entry,
	itemsOf,
	nameOf,
	numberOf,
	path,
	referencesOf,
	textOf
} from './pdf-objects';
import { readStructure, type Structure } from './ua-structure';

/**
 * What a machine can check of PDF/UA-1 and PDF/A-3a in files like ours; each problem once. It replaces
 * no full validator, but finds what a change in the painter can break.
 */
export async function checkUa(bytes: Uint8Array): Promise<readonly string[]> {
	const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
	const structure = readStructure(path(pdf.catalog, 'StructTreeRoot', 'K'));
	const parents = parentTreeOf(path(pdf.catalog, 'StructTreeRoot', 'ParentTree'));
	const pages = pdf.getPages().map((page) => ({
		reference: String(page.ref),
		node: page.node,
		content: parsePageContent(itemsOf(page.node.Contents()).map(contentOf).map(latin1).join('\n'))
	}));
	return [
		...new Set([
			...catalogProblems(pdf.catalog),
			...metadataProblems(entry(pdf.catalog, 'Metadata')),
			...structure.problems,
			...pages.flatMap((page) => contentProblems(page, structure, parents)),
			...pages.flatMap((page) => annotationProblems(page.node, structure, parents)),
			...fontProblems(pdf),
			...attachmentProblems(pdf.catalog)
		])
	];
}

function latin1(bytes: Uint8Array): string {
	return Buffer.from(bytes).toString('latin1');
}

type ParentTree = ReadonlyMap<number, PDFObject | undefined>;

function parentTreeOf(tree: PDFObject | undefined): ParentTree {
	const items = itemsOf(entry(tree, 'Nums'));
	const pairs = items.flatMap((key, index) => {
		const number = index % 2 === 0 ? numberOf(key) : undefined;
		return number === undefined ? [] : [[number, items[index + 1]] as const];
	});
	return new Map(pairs);
}

function catalogProblems(catalog: PDFDict): readonly string[] {
	const problems: string[] = [];
	if (textOf(entry(catalog, 'Lang')) === '') problems.push('the language is missing');
	if (path(catalog, 'MarkInfo', 'Marked') !== PDFBool.True) problems.push('not marked as tagged');
	if (path(catalog, 'ViewerPreferences', 'DisplayDocTitle') !== PDFBool.True) {
		problems.push('the title is not displayed');
	}
	const [intent] = itemsOf(entry(catalog, 'OutputIntents'));
	if (contentOf(entry(intent, 'DestOutputProfile')).length === 0) {
		problems.push('the output intent has no profile');
	}
	return problems;
}

function metadataProblems(metadata: PDFObject | undefined): readonly string[] {
	const xmp = Buffer.from(contentOf(metadata)).toString('utf8');
	const required = [
		['the XMP metadata lacks the PDF/UA marker', /<pdfuaid:part>1</],
		['the XMP metadata lacks the PDF/A marker', /<pdfaid:part>3<.*<pdfaid:conformance>A</],
		['the XMP metadata has no title', /<dc:title>.*?<rdf:li[^>]*>[^<]+</s]
	] as const;
	const problems = required.filter(([, pattern]) => !pattern.test(xmp)).map(([problem]) => problem);
	const isBroken = /&(?!amp;|lt;|gt;|quot;|apos;|#)/.test(xmp);
	return isBroken ? [...problems, 'the XMP metadata is not well-formed'] : problems;
}

interface CheckedPage {
	readonly reference: string;
	readonly node: PDFDict;
	readonly content: PageContent;
}

function contentProblems(
	{ reference, node, content }: CheckedPage,
	structure: Structure,
	parents: ParentTree
): readonly string[] {
	const problems: string[] = [];
	if (content.unmarked > 0) problems.push('something is drawn outside tags and artifacts');
	if (content.nested > 0) problems.push('marked content is nested');
	if (content.open !== 0) problems.push('marked content is not closed');
	const ids = content.marks.map(({ id }) => id);
	if (new Set(ids).size < ids.length) problems.push('a content number is used twice on a page');
	for (const { id, role } of content.marks) {
		const inTree = structure.contents.get(`${reference}/${id}`);
		if (inTree === undefined) problems.push('content is not in the structure tree');
		else if (inTree !== role) problems.push('content and structure tree name different roles');
	}
	const known = [...structure.contents.keys()].filter((key) => key.startsWith(`${reference}/`));
	if (known.length > new Set(ids).size)
		problems.push('the structure tree points to missing content');
	const owners = parents.get(numberOf(entry(node, 'StructParents')) ?? -1);
	if (itemsOf(owners).length !== Math.max(-1, ...ids) + 1) {
		problems.push('the parent tree does not fit the page');
	}
	return problems;
}

function annotationProblems(
	page: PDFDict,
	structure: Structure,
	parents: ParentTree
): readonly string[] {
	const annotations = entry(page, 'Annots');
	const problems: string[] = [];
	if (nameOf(entry(page, 'Tabs')) !== 'S')
		problems.push('the tab order is not that of the structure');
	const references = referencesOf(annotations);
	itemsOf(annotations).forEach((annotation, index) => {
		if (textOf(entry(annotation, 'Contents')) === '') problems.push('a link has no description');
		const key = numberOf(entry(annotation, 'StructParent'));
		if (key === undefined || !parents.has(key)) problems.push('a link is not in the parent tree');
		if (!structure.annotations.has(references[index] ?? '')) {
			problems.push('a link is not in the structure tree');
		}
		if (!entry(annotation, 'A') && !entry(annotation, 'Dest'))
			problems.push('a link leads nowhere');
	});
	return problems;
}

function fontProblems(pdf: PDFDocument): readonly string[] {
	const fonts = pdf.context
		.enumerateIndirectObjects()
		.map(([, object]) => object)
		.filter((object) => nameOf(entry(object, 'Type')) === 'Font');
	const whole = fonts.filter((font) => nameOf(entry(font, 'Subtype')) !== 'CIDFontType2');
	return whole.flatMap((font) => {
		const [descendant] = itemsOf(entry(font, 'DescendantFonts'));
		const program = path(descendant ?? font, 'FontDescriptor', 'FontFile2');
		return [
			...(program === undefined ? ['a font is not embedded'] : []),
			...(entry(font, 'ToUnicode') === undefined ? ['a font cannot be read as text'] : [])
		];
	});
}

function attachmentProblems(catalog: PDFDict): readonly string[] {
	const embedded = itemsOf(path(catalog, 'Names', 'EmbeddedFiles', 'Names'));
	const files = embedded.filter((item) => item instanceof PDFDict);
	const associated = itemsOf(entry(catalog, 'AF'));
	return files.flatMap((file) => [
		...(nameOf(entry(file, 'AFRelationship')) === '' ? ['an attachment has no relationship'] : []),
		...(associated.includes(file) ? [] : ['an attachment is not associated with the document'])
	]);
}
