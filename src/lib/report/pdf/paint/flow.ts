import { contentWidth, page } from './paper';
import { createElement } from './structure-tree';
import type { Surface } from './tagged-canvas';
import type { Typesetter } from '../text/typesetter';

export const pageHeight = page.height - page.top - page.bottom;

/** The place where the next block goes, from page to page. */
export interface Flow {
	readonly surface: Surface;
	readonly typesetter: Typesetter;
	readonly x: number;
	readonly width: number;
	/** Lower end of the page's content; infinite while only measuring. */
	readonly bottom: number;
	y: number;
	/** Space the last block wants below itself; vanishes at a page's end. */
	spaceBelow: number;
}

export function createFlow(surface: Surface, typesetter: Typesetter): Flow {
	const bottom = page.height - page.bottom;
	return {
		surface,
		typesetter,
		x: page.left,
		width: contentWidth,
		bottom,
		y: page.top,
		spaceBelow: 0
	};
}

export function startPage(flow: Flow): void {
	flow.surface.addPage();
	flow.y = page.top;
	flow.spaceBelow = 0;
}

export function isAtTop(flow: Flow): boolean {
	return flow.y <= page.top && flow.bottom !== Infinity;
}

/** Starts a new page unless the height fits on this one; a page's top takes anything. */
function ensureRoom(flow: Flow, height: number): void {
	if (!isAtTop(flow) && flow.y + height > flow.bottom) startPage(flow);
}

/** Leaves the larger of both blocks' spaces, then room for what must stay together. */
export function startBlock(flow: Flow, spaceAbove: number, keptTogether: number): void {
	const space = Math.max(flow.spaceBelow, spaceAbove);
	flow.spaceBelow = 0;
	if (isAtTop(flow)) return;
	flow.y += space;
	ensureRoom(flow, Math.min(keptTogether, pageHeight));
}

export function endBlock(flow: Flow, spaceBelow: number): void {
	flow.spaceBelow = spaceBelow;
}

/** The height something takes at this width, found by painting it on nothing. */
export function heightOf(flow: Flow, paint: (blank: Flow) => void): number {
	const blank: Flow = { ...flow, surface: blankSurface, y: 0, bottom: Infinity, spaceBelow: 0 };
	paint(blank);
	return blank.y;
}

/** The same where there is no page yet. */
export function heightOnPaper(typesetter: Typesetter, paint: (blank: Flow) => void): number {
	return heightOf(createFlow(blankSurface, typesetter), paint);
}

export function isMeasuring(flow: Flow): boolean {
	return flow.surface === blankSurface;
}

const blankSurface: Surface = {
	element: (_role, draw) => draw(),
	resume: (_element, draw) => draw(),
	open: (role) => createElement(role, undefined),
	mark: ignore,
	artifact: ignore,
	link: ignore,
	anchor: ignore,
	bookmark: ignore,
	addPage: ignore
};

function ignore(): void {
	// A blank takes no drawing.
}
