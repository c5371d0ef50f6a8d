import type { jsPDF } from 'jspdf';

/** An object of the file whose content is written after the pages. */
export interface PdfObject {
	readonly objId: number;
	content: string;
}

/** What jsPDF offers its plugins and does not declare in its types. */
export interface JsPdfInternals {
	readonly write: (operators: string) => void;
	readonly out: (line: string) => void;
	newAdditionalObject(): PdfObject;
	getPageInfo(page: number): { readonly objId: number };
	getCurrentPageInfo(): { readonly pageNumber: number };
	readonly events: { subscribe(topic: string, callback: (event: PageEvent) => void): string };
}

interface PageEvent {
	readonly pageNumber: number;
}

/** Refuses a version of jsPDF that no longer has what the tagging rests on. */
export function internalsOf(pdf: jsPDF): JsPdfInternals {
	const { internal } = pdf;
	if (!hasInternals(internal)) throw new Error('This version of jsPDF cannot be tagged.');
	return internal;
}

const needed = ['write', 'out', 'newAdditionalObject', 'getPageInfo', 'getCurrentPageInfo'];

function hasInternals(internal: object): internal is JsPdfInternals {
	const members = new Map<string, unknown>(Object.entries(internal));
	return needed.every((name) => typeof members.get(name) === 'function') && members.has('events');
}
