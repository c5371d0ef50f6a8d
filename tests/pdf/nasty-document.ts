import type { Block, ReportDocument } from '../../src/lib/report/report-document';
import { sampleDocument } from './sample-document';

/** Everything users can type that has ever broken a PDF. */

const longestWord = 'Donaudampfschifffahrtsgesellschaftskapitänsmützen'.repeat(7).slice(0, 300);
const nonsenseWord = 'x'.repeat(300);
const longNote = Array.from({ length: 80 }, (_, i) => `Absatz ${i + 1} der Notiz ist lang.`)
	.join(' ')
	.padEnd(2000, '!')
	.slice(0, 2000);
export const unprintable = ['👩‍💻', '🇩🇪', '日', '本', 'ש', 'ל', 'ו', 'ם', 'م', 'ر', 'ح', 'ب', 'ا'];

const texts = [
	longestWord,
	nonsenseWord,
	longNote,
	`Emoji ${unprintable.slice(0, 2).join(' ')}, 日本, von rechts: שלום, مرحبا.`,
	`Zeichen: & < > " ' \\ ( ) % { } [ ] # ~ ^ | ½ → ≥ ≠ ± × ÷ € § ° ² ³ © ® ™ ✓ „“”‚‘’‹›–—…•`,
	'Łukasz Çelik, Ștefan Ţigău, Þórður Øvregård, Ærøskøbing, Ñuñoa, Őrség, ĞĞİı, Nguyễn Thị Ánh',
	'Ελληνικά, Київ, София, Москва',
	'weiches\u00adTrenn\u00adzeichen, fester\u00a0Abstand, fester\u2011Strich, Null\u200bbreite, \u202eumgedreht\u202c',
	'Steuerzeichen: \u0000\u0007\u001b[31m, Zeilen:\r\nzwei\rdrei\u2028vier\n\nsechs',
	'https://example.org/ein/sehr/langer/pfad/'.repeat(8),
	'Prozent %s $& $1 `${x}` </w:t> endstream endobj startxref (a(b)c) \\n'
];

const blocks: readonly Block[] = [
	{ kind: 'heading', level: 1, text: `Überschrift ${longestWord}`, id: 'a' },
	...texts.flatMap((text): readonly Block[] => [
		{ kind: 'paragraph', text: [text] },
		{
			kind: 'paragraph',
			tone: 'closing',
			text: [{ text, isStrong: true }, ' ', { text, isMuted: true }]
		}
	]),
	{ kind: 'list', isOrdered: true, items: texts.map((text) => [text]) },
	{
		kind: 'headline',
		id: 'headline',
		text: [...texts, { text: longestWord, figure: 'claimed' }, { text: '50', figure: 'evidenced' }]
	},
	{
		kind: 'box',
		title: longestWord,
		level: 2,
		blocks: texts.map((text) => ({ kind: 'paragraph', text: [text] }))
	},
	{
		kind: 'table',
		title: longestWord,
		columns: texts.slice(0, 6).map((title) => ({ title: title.slice(0, 60), share: 1 })),
		rows: texts.map((_, row) =>
			texts.slice(0, 6).map((_, column) => ({
				text: [texts[(row + column) % texts.length] ?? '']
			}))
		),
		hasRowHeaders: true
	},
	{
		kind: 'figure',
		scene: {
			width: 470,
			height: 60,
			shapes: texts.map((text, i) => ({
				kind: 'text',
				text: text.slice(0, 60),
				x: 2,
				y: 6 + i * 5,
				size: 5
			}))
		},
		alt: texts.join(' ')
	},
	{ kind: 'writing-lines', label: texts.join(' '), lines: 60 },
	{ kind: 'page-break' },
	{ kind: 'page-break' },
	{ kind: 'paragraph', text: [] },
	{
		kind: 'paragraph',
		text: [{ text: 'gefährlich', to: { kind: 'url', url: 'javascript:alert(1)' } }]
	},
	{ kind: 'paragraph', text: [{ text: 'ins Leere', to: { kind: 'anchor', id: 'nirgends' } }] },
	{ kind: 'list', isOrdered: false, items: [] },
	{
		kind: 'table',
		title: '',
		columns: [{ title: 'leer', share: 1 }],
		rows: [],
		hasRowHeaders: false
	}
];

export function nastyDocument(): ReportDocument {
	return sampleDocument({
		title: `${texts[4] ?? ''} ${texts[3] ?? ''}`,
		subject: texts.join(' '),
		author: texts[5] ?? '',
		keywords: texts,
		header: texts.join(' '),
		footer: longestWord,
		pageLabel: ' {page}/{pages}',
		blocks,
		attachment: {
			fileName: 'böse (datei) 👩‍💻.json',
			description: texts.join(' '),
			json: JSON.stringify(texts)
		}
	});
}
