import { expect, test } from 'vitest';
import { groupCsv } from './group-csv';
import { groupFileOf } from './group-json';
import { NO_MEETING } from './meeting';
import { groupSheetInput } from './testing/sample-group';

type Order = Parameters<typeof groupSheetInput>[0];

function lines(order: Order): string[] {
	return groupCsv(groupSheetInput(order)).slice(1).trimEnd().split('\r\n');
}

/** The rows as cells by the name of their column, unquoted. */
function rows(order: Order, meeting = NO_MEETING): Record<string, string>[] {
	const text = groupCsv({ ...groupSheetInput(order), meeting });
	const [head = '', ...others] = text.slice(1).trimEnd().split('\r\n');
	const names = head.split(';').map(unquoted);
	return others.map((line) =>
		Object.fromEntries(line.split(';').map((cell, at) => [names[at] ?? '', unquoted(cell)]))
	);
}

function unquoted(cell: string): string {
	return cell.replace(/^"|"$/g, '').trim();
}

test('a spreadsheet opens it: its mark first, semicolons, as many cells in every line', () => {
	expect(groupCsv(groupSheetInput({ count: 12 }))).toMatch(/^\uFEFF"Art";/);
	const all = lines({ count: 18, split: 'industry' });
	expect(new Set(all.map((line) => line.split(';').length))).toEqual(new Set([15]));
});

test.each<[string, Order]>([
	['five', { count: 5 }],
	['twelve', { count: 12 }],
	['eighteen in industries', { count: 18, split: 'industry' }],
	['three, open', { count: 3, mode: 'open' }]
])('no column stands empty (%s)', (_, order) => {
	const all = rows(order);
	for (const name of Object.keys(all[0] ?? {})) {
		expect(
			all.some((row) => row[name] !== ''),
			name
		).toBe(true);
	}
});

test('it says of what it is', () => {
	const facts = rows({ count: 7 }).filter((row) => row['Art'] === 'Angabe');
	expect(facts.map((row) => [row['Bezeichnung'], row['In Worten']])).toEqual([
		['Runde', 'KI-Selbsthilfegruppe, November'],
		['Stand', '28.11.2026'],
		['Betriebe', '7'],
		['Regel', 'geschützter Vergleich'],
		['Katalog', 'ai-readiness 1.1.0'],
		['Umfang', 'Ganzer Check']
	]);
});

test('a title that looks like a formula stays a text', () => {
	expect(lines({ count: 5, title: '=1+1' })[1]).toContain(`"'=1+1"`);
});

test('medians and middle halves have cells of their own, empty where they are not shown', () => {
	const ofGroup = (order: Order) => rows(order).find((row) => row['Art'] === 'Gruppe');
	expect(ofGroup({ count: 12 })).toMatchObject({
		Kennung: 'PR',
		Bezeichnung: 'Prozesse',
		'In Worten': 'teils einig',
		'Gesagt, Median': '45',
		'Gesagt, mittlere Hälfte von': '40',
		'Gesagt, mittlere Hälfte bis': '65',
		'Belegt, Median': '35'
	});
	expect(ofGroup({ count: 5 })).not.toHaveProperty('Gesagt, mittlere Hälfte von');
	expect(ofGroup({ count: 8, silent: 4 })).toMatchObject({
		'In Worten': 'nicht gezeigt',
		'Gesagt, Median': '',
		'Belegt, Median': ''
	});
});

test('companies are counted in sections of at least three, and only from twelve on', () => {
	const sections = rows({ count: 12 }).filter((row) => row['Art'] === 'Verteilung');
	expect(sections.length).toBeGreaterThanOrEqual(10);
	for (const row of sections) {
		expect(row['In Worten']).toMatch(/^\d+ bis \d+$/);
		const count = Number(row['Gesagt, Anzahl']) + Number(row['Belegt, Anzahl']);
		expect(count).toBeGreaterThanOrEqual(3);
	}
	expect(rows({ count: 11 }).some((row) => row['Art'] === 'Verteilung')).toBe(false);
});

test('of an open round of three it has the facts and no figure', () => {
	const figures = rows({ count: 3, mode: 'open' }).filter((row) => row['Art'] === 'Gruppe');
	expect(figures.length).toBeGreaterThan(0);
	for (const row of figures) {
		expect(row['In Worten']).toBe('nicht gezeigt');
		expect(Object.values(row).join(' ')).not.toMatch(/\d/);
	}
});

test('what was agreed, the next date and last time stand in it', () => {
	const { published, title } = groupSheetInput({ count: 9 });
	const meeting = {
		...NO_MEETING,
		discussed: ['PR-02'],
		agreed: '=Quellen zeigen; alle',
		next: { on: '2027-01-14', host: 'Schlosserei Beck' }
	};
	const lastTime = groupFileOf({ published, title, meeting });
	const text = groupCsv({ ...groupSheetInput({ count: 9 }), meeting: { ...meeting, lastTime } });
	expect(text).toContain(`"Was wir verabredet haben";"'=Quellen zeigen; alle"`);
	expect(text).toContain('14.01.2027, bei Schlosserei Beck');
	expect(text).toContain('"besprochen";"PR-02"');
	expect(text).toMatch(/"Letztes Mal, Median";"PR";"Prozesse";"Prozesse: gesagt: [^"]+";\d+/);
});

test('it speaks the language of the sheet', () => {
	const [head, ...rows] = lines({ count: 12, locale: 'en' });
	expect(head).toContain('"Claimed, median"');
	expect(rows.join()).toContain('"Processes"');
});
