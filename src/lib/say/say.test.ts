import { describe, expect, test } from 'vitest';
import { currentCatalogue } from '../catalogues';
import { SAMPLE_DAY, sampleCompany } from '../catalogues/sample-company';
import { dimensionRows, scoreAssessment, type Answers, type DimensionRow } from '../domain';
import { loadCurrentInstrument } from '../language/load-instrument';
import { answerText, evidenceText, numberedAnswer } from './answer';
import { finding, findingText, gutFeelingText } from './finding';
import { gateColumns, preparedText } from './gates';
import { headline, headlineText } from './headline';
import { changeText, rangeText, scoreText, spanText, voiceOf } from './score';
import { stepTexts } from './steps';

const instrument = await loadCurrentInstrument('de');
const full = voiceOf(instrument, 'full');
const quick = voiceOf(instrument, 'quick');
const score = scoreAssessment(currentCatalogue, sampleCompany('de'), SAMPLE_DAY);

describe('a score', () => {
	test.each([
		[43.93, '44', 'rund 45'],
		[37.5, '38', 'rund 40'],
		[34.4, '34', 'rund 35'],
		[0, '0', 'rund 0'],
		[null, 'noch kein Wert', 'noch kein Wert']
	])('of %d in the full and in the quick check', (value, inFull, inQuick) => {
		expect([scoreText(value, full), scoreText(value, quick)].map(plain)).toEqual([inFull, inQuick]);
	});

	test('moves by what is displayed, so that the row adds up', () => {
		expect(changeText(44.4, 45.6, full)).toBe('+2');
		expect(changeText(44.4, 42.6, quick)).toBe('gleich');
		expect(changeText(48, 42, quick)).toBe('−10');
		expect(changeText(null, 42, quick)).toBeUndefined();
	});
});

describe('a range', () => {
	test('has its "about" once', () => {
		expect(plain(rangeText({ low: 26.9, high: 37.8 }, quick))).toBe('rund 25 bis 40');
		expect(rangeText({ low: 26.9, high: 37.8 }, full)).toBe('27 bis 38');
	});

	test('is none where both ends read alike: no "rund 30 bis 30"', () => {
		expect(rangeText({ low: 27.78, high: 32.22 }, quick)).toBeUndefined();
		expect(plain(spanText({ low: 27.78, high: 32.22 }, quick))).toBe('rund 30');
		expect(rangeText({ low: 100 / 3, high: 33.333333333333336 }, full)).toBeUndefined();
		expect(rangeText(null, full)).toBeUndefined();
	});
});

describe('the headline', () => {
	test('speaks to who reads it and, on paper, for who reads it out', () => {
		const overall = scoreAssessment(
			currentCatalogue,
			{ scope: 'quick', answers: allAt(2) },
			SAMPLE_DAY
		);
		expect(plain(headlineText(headline(overall, quick), quick))).toBe(
			'Sie sagen rund 50. Zeigen können Sie rund 25.'
		);
		expect(plain(headlineText(headline(overall, full, 'we'), full))).toBe(
			'Wir sagen 50. Zeigen können wir 25.'
		);
	});

	test('claims no score where there is none', () => {
		const none = scoreAssessment(currentCatalogue, { scope: 'quick', answers: {} }, SAMPLE_DAY);
		expect(headlineText(headline(none, quick), quick)).toBe('Noch kein Gesamtwert.');
	});
});

