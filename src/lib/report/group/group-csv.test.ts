import { expect, test } from 'vitest';
import { groupCsv } from './group-csv';
import { groupSheetInput } from './testing/sample-group';

type Order = Parameters<typeof groupSheetInput>[0];

function lines(order: Order): string[] {
	return groupCsv(groupSheetInput(order)).slice(1).trimEnd().split('\r\n');
}

test('a spreadsheet opens it: its mark first, semicolons, as many cells in every line', () => {
	expect(groupCsv(groupSheetInput({ count: 12 }))).toMatch(/^\uFEFF"Art";/);
	const all = lines({ count: 18, split: 'industry' });
	expect(new Set(all.map((line) => line.split(';').length))).toEqual(new Set([15]));
});

test('it says of what it is', () => {
	const facts = lines({ count: 7 }).filter((line) => line.startsWith('"Angabe"'));
	expect(facts.map((line) => line.replace(/^"Angabe";;;;|;+$/g, ''))).toEqual([
		'"Runde";"KI-Selbsthilfegruppe, November"',
		'"Stand";"\t28.11.2026"',
		'"Betriebe";"\t7"',
		'"Regel";"geschützter Vergleich"',
		'"Katalog";"ai-readiness 1.1.0"',
		'"Umfang";"Ganzer Check"'
	]);
});

test('a title that looks like a formula stays a text', () => {
	expect(lines({ count: 5, title: '=1+1' })[1]).toContain(`"'=1+1"`);
});

test('medians and middle halves have cells of their own, empty where they are not shown', () => {
	const twelve = lines({ count: 12 }).find((line) => line.startsWith('"Gruppe"'));
	expect(twelve).toBe('"Gruppe";;;"PR";"Prozesse";"teils einig";45;40;65;35;25;45;;;');
	const five = lines({ count: 5 }).find((line) => line.startsWith('"Gruppe"'));
	expect(five).toMatch(/;\d+;;;\d+;;;;;$/);
	const hidden = lines({ count: 8, silent: 4 }).find((line) => line.startsWith('"Gruppe"'));
	expect(hidden).toBe('"Gruppe";;;"PR";"Prozesse";"nicht gezeigt";;;;;;;;;');
});

test('companies are counted in sections of at least three, and only from twelve on', () => {
	const sections = lines({ count: 12 }).filter((line) => line.startsWith('"Verteilung"'));
	expect(sections.length).toBeGreaterThanOrEqual(10);
	for (const line of sections) {
		const [, count] =
			/^"Verteilung";;;"\w\w";"[^"]+";"\d+ bis \d+";{7}(\d*;\d*);$/.exec(line) ?? [];
		expect(Number(count?.replace(';', ''))).toBeGreaterThanOrEqual(3);
	}
	expect(lines({ count: 11 }).some((line) => line.startsWith('"Verteilung"'))).toBe(false);
});

test('of an open round of three it has the facts and no figure', () => {
	const figures = lines({ count: 3, mode: 'open' }).filter((line) => line.startsWith('"Gruppe"'));
	for (const line of figures) expect(line).toMatch(/"nicht gezeigt";;;;;;;;;$/);
});

test('it speaks the language of the sheet', () => {
	const [head, ...rows] = lines({ count: 12, locale: 'en' });
	expect(head).toContain('"Claimed, median"');
	expect(rows.join()).toContain('"Processes"');
});
