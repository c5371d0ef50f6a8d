import { expect, test } from 'vitest';
import { currentCatalogue } from '../catalogues';
import { SAMPLE_DAY, sampleCompany } from '../catalogues/sample-company';
import { scoreAssessment, type Assessment } from '../domain';
import type { Locale } from '../language/locale';
import { resultCsv } from './csv';
import { instruments, words } from './testing/sample-report';

function csv(assessment: Assessment, locale: Locale = 'de', withPeople = true): string {
	return resultCsv({
		instrument: instruments[locale],
		assessment,
		score: scoreAssessment(currentCatalogue, assessment, SAMPLE_DAY),
		today: SAMPLE_DAY,
		words: words[locale],
		options: {
			...{ extent: 'full', withCompanyName: true, withNotes: true, withPeople },
			withAttachment: false
		}
	});
}

/** Reads a table as a spreadsheet does. */
function parse(text: string): string[][] {
	const rows: string[][] = [];
	for (const line of text.replace('\uFEFF', '').match(/(?:"(?:[^"]|"")*"|[^\r])*\r\n/g) ?? []) {
		const cells = line.slice(0, -2).match(/(?:"(?:[^"]|"")*"|[^;])*(?:;|$)/g) ?? [];
		// The pattern matches once more at the end of the line, on nothing.
		rows.push(
			cells
				.slice(0, -1)
				.map((cell) => cell.replace(/;$/, '').replace(/^"|"$/g, '').replaceAll('""', '"'))
		);
	}
	return rows;
}

function withNote(note: string): Assessment {
	const sample = sampleCompany('de');
	const evidence = { state: 'named', opened: true, owner: 'active', note } as const;
	return { ...sample, answers: { ...sample.answers, 'PR-01': { level: 2, evidence } } };
}

test('one line for the whole, one per dimension, one per question', () => {
	const kinds = parse(csv(sampleCompany('de'))).map(([kind]) => kind);
	expect(kinds.slice(0, 3)).toEqual(['Art', 'Gesamt', 'Bereich']);
	expect(kinds.filter((kind) => kind === 'Bereich')).toHaveLength(5);
	expect(kinds.filter((kind) => kind === 'Frage')).toHaveLength(40);
});

test('Excel of its language opens it: mark, separator, line ends, decimal sign', () => {
	const text = csv(sampleCompany('de'));
	expect(text.startsWith('\uFEFF"Art";"Kennung";')).toBe(true);
	expect(text.split('\r\n').at(-1)).toBe('');
	expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
	expect(text).toContain(';43,9286;41,6369;45,3869;36,7857;');
	const english = csv(sampleCompany('en'), 'en');
	expect(english.startsWith('\uFEFF"Kind",')).toBe(true);
	expect(english).toContain(',43.9286,41.6369,45.3869,36.7857,');
});

test.each(['=1+1', '+49 5121', '-5', '@cmd', ' =1', '＝1'])(
	'a note like %j is text to a spreadsheet, never a formula',
	(note) => {
		expect(csv(withNote(note))).toContain(`"'${note}"`);
	}
);

test('quotes, semicolons and line breaks stay inside their cell', () => {
	const note = 'Er sagte: "ja"; dann\nnichts';
	const row = parse(csv(withNote(note))).find(([, id]) => id === 'PR-01');
	expect(row).toHaveLength(18);
	expect(row?.at(-1)).toBe(note);
});

test('people are left out when unticked', () => {
	expect(csv(sampleCompany('de'))).toContain('Horst Brandt');
	expect(csv(sampleCompany('de'), 'de', false)).not.toContain('Horst Brandt');
});