describe('the finding', () => {
	test('says where claimed and evidenced lie furthest apart, and how much is fully backed up', () => {
		expect(findingText(finding(score, dimensionRows(score, instrument), full))).toBe(
			'Am weitesten auseinander liegt beides in den Bereichen Prozesse und Daten. Voll belegt: 10 von 26 Antworten, die einen Beleg brauchen.'
		);
	});

	test.each<[string, readonly DimensionRow[], string]>([
		[
			'equal gaps',
			[row('A', 50, 40), row('B', 30, 20)],
			'In allen Bereichen liegt beides gleich weit auseinander.'
		],
		[
			'gaps that read alike',
			[row('A', 52, 38), row('B', 50, 42)],
			'In allen Bereichen liegt beides gleich weit auseinander.'
		],
		[
			'two of three',
			[row('A', 60, 40), row('B', 60, 40), row('C', 30)],
			'Am weitesten auseinander liegt beides in den Bereichen Bereich A und Bereich B.'
		],
		['no gap', [row('A', 50), row('B', 40)], 'Gesagt und belegt fallen überall zusammen.'],
		[
			'one point',
			[row('A', 50, 20), row('B', null)],
			'Erst ein Bereich zeigt einen Wert: Bereich A.'
		],
		[
			'no point',
			[{ ...row('A', null), range: { low: 0, high: 100 } }],
			'Noch zeigt kein Bereich einen Wert.'
		],
		[
			'nothing that applies',
			[row('A', null)],
			'Keine Frage trifft zu. Deshalb gibt es nichts zu bewerten.'
		]
	])('%s', (_, rows, expected) => {
		expect(findingText(finding({ dimensions: [] }, rows, quick))).toBe(expected);
	});
});

describe('the gut feeling', () => {
	test('is told as roughly as the scores, where it was furthest off', () => {
		const rows = [
			{ ...row('A', 40), gutFeeling: 45 },
			{ ...row('B', 42), gutFeeling: 63 }
		];
		expect(plain(gutFeelingText(rows, quick))).toContain(
			'im Bereich Bereich B daneben: vermutet rund 65, gesagt rund 40.'
		);
	});

	test('says so when it was close, and nothing without a result', () => {
		expect(gutFeelingText([{ ...row('A', 40), gutFeeling: 45 }], full)).toContain('dicht');
		expect(gutFeelingText([{ ...row('A', null), gutFeeling: 45 }], full)).toBeUndefined();
	});
});

describe('AI uses', () => {
	test('stand in three columns, with what is missing in one line', () => {
		const [prepared, notYet, open] = gateColumns(score, full);
		expect([prepared, notYet, open].map(({ lines }) => lines.length)).toEqual([2, 5, 0]);
		expect(plain(notYet.lines.map(({ text }) => text).join('\n'))).toMatch(
			/es fehlen: Wer darf was sehen\? · /
		);
	});

	test('say once that the quick check does not ask', () => {
		const told = scoreAssessment(
			currentCatalogue,
			{ scope: 'quick', answers: allAt(4) },
			SAMPLE_DAY
		);
		const gates = told.gates.filter(({ missing }) => missing.length === 0);
		const open = gateColumns({ ...told, gates }, quick)[2];
		expect(open.title).toBe('Im Schnellcheck nicht gefragt');
		expect(open.lines.map(({ text }) => text).join('')).toBe('');
	});

	test('say where only evidence is missing for what is claimed', () => {
		const told = scoreAssessment(
			currentCatalogue,
			{ scope: 'full', answers: allAt(4) },
			SAMPLE_DAY
		);
		const [, notYet] = gateColumns(told, full);
		expect(notYet.lines.length).toBeGreaterThan(0);
		for (const { label } of notYet.lines)
			expect(label).toMatch(/^es fehl(t der Beleg|en Belege): $/);
		const partly = { ...allAt(4), 'SO-01': { level: 1 } } as const;
		const mixed = scoreAssessment(currentCatalogue, { scope: 'full', answers: partly }, SAMPLE_DAY);
		const agent = gateColumns(mixed, full)[1].lines.find(
			({ result }) => result.gate.id === 'G-AGENT'
		);
		expect(agent?.label).toBe('es fehlen, teils nur der Beleg: ');
	});

	test.each([
		['full', 4, '4 von 7'],
		['full', 0, '0 von 7'],
		['quick', 4, '0 von 3 gefragten']
	] as const)('of the %s check, all answered %d, count as prepared: %s', (scope, level, text) => {
		const told = scoreAssessment(currentCatalogue, { scope, answers: allAt(level) }, SAMPLE_DAY);
		expect(preparedText(told, scope === 'full' ? full : quick)).toBe(text);
	});

	test('name what is unclear although it was asked', () => {
		const told = scoreAssessment(currentCatalogue, { scope: 'quick', answers: {} }, SAMPLE_DAY);
		const lines = gateColumns(told, quick)[2].lines;
		expect(lines.find(({ result }) => result.gate.id === 'G-AGENT')?.questions).toEqual([
			'SO-01',
			'SO-04',
			'DA-01',
			'DO-02'
		]);
	});
});

