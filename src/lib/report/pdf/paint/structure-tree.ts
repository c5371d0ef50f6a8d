import type { LinkTarget } from '../../report-document';
import { pdfNumber } from '../file/pdf-syntax';

type TextRole = 'H1' | 'H2' | 'H3' | 'P' | 'L' | 'LI' | 'Lbl' | 'LBody' | 'Link' | 'Figure';
type TableRole = 'Table' | 'Caption' | 'THead' | 'TBody' | 'TR' | 'TH' | 'TD';
/** What a reader hears and an archive keeps: the report's parts in reading order. */
export type Role = 'Document' | 'Sect' | TextRole | TableRole;

export interface StructureElement {
	readonly role: Role;
	readonly parent: StructureElement | undefined;
	readonly kids: Kid[];
	/** Says in words what a figure shows. */
	readonly alt?: string;
	/** An attribute dictionary in PDF syntax. */
	readonly attributes?: string;
}

export type Kid =
	| { readonly kind: 'element'; readonly element: StructureElement }
	/** A marked stretch of a page's content. */
	| { readonly kind: 'content'; readonly page: number; readonly id: number }
	| { readonly kind: 'link'; readonly page: number; readonly area: LinkArea };

export interface LinkArea {
	/** Left, bottom, right, top in PDF coordinates. */
	readonly rectangle: readonly [number, number, number, number];
	readonly destination: LinkTarget;
	/** Read aloud for the link. */
	readonly description: string;
	readonly element: StructureElement;
}

export interface ElementOptions {
	readonly alt?: string;
	readonly attributes?: string;
}

export function createElement(
	role: Role,
	parent: StructureElement | undefined,
	options: ElementOptions = {}
): StructureElement {
	const element = { role, parent, kids: [], ...options };
	parent?.kids.push({ kind: 'element', element });
	return element;
}

/** Every element below and including this one, in reading order. */
export function withDescendants(element: StructureElement): readonly StructureElement[] {
	const below = element.kids.flatMap((kid) =>
		kid.kind === 'element' ? withDescendants(kid.element) : []
	);
	return [element, ...below];
}

export function tableHeaderScope(scope: 'Column' | 'Row'): string {
	return `<</O /Table /Scope /${scope}>>`;
}

export function listNumbering(isOrdered: boolean): string {
	return `<</O /List /ListNumbering /${isOrdered ? 'Decimal' : 'Disc'}>>`;
}

export function blockBox(rectangle: readonly number[]): string {
	return `<</O /Layout /Placement /Block /BBox [${rectangle.map(pdfNumber).join(' ')}]>>`;
}
