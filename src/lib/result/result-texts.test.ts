import { describe, expect, test } from 'vitest';
import { currentCatalogue } from '$lib/catalogues';
import { SAMPLE_DAY, sampleCompany } from '$lib/catalogues/sample-company';
import { dimensionRows, scoreAssessment, type DimensionRow } from '$lib/domain';
import { explainWords } from '$lib/language/words/explain';
import { resultWords } from '$lib/language/words/result';
import { Instrument } from '$lib/language/instrument';
import { loadCurrentInstrument } from '$lib/language/load-instrument';
import { answerInWords, sourceInWords } from './explain/answer-words';
import { findingSentences } from './finding';
import { gateLines } from './gate-lines';
import { gutFeelingSentence } from './gut-feeling';
import { publishedSources } from './published-sources';
import { isOpenRange, shownRange, shownScore, type ScoreStyle } from './shown-score';
import { stepTexts } from './step-texts';

const words = resultWords('de');
const instrument = await loadCurrentInstrument('de');
const sample = sampleCompany('de');
const score = scoreAssessment(currentCatalogue, sample, SAMPLE_DAY);
const answerById = new Map(
	score.dimensions.flatMap(({ answers }) => answers.map((a) => [a.question.id, a] as const))
);

describe('a number as it is shown', () => {
	const full: ScoreStyle = { scope: 'full', locale: 'de', about: words.about, range: words.range };
	const quick: ScoreStyle = { ...full, scope: 'quick' };

	test.each([
		[43.93, '44', 'rund 45'],
		[37.5, '38', 'rund 40'],
		[34.4, '34', 'rund 35'],
		[0, '0', 'rund 0']
	])('%d in the full and in the quick check', (value, inFull, inQuick) => {
		expect([shownScore(value, full), shownScore(value, quick)]).toEqual([inFull, inQuick]);
	});

	test('a range has its "about" once', () => {
		expect(shownRange({ low: 26.9, high: 37.8 }, quick)).toBe('rund 25 bis 40');
		expect(shownRange({ low: 26.9, high: 37.8 }, full)).toBe('27 bis 38');
	});

	test('a range that differs by rounding errors only is closed', () => {
		expect(isOpenRange({ low: 100 / 3, high: 33.333333333333336 })).toBe(false);
		expect(isOpenRange({ low: 33, high: 34 })).toBe(true);
		expect(isOpenRange(null)).toBe(false);
	});
});

describe('what the dimensions say', () => {
	function say(rows: readonly DimensionRow[]): readonly string[] {
		return findingSentences({
			rows,
			words,
			locale: 'de',
			shown: (value) => `${Math.round(value)}`
		});
	}

	function row(id: string, claimed: number | null, evidenced = claimed): DimensionRow {
		const name = `Bereich ${id}`;
		return { id, name, claimed, evidenced, range: null, levelName: null, gutFeeling: null };
	}

	test('names strongest, weakest and widest gap of the sample company', () => {
		const [strongest, weakest, gap] = say(dimensionRows(score, instrument));
		expect(strongest).toBe('Am stärksten: Menschen und Veränderung (gesagt 61).');
		expect(weakest).toBe('Am schwächsten: Digitale Souveränität (gesagt 39).');
		expect(gap).toContain('Prozesse und Daten');
	});

	test('gives both numbers of a single widest gap', () => {
		expect(say([row('A', 60, 20), row('B', 50)]).at(-1)).toContain(
			'Bereich A (60 gesagt, 20 belegt)'
		);
	});

	test.each([
		['all equal', [row('A', 50), row('B', 50)], ['Alle Bereiche liegen gleichauf (gesagt 50).']],
		[
			'one point only',
			[row('A', 50), row('B', null)],
			['Erst ein Bereich zeigt einen Wert: Bereich A (gesagt 50).']
		],
		[
			'one point with a gap',
			[row('A', 50, 20)],
			['Erst ein Bereich zeigt einen Wert: Bereich A (gesagt 50).', 'Belegt sind davon 20.']
		],
		[
			'no point',
			[{ ...row('A', null), range: { low: 0, high: 100 } }],
			[words.dimensions.onlyRanges]
		],
		['nothing that applies', [row('A', null)], [words.noPoint.nothingApplies]]
	])('%s', (_, rows, expected) => {
		expect(say(rows)).toEqual(expected);
	});
});

