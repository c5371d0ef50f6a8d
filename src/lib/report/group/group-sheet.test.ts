import { describe, expect, test } from 'vitest';
import { locales } from '../../language/locale';
import { allText, headings, tableTitled } from '../testing/sample-report';
import { buildGroupSheet, groupFileName } from './build-group-sheet';
import { groupFileOf } from './group-json';
import { NO_MEETING } from './meeting';
import { groupSheetInput } from './testing/sample-group';

function sheet(order: Parameters<typeof groupSheetInput>[0]) {
	return buildGroupSheet(groupSheetInput(order));
}

test('a sheet says of which day, how many and by which rule it is, and its catalogue', () => {
	const text = allText(sheet({ count: 7 }));
	expect(text).toContain('Stand 28.11.2026');
	expect(text).toContain('7 Betriebe');
	expect(text).toContain('geschützter Vergleich');
	expect(text).toContain('Katalog ai-readiness 1.1.0');
});

test('the sections follow each other from the figures to what they are not', () => {
	expect(headings(sheet({ count: 18, split: 'industry' }), 2)).toEqual([
		'Wo die Gruppe steht',
		'Worüber es sich zu reden lohnt',
		'Hier gehen die Antworten auseinander',
		'Hier sind die meisten noch unterwegs',
		'Hier fehlen am häufigsten Belege',
		'KI in dieser Runde',
		'Erwartung und Wirklichkeit in dieser Runde',
		'Verteilung je Bereich',
		'Teilgruppen',
		'Veröffentlichte Quellen'
	]);
});

test.each([
	[5, ['gesagt', 'belegt'], /mittlere Hälfte erscheint ab 8.*Verteilung erscheint ab 12/],
	[8, ['gesagt, mittlere Hälfte'], /Die Verteilung erscheint ab 12 Betrieben/],
	[12, ['gesagt, mittlere Hälfte', 'Wie viele Betriebe in welchem Abschnitt'], /./]
])('of %d companies it shows %j and says what is missing', (count, shown, missing) => {
	const text = allText(sheet({ count }));
	for (const words of shown) expect(text).toContain(words);
	expect(text).toMatch(missing);
	expect(text.includes('Verteilung je Bereich')).toBe(count >= 12);
});

test('every point has its question, its middle answer, a prompt and room to write', () => {
	const boxes = sheet({ count: 12 }).blocks.flatMap((block) =>
		block.kind === 'box' && block.level === 3 ? [block] : []
	);
	expect(boxes.length).toBeGreaterThan(0);
	for (const { blocks } of boxes) {
		const text = blocks.flatMap((block) => (block.kind === 'paragraph' ? block.text : []));
		expect(JSON.stringify(text)).toMatch(/Mittlere Antwort: .*von\u00a05\).*Frage an die Runde: /);
		expect(blocks.at(-1)).toMatchObject({ kind: 'writing-lines', label: 'Notizen' });
	}
});

test('a kind without points says so', () => {
	expect(allText(sheet({ count: 12 }))).toContain('Bei keiner Frage liegen die meisten');
});

test('a dimension in which too few have a score stays empty and says why', () => {
	const hidden = sheet({ count: 8, silent: 4 });
	const [first, second] = tableTitled(hidden, 'Werte je Bereich, 0 bis 100');
	expect(first).toEqual(['Prozesse', ...Array.from({ length: 4 }, () => 'nicht gezeigt'), '–']);
	expect(second?.[1]).toMatch(/^\d+$/);
	expect(allText(hidden)).toContain('Zu wenige Betriebe haben hier einen Wert.');
});

test('subgroups show medians only, a line for each and every dimension', () => {
	const rows = tableTitled(
		sheet({ count: 18, split: 'industry' }),
		'Mediane, in Fünferschritten gerundet.'
	);
	expect(rows).toHaveLength(15);
	expect(rows[0]?.slice(0, 2)).toEqual(['Metall (5–9 Betriebe)', 'Prozesse']);
});

test('only the sources of the questions on the sheet are listed', () => {
	const text = allText(sheet({ count: 12 }));
	expect(text).toContain('Worauf sich die Fragen stützen.');
	expect(text).toContain('Keine Rechtsberatung');
	const open = allText(sheet({ count: 3, mode: 'open' }));
	expect(open).not.toContain('Worauf sich die Fragen stützen.');
	expect(open).toContain('Keine Rechtsberatung');
});

describe('how anonymity was kept', () => {
	test('is told with the number the rule has', () => {
		expect(allText(sheet({ count: 7 }))).toContain('mindestens 5 Beiträge darin einen Wert');
	});

	test('does not promise of merged files what only a session keeps', () => {
		const fromFiles = { ...groupSheetInput({ count: 7 }), origin: 'files' } as const;
		const text = allText(buildGroupSheet(fromFiles));
		expect(text).toContain('Wer sie zusammengeführt hat, konnte einzelne Beiträge sehen.');
		expect(text).not.toContain('hat der Server alle einzelnen Beiträge gelöscht');
	});

	test('is no sample of anything', () => {
		for (const locale of locales) {
			expect(allText(sheet({ count: 7, locale }))).toMatch(/keine Stichprobe|not a sample/);
		}
	});
});

