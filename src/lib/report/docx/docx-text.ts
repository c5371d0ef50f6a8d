import {
	Bookmark,
	ExternalHyperlink,
	InternalHyperlink,
	TextRun,
	type IRunOptions,
	type ParagraphChild
} from 'docx';
import { xmlText } from '../../charts/xml-text';
import type { Inline, Text } from '../report-document';
import { colours } from './docx-styles';

/** What texts need to know of the file they stand in. */
export interface Places {
	/** Name of the bookmark by the id a link asks for. */
	readonly bookmarks: ReadonlyMap<string, string>;
}

/** Running text with its links; a link to what is not in this file stays text. */
export function textChildren(text: Text, places: Places, run: IRunOptions = {}): ParagraphChild[] {
	return text.flatMap((inline) => inlineChildren(inline, places, run));
}

/** The same as something links lead to. */
export function targetChildren(
	id: string | undefined,
	children: readonly ParagraphChild[],
	{ bookmarks }: Places
): ParagraphChild[] {
	const name = id === undefined ? undefined : bookmarks.get(id);
	if (name === undefined) return [...children];
	return [new Bookmark({ id: name, children })];
}

/** Plain text, its line ends as breaks. */
export function plainRuns(text: string, run: IRunOptions = {}): TextRun[] {
	if (text === '') return [];
	const lines = xmlText(text).split(/\r\n?|[\n\u0085\u2028\u2029]/);
	return lines.map(
		(line, i) => new TextRun({ ...run, text: line, ...(i > 0 ? { break: 1 } : {}) })
	);
}

function inlineChildren(inline: Inline, { bookmarks }: Places, run: IRunOptions): ParagraphChild[] {
	if (typeof inline === 'string') return plainRuns(inline, run);
	const { text, to, isStrong, isMuted } = inline;
	const look = {
		...run,
		...(isStrong ? { bold: true } : {}),
		...(isMuted ? { color: colours.muted } : {})
	};
	if (to?.kind === 'url') {
		const children = plainRuns(text, { ...look, style: 'Hyperlink' });
		return [new ExternalHyperlink({ link: xmlText(to.url), children })];
	}
	const anchor = to && bookmarks.get(to.id);
	if (anchor === undefined) return plainRuns(text, look);
	return [new InternalHyperlink({ anchor, children: plainRuns(text, look) })];
}
