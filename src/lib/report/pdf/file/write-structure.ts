import type { LinkTarget } from '../../report-document';
import { page as paper } from '../paint/paper';
import { withDescendants, type LinkArea, type StructureElement } from '../paint/structure-tree';
import type { Place, TaggedContent } from '../paint/tagged-canvas';
import { reference, type ObjectSource, type PdfObject } from './objects';
import { pdfLiteral, pdfText, wholeNumber } from './pdf-syntax';

export interface StructureObjects {
	readonly root: PdfObject;
	/** Per page: its clickable areas. */
	readonly annotations: ReadonlyMap<number, readonly PdfObject[]>;
}

/** Writes the structure tree, the links and the way back from content to structure. */
export function writeStructure(content: TaggedContent, objects: ObjectSource): StructureObjects {
	const root = objects.create();
	const elements = new Map(
		withDescendants(content.root).map((element) => [element, objects.create()] as const)
	);
	const areas = [...content.links.values()].flat();
	const annotations = new Map(areas.map((area) => [area, objects.create()] as const));
	const written = { content, objects, root, elements, annotations };
	areas.forEach((area, i) => {
		// Keys below the number of pages belong to the pages.
		referTo(annotations, area).content = linkDictionary(area, content.pageCount + i, written);
	});
	for (const [element, object] of elements) object.content = elementDictionary(element, written);
	const parents = objects.create(parentTree(areas, written));
	root.content =
		`<</Type /StructTreeRoot /K ${reference(referTo(elements, content.root))}` +
		` /ParentTree ${reference(parents)} /ParentTreeNextKey ${content.pageCount + areas.length}>>`;
	const byPage = [...content.links].map(
		([page, own]) => [page, own.map((area) => referTo(annotations, area))] as const
	);
	return { root, annotations: new Map(byPage) };
}

export function destinationTo({ page, y }: Place, objects: ObjectSource): string {
	return `[${objects.pageReference(page)} /XYZ 0 ${wholeNumber(paper.height - y)} null]`;
}

interface Written {
	readonly content: TaggedContent;
	readonly objects: ObjectSource;
	readonly root: PdfObject;
	readonly elements: ReadonlyMap<StructureElement, PdfObject>;
	readonly annotations: ReadonlyMap<LinkArea, PdfObject>;
}

function linkDictionary(area: LinkArea, key: number, written: Written): string {
	const { rectangle, description, destination } = area;
	return (
		`<</Type /Annot /Subtype /Link /Rect [${rectangle.map(wholeNumber).join(' ')}]` +
		` /Border [0 0 0] /F 4 /StructParent ${key} /Contents ${pdfText(description)}` +
		`${action(destination, written)}>>`
	);
}

function action(target: LinkTarget, { content, objects }: Written): string {
	if (target.kind === 'url') return ` /A <</S /URI /URI ${pdfLiteral(target.url)}>>`;
	const place = content.anchors.get(target.id);
	return place ? ` /Dest ${destinationTo(place, objects)}` : '';
}

function elementDictionary(element: StructureElement, written: Written): string {
	const { objects, elements, root } = written;
	const { role, parent, kids, alt, attributes } = element;
	const page = kids.find((kid) => kid.kind === 'content')?.page;
	const entries = [
		`/S /${role} /P ${reference(parent ? referTo(elements, parent) : root)}`,
		page === undefined ? '' : `/Pg ${objects.pageReference(page)}`,
		kids.length === 0 ? '' : `/K [${kids.map((kid) => kidEntry(kid, page, written)).join(' ')}]`,
		alt === undefined ? '' : `/Alt ${pdfText(alt)}`,
		attributes === undefined ? '' : `/A ${attributes}`
	];
	return `<<${entries.filter(Boolean).join(' ')}>>`;
}

function kidEntry(
	kid: StructureElement['kids'][number],
	page: number | undefined,
	{ objects, elements, annotations }: Written
): string {
	if (kid.kind === 'element') return reference(referTo(elements, kid.element));
	if (kid.kind === 'content' && kid.page === page) return String(kid.id);
	const on = `/Pg ${objects.pageReference(kid.page)}`;
	if (kid.kind === 'content') return `<</Type /MCR ${on} /MCID ${kid.id}>>`;
	return `<</Type /OBJR /Obj ${reference(referTo(annotations, kid.area))} ${on}>>`;
}

function parentTree(areas: readonly LinkArea[], { content, elements }: Written): string {
	const pages = [...content.contents]
		.sort(([a], [b]) => a - b)
		.map(([page, marked]) => {
			const owners = marked.map((element) => reference(referTo(elements, element)));
			return `${page - 1} [${owners.join(' ')}]`;
		});
	const links = areas.map(
		({ element }, i) => `${content.pageCount + i} ${reference(referTo(elements, element))}`
	);
	return `<</Nums [${[...pages, ...links].join('\n')}]>>`;
}

function referTo<Key>(objects: ReadonlyMap<Key, PdfObject>, key: Key): PdfObject {
	const object = objects.get(key);
	if (!object) throw new Error('Something marked is not part of the structure tree.');
	return object;
}
