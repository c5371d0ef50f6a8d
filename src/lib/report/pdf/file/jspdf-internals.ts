/** An object of the file whose content is written after the pages; each character is one byte. */
export interface PdfObject {
	readonly objId: number;
	content: string;
}

/** What jsPDF offers its plugins and does not declare in its types. */
export interface JsPdfInternals {
	/** Adds operators to the current page. */
	readonly write: (operators: string) => void;
	/** Adds a line to the file in the midst of being written. */
	readonly out: (line: string) => void;
	readonly newAdditionalObject: () => PdfObject;
	/** The number of an object that somebody else writes. */
	readonly newObjectDeferred: () => number;
	readonly getPageInfo: (page: number) => { readonly objId: number };
	readonly events: {
		subscribe(topic: 'putPage', callback: (event: { readonly pageNumber: number }) => void): string;
		subscribe(topic: 'putCatalog', callback: () => void): string;
	};
}

/** The only place that knows the inside of jsPDF; refuses a version that lacks what tagging rests on. */
export function internalsOf(pdf: { readonly internal: object }): JsPdfInternals {
	const { internal } = pdf;
	if (!hasInternals(internal)) throw new Error('This version of jsPDF cannot be tagged.');
	return internal;
}

const needed = ['write', 'out', 'newAdditionalObject', 'newObjectDeferred', 'getPageInfo'];

function hasInternals(internal: object): internal is JsPdfInternals {
	const members = new Map<string, unknown>(Object.entries(internal));
	const events = members.get('events');
	const canListen = typeof events === 'object' && events !== null && 'subscribe' in events;
	return canListen && needed.every((name) => typeof members.get(name) === 'function');
}
