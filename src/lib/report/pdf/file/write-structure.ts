import {
	withDescendants,
	type Destination,
	type Kid,
	type LinkArea,
	type StructureElement
} from '../paint/structure-tree';
import type { Place, TaggedContent } from '../paint/tagged-canvas';
import { page as paper } from '../paint/paper';
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
	const elements = new Map<StructureElement, PdfObject>();
	for (const element of withDescendants(content.root)) elements.set(element, objects.create());
	const areas = writeLinks(content, elements, objects);
	for (const [element, object] of elements) {
		object.content = elementDictionary(element, { root, elements, areas: areas.byArea, objects });
	}
	const parents = objects.create(parentTree(content, elements, areas));
	const document = referenceTo(elements, content.root);
	root.content =
		`<</Type /StructTreeRoot /K ${document} /ParentTree ${reference(parents)}` +
		` /ParentTreeNextKey ${areas.nextKey}>>`;
	return { root, annotations: areas.byPage };
}

export function destinationTo({ page, y }: Place, objects: ObjectSource): string {
	return `[${objects.pageReference(page)} /XYZ 0 ${wholeNumber(paper.height - y)} null]`;
}

interface LinkObjects {
	readonly byArea: ReadonlyMap<LinkArea, PdfObject>;
	readonly byPage: ReadonlyMap<number, readonly PdfObject[]>;
	/** Keys in the parent tree; those below the number of pages belong to the pages. */
	readonly keys: ReadonlyMap<LinkArea, number>;
	readonly nextKey: number;
}

function writeLinks(
	{ links, anchors, pageCount }: TaggedContent,
	elements: ReadonlyMap<StructureElement, PdfObject>,
	objects: ObjectSource
): LinkObjects {
	const byArea = new Map<LinkArea, PdfObject>();
	const byPage = new Map<number, PdfObject[]>();
	const keys = new Map<LinkArea, number>();
	let nextKey = pageCount;
	for (const [page, areas] of links) {
		for (const area of areas) {
			const object = objects.create(
				`<</Type /Annot /Subtype /Link /Rect [${area.rectangle.map(wholeNumber).join(' ')}]` +
					` /Border [0 0 0] /F 4 /StructParent ${nextKey}` +
					` /Contents ${pdfText(area.description)}${action(area.destination, anchors, objects)}>>`
			);
			byArea.set(area, object);
			keys.set(area, nextKey++);
			byPage.set(page, [...(byPage.get(page) ?? []), object]);
		}
	}
	return { byArea, byPage, keys, nextKey };
}

function action(
	destination: Destination,
	anchors: ReadonlyMap<string, Place>,
	objects: ObjectSource
): string {
	if (destination.kind === 'url') return ` /A <</S /URI /URI ${pdfLiteral(destination.url)}>>`;
	const place = anchors.get(destination.id);
	return place ? ` /Dest ${destinationTo(place, objects)}` : '';
}

interface ElementContext {
	readonly root: PdfObject;
	readonly elements: ReadonlyMap<StructureElement, PdfObject>;
	readonly areas: ReadonlyMap<LinkArea, PdfObject>;
	readonly objects: ObjectSource;
}

function elementDictionary(element: StructureElement, context: ElementContext): string {
	const { root, elements, objects } = context;
	const parent = element.parent ? referenceTo(elements, element.parent) : reference(root);
	const page = element.kids.find((kid) => kid.kind === 'content')?.page;
	const kids = element.kids.map((kid) => kidReference(kid, page, context));
	return [
		`<</S /${element.role} /P ${parent}`,
		page === undefined ? '' : `/Pg ${objects.pageReference(page)}`,
		kids.length === 0 ? '' : `/K ${kids.length === 1 ? kids[0] : `[${kids.join(' ')}]`}`,
		element.alt === undefined ? '' : `/Alt ${pdfText(element.alt)}`,
		element.attributes === undefined ? '' : `/A ${element.attributes}`
	]
		.filter(Boolean)
		.join(' ')
		.concat('>>');
}

function kidReference(kid: Kid, page: number | undefined, context: ElementContext): string {
	const { elements, areas, objects } = context;
	if (kid.kind === 'element') return referenceTo(elements, kid.element);
	const on = objects.pageReference(kid.page);
	if (kid.kind === 'link') {
		const annotation = areas.get(kid.area);
		return annotation ? `<</Type /OBJR /Obj ${reference(annotation)} /Pg ${on}>>` : 'null';
	}
	return kid.page === page ? String(kid.id) : `<</Type /MCR /Pg ${on} /MCID ${kid.id}>>`;
}

function parentTree(
	{ contents }: TaggedContent,
	elements: ReadonlyMap<StructureElement, PdfObject>,
	{ keys }: LinkObjects
): string {
	const pages = [...contents]
		.sort(([a], [b]) => a - b)
		.map(([page, marked]) => {
			const owners = marked.map((element) => referenceTo(elements, element));
			return `${page - 1} [${owners.join(' ')}]`;
		});
	const links = [...keys].map(([area, key]) => `${key} ${referenceTo(elements, area.element)}`);
	return `<</Nums [${[...pages, ...links].join('\n')}]>>`;
}

function referenceTo(
	elements: ReadonlyMap<StructureElement, PdfObject>,
	element: StructureElement
): string {
	const object = elements.get(element);
	if (!object) throw new Error(`A ${element.role} is not part of the structure tree.`);
	return reference(object);
}
