import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCatalogue } from '../catalogue/parse-catalogue';
import {
	catalogues,
	checks,
	checksWithQuestion,
	evidences,
	levelsOf,
	RUNS,
	type Check
} from '../testing/arbitraries';
import { answersOf, catalogueOf, questionOf, soundEvidence, TODAY } from '../testing/builders';
import {
	expectNotLower,
	expectSameFigures,
	figuresOf,
	TOLERANCE,
	type Figures
} from '../testing/figures';
import type { ApplicableScore } from './dimension-score';
import { scoreAssessment } from './score-assessment';

/** The laws of the method, over catalogues of every permitted form. Source: methodology 2.11. */

test('every catalogue these laws are tried on is one the parser accepts', () => {
	fc.assert(
		fc.property(catalogues, (catalogue) => {
			expect(parseCatalogue(JSON.parse(JSON.stringify(catalogue)))).toEqual({
				ok: true,
				value: catalogue
			});
		}),
		RUNS
	);
});

test('1: every score and every range lies between 0 and 100, and what is shown below what is said', () => {
	fc.assert(
		fc.property(checks, (check) => {
			const { dimensions, overall } = scoreAssessment(check.catalogue, check, TODAY);
			for (const { score } of dimensions) {
				if (score.kind === 'not-applicable') continue;
				expectWithinRanges(score);
				expectRising(0, score.coverage, score.coverage + score.unknownRate, 1);
				expectRising(0, score.evidenceGap ?? 0, 100);
				expectRising(0, score.evidenceRate ?? 0, 1);
			}
			const { claimed, evidenced, claimedRange, evidencedRange } = overall;
			if (!claimedRange || !evidencedRange) return;
			const index = { claimed: claimed?.value ?? null, evidenced: evidenced?.value ?? null };
			expectWithinRanges({ ...index, claimedRange, evidencedRange });
		}),
		RUNS
	);
});

test('2: a higher level lowers no score, and what is said of the dimension rises', () => {
	const raised = checksWithQuestion.chain((check) =>
		fc.record({
			check: fc.constant(check),
			evidence: fc.option(evidences, { nil: undefined }),
			levels: fc
				.uniqueArray(levelsOf(check.question), { minLength: 2, maxLength: 2 })
				.map((pair) => pair.toSorted((a, b) => a - b))
		})
	);
	fc.assert(
		fc.property(raised, ({ check, evidence, levels: [lower = 0, higher = 0] }) => {
			const [before = {}, after = {}] = [lower, higher].map((level) => {
				const answer = evidence ? { level, evidence } : { level };
				return figures({
					...check,
					scope: 'full',
					answers: { ...check.answers, [check.question.id]: answer }
				});
			});
			expectNotLower(
				after,
				before,
				/(claimed|low|high|evidenced|evidencedLow|evidencedHigh|index|level|evidencedLevel)$/i
			);
			const claimed = `${check.question.id.slice(0, 2)}.claimed`;
			expect(after[claimed]).toBeGreaterThan(before[claimed] ?? NaN);
		}),
		RUNS
	);
});

test('4: a question that does not apply changes no number', () => {
	const added = checks.chain((check) =>
		fc.record({
			check: fc.constant(check),
			topic: fc.constantFrom(...check.catalogue.dimensions.flatMap(({ topics }) => topics)),
			weight: fc.integer({ min: 1, max: 9 }),
			position: fc.nat({ max: check.catalogue.questions.length })
		})
	);
	fc.assert(
		fc.property(added, ({ check, topic, weight, position }) => {
			const extra = questionOf('extra-1', { topic, weight });
			const questions = check.catalogue.questions.toSpliced(position, 0, extra);
			const answers = { ...check.answers, ...answersOf({ 'extra-1': 'na' }, soundEvidence) };
			const catalogue = { ...check.catalogue, questions };
			expectSameFigures(figures({ ...check, catalogue, answers }), figures(check));
		}),
		RUNS
	);
});

test('5: clearing an unknown or open question keeps every range inside the former one', () => {
	const cleared = checksWithQuestion.chain((check) =>
		fc.record({
			check: fc.constant(check),
			before: fc.constantFrom('unknown' as const, undefined),
			level: levelsOf(check.question),
			evidence: evidences
		})
	);
	fc.assert(
		fc.property(cleared, ({ check, before, level, evidence }) => {
			const { [check.question.id]: _, ...others } = check.answers;
			const answers = before ? { ...others, [check.question.id]: { level: before } } : others;
			const wide = figures({ ...check, answers });
			const narrow = figures({
				...check,
				answers: { ...others, [check.question.id]: { level, evidence } }
			});
			expectNotLower(narrow, wide, /(^|\.)low$/);
			expectNotLower(wide, narrow, /(^|\.)high$/);
		}),
		RUNS
	);
});

