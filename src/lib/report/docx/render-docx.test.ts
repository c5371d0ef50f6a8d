import { unzipSync } from 'fflate';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locales } from '../../language/locale';
import { buildGroupSheet } from '../group/build-group-sheet';
import { groupSheetInput } from '../group/testing/sample-group';
import { anchorsIn, type ReportDocument } from '../report-document';
import { wordsIn, wordsOf } from '../testing/document-words';
import { everyBlock } from '../testing/every-block';
import { assessments, report } from '../testing/sample-report';
import { elements, openWordFile, textOf, type WordFile } from '../testing/word-file';
import { renderDocx } from './render-docx';

/** A picture of one pixel: what it shows is the browser's work. */
const pixel = Uint8Array.from(
	atob(
		'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
	),
	(character) => character.charCodeAt(0)
);

function render(document: ReportDocument) {
	return renderDocx(document, () => Promise.resolve(pixel));
}

async function open(document: ReportDocument): Promise<WordFile> {
	return openWordFile(await render(document));
}

describe.each(locales)('the report as a Word file (%s)', (locale) => {
	const document = report({ locale });

	test('says every word once and in order', async () => {
		const { body } = await open(document);
		expect(wordsIn(textOf(body))).toEqual(wordsOf(document));
	});

	test('has real headings, in order and none skipped', async () => {
		const { body } = await open(document);
		const headings = elements(body, 'w:pStyle').flatMap((style) => {
			const level = /^Heading(\d)$/.exec(style.getAttribute('w:val') ?? '')?.[1];
			return level === undefined ? [] : [Number(level)];
		});
		expect(headings).toEqual(
			document.blocks.flatMap((block) => {
				if (block.kind === 'headline') return [1];
				return block.kind === 'heading' ? [block.level] : [];
			})
		);
		headings.forEach((level, i) => expect(level - (headings[i - 1] ?? 0)).toBeLessThanOrEqual(1));
	});

	test('has real lists, each counting from one', async () => {
		const { body, part } = await open(document);
		const lists = document.blocks.filter(({ kind }) => kind === 'list');
		const used = new Set(
			elements(body, 'w:numId').map((number) => number.getAttribute('w:val') ?? '')
		);
		expect(used.size).toBe(lists.length);
		const known = elements(part('word/numbering.xml'), 'w:num').map((number) =>
			number.getAttribute('w:numId')
		);
		for (const number of used) expect(known).toContain(number);
	});

	test('has tables whose first row is a head', async () => {
		const { body } = await open(document);
		const tables = elements(body, 'w:tbl');
		expect(tables).toHaveLength(document.blocks.filter(({ kind }) => kind === 'table').length);
		for (const table of tables) {
			const [head, ...rows] = elements(table, 'w:tr');
			expect(head && elements(head, 'w:tblHeader')).toHaveLength(1);
			expect(rows.flatMap((row) => elements(row, 'w:tblHeader'))).toEqual([]);
			expect(elements(table, 'w:tblLook')[0]?.getAttribute('w:firstRow')).toBe('true');
		}
	});

	test('has figures as vectors with a picture behind them and words instead of them', async () => {
		const { body, paths } = await open(document);
		const figures = document.blocks.flatMap((block) => (block.kind === 'figure' ? [block] : []));
		const drawings = elements(body, 'wp:docPr');
		expect(drawings.map((drawing) => drawing.getAttribute('descr'))).toEqual(
			figures.map(({ alt }) => alt)
		);
		expect(elements(body, 'asvg:svgBlip')).toHaveLength(figures.length);
		expect(paths.filter((path) => path.endsWith('.svg'))).toHaveLength(figures.length);
	});

	test('says its language, title, author and only the day it was made for', async () => {
		const { part } = await open(document);
		const core = part('docProps/core.xml');
		function property(name: string) {
			return elements(core, name)[0]?.textContent;
		}
		expect(property('dc:title')).toBe(document.title);
		expect(property('dc:creator')).toBe(document.author);
		expect(property('dc:subject')).toBe(document.subject);
		expect(property('dc:language')).toBe(locale);
		expect(property('dcterms:modified')).toBe(`${document.date}T12:00:00Z`);
		const [language] = elements(part('word/styles.xml'), 'w:lang');
		expect(language?.getAttribute('w:val')).toBe(locale === 'de' ? 'de-DE' : 'en-GB');
	});

	test('leads every link to a place that is there', async () => {
		const { body } = await open(document);
		const places = elements(body, 'w:bookmarkStart').map((mark) => mark.getAttribute('w:name'));
		expect(places).toHaveLength(document.blocks.flatMap(anchorsIn).length);
		expect(new Set(places).size).toBe(places.length);
		const links = elements(body, 'w:hyperlink').flatMap(
			(link) => link.getAttribute('w:anchor') ?? []
		);
		expect(links.length).toBeGreaterThan(20);
		for (const link of links) expect(places).toContain(link);
	});
});

test('the sheet of a group says every word once and in order', async () => {
	const sheet = buildGroupSheet(groupSheetInput({ count: 9 }));
	const { body } = await open(sheet);
	expect(wordsIn(textOf(body))).toEqual(wordsOf(sheet));
});

test('pages are counted by Word itself', async () => {
	const { part } = await open(report());
	const footer = part('word/footer1.xml');
	expect(elements(footer, 'w:instrText').map((field) => field.textContent)).toEqual([
		'PAGE',
		'NUMPAGES'
	]);
	expect(textOf(footer)).not.toContain('{');
});

test('whatever somebody types stays text and sound XML', async () => {
	const document = everyBlock();
	const { body } = await open(document);
	expect(wordsIn(textOf(body))).toEqual(wordsOf(document));
});

test('what XML forbids is left out, in the body, the titles and the pictures', async () => {
	const document = everyBlock(['Mül\u0000\u0007ler\ufffe \uffff\ud83d& S\u001föhne ']);
	const { body, part } = await open(document);
	expect(new Set(wordsIn(textOf(body)))).toEqual(new Set(['Müller', '&', 'Söhne', '44', 'Zahl']));
	const [title] = elements(part('docProps/core.xml'), 'dc:title');
	expect(title?.textContent?.trim()).toBe('Müller & Söhne');
});

test('equal reports give equal bytes, whatever the clock, chance and files before', async () => {
	const first = await render(report());
	await render(everyBlock());
	await new Promise((resolve) => setTimeout(resolve, 2100));
	expect(Buffer.from(await render(report())).equals(Buffer.from(first))).toBe(true);
});

test('nothing is in the file that was not wished for', async () => {
	const closed = { withCompanyName: false, withPeople: false, withNotes: false };
	const text = Object.values(unzipSync(await render(report({ options: closed }))))
		.map((content) => Buffer.from(content).toString('utf8'))
		.join('\n');
	for (const secret of ['Muster Metallbau', 'Horst', 'Lindemann', 'Angebotsvorlage']) {
		expect(text).not.toContain(secret);
	}
});

test('any assessment is said completely', async () => {
	await fc.assert(
		fc.asyncProperty(assessments, fc.constantFrom(...locales), async (assessment, locale) => {
			const document = report({ assessment, locale });
			const { body } = await open(document);
			expect(wordsIn(textOf(body))).toEqual(wordsOf(document));
		}),
		{ numRuns: 12 }
	);
}, 60_000);
