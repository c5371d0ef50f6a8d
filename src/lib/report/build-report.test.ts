import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { currentCatalogue } from '../catalogues';
import { SAMPLE_DAY, sampleCompany } from '../catalogues/sample-company';
import { scoreAssessment, type Assessment } from '../domain';
import { locales, type Locale } from '../language/locale';
import { reportFileName, type ReportOptions } from './build-report';
import { withoutPrivateParts } from './report-context';
import { anchorsIn } from './report-document';
import {
	addressesOf,
	allAnswered,
	allText,
	assessments,
	blank,
	everything,
	headings,
	linksOf,
	plain,
	report,
	tableTitled,
	instruments
} from './testing/sample-report';
import type { ReportDocument } from './report-document';

test('the meeting paper stands first and alone, then the rest in the order of the method', () => {
	expect(report().blocks[0]?.kind).toBe('headline');
	expect(headings(report(), 1)).toEqual([]);
	expect(headings(report(), 2)).toEqual([
		'Drei nächste Schritte',
		'Welche KI-Anwendungen sind vorbereitet?',
		'Ergebnis je Bereich',
		'KI-Anwendungen und ihre Voraussetzungen',
		'Lücken in der Dokumentation',
		'Alle Antworten',
		'So entstehen die Zahlen',
		'Veröffentlichte Quellen'
	]);
	const short = report({ options: { extent: 'short' } });
	expect(headings(short, 2)).toHaveLength(2);
	expect(report().blocks.slice(0, short.blocks.length + 1)).toHaveLength(short.blocks.length + 1);
	expect(report().blocks[short.blocks.length]?.kind).toBe('page-break');
});

test('the sample company reads as example E20: 44 said, 37 shown', () => {
	const rows = tableTitled(report(), 'Werte je Bereich, 0 bis 100');
	expect(rows.at(-1)).toEqual([...['Gesamtwert', '44', '37', '42 bis 45', '–', '10 von 26']]);
	expect(rows[0]?.slice(0, 5)).toEqual(['Prozesse', '44', '34', '–', '60']);
	expect(allText(report())).toContain('Wir sagen 44. Zeigen können wir 37.');
	expect(allText(report())).toContain('liegt beides in den Bereichen Prozesse und Daten.');
});

function stepsOf(document: ReportDocument): readonly string[] {
	const table = document.blocks.find(
		(block) => block.kind === 'table' && block.columns.some(({ title }) => title === 'Schritt')
	);
	return table?.kind === 'table' ? table.rows.map((row) => plain(row[1]?.text ?? [])) : [];
}

test('every next step names its question, what to do, what counts as evidence, and leaves room for who and when', () => {
	const { nextSteps } = scoreAssessment(currentCatalogue, sampleCompany('de'), SAMPLE_DAY);
	const steps = stepsOf(report());
	expect(steps).toHaveLength(nextSteps.length);
	nextSteps.forEach(({ question }, i) => {
		expect(steps[i]).toContain(`(${question.id})`);
		expect(steps[i]).toContain(
			`Als Beleg reicht: ${instruments.de.question(question.id, 'evidence')}`
		);
	});
	expect(steps[0]).toContain('Bringen Sie es so weit: „Rechte sind nach Aufgabe vergeben');
	expect(steps[1]).toContain('Tragen Sie ein, wo es steht und wer es pflegt.');
	const fields = report().blocks.flatMap((block) =>
		block.kind === 'table' ? block.columns.filter(({ toFill }) => toFill === 'field') : []
	);
	expect(fields.map(({ title }) => title)).toEqual(expect.arrayContaining(['wer?', 'bis wann?']));
});

test('no step names a goal worse than what the reader says', () => {
	fc.assert(
		fc.property(assessments, (assessment) => {
			const { nextSteps } = scoreAssessment(currentCatalogue, assessment, SAMPLE_DAY);
			const steps = stepsOf(report({ assessment, options: { extent: 'short' } }));
			nextSteps.forEach(({ question, answer }, i) => {
				if (answer.kind !== 'level') return;
				for (let level = 0; level <= answer.level; level++) {
					expect(steps[i]).not.toContain(instruments.de.level(question.id, level));
				}
			});
		}),
		{ numRuns: 200 }
	);
});

