import { heightOnPaper, pageHeight } from './pdf/paint/flow';
import { paintBlocks } from './pdf/paint/paint-blocks';
import { createTypesetter, type Typesetter } from './pdf/text/typesetter';
import type { Block } from './report-document';

/** How much the first page has to give way, so that it stays one page; most room first. */
const rooms = ['ample', 'less', 'little', 'scarce', 'least'] as const;
export type Room = (typeof rooms)[number];

/** A table to write on has three lines; four are wanted before anything else gives way. */
const FOURTH_LINE = 22;

/** What stays on one page, with lines to write on, with as much room as there is. */
export function onOnePage(pageWith: (room: Room) => readonly Block[]): readonly Block[] {
	// What is the same with any room is set once.
	const typesetter = createTypesetter(new Set(), () => []);
	let page: readonly Block[] = [];
	for (const room of rooms) {
		page = pageWith(room);
		if (fitsOnPage(page, typesetter)) break;
	}
	return page;
}

/** Words are not divided here, which takes as many lines as on paper or more. */
function fitsOnPage(blocks: readonly Block[], typesetter: Typesetter): boolean {
	const height = heightOnPaper(typesetter, (blank) => {
		paintBlocks(blank, blocks);
	});
	return height + FOURTH_LINE <= pageHeight;
}