test('6: the order of questions, answers and dimensions does not matter', () => {
	const shuffled = checks.chain((check) =>
		fc.record({
			check: fc.constant(check),
			questions: shuffle(check.catalogue.questions),
			dimensions: shuffle(check.catalogue.dimensions),
			entries: shuffle(Object.entries(check.answers))
		})
	);
	fc.assert(
		fc.property(shuffled, ({ check, questions, dimensions, entries }) => {
			const other = {
				...check,
				catalogue: { ...check.catalogue, questions, dimensions },
				answers: Object.fromEntries(entries)
			};
			expectSameFigures(figures(other), figures(check));
		}),
		RUNS
	);
});

test('7: weights count only in relation to each other', () => {
	fc.assert(
		fc.property(checks, fc.double({ min: 0.1, max: 50, noNaN: true }), (check, factor) => {
			const questions = check.catalogue.questions.map((question) => ({
				...question,
				weight: question.weight * factor
			}));
			const catalogue = { ...check.catalogue, questions };
			expectSameFigures(figures({ ...check, catalogue }), figures(check));
		}),
		RUNS
	);
});

test('7: asking everything twice changes no number', () => {
	fc.assert(
		fc.property(checks, (check) => {
			const again = check.catalogue.questions.map((question) => ({
				...question,
				id: `${question.id}b`
			}));
			const answersAgain = Object.entries(check.answers).map(
				([id, answer]) => [`${id}b`, answer] as const
			);
			const catalogue = { ...check.catalogue, questions: [...check.catalogue.questions, ...again] };
			const answers = { ...check.answers, ...Object.fromEntries(answersAgain) };
			expectSameFigures(figures({ ...check, catalogue, answers }), figures(check));
		}),
		RUNS
	);
});

test('8: on five levels a company that is the same everywhere scores 25 per level and has that name', () => {
	const weights = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });
	const dimensions = fc.array(weights, { minLength: 1, maxLength: 6 });
	fc.assert(
		fc.property(dimensions, fc.integer({ min: 0, max: 4 }), (weightsOf, everywhere) => {
			const questions = weightsOf.flatMap((list, d) =>
				list.map((weight, q) => questionOf(`d${d}-${q}`, { weight }))
			);
			const levels = Object.fromEntries(questions.map(({ id }) => [id, everywhere]));
			const catalogue = catalogueOf(questions);
			const answers = answersOf(levels, soundEvidence);
			const result = figures({ catalogue, scope: 'full', answers });
			const names = weightsOf.flatMap((_, d) => [`d${d}.claimed`, `d${d}.evidenced`]);
			for (const name of [...names, 'index', 'evidenced', 'low', 'high']) {
				expect(result[name], name).toBeCloseTo(25 * everywhere, 9);
			}
			expect([result['level'], result['evidencedLevel']]).toEqual([everywhere, everywhere]);
		}),
		RUNS
	);
});

function figures(check: Check): Figures {
	return figuresOf(scoreAssessment(check.catalogue, check, TODAY));
}

/** A point that is not there is taken as its lower end. */
function expectWithinRanges({
	claimed,
	evidenced,
	claimedRange,
	evidencedRange
}: Pick<ApplicableScore, 'claimed' | 'evidenced' | 'claimedRange' | 'evidencedRange'>): void {
	expectRising(0, claimedRange.low, claimed ?? claimedRange.low, claimedRange.high, 100);
	expectRising(0, evidencedRange.low, evidenced ?? evidencedRange.low, evidencedRange.high, 100);
	expectRising(evidencedRange.low, claimedRange.low);
	if (claimed !== null) expectRising(evidenced ?? NaN, claimed);
}

/** Each number at least the one before it, but for a rounding of the last digit. */
function expectRising(...numbers: readonly number[]): void {
	numbers.slice(1).forEach((value, i) => {
		expect(value).toBeGreaterThanOrEqual((numbers[i] ?? NaN) - TOLERANCE);
	});
}

function shuffle<T>(items: readonly T[]): fc.Arbitrary<T[]> {
	return fc.shuffledSubarray([...items], { minLength: items.length });
}