test('what is claimed but not evidenced is listed by what has to be done, with room for who and when', () => {
	const table = report().blocks.find(
		(block) => block.kind === 'table' && block.columns[1]?.title === 'Was zu tun ist'
	);
	if (table?.kind !== 'table') throw new Error('the gaps are a table');
	function ids(todo: string) {
		const rows = table?.kind === 'table' ? table.rows : [];
		return rows
			.filter(([, cell]) => plain(cell?.text ?? []).startsWith(`${todo}. `))
			.map(([cell]) => plain(cell?.text ?? []).slice(0, 5));
	}
	expect(ids('Einen Beleg nennen')).toEqual(['PR-01', 'PR-07', 'DA-01', 'DA-07', 'DO-01', 'SO-04']);
	expect(ids('Den Beleg öffnen und nachsehen')).toEqual(['DA-06', 'DO-06', 'ME-03']);
	expect(ids('Den Inhalt prüfen und das Datum festhalten')).toEqual(['DA-03', 'ME-06', 'SO-06']);
	expect(ids('Jemand Neuen dafür benennen')).toEqual(['PR-02', 'DA-02', 'DO-02', 'SO-05']);
	expect(table.rows).toHaveLength(16);
	expect(table.columns.slice(2).map(({ toFill }) => toFill)).toEqual(['field', 'field']);
});

test('a half-finished check says so at the top of every page', () => {
	const quick = currentCatalogue.questions.filter((question) => question.quick);
	const answers = allAnswered(() => ({ level: 2 }), quick.slice(0, 6));
	const { header } = report({ assessment: blank('quick', answers) });
	expect(header).toContain('Zwischenstand, 6 von 12');
	expect(report().header).not.toContain('Zwischenstand');
});

test('the quick check shows multiples of 5, and says "about"', () => {
	const quick = currentCatalogue.questions.filter((question) => question.quick);
	const levels = [1, 2, 1, 2, 1, 2, 1, 0, 3, 2, 1, 2];
	const answers = quick.map(({ id }, i) => [id, { level: levels[i] ?? 0 }] as const);
	const document = report({ assessment: blank('quick', Object.fromEntries(answers)) });
	const [, claimed = '', evidenced = ''] =
		tableTitled(document, 'Werte je Bereich, 0 bis 100').at(-1) ?? [];
	for (const shown of [claimed, evidenced]) expect(shown).toMatch(/^rund\u00a0\d*[05]$/);
});

test.each([
	['de', 'Betrieb:'],
	['en', 'Company:']
] as const)(
	'a sheet without a name (%s) has a line for it, and is Belegbar by its title',
	(locale, blank) => {
		const named = report({ locale });
		const unnamed = report({ locale, options: { withCompanyName: false, extent: 'short' } });
		expect([named.blank, unnamed.blank]).toEqual([undefined, blank]);
		expect(named.title).toMatch(/^Belegbar: .+ – .+/);
		expect(unnamed.title).toMatch(/^Belegbar: /);
	}
);

test('the steps of the scale are named in one size, though the first is narrow', () => {
	const names = currentCatalogue.maturityLevels.map(({ id }) => instruments.de.maturity(id));
	const shapes = report().blocks.flatMap((block) =>
		block.kind === 'figure' ? block.scene.shapes : []
	);
	const sizes = names.map((name) =>
		shapes.flatMap((shape) => (shape.kind === 'text' && shape.text === name ? [shape.size] : []))
	);
	expect(sizes).toEqual(names.map(() => [8]));
});

test('what was unticked appears nowhere, not in the file either', () => {
	const assessment = {
		...sampleCompany('de'),
		name: 'Firma Zwirbel'
	};
	const secrets = { withCompanyName: 'Zwirbel', withPeople: 'Horst', withNotes: 'Angebotsvorlage' };
	const open = JSON.stringify(report({ assessment }));
	for (const secret of Object.values(secrets)) expect(open).toContain(secret);
	const closed = { withCompanyName: false, withPeople: false, withNotes: false };
	const hidden = JSON.stringify(report({ assessment, options: closed }));
	for (const secret of [...Object.values(secrets), 'Lindemann', 'Probe-Export']) {
		expect(hidden).not.toContain(secret);
	}
	expect(fileNameOf(assessment, {}, 'de')).toBe('Belegbar-Bericht-Firma-Zwirbel-2026-11-23.pdf');
	expect(fileNameOf(assessment, closed, 'en')).toBe('Belegbar-report-2026-11-23.pdf');
});