describe('a next step', () => {
	test('quotes what is claimed once and asks for its evidence, never for less than that', () => {
		expect(stepOf('SO-04')).toMatchObject({
			said: 'Sie sagen: „Es gibt eine allgemeine Ansage, etwa ‚nichts Vertrauliches‘.“',
			todo: 'Tragen Sie ein, wo es steht und wer es pflegt.',
			suitable: `Als Beleg reicht: ${instrument.question('SO-04', 'evidence')}`
		});
	});

	test('asks for more where everything claimed is backed up', () => {
		expect(stepOf('SO-01')).toMatchObject({
			said: undefined,
			todo: `Bringen Sie es so weit: „${instrument.level('SO-01', 3)}“`
		});
	});

	test('never leads to a description that needs no evidence', () => {
		const { nextSteps } = scoreAssessment(
			currentCatalogue,
			{ scope: 'full', answers: allAt(0) },
			SAMPLE_DAY
		);
		const { steps } = stepTexts(nextSteps, full);
		expect(steps).toHaveLength(3);
		for (const { id, todo } of steps) {
			expect(todo).toBe(`Bringen Sie es so weit: „${instrument.level(id, 2)}“`);
		}
	});

	test('of an unknown answer asks to ask', () => {
		const answers: Answers = { 'PR-02': { level: 'unknown' } };
		const { nextSteps } = scoreAssessment(
			currentCatalogue,
			{ scope: 'quick', answers },
			SAMPLE_DAY
		);
		expect(stepTexts(nextSteps, quick).steps[0]).toMatchObject({
			said: undefined,
			suitable: undefined
		});
	});

	test('says once that all are worth the same', () => {
		const [first] = score.nextSteps;
		if (!first) throw new Error('no step');
		expect(stepTexts([first, first], full).equalValue).toMatch(/^Gleich viel wert: je \+/);
		expect(
			stepTexts([first, { ...first, value: first.value + 1 }], full).equalValue
		).toBeUndefined();
		expect(stepTexts([first], full).equalValue).toBeUndefined();
	});

	function stepOf(id: string) {
		return stepTexts(score.nextSteps, full).steps.find((step) => step.id === id);
	}
});

describe('an answer', () => {
	test.each([
		['PR-01', '3. von 5: ', 'Belegt bis zur 2. von 5 Beschreibungen: kein Beleg genannt.'],
		['PR-02', '3. von 5: ', 'Belegt, aber: zuständige Person nicht mehr im Betrieb.'],
		['PR-06', '2. von 5: ', 'Diese Beschreibung braucht keinen Beleg.'],
		['PR-04', '3. von 5: ', 'Voll belegt.'],
		['ME-04', 'Trifft nicht zu', undefined],
		['ME-05', '4. von 5: ', 'Diese Frage braucht keinen Beleg.'],
		['SO-03', 'Weiß nicht', undefined]
	])(
		'to %s says its description, counted from 1, and how far it is backed up',
		(id, start, evidence) => {
			const answer = score.dimensions
				.flatMap(({ answers }) => answers)
				.find(({ question }) => question.id === id);
			if (!answer) throw new Error(`no answer to ${id}`);
			const text = plain(numberedAnswer(answer, full));
			expect(text.startsWith(start)).toBe(true);
			expect(text.endsWith(answerText(answer, full))).toBe(true);
			expect(evidenceText(answer, full)?.replaceAll('\u00a0', ' ')).toBe(evidence);
		}
	);
});

function row(id: string, claimed: number | null, evidenced = claimed): DimensionRow {
	const name = `Bereich ${id}`;
	return { id, name, claimed, evidenced, range: null, levelName: null, gutFeeling: null };
}

function allAt(level: 0 | 2 | 4): Answers {
	return Object.fromEntries(currentCatalogue.questions.map(({ id }) => [id, { level }]));
}

function plain(text: string | undefined): string {
	return (text ?? '').replaceAll('\u00a0', ' ');
}
