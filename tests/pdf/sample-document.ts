import type { Scene } from '../../src/lib/charts/scene';
import type { Block, ReportDocument, TableCell, Text } from '../../src/lib/report/report-document';

/** Reports made by hand that use every kind of block, so that the painter is tested on its own. */

const bars: Scene = {
	width: 470,
	height: 150,
	shapes: ['Daten', 'Menschen', 'Abläufe', 'Recht'].flatMap((name, index) => {
		const y = 8 + index * 30;
		const claimed = 300 - index * 45;
		return [
			{ kind: 'rect', x: 90, y: y - 4, width: claimed + 40, height: 24, fill: 'band' },
			{
				kind: 'rect',
				x: 90,
				y,
				width: claimed,
				height: 8,
				stroke: { role: 'accent', width: 1 },
				fill: 'paper'
			},
			{ kind: 'rect', x: 90, y: y + 9, width: claimed * 0.6, height: 8, fill: 'accent' },
			{ kind: 'text', text: name, x: 84, y: y + 12, size: 9, anchor: 'end' },
			{
				kind: 'text',
				text: String(Math.round(claimed / 3.5)),
				x: 96 + claimed,
				y: y + 8,
				size: 8,
				isBold: true
			},
			{
				kind: 'polygon',
				points: [
					[90, y + 24],
					[460, y + 24]
				],
				isClosed: false,
				stroke: { role: 'grid', width: 0.5, dash: [2, 2] }
			},
			{ kind: 'circle', x: 90 + claimed * 0.8, y: y + 8, radius: 3, fill: 'ink', fillOpacity: 0.5 }
		] as const;
	})
};

const question =
	'Gibt es für jede Stelle, an der personenbezogene Daten an einen KI-Dienst gehen, einen unterschriebenen Vertrag zur Auftragsverarbeitung?';

function answerRow(number: number): readonly TableCell[] {
	return [
		{ text: [`DA-${String(number).padStart(2, '0')}`], id: `answer-${number}` },
		{ text: [question] },
		{
			text: [
				{ text: 'Stufe 2: ', isStrong: true },
				'Die wichtigsten Verträge liegen vor, für Nebensysteme fehlen sie.'
			]
		},
		{
			text: [
				'Vertragsordner, SharePoint / Recht / Auftragsverarbeitungsverträge; ',
				{ text: 'geprüft von Frau Çelik-Łukaszewska', isMuted: true }
			]
		},
		{ text: [String(number * 3), ' %'] }
	];
}

const columns = [
	{ title: 'Frage', share: 1 },
	{ title: 'Wortlaut', share: 4 },
	{ title: 'Gewählte Beschreibung', share: 3 },
	{ title: 'Quelle', share: 3 },
	{ title: 'Wert', share: 1, align: 'right' }
] as const;

const firstPage: readonly Block[] = [
	{
		kind: 'headline',
		id: 'paper',
		text: [
			'Wir sagen ',
			{ text: 'rund\u00a0', isMuted: true },
			{ text: '44', figure: 'claimed' },
			'. Zeigen können wir ',
			{ text: '29', figure: 'evidenced' },
			'.'
		]
	},
	{
		kind: 'paragraph',
		tone: 'lead',
		text: [
			'Was wir über uns sagen, und was wir davon ',
			{ text: 'zeigen', isStrong: true },
			' können.'
		]
	},
	{
		kind: 'figure',
		scene: bars,
		alt: 'Daten ist mit 86 am stärksten, Recht mit 47 am schwächsten; belegt ist davon je drei Fünftel.',
		caption: 'Umriss: gesagt. Fläche: belegt. Band: möglicher Bereich.'
	},
	{ kind: 'heading', level: 2, text: 'Die drei nächsten Schritte', id: 'steps' },
	{
		kind: 'list',
		isOrdered: true,
		items: [
			[
				'Verträge zur Auftragsverarbeitung für ',
				{ text: 'alle', isStrong: true },
				' KI-Dienste einholen. Grundlage: ',
				{ text: 'DA-02', to: { kind: 'anchor', id: 'answer-2' } },
				'; Quelle: ',
				{
					text: 'Artikel 28 DSGVO (Verordnung (EU) 2016/679)',
					to: { kind: 'url', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj?uri=a&b=ü' }
				},
				'.'
			],
			['Eine verantwortliche Person je Datenbestand benennen.'],
			['Die Liste der eingesetzten Dienste einmal im Quartal prüfen.']
		]
	},
	{
		kind: 'box',
		title: 'Eine Frage an die Runde',
		level: 2,
		blocks: [
			{ kind: 'paragraph', text: ['Wer merkt es zuerst, wenn eine Antwort der KI falsch ist?'] },
			{ kind: 'list', isOrdered: false, items: [['Die Kundschaft?'], ['Das Büro?']] }
		]
	},
	{
		kind: 'table',
		title: '',
		columns: [
			{ title: 'Vorbereitet', share: 2, sign: 'evidenced' },
			{ title: 'Noch nicht', share: 3, sign: 'claimed' },
			{ title: 'wer?', share: 1, toFill: 'field' }
		],
		rows: [
			[
				{ text: ['Schulungsvideos', '\n\n', 'Protokolle'] },
				{ text: ['Endkontrolle', { text: '\nfehlt: Wer darf was sehen?', isMuted: true }] },
				{ text: [] }
			]
		],
		hasRowHeaders: false
	},
	{ kind: 'writing-lines', label: 'Was wir vereinbaren', lines: 3 }
];

const restOfReport: readonly Block[] = [
	{ kind: 'page-break' },
	{ kind: 'heading', level: 1, text: 'Alle Antworten', id: 'answers' },
	{
		kind: 'paragraph',
		tone: 'muted',
		text: ['Notizen stehen hier, wie sie eingegeben wurden.'],
		id: 'remark'
	},
	{
		kind: 'table',
		title: 'Antworten im Bereich Daten',
		columns,
		rows: Array.from({ length: 24 }, (_, i) => answerRow(i + 1)),
		hasRowHeaders: true
	},
	{ kind: 'heading', level: 2, text: 'So entstehen die Zahlen', id: 'numbers' },
	{ kind: 'paragraph', text: ['(2 × 75 + 1 × 50) ÷ 3 ≈ 66,7 → 67; Spanne 12,5 – 87,5'] }
];

export function sampleDocument(change: Partial<ReportDocument> = {}): ReportDocument {
	return {
		locale: 'de',
		title: 'KI-Bereitschaft: Muster & Söhne GmbH',
		subject: 'Selbsteinschätzung <mit> „Quellen“',
		author: 'Muster & Söhne GmbH',
		keywords: ['KI-Bereitschaft', 'Selbsteinschätzung'],
		date: '2026-11-23',
		header: 'Belegbar · Muster & Söhne GmbH · 23.11.2026 · Zwischenstand, 6 von 12',
		footer: 'Keine Rechtsberatung',
		pageLabel: 'Seite {page} von {pages}',
		blocks: [...firstPage, ...restOfReport],
		attachment: {
			fileName: 'muster.belegbar.json',
			description: 'Die Antworten zum Wiederöffnen',
			json: '{"format":1,"name":"Muster & Söhne"}'
		},
		...change
	};
}

export function documentWith(blocks: readonly Block[]): ReportDocument {
	return sampleDocument({ blocks });
}

export function paragraph(...text: Text): Block {
	return { kind: 'paragraph', text };
}