test('leaving out private parts changes no score', () => {
	const hidden = withoutPrivateParts(sampleCompany('de'), {
		...{ withCompanyName: false, withPeople: false, withNotes: false }
	});
	const [before, after] = [sampleCompany('de'), hidden].map((assessment) =>
		scoreAssessment(currentCatalogue, assessment, SAMPLE_DAY)
	);
	expect(after).toEqual(before);
});

test('the answers are inside only when wanted', () => {
	expect(report().attachment?.json).toContain('"format":1');
	expect(report({ options: { withAttachment: false } }).attachment).toBeUndefined();
});

test('what was filled in before the export replaces the room to write', () => {
	const questionToGroup = 'Wer prüft bei euch KI-Texte?';
	expect(allText(report({ options: { questionToGroup } }))).toContain(questionToGroup);
	expect(allText(report({ options: { questionToGroup: '  ' } }))).toBe(allText(report()));
});

test('every published source on paper leads to where it can be read', () => {
	const addresses = currentCatalogue.sources.map(({ url }) => url ?? 'none');
	expect(addressesOf(report()).toSorted()).toEqual(addresses.toSorted());
});

test.each([
	['zero answers', blank('full'), 'Noch ist keine Frage beantwortet.'],
	[
		'all unknown',
		blank(
			'full',
			allAnswered(() => ({ level: 'unknown' }))
		),
		'Wen fragen Sie?'
	],
	[
		'everything lived and shown',
		blank(
			'full',
			allAnswered(() => ({
				level: 4,
				evidence: { state: 'named', opened: true, reviewedOn: '2026-11', owner: 'active' }
			}))
		),
		'Zurzeit gibt es keinen nächsten Schritt.'
	]
])('%s still make a report', (_, assessment, sentence) => {
	expect(allText(report({ assessment }))).toContain(sentence);
});

test('where no answer needs a source or a step, the report does not claim that all is well', () => {
	const optional = currentCatalogue.questions.filter((question) => question.allowsNotApplicable);
	const document = report({
		assessment: blank(
			'full',
			allAnswered(() => ({ level: 'na' }), optional)
		)
	});
	expect(allText(document)).toContain('Noch keine: Bisher braucht keine Antwort einen Beleg.');
	expect(allText(document)).toContain('Nächste Schritte entstehen aus Ihren Antworten.');
});

test('a long note stands whole with its answer, and cut short on the to-do list', () => {
	const note = `Anfang ${'Mitte '.repeat(200)}Ende`;
	const evidence = { state: 'named', opened: false, owner: 'active', note } as const;
	const assessment = blank('full', { 'PR-01': { level: 2, evidence } });
	const document = report({ assessment });
	const todo = allText(document)
		.split('\n')
		.find((line) => line.startsWith('Den Beleg öffnen und nachsehen. '));
	expect(todo).toMatch(/Notiz: Anfang (?:Mitte )+…$/);
	expect(allText(document)).toContain(note);
});

test('every link leads somewhere, every anchor is unique, no text is missing', () => {
	const extents = fc.constantFrom('short' as const, 'full' as const);
	fc.assert(
		fc.property(assessments, fc.constantFrom(...locales), extents, (assessment, locale, extent) => {
			const document = report({ assessment, locale, options: { extent } });
			const anchors = document.blocks.flatMap(anchorsIn);
			expect(new Set(anchors).size).toBe(anchors.length);
			expect(linksOf(document).filter((id) => !anchors.includes(id))).toEqual([]);
			const text = allText(document);
			expect(text).not.toMatch(/\b(question|dimension|gate|source|maturity)\.[\w-]+\.\w+|NaN/);
		}),
		{ numRuns: 60 }
	);
});

test('equal input gives an equal report', () => {
	expect(report()).toEqual(report());
});

function fileNameOf(assessment: Assessment, kept: Partial<ReportOptions>, locale: Locale): string {
	const options = { ...everything, ...kept };
	return reportFileName({ assessment, options }, locale, 'pdf');
}
