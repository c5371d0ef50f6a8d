/** What a page's drawing operators say about marked content. */
export interface PageContent {
	/** Role of each numbered mark, in order of appearance. */
	readonly marks: readonly { readonly id: number; readonly role: string }[];
	/** Drawn outside every mark and artifact. */
	readonly unmarked: number;
	/** A numbered mark inside another one or inside an artifact. */
	readonly nested: number;
	/** Marks never closed, or closed too often (negative). */
	readonly open: number;
}

interface Operator {
	readonly role: string;
	readonly id: number | undefined;
	readonly kind: 'begin' | 'end' | 'paint';
}

const strings = /\((?:\\[\s\S]|[^\\()])*\)|<[0-9A-Fa-f\s]*>(?!>)/g;
const operators =
	/\/(?<role>\w+)\s*(?<properties><<[^>]*(?:>>)+)?\s*(?:BDC|BMC)|\b(?<end>EMC)\b|(?<![\w/])(?:Tj|TJ|'|"|S|s|f\*?|F|B\*?|b\*?|Do|sh|BI)(?![\w*])/g;

export function parsePageContent(content: string): PageContent {
	const open: Operator[] = [];
	const marks: { id: number; role: string }[] = [];
	const count = { unmarked: 0, nested: 0, superfluous: 0 };
	for (const operator of operatorsIn(content)) {
		const isInside = open.some(isContentOrArtifact);
		if (operator.kind === 'paint') count.unmarked += isInside ? 0 : 1;
		else if (operator.kind === 'begin') open.push(operator);
		else if (open.pop() === undefined) count.superfluous++;
		if (operator.id === undefined) continue;
		if (isInside) count.nested++;
		marks.push({ id: operator.id, role: operator.role });
	}
	return { marks, ...count, open: open.length - count.superfluous };
}

function operatorsIn(content: string): readonly Operator[] {
	return [...content.replace(strings, '()').matchAll(operators)].map(({ groups = {} }) => {
		const { role = '', properties = '', end } = groups;
		const id = /MCID\s+(\d+)/.exec(properties)?.[1];
		const kind = role !== '' ? 'begin' : end !== undefined ? 'end' : 'paint';
		return { role, kind, id: id === undefined ? undefined : Number(id) };
	});
}

function isContentOrArtifact({ id, role }: Operator): boolean {
	return id !== undefined || role === 'Artifact';
}
