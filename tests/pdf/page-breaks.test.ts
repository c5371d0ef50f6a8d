import { expect, test } from 'vitest';
import type { Block } from '../../src/lib/report/report-document';
import { loadMaterialNode } from '../../src/lib/report/pdf/load-material-node';
import { renderPdf } from '../../src/lib/report/pdf/render-pdf';
import { documentWith, paragraph } from './sample-document';
import { isMissing, runOnPdf } from './system-tool';

const material = await loadMaterialNode();
const isUnreadable = isMissing('pdftotext');

function pagesOf(blocks: readonly Block[]): readonly string[] {
	const { bytes } = renderPdf(documentWith(blocks), material);
	return runOnPdf('pdftotext', bytes, '-layout', '{}', '-').split('\f').slice(0, -1);
}

/** The only page a word stands on. */
function pageWith(pages: readonly string[], word: string): number {
	const found = pages.flatMap((page, index) => (page.includes(word) ? [index] : []));
	expect(found, `pages with "${word}"`).toHaveLength(1);
	return found[0] ?? -1;
}

function lines(count: number, word = 'Füllung'): string {
	return Array.from({ length: count }, (_, i) => `${word} ${i + 1}.`).join('\n');
}

/** Leaves less and less room at the foot of the first page. */
const fillings = Array.from({ length: 12 }, (_, i) => 42 + i);

test.skipIf(isUnreadable).each(fillings)(
	'a heading stands on the page of its text (%d lines above)',
	(count) => {
		const pages = pagesOf([
			paragraph(lines(count)),
			{ kind: 'heading', level: 1, text: 'Kapitel', id: 'a' },
			{ kind: 'heading', level: 2, text: 'Abschnitt', id: 'b' },
			paragraph(lines(20, 'Text'))
		]);
		const page = pageWith(pages, 'Kapitel');
		expect(pageWith(pages, 'Abschnitt')).toBe(page);
		expect(pageWith(pages, 'Text 2.')).toBe(page);
	}
);

test.skipIf(isUnreadable).each(fillings)(
	'a heading stands on the page of its table with header and first row (%d lines above)',
	(count) => {
		const pages = pagesOf([
			paragraph(lines(count)),
			{ kind: 'heading', level: 1, text: 'Kapitel', id: 'a' },
			{
				kind: 'table',
				title: 'Tafel',
				columns: [{ title: 'Spalte', share: 1 }],
				rows: ['erste', 'zweite', 'dritte'].map((word) => [{ text: [lines(3, word)] }]),
				hasRowHeaders: false
			}
		]);
		const page = pageWith(pages, 'Kapitel');
		expect(pageWith(pages, 'Tafel')).toBe(page);
		expect(pageWith(pages, 'erste 3.')).toBe(page);
		for (const row of ['erste', 'zweite', 'dritte']) {
			expect(pageWith(pages, `${row} 1.`)).toBe(pageWith(pages, `${row} 3.`));
		}
	}
);

test.skipIf(isUnreadable).each(fillings)(
	'no paragraph leaves one line alone on a page (%d lines above)',
	(count) => {
		const pages = pagesOf([paragraph(lines(count)), paragraph(lines(6, 'Text'))]);
		expect(pageWith(pages, 'Text 1.')).toBe(pageWith(pages, 'Text 2.'));
		expect(pageWith(pages, 'Text 5.')).toBe(pageWith(pages, 'Text 6.'));
	}
);

test.skipIf(isUnreadable).each(fillings)(
	'a box that fits on a page is not divided (%d lines above)',
	(count) => {
		const pages = pagesOf([
			paragraph(lines(count)),
			{ kind: 'box', title: 'Kasten', level: 2, blocks: [paragraph(lines(10, 'Text'))] }
		]);
		expect(pageWith(pages, 'Kasten')).toBe(pageWith(pages, 'Text 10.'));
	}
);

