import type { Bookmark } from '../paint/tagged-canvas';
import { reference, type ObjectSource, type PdfObject } from './objects';
import { pdfText } from './pdf-syntax';
import { destinationTo } from './write-structure';

interface Entry {
	readonly bookmark: Bookmark;
	readonly object: PdfObject;
	readonly kids: Entry[];
}

/** The table of contents a viewer shows beside the pages; undefined when there are no headings. */
export function writeOutline(
	bookmarks: readonly Bookmark[],
	objects: ObjectSource
): PdfObject | undefined {
	if (bookmarks.length === 0) return undefined;
	const top = objects.create();
	const entries = nested(bookmarks, objects);
	top.content = `<</Type /Outlines${firstAndLast(entries)}>>`;
	writeEntries(entries, top, objects);
	return top;
}

function nested(bookmarks: readonly Bookmark[], objects: ObjectSource): readonly Entry[] {
	const top: Entry[] = [];
	const open: Entry[] = [];
	for (const bookmark of bookmarks) {
		const entry = { bookmark, object: objects.create(), kids: [] };
		while ((open.at(-1)?.bookmark.level ?? 0) >= bookmark.level) open.pop();
		(open.at(-1)?.kids ?? top).push(entry);
		open.push(entry);
	}
	return top;
}

function writeEntries(entries: readonly Entry[], parent: PdfObject, objects: ObjectSource): void {
	entries.forEach(({ bookmark, object, kids }, index) => {
		const [previous, next] = [entries[index - 1], entries[index + 1]];
		object.content =
			`<</Title ${pdfText(bookmark.title)} /Parent ${reference(parent)}` +
			(index > 0 && previous ? ` /Prev ${reference(previous.object)}` : '') +
			(next ? ` /Next ${reference(next.object)}` : '') +
			`${firstAndLast(kids)} /Dest ${destinationTo(bookmark, objects)}>>`;
		writeEntries(kids, object, objects);
	});
}

function firstAndLast(entries: readonly Entry[]): string {
	const [first, last] = [entries[0], entries.at(-1)];
	if (!first || !last) return '';
	return ` /First ${reference(first.object)} /Last ${reference(last.object)} /Count ${countOf(entries)}`;
}

function countOf(entries: readonly Entry[]): number {
	return entries.reduce((count, { kids }) => count + 1 + countOf(kids), 0);
}
