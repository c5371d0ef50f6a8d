import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { xmlText } from '../../charts/xml-text';
import type { ReportDocument } from '../report-document';

const CORE = 'docProps/core.xml';

/** Names the package draws by chance for what one part calls another. */
const DRAWN_ID = /\brId[a-z0-9_-]{21}(?=")/g;
/** Numbers the package counts up over all files of a session. */
const BOOKMARK_ID = /(<w:bookmark(?:Start|End) [^>]*?w:id=")(\d+)/g;

/**
 * The parts of a Word file without the clock and without chance, so that equal reports give equal bytes:
 * `document.date` is the only date in it, and references are counted.
 */
export function settlePackage(
	bytes: Uint8Array,
	document: ReportDocument
): Uint8Array<ArrayBuffer> {
	const parts = unzipSync(bytes);
	const references = counter((number) => `rId${FIRST + number}`);
	const bookmarks = counter(String);
	const settled = Object.entries(parts).map(([path, content]) => {
		if (path === CORE) return [path, strToU8(coreProperties(document))] as const;
		if (!/\.(?:xml|rels)$/.test(path)) return [path, content] as const;
		const text = strFromU8(content)
			.replace(DRAWN_ID, references)
			.replace(BOOKMARK_ID, (_, before: string, id: string) => before + bookmarks(id));
		return [path, strToU8(text)] as const;
	});
	return zipSync(Object.fromEntries(settled), { mtime: noonOf(document.date) });
}

/** Above the references the package counts itself. */
const FIRST = 1000;

/** Gives every different text a number, in the order they come. */
function counter(write: (number: number) => string): (text: string) => string {
	const known = new Map<string, string>();
	return (text) => {
		const name = known.get(text) ?? write(known.size + 1);
		known.set(text, name);
		return name;
	};
}

/** Zip files carry the time of the wall clock, so that the time zone does not matter. */
function noonOf(date: string): Date {
	const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
	return new Date(year, month - 1, day, 12);
}

function coreProperties({
	title,
	subject,
	author,
	keywords,
	locale,
	date
}: ReportDocument): string {
	const moment = `xsi:type="dcterms:W3CDTF">${date}T12:00:00Z`;
	return [
		'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
		'<cp:coreProperties',
		' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
		' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
		' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
		`<dc:title>${escaped(title)}</dc:title>`,
		`<dc:subject>${escaped(subject)}</dc:subject>`,
		`<dc:creator>${escaped(author)}</dc:creator>`,
		`<cp:keywords>${escaped(keywords.join(', '))}</cp:keywords>`,
		`<dc:language>${locale}</dc:language>`,
		`<dcterms:created ${moment}</dcterms:created>`,
		`<dcterms:modified ${moment}</dcterms:modified>`,
		'</cp:coreProperties>'
	].join('');
}

function escaped(text: string): string {
	return xmlText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