describe('gut feeling', () => {
	const input = { words: words.gutFeeling, locale: 'de', shown: (s: number) => `${s}` } as const;

	test('names where it was furthest off', () => {
		const rows = [
			{ name: 'Daten', claimed: 40, gutFeeling: 45 },
			{ name: 'Prozesse', claimed: 40, gutFeeling: 70 }
		];
		expect(gutFeelingSentence(rows, input)).toContain(
			'Prozesse. Das Bauchgefühl sagte 70, die Antworten sagen 40.'
		);
	});

	test('says so when it was close, and nothing without a result', () => {
		const close = [{ name: 'Daten', claimed: 40, gutFeeling: 45 }];
		expect(gutFeelingSentence(close, input)).toBe(words.gutFeeling.close);
		const none = [{ name: 'Daten', claimed: null, gutFeeling: 45 }];
		expect(gutFeelingSentence(none, input)).toBeUndefined();
	});
});

describe('gates', () => {
	test('are told best first', () => {
		const lines = gateLines(currentCatalogue, 'full', score.gates);
		expect(lines.map(({ status }) => status)).toEqual([
			'free',
			'free',
			...Array.from({ length: 5 }, () => 'blocked')
		]);
	});

	test('tell apart what is unanswered and what the quick check does not ask', () => {
		const quick = scoreAssessment(currentCatalogue, { scope: 'quick', answers: {} }, SAMPLE_DAY);
		const agent = gateLines(currentCatalogue, 'quick', quick.gates).find(
			({ gate }) => gate.id === 'G-AGENT'
		);
		expect(agent?.askedUnclear).toEqual(['SO-01', 'SO-04', 'DA-01', 'DO-02']);
		expect(agent?.notAsked).toEqual(['SO-02', 'SO-03']);
	});
});

describe('a next step', () => {
	test('quotes the answer, what is shown of it, and the goal', () => {
		const step = score.nextSteps.find(({ question }) => question.id === 'SO-04');
		expect(step && stepTexts(step, instrument)).toEqual({
			short: instrument.question('SO-04'),
			said: instrument.level('SO-04', 2),
			shown: instrument.level('SO-04', 1),
			goal: instrument.level('SO-04', 2),
			goalKind: 'said',
			defects: ['no-source']
		});
	});

	test('asks for more where everything said is shown', () => {
		const step = score.nextSteps.find(({ question }) => question.id === 'SO-01');
		expect(step && stepTexts(step, instrument)).toMatchObject({
			said: instrument.level('SO-01', 2),
			shown: null,
			goal: instrument.level('SO-01', 3),
			goalKind: 'more',
			defects: []
		});
	});

	test('of an unknown answer quotes no description', () => {
		const answers = { 'PR-02': { level: 'unknown' as const } };
		const [step] = scoreAssessment(
			currentCatalogue,
			{ scope: 'quick', answers },
			SAMPLE_DAY
		).nextSteps;
		expect(step && stepTexts(step, instrument)).toMatchObject({
			said: null,
			goalKind: 'known',
			goal: instrument.level('PR-02', 1)
		});
	});

	test('names the published sources and which of them were not looked up again', () => {
		const catalogue = {
			...currentCatalogue,
			sources: [
				{ id: 'A', checkedOn: '2026-11-23', status: 'checked' as const },
				{ id: 'B', checkedOn: '2026-11-23', status: 'from-memory' as const }
			]
		};
		expect(
			publishedSources(
				{ sources: ['A', 'B'] },
				new Instrument(catalogue, 'de', { 'source.A.title': 'Titel' })
			)
		).toEqual([
			{ id: 'A', title: 'Titel', isFromMemory: false },
			{ id: 'B', title: 'B', isFromMemory: true }
		]);
	});
});

test.each([
	['PR-01', 'Stufe 2: ', 'Trägt bis Stufe 1. Es ist keine Quelle genannt.'],
	['PR-02', 'Stufe 2: ', 'Trägt bis Stufe 2. Die zuständige Person ist nicht mehr da.'],
	['PR-03', 'Stufe 1: ', 'Diese Stufe braucht keine Quelle.'],
	['PR-04', 'Stufe 2: ', 'Trägt die Antwort: geöffnet, aktuell, jemand ist zuständig.'],
	['ME-04', 'Trifft nicht zu', undefined],
	['ME-05', 'Stufe 3: ', 'Diese Frage braucht keine Quelle.'],
	['SO-03', 'Weiß nicht', undefined]
])('the answer to %s is explained in words', (id, answerStart, source) => {
	const answer = answerById.get(id);
	if (!answer) throw new Error(`no answer to ${id}`);
	expect(answerInWords(answer, explainWords('de'), instrument)).toMatch(
		new RegExp(`^${answerStart}`)
	);
	expect(sourceInWords(answer, explainWords('de'))).toBe(source);
});