describe('an open comparison on paper', () => {
	test('keeps no exact score', () => {
		const rows = tableTitled(sheet({ count: 6, mode: 'open' }), 'Werte je Bereich, 0 bis 100');
		const medians = rows.flatMap(([, claimed, evidenced]) => [Number(claimed), Number(evidenced)]);
		expect(medians.every((median) => median % 5 === 0)).toBe(true);
	});

	test('shows nothing of three companies but room to write', () => {
		const { blocks } = sheet({ count: 3, mode: 'open' });
		expect(blocks.some(({ kind }) => kind === 'figure' || kind === 'table')).toBe(false);
		expect(blocks.some(({ kind }) => kind === 'writing-lines')).toBe(true);
	});

	test('shows no single score, however many take part, but sections of at least three', () => {
		const { blocks } = sheet({ count: 15, mode: 'open' });
		const circles = blocks.flatMap((block) =>
			block.kind === 'figure' ? block.scene.shapes.filter(({ kind }) => kind === 'circle') : []
		);
		expect(circles).toEqual([]);
		const rows = tableTitled(
			sheet({ count: 15, mode: 'open' }),
			'Wie viele Betriebe in welchem Abschnitt'
		);
		const counts = rows.flatMap(([, bins = '']) => [...bins.matchAll(/: (\d+)/g)]);
		expect(counts.every(([, count]) => Number(count) >= 3)).toBe(true);
	});
});

test('a file is named after the group and the day, without what file systems dislike', () => {
	const input = groupSheetInput({ count: 5, title: 'KI: Straße & Söhne?' });
	expect(groupFileName('group', input, 'pdf')).toBe(
		'Belegbar-Gruppenblatt-KI-Strasse-Söhne-2026-11-29.pdf'
	);
	const english = groupSheetInput({ count: 5, locale: 'en', title: '' });
	expect(groupFileName('own', english, 'csv')).toBe(
		'Belegbar-my-company-in-the-group-2026-11-29.csv'
	);
});

describe('last time', () => {
	const earlier = groupSheetInput({ count: 7, title: 'Oktober' });
	const lastTime = groupFileOf({
		...earlier,
		published: { ...earlier.published, on: '2026-10-30' },
		meeting: { ...NO_MEETING, agreed: 'Alle bringen eine Quelle mit.' }
	});

	function sheetAfter(file: typeof lastTime, order: Parameters<typeof groupSheetInput>[0]) {
		const input = groupSheetInput(order);
		return allText(buildGroupSheet({ ...input, meeting: { ...NO_MEETING, lastTime: file } }));
	}

	test('stands beside today, with what was agreed and how little may be read into it', () => {
		const text = sheetAfter(lastTime, { count: 9 });
		expect(text).toContain('Letztes Mal: 30.10.2026, 7 Betriebe. Heute: 28.11.2026, 9 Betriebe.');
		expect(text).toContain(
			'In einen Unterschied von weniger als 10 Punkten lesen Sie bitte nichts hinein'
		);
		expect(text).toContain('Alle bringen eine Quelle mit.');
	});

	test('is not compared with a quick check', () => {
		expect(sheetAfter(lastTime, { count: 9, scope: 'quick' })).toContain(
			'Schnellcheck und ganzer Check lassen sich nicht vergleichen.'
		);
	});

	test('is not on the sheet of a group that has kept nothing', () => {
		expect(allText(buildGroupSheet(groupSheetInput({ count: 9 })))).not.toContain('Letztes Mal');
	});
});

describe('what the group takes along of its meeting', () => {
	const { published } = groupSheetInput({ count: 9 });
	const points = published.comparison.kind === 'protected' && published.comparison.talkingPoints;
	const [first] = points ? points.disagreement : [];
	const question = first?.question ?? '';

	function sheetWith(meeting: Partial<typeof NO_MEETING>) {
		return buildGroupSheet({
			...groupSheetInput({ count: 9 }),
			meeting: { ...NO_MEETING, ...meeting }
		});
	}

	test('has lines to write what was agreed and when it meets again', () => {
		const text = JSON.stringify(sheetWith({}));
		expect(text).toContain('"title":"Was wir verabredet haben"');
		expect(text).toContain('{"kind":"writing-lines","label":"Wer macht was, bis wann?","lines":3}');
		expect(text).toContain('"Nächstes Treffen: wann, bei wem?"');
	});

	test('or says both, with the topics that were talked about and what was noted', () => {
		const sheetText = allText(
			sheetWith({
				agreed: 'Quellen zeigen.',
				next: { on: '2027-01-14', host: 'Schlosserei Beck' },
				discussed: [question],
				notes: { [question]: 'Zwei haben eine Vorlage.' }
			})
		);
		expect(sheetText).toContain('Quellen zeigen.');
		expect(sheetText).toContain('Nächstes Treffen: 14.01.2027, bei Schlosserei Beck');
		expect(sheetText).toContain('✓ besprochen');
		expect(sheetText).toContain('Notizen: Zwei haben eine Vorlage.');
	});

	test('explains the middle half only where there is one', () => {
		expect(allText(sheet({ count: 7 }))).not.toContain('Mittlere Hälfte:');
		expect(allText(sheet({ count: 8 }))).toContain('Mittlere Hälfte:');
	});
});
