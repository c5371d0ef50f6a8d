import type { Scene } from '../../charts/scene';
import type { Block, ReportDocument } from '../report-document';

/** One of every kind of block, with what people type into fields. */

const scene: Scene = {
	width: 100,
	height: 40,
	shapes: [
		{ kind: 'rect', x: 0, y: 0, width: 50, height: 10, fill: 'accent' },
		{ kind: 'text', text: 'Bild', x: 0, y: 30, size: 9 }
	]
};

const nastyTexts = [
	'Müller & Söhne <€>',
	'<script>alert("x")</script>',
	'| * _ ` ~~ # > - + 1. [a](b) ![c](d) &amp; \\',
	'https://example.com www.example.com a@b.de',
	'erste Zeile\nzweite | Zeile\r\n# dritte',
	'   vorn und hinten   ',
	'*',
	'**',
	'-',
	'1.',
	'---',
	'|',
	'\\|',
	'<!-- -->',
	'&lt;',
	'```',
	'==='
];

export function everyBlock(texts: readonly string[] = nastyTexts): ReportDocument {
	const text = texts.join(' ');
	return {
		locale: 'de',
		title: text,
		subject: text,
		author: text,
		keywords: texts,
		date: '2026-11-28',
		header: text,
		footer: 'Belegbar',
		pageLabel: 'Seite {page} von {pages}',
		blocks: [...texts.flatMap(blocksOf)]
	};
}

function blocksOf(text: string, i: number): Block[] {
	const id = `place-${i}`;
	const link = { text, to: { kind: 'anchor', id } } as const;
	const address = { text, to: { kind: 'url', url: 'https://example.com/?a=1&b=(2)' } } as const;
	return [
		{ kind: 'heading', level: 1, text, id },
		{ kind: 'paragraph', text: [text, { text, isStrong: true }, link, address], tone: 'lead' },
		{ kind: 'list', isOrdered: true, items: [[text], [{ text, isMuted: true }]] },
		{ kind: 'list', isOrdered: false, items: [[text, ' ', text]] },
		{ kind: 'headline', text: [text, { text: '44', figure: 'claimed' }], id: `headline-${i}` },
		{ kind: 'figure', scene, alt: text, caption: text },
		{ kind: 'page-break' },
		{
			kind: 'table',
			title: text,
			columns: [
				{ title: text, share: 1 },
				{ title: 'Zahl', share: 2, align: 'right' }
			],
			rows: [[{ text: [text], id: `cell-${i}` }, { text: [link, ' ', address] }], [{ text: [] }]],
			hasRowHeaders: true,
			fillsPage: true
		},
		{
			kind: 'box',
			title: text,
			level: 2,
			blocks: [
				{ kind: 'paragraph', text: [text] },
				{ kind: 'writing-lines', label: text, lines: 2 }
			]
		}
	];
}
