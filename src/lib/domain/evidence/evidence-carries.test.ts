import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Evidence } from '../answers/assessment';
import type { Question } from '../catalogue/catalogue';
import { scoreAssessment } from '../scoring/score-assessment';
import {
	catalogues,
	checksWithQuestion,
	evidences,
	levelsOf,
	RUNS,
	type Check
} from '../testing/arbitraries';
import { catalogueOf, questionOf, soundEvidence, TODAY } from '../testing/builders';
import { expectNotLower, expectSameFigures, figuresOf, type Figures } from '../testing/figures';
import { readEvidenceExample } from '../testing/scoring-examples';
import { evidenceCarries, needsSource } from './evidence-carries';

const rules = catalogueOf([]);
const question = questionOf('A-1');

describe('example E04: what a source can carry', () => {
	const { today, validMonths, cases } = readEvidenceExample('E04');
	const asked = { ...question, evidenceValidMonths: validMonths };

	test.each(cases)('$name', ({ evidence, expected }) => {
		const { capLevel } = evidenceCarries(rules, asked, evidence, today);
		expect(capLevel).toBe(expected?.cap);
		const shown = [0, 1, 2, 3, 4].map((level) => Math.min(level, capLevel));
		expect(shown).toEqual(expected?.evidenced_levels_for_claims_0_to_4);
	});
});

const { reviewedOn: _, ...undated } = soundEvidence;
const atHand: Evidence = { state: 'named', opened: false, owner: 'unnamed', isAtHand: true };

test.each([
	['nothing noted', undefined, ['no-source']],
	['nothing named', { ...soundEvidence, state: 'none' }, ['no-source']],
	['not found', { ...soundEvidence, state: 'not_found' }, ['not-found']],
	['sound', soundEvidence, []],
	['not opened', { ...soundEvidence, opened: false }, ['not-opened']],
	['never reviewed', undated, ['no-review-date']],
	['outdated', { ...soundEvidence, reviewedOn: '2025-11-22' }, ['outdated']],
	['reviewed twelve months ago to the day', { ...soundEvidence, reviewedOn: '2025-11-23' }, []],
	['reviewed in a month twelve months ago', { ...soundEvidence, reviewedOn: '2025-11' }, []],
	['reviewed in a month before that', { ...soundEvidence, reviewedOn: '2025-10' }, ['outdated']],
	['owner gone', { ...soundEvidence, owner: 'gone' }, ['owner-gone']],
	['nobody responsible', { ...soundEvidence, owner: 'unnamed' }, ['no-owner']],
	['at hand', atHand, ['only-at-hand']],
	['at hand, with its place', { ...atHand, where: 'Ordner' }, ['only-at-hand']],
	['at hand, opened', { ...atHand, opened: true }, ['no-review-date', 'no-owner']],
	['at hand, but outdated', { ...atHand, reviewedOn: '2025-11-22' }, ['only-at-hand', 'outdated']],
	[
		'everything wrong',
		{ ...undated, opened: false, owner: 'gone' },
		['not-opened', 'no-review-date', 'owner-gone']
	]
] satisfies [string, Evidence | undefined, string[]][])(
	'%s: the defects are told',
	(_, evidence, defects) => {
		expect(evidenceCarries(rules, question, evidence, TODAY).defects).toEqual(defects);
	}
);

test.each([
	['like one that is named and not opened', atHand, { ...soundEvidence, opened: false }],
	['no less once it is opened', { ...atHand, opened: true }, { ...soundEvidence, opened: false }],
	['nothing once it is known to be outdated', { ...atHand, reviewedOn: '2020' }, undefined],
	['nothing once whoever looked after it is gone', { ...atHand, owner: 'gone' }, undefined],
	['nothing when it was not found', { ...atHand, state: 'not_found' }, undefined]
] satisfies [string, Evidence, Evidence | undefined][])(
	'what somebody could show at once carries %s',
	(_, evidence, alike) => {
		const { capLevel, isSound } = evidenceCarries(rules, question, evidence, TODAY);
		expect(isSound).toBe(false);
		expect(capLevel).toBe(evidenceCarries(rules, question, alike, TODAY).capLevel);
	}
);

test('only a source without a defect is sound', () => {
	expect(evidenceCarries(rules, question, soundEvidence, TODAY).isSound).toBe(true);
	const closed = { ...soundEvidence, opened: false };
	expect(evidenceCarries(rules, question, closed, TODAY).isSound).toBe(false);
});

