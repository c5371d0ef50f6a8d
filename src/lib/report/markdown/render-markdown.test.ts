import * as fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import { locales } from '../../language/locale';
import { buildGroupSheet } from '../group/build-group-sheet';
import { groupSheetInput } from '../group/testing/sample-group';
import type { ReportDocument } from '../report-document';
import { wordsIn, wordsOf } from '../testing/document-words';
import { everyBlock } from '../testing/every-block';
import { assessments, plain, report } from '../testing/sample-report';
import { renderMarkdown } from './render-markdown';

/** The file is read again as GitHub reads it. */

function read(document: ReportDocument): Root {
	return fromMarkdown(renderMarkdown(document), {
		extensions: [gfm()],
		mdastExtensions: [gfmFromMarkdown()]
	});
}

function nodesIn(node: Nodes): readonly Nodes[] {
	return 'children' in node ? [node, ...node.children.flatMap(nodesIn)] : [node];
}

function textOf(node: Nodes): string {
	if (node.type === 'text') return node.value;
	if (node.type === 'break') return '\n';
	if (!('children' in node)) return '';
	const isBlock = !['strong', 'emphasis', 'link'].includes(node.type);
	return node.children.map(textOf).join('') + (isBlock ? '\n' : '');
}

/** Everything the file says but its header and footer. */
function bodyWords(document: ReportDocument): readonly string[] {
	return wordsIn(read(document).children.slice(1, -2).map(textOf).join('\n'));
}

/** A value and its note are joined by signs of our own. */
function withoutJoints(words: readonly string[]): readonly string[] {
	return wordsIn(words.join(' ').replaceAll(/[:–]/g, ' '));
}

test.each(locales)(
	'every word of the report (%s) stands in the file once and in order',
	(locale) => {
		const document = report({ locale });
		expect(bodyWords(document)).toEqual(wordsOf(document));
		const sheet = buildGroupSheet(groupSheetInput({ count: 9, locale }));
		expect(bodyWords(sheet)).toEqual(wordsOf(sheet));
	}
);

test('headings, lists and tables are real', () => {
	const document = report();
	const nodes = nodesIn(read(document));
	const headings = nodes.flatMap((node) => (node.type === 'heading' ? [textOf(node).trim()] : []));
	expect(headings).toEqual(
		document.blocks.flatMap((block) => {
			if (block.kind === 'headline') return [plain(block.text)];
			return block.kind === 'heading' ? [block.text] : [];
		})
	);
	const tables = document.blocks.filter(({ kind }) => kind === 'table');
	expect(nodes.filter(({ type }) => type === 'table')).toHaveLength(tables.length);
	const lists = document.blocks.filter(({ kind }) => kind === 'list');
	expect(nodes.filter(({ type }) => type === 'list')).toHaveLength(lists.length);
});

test('whatever somebody types stays text: no table breaks, no markup and no HTML begins', () => {
	const document = everyBlock();
	const nodes = nodesIn(read(document));
	expect(nodes.filter(({ type }) => type === 'html' || type === 'code')).toEqual([]);
	const tables = nodes.flatMap((node) => (node.type === 'table' ? [node] : []));
	for (const { children } of tables) {
		expect(children.map((row) => row.children.length)).toEqual([2, 2, 2]);
	}
	expect(withoutJoints(bodyWords(document))).toEqual(withoutJoints(wordsOf(document)));
});

test('addresses are links, places inside the file are words', () => {
	const links = nodesIn(read(everyBlock(['Quelle']))).flatMap((node) =>
		node.type === 'link' ? [node.url] : []
	);
	expect(new Set(links)).toEqual(new Set(['https://example.com/?a=1&b=(2)']));
});

test('the footer counts no pages', () => {
	expect(renderMarkdown(report())).not.toMatch(/\{page|Seite \d/);
});

test('any text comes back as it was', () => {
	const signs = Array.from('aB1 |*_`~#>-+.[]()!&\\<"\'=:/@\n\té😀');
	const typed = fc.string({ unit: fc.constantFrom(...signs) });
	fc.assert(
		fc.property(fc.array(typed, { minLength: 1, maxLength: 3 }), (texts) => {
			const document = everyBlock(texts);
			expect(withoutJoints(bodyWords(document))).toEqual(withoutJoints(wordsOf(document)));
		}),
		{ numRuns: 200 }
	);
});

test('any assessment is said completely', () => {
	fc.assert(
		fc.property(assessments, fc.constantFrom(...locales), (assessment, locale) => {
			const document = report({ assessment, locale });
			expect(bodyWords(document)).toEqual(wordsOf(document));
		}),
		{ numRuns: 20 }
	);
});