test.skipIf(isUnreadable).each(fillings)(
	'a heading stands on the page of the table its first sentence leads to (%d lines above)',
	(count) => {
		const pages = pagesOf([
			paragraph(lines(count)),
			{ kind: 'heading', level: 2, text: 'Kapitel', id: 'a' },
			paragraph('Ein Satz vorweg.'),
			{
				kind: 'table',
				title: 'Tafel',
				columns: [{ title: 'Spalte', share: 1 }],
				rows: [[{ text: ['erste Zeile'] }], [{ text: ['zweite Zeile'] }]],
				hasRowHeaders: false
			}
		]);
		expect(pageWith(pages, 'erste Zeile')).toBe(pageWith(pages, 'Kapitel'));
	}
);

test.skipIf(isUnreadable).each(fillings)(
	'a heading with one sentence stands on the page of the part it leads to (%d lines above)',
	(count) => {
		const pages = pagesOf([
			paragraph(lines(count)),
			{ kind: 'heading', level: 2, text: 'Kapitel', id: 'a' },
			paragraph('Ein Satz vorweg.'),
			{ kind: 'heading', level: 2, text: 'Abschnitt', id: 'b' },
			{ kind: 'box', title: 'Kasten', level: 3, blocks: [paragraph(lines(6, 'Text'))] }
		]);
		expect(pageWith(pages, 'Kapitel')).toBe(pageWith(pages, 'Kasten'));
	}
);

test.skipIf(isUnreadable).each(fillings)(
	'a heading stands on the page of the first two points of its list (%d lines above)',
	(count) => {
		const items = ['erstens', 'zweitens', 'drittens'].map((word) => [word]);
		const pages = pagesOf([
			paragraph(lines(count)),
			{ kind: 'heading', level: 2, text: 'Kapitel', id: 'a' },
			{ kind: 'list', isOrdered: false, items }
		]);
		expect(pageWith(pages, 'Kapitel')).toBe(pageWith(pages, 'zweitens'));
	}
);

test.skipIf(isUnreadable)('a long row begins where there is room and leaves no line alone', () => {
	const pages = pagesOf([
		paragraph(lines(30)),
		{
			kind: 'table',
			title: '',
			columns: [{ title: 'Spalte', share: 1 }],
			rows: [[{ text: [lines(40, 'Zelle')] }]],
			hasRowHeaders: false
		}
	]);
	expect(pageWith(pages, 'Zelle 1.')).toBe(0);
	expect(pageWith(pages, 'Zelle 40.')).toBe(1);
	expect(pageWith(pages, 'Zelle 39.')).toBe(1);
});

test.skipIf(isUnreadable)('room to write takes what is left of its page, and no more', () => {
	const room: Block = {
		kind: 'table',
		title: '',
		columns: [{ title: 'Platz', share: 1 }],
		rows: [[{ text: ['\n'] }]],
		hasRowHeaders: false,
		fillsPage: true
	};
	const pages = pagesOf([paragraph('davor'), room, paragraph('danach')]);
	expect(pages).toHaveLength(2);
	expect(pageWith(pages, 'Platz')).toBe(0);
	expect(pageWith(pages, 'danach')).toBe(1);
});

test.skipIf(isUnreadable)('what is longer than a page goes on without losing anything', () => {
	const pages = pagesOf([
		{
			kind: 'table',
			title: '',
			columns: [{ title: 'Spalte', share: 1 }],
			rows: [[{ text: [lines(150, 'Zelle')] }]],
			hasRowHeaders: false
		},
		{ kind: 'box', title: 'Kasten', level: 2, blocks: [paragraph(lines(150, 'Text'))] }
	]);
	expect(pages.length).toBeGreaterThan(4);
	for (let i = 1; i <= 150; i++) {
		pageWith(pages, `Zelle ${i}.`);
		pageWith(pages, `Text ${i}.`);
	}
});

test.skipIf(isUnreadable)('a page break at the end leaves no empty page', () => {
	expect(pagesOf([paragraph('eins'), { kind: 'page-break' }])).toHaveLength(1);
	expect(pagesOf([{ kind: 'page-break' }, paragraph('eins')])).toHaveLength(1);
	expect(pagesOf([paragraph('eins'), { kind: 'page-break' }, paragraph('zwei')])).toHaveLength(2);
});

test('a report without a word is refused, since nobody could read it', () => {
	expect(() => renderPdf(documentWith([]), material)).toThrow('no tagged content');
});