test('a question whose evidence is optional is carried in full; its defects are told all the same', () => {
	const optional = questionOf('A-1', { evidence: 'optional' });
	const carried = evidenceCarries(rules, optional, undefined, TODAY);
	expect(carried).toEqual({ capLevel: 4, isSound: true, defects: ['no-source'] });
});

test('caps are scores: on other scales they allow the levels up to that score', () => {
	const eleven = questionOf('A-1', { levels: [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100] });
	expect(evidenceCarries(rules, eleven, undefined, TODAY).capLevel).toBe(2);
	expect(evidenceCarries(rules, eleven, { ...soundEvidence, opened: false }, TODAY).capLevel).toBe(
		5
	);
	expect(evidenceCarries(rules, eleven, soundEvidence, TODAY).capLevel).toBe(10);
});

test('the lowest level never needs a source, even where it scores more than the cap', () => {
	const generous = questionOf('A-1', { levels: [40, 100] });
	expect(evidenceCarries(rules, generous, undefined, TODAY).capLevel).toBe(0);
	expect([0, 1].map((level) => needsSource(rules, generous, level))).toEqual([false, true]);
});

test.each([
	['required', [false, false, true, true, true]],
	['optional', [false, false, false, false, false]]
] as const)('from which level a source is needed when evidence is %s', (evidence, needed) => {
	const asked = questionOf('A-1', { evidence });
	expect([0, 1, 2, 3, 4].map((level) => needsSource(rules, asked, level))).toEqual(needed);
});

/** Each takes one defect away, if it is there. */
const improvements: readonly ((evidence: Evidence) => Evidence)[] = [
	(evidence) => ({ ...evidence, state: 'named' }),
	(evidence) => ({ ...evidence, state: 'named', isAtHand: true }),
	(evidence) => ({ ...evidence, opened: true }),
	(evidence) => ({ ...evidence, reviewedOn: TODAY }),
	(evidence) => ({ ...evidence, owner: 'active' })
];

test('3: better evidence never lowers what is shown and never touches what is said', () => {
	const improved = checksWithQuestion.chain((check) =>
		fc.record({
			check: fc.constant(check),
			level: levelsOf(check.question),
			evidence: evidences,
			improve: fc.constantFrom(...improvements)
		})
	);
	fc.assert(
		fc.property(improved, ({ check, level, evidence, improve }) => {
			const before = figuresWith(check, { level, evidence });
			const after = figuresWith(check, { level, evidence: improve(evidence) });
			expectNotLower(after, before, /evidenced(Low|High|Level)?$/);
			expectSameFigures(whatIsSaid(after), whatIsSaid(before));
		}),
		RUNS
	);
});

test('10: what is shown is never above what is said, and more defects never carry more', () => {
	const cases = fc
		.tuple(catalogues, evidences, fc.constantFrom(...improvements))
		.chain(([catalogue, evidence, improve]) =>
			fc.record({
				catalogue: fc.constant(catalogue),
				evidence: fc.constant(evidence),
				better: fc.constant(improve(evidence)),
				asked: fc.constantFrom(...catalogue.questions)
			})
		);
	fc.assert(
		fc.property(cases, ({ catalogue, asked, evidence, better }) => {
			const worse = evidenceCarries(catalogue, asked, evidence, TODAY);
			const carried = evidenceCarries(catalogue, asked, better, TODAY);
			expect(carried.capLevel).toBeGreaterThanOrEqual(worse.capLevel);
			expect(carried.capLevel).toBeLessThan(asked.levels.length);
			expect(worse.capLevel).toBeGreaterThanOrEqual(0);
			const nothing = evidenceCarries(catalogue, asked, undefined, TODAY);
			expect(worse.capLevel).toBeGreaterThanOrEqual(nothing.capLevel);
		}),
		RUNS
	);
});

function figuresWith(check: Check & { readonly question: Question }, answer: Answer): Figures {
	const answers = { ...check.answers, [check.question.id]: answer };
	return figuresOf(scoreAssessment(check.catalogue, { ...check, answers }, TODAY));
}

function whatIsSaid(figures: Figures): Figures {
	const said = /(claimed|\.low|\.high|coverage|\.level|^low|^high|^index|^level)$/;
	return Object.fromEntries(Object.entries(figures).filter(([name]) => said.test(name)));
}
