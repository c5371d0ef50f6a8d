import { DOMParser, onErrorStopParsing, type Document, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

/** A Word file opened again: every part parsed as strictly as XML is. */
export interface WordFile {
	readonly paths: readonly string[];
	readonly part: (path: string) => Document;
	readonly body: Document;
}

export function openWordFile(bytes: Uint8Array): WordFile {
	const files = unzipSync(bytes);
	const parts = new Map(
		Object.entries(files)
			.filter(([path]) => /\.(?:xml|rels|svg)$/.test(path))
			.map(([path, content]) => [path, parse(strFromU8(content))])
	);
	function part(path: string): Document {
		const found = parts.get(path);
		if (!found) throw new Error(`the file has no ${path}`);
		return found;
	}
	return { paths: Object.keys(files), part, body: part('word/document.xml') };
}

function parse(text: string): Document {
	// The parser lets pass what XML forbids.
	const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
	if (forbidden.test(text)) throw new Error('the file carries what XML forbids');
	return new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'text/xml');
}

export function elements(root: Document | Element, name: string): readonly Element[] {
	return Array.from(root.getElementsByTagName(name));
}

/** The words of the body: paragraphs apart, and of pictures what is said instead. */
export function textOf(root: Document | Element): string {
	return elements(root, 'w:p')
		.map((paragraph) =>
			[...paragraph.getElementsByTagName('*')].map((element) => spoken(element)).join('')
		)
		.join('\n');
}

function spoken(element: Element): string {
	if (element.nodeName === 'w:t') return element.textContent ?? '';
	if (element.nodeName === 'w:br') return '\n';
	return element.nodeName === 'wp:docPr' ? (element.getAttribute('descr') ?? '') : '';
}
