import { PDFDict, PDFName, PDFNumber, type PDFObject } from 'pdf-lib';
import { entry, itemsOf, nameOf, numberOf, referenceAt, textOf } from './pdf-objects';

/** The structure tree, flattened; keys are "page reference/number". */
export interface Structure {
	readonly roles: readonly string[];
	readonly contents: ReadonlyMap<string, string>;
	/** References of the annotations the tree points to. */
	readonly annotations: ReadonlySet<string>;
	readonly problems: readonly string[];
}

interface Visit {
	readonly node: PDFDict;
	readonly page: string;
	readonly role: string;
}

/** Walks the tree in reading order. */
export function readStructure(root: PDFObject | undefined): Structure {
	const roles: string[] = [];
	const contents = new Map<string, string>();
	const annotations = new Set<string>();
	const problems: string[] = [];

	function visit(node: PDFDict, pageAbove: string): void {
		const role = nameOf(entry(node, 'S'));
		const page = node.has(PDFName.of('Pg')) ? referenceAt(node, 'Pg') : pageAbove;
		if (role) roles.push(role);
		problems.push(...problemsOf(node, role));
		for (const kid of itemsOf(entry(node, 'K'))) visitKid(kid, { node, page, role });
	}

	function visitKid(kid: PDFObject | undefined, { node, page, role }: Visit): void {
		if (kid instanceof PDFNumber) {
			addContent(`${page}/${kid.asNumber()}`, role);
		} else if (nameOf(entry(kid, 'Type')) === 'MCR') {
			addContent(`${referenceAt(kid, 'Pg')}/${numberOf(entry(kid, 'MCID')) ?? ''}`, role);
		} else if (nameOf(entry(kid, 'Type')) === 'OBJR') {
			annotations.add(referenceAt(kid, 'Obj'));
			if (role !== 'Link') problems.push('an annotation is not inside a Link');
		} else if (kid instanceof PDFDict) {
			if (entry(kid, 'P') !== node) problems.push('an element names another parent');
			visit(kid, page);
		}
	}

	function addContent(key: string, role: string): void {
		if (contents.has(key)) problems.push('content belongs to two elements');
		contents.set(key, role);
	}

	if (root instanceof PDFDict) visit(root, '');
	else problems.push('the structure tree is missing');
	return { roles, contents, annotations, problems: [...problems, ...headingProblems(roles)] };
}

function problemsOf(node: PDFDict, role: string): readonly string[] {
	const problems: string[] = [];
	if (role === 'Figure' && textOf(entry(node, 'Alt')).trim() === '') {
		problems.push('a figure has no alternative text');
	}
	if (role === 'Figure' && entry(entry(node, 'A'), 'BBox') === undefined) {
		problems.push('a figure has no bounding box');
	}
	if (role === 'TH' && nameOf(entry(entry(node, 'A'), 'Scope')) === '') {
		problems.push('a table header has no scope');
	}
	return problems;
}

function headingProblems(roles: readonly string[]): readonly string[] {
	const levels = roles.flatMap((role) => {
		const level = /^H([1-6])$/.exec(role)?.[1];
		return level === undefined ? [] : [Number(level)];
	});
	return levels.flatMap((level, index) =>
		level > (levels[index - 1] ?? 0) + 1 ? ['a heading level is skipped'] : []
	);
}
