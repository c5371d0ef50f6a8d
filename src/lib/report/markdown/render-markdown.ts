import type {
	BlockContent,
	Break,
	Paragraph,
	PhrasingContent,
	Root,
	TableCell,
	Text as MarkdownText
} from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { xmlText } from '../../charts/xml-text';
import type { Block, Inline, ReportDocument, TableColumn, Text } from '../report-document';

/**
 * Writes a report as Markdown with tables, as most editors and forges read it. Whatever somebody typed
 * stays text: no table breaks, and no markup or HTML begins.
 */
export function renderMarkdown(document: ReportDocument): string {
	return toMarkdown(markdownTree(document), {
		extensions: [gfmToMarkdown({ tablePipeAlign: false })],
		bullet: '-',
		rule: '-'
	});
}

/** The report as a tree of Markdown, its header first and its footer last. */
function markdownTree({ header, blocks, footer }: ReportDocument): Root {
	return {
		type: 'root',
		children: [
			paragraph([header]),
			...blocks.flatMap(markdownBlock),
			{ type: 'thematicBreak' },
			// There are no pages to count.
			paragraph([footer])
		]
	};
}

type Content = Extract<Root['children'][number], BlockContent>;

function markdownBlock(block: Block): Content[] {
	switch (block.kind) {
		case 'heading':
			return [heading(block.level, [block.text])];
		case 'headline':
			return [heading(1, block.text)];
		case 'paragraph':
			return markdownParagraph(block);
		case 'list':
			return [list(block.isOrdered, block.items)];
		case 'figure':
			return figure(block);
		case 'table':
			return [...strong(block.title), table(block)];
		case 'box':
			return [heading(block.level, [block.title]), ...block.blocks.flatMap(markdownBlock)];
		case 'writing-lines':
			return strong(block.label);
		case 'page-break':
			return [];
	}
}

function heading(depth: 1 | 2 | 3, text: Text): Content {
	return { type: 'heading', depth, children: phrasing(text) };
}

function paragraph(text: Text): Paragraph {
	return { type: 'paragraph', children: phrasing(text) };
}

function markdownParagraph({ text }: { readonly text: Text }): Content[] {
	const content = paragraph(text);
	return content.children.length === 0 ? [] : [content];
}

function strong(text: string): Content[] {
	return markdownParagraph({ text: [{ text, isStrong: true }] });
}

/** What the picture says, in words. */
function figure({ alt, caption = '' }: Extract<Block, { readonly kind: 'figure' }>): Content[] {
	const children: PhrasingContent[] = [{ type: 'emphasis', children: phrasing([alt]) }];
	return [{ type: 'paragraph', children }, ...markdownParagraph({ text: [caption] })];
}

function list(ordered: boolean, items: readonly Text[]): Content {
	return {
		type: 'list',
		ordered,
		spread: false,
		children: items.map((item) => ({
			type: 'listItem',
			spread: false,
			children: [paragraph(item)]
		}))
	};
}

function table({
	columns,
	rows,
	hasRowHeaders
}: Extract<Block, { readonly kind: 'table' }>): Content {
	return {
		type: 'table',
		align: columns.map(({ align = 'left' }) => align),
		children: [
			{ type: 'tableRow', children: columns.map(({ title }) => cell([title])) },
			...rows.map((row) => ({
				type: 'tableRow' as const,
				children: columns.map((_: TableColumn, c) => {
					const text = row[c]?.text ?? [];
					return cell(hasRowHeaders && c === 0 ? text.map(asStrong) : text);
				})
			}))
		]
	};
}

function cell(text: Text): TableCell {
	return { type: 'tableCell', children: phrasing(text) };
}

function asStrong(inline: Inline): Inline {
	return typeof inline === 'string'
		? { text: inline, isStrong: true }
		: { ...inline, isStrong: true };
}

interface Span {
	readonly text: string;
	readonly isStrong: boolean;
	readonly url: string | undefined;
}

function phrasing(text: Text): PhrasingContent[] {
	const spans = joinAlike(text.map(spanOf).flatMap(withoutEdges));
	const first = spans.findIndex(hasWords);
	const last = spans.findLastIndex(hasWords);
	return spans.slice(Math.max(first, 0), last + 1).flatMap((span, i, { length }) => {
		const from = i === 0 ? span.text.trimStart() : span.text;
		return spanContent({ ...span, text: i === length - 1 ? from.trimEnd() : from });
	});
}

function hasWords({ text }: Span): boolean {
	return text.trim() !== '';
}

/** Places inside the file have no common name in Markdown: those links stay words. */
function spanOf(inline: Inline): Span {
	if (typeof inline === 'string') return { text: inline, isStrong: false, url: undefined };
	const { text, isStrong = false, to } = inline;
	return { text, isStrong, url: to?.kind === 'url' ? to.url : undefined };
}

/** Markdown knows no bold and no link that begins or ends with a space. */
function withoutEdges(span: Span): readonly Span[] {
	const { text, isStrong, url } = span;
	if (!isStrong && url === undefined) return [span];
	const words = text.trim();
	const start = text.indexOf(words);
	const edge = { isStrong: false, url: undefined };
	return [
		{ ...edge, text: text.slice(0, start) },
		{ ...span, text: words },
		{ ...edge, text: text.slice(start + words.length) }
	].filter((part) => part.text !== '');
}

/** Two bold parts without anything between them would end each other. */
function joinAlike(spans: readonly Span[]): readonly Span[] {
	return spans.reduce<readonly Span[]>((done, span) => {
		const last = done.at(-1);
		const isAlike = last?.isStrong === span.isStrong && last.url === span.url;
		return isAlike
			? [...done.slice(0, -1), { ...span, text: last.text + span.text }]
			: [...done, span];
	}, []);
}

function spanContent({ text, isStrong, url }: Span): PhrasingContent[] {
	const words = plain(text);
	if (words.length === 0) return [];
	const weighted: PhrasingContent[] = isStrong ? [{ type: 'strong', children: words }] : words;
	return url === undefined ? weighted : [{ type: 'link', url, children: weighted }];
}

/** Line ends as breaks; without controls, which would make it look like no text at all. */
function plain(text: string): (MarkdownText | Break)[] {
	const lines = xmlText(text).split(/\r\n?|[\n\u0085\u2028\u2029]/);
	return lines.flatMap((line, i) => {
		const words = line === '' ? [] : [{ type: 'text', value: line } as const];
		return i === 0 ? words : [{ type: 'break' } as const, ...words];
	});
}
