import type { LinkTarget } from '../../report-document';
import type { jsPDF } from 'jspdf';
import { internalsOf, type JsPdfInternals } from '../file/jspdf-internals';
import { page } from './paper';
import { PagePen, type Pen } from './pen';
import {
	createElement,
	type ElementOptions,
	type LinkArea,
	type Role,
	type StructureElement
} from './structure-tree';

export interface Rectangle {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export interface Bookmark {
	readonly title: string;
	readonly level: number;
	readonly page: number;
	readonly y: number;
}

export interface Place {
	readonly page: number;
	readonly y: number;
}

/** What is not content: frames and rules, and what is repeated on every page. */
export type ArtifactKind = 'layout' | 'header' | 'footer' | 'repeated';

/** Everything the file must know besides the pages' drawings. */
export type TaggedContent = Readonly<
	Pick<TaggedCanvas, 'root' | 'contents' | 'links' | 'anchors' | 'bookmarks' | 'pageCount'>
>;

/** What painters draw on: the canvas, or a blank that only measures. */
export type Surface = Pick<
	TaggedCanvas,
	'element' | 'resume' | 'open' | 'mark' | 'artifact' | 'link' | 'anchor' | 'bookmark' | 'addPage'
>;

const artifactProperties: Readonly<Record<ArtifactKind, string>> = {
	layout: '<</Type /Layout>>',
	header: '<</Type /Pagination /Subtype /Header /Attached [/Top]>>',
	footer: '<</Type /Pagination /Subtype /Footer /Attached [/Bottom]>>',
	repeated: '<</Type /Pagination>>'
};

/**
 * The only way to a page: the pen works only inside a mark, so nothing can be drawn that is neither
 * part of the structure nor declared decoration.
 */
export class TaggedCanvas {
	readonly root: StructureElement = createElement('Document', undefined);
	/** Per page: the element of each marked stretch, by its number. */
	readonly contents = new Map<number, StructureElement[]>();
	readonly links = new Map<number, LinkArea[]>();
	readonly anchors = new Map<string, Place>();
	readonly bookmarks: Bookmark[] = [];

	readonly #pdf: jsPDF;
	readonly #internals: JsPdfInternals;
	readonly #pen: PagePen;
	#current = this.root;
	#pageNumber = 1;
	#isDrawing = false;

	constructor(pdf: jsPDF) {
		this.#pdf = pdf;
		this.#internals = internalsOf(pdf);
		this.#pen = new PagePen(pdf, () => this.#isDrawing);
	}

	get pageCount(): number {
		return this.#pdf.getNumberOfPages();
	}

	/** A new part of the report; whatever is drawn inside belongs to it. */
	element(role: Role, draw: () => void, options?: ElementOptions): void {
		this.resume(this.open(role, this.#current, options), draw);
	}

	/** A part without drawing of its own yet. */
	open(role: Role, parent = this.#current, options?: ElementOptions): StructureElement {
		return createElement(role, parent, options);
	}

	/** Goes on with a part begun earlier, for instance a cell that continues on the next page. */
	resume(element: StructureElement, draw: () => void): void {
		const before = this.#current;
		this.#current = element;
		draw();
		this.#current = before;
	}

	mark(draw: (pen: Pen) => void): void {
		const element = this.#current;
		const onPage = listOf(this.contents, this.#pageNumber);
		const id = onPage.length;
		onPage.push(element);
		element.kids.push({ kind: 'content', page: this.#pageNumber, id });
		this.#draw(`/${element.role} <</MCID ${id}>> BDC`, draw);
	}

	artifact(kind: ArtifactKind, draw: (pen: Pen) => void): void {
		this.#draw(`/Artifact ${artifactProperties[kind]} BDC`, draw);
	}

	link({ x, y, width, height }: Rectangle, destination: LinkTarget, description: string): void {
		const rectangle = [x, page.height - y - height, x + width, page.height - y] as const;
		const area = { rectangle, destination, description, element: this.#current };
		listOf(this.links, this.#pageNumber).push(area);
		this.#current.kids.push({ kind: 'link', page: this.#pageNumber, area });
	}

	anchor(id: string, y: number): void {
		if (!this.anchors.has(id)) this.anchors.set(id, { page: this.#pageNumber, y });
	}

	bookmark(title: string, level: number, y: number): void {
		this.bookmarks.push({ title, level, page: this.#pageNumber, y });
	}

	addPage(): void {
		this.#pdf.addPage();
		this.#pen.forget();
		this.#pageNumber = this.pageCount;
	}

	goToPage(number: number): void {
		this.#pdf.setPage(number);
		this.#pen.forget();
		this.#pageNumber = number;
	}

	#draw(opening: string, draw: (pen: Pen) => void): void {
		if (this.#isDrawing) throw new Error('Marked content must not be nested.');
		this.#isDrawing = true;
		this.#internals.write(opening);
		draw(this.#pen);
		this.#internals.write('EMC');
		this.#isDrawing = false;
	}
}

function listOf<Item>(lists: Map<number, Item[]>, page: number): Item[] {
	const list = lists.get(page) ?? [];
	lists.set(page, list);
	return list;
}
