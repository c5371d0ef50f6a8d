import { describe, expect, test } from 'vitest';
import { catalogueOf } from '../testing/builders';
import {
	readCompanyExample,
	readDimensionExample,
	readMeansExample
} from '../testing/scoring-examples';
import { maturityLevelOf, overallLevelOf, type ReachedLevel } from './maturity-level';
import { meanMin, type MeanMin } from './overall-score';
import { scoreAssessment, type AssessmentScore, type ScoredDimension } from './score-assessment';

/** The worked examples of the method, to nine decimals. Source: methodology 2.12. */

type Numbers = Readonly<Record<string, unknown>>;

describe.each(['E01', 'E02', 'E03', 'E05', 'E06', 'E07'])('example %s', (id) => {
	const { questions, answers, today, expected } = readDimensionExample(id);

	test('the dimension has the published figures', () => {
		const [dimension] = score(questions, answers, today).dimensions;
		expectFigures(figuresOf(dimension), without(expected, 'same_without_na_item'));
	});

	test('leaving out what is not applicable changes nothing but its weight', () => {
		const applicable = questions.filter((question) => answers[question.id]?.level !== 'na');
		const [dimension] = score(applicable, answers, today).dimensions;
		expectFigures(figuresOf(dimension), {
			...without(expected, 'same_without_na_item'),
			na_weight: 0
		});
	});
});

test('the figures are compared, and a wrong one is found', () => {
	const { questions, answers, today, expected } = readDimensionExample('E01');
	const [dimension] = score(questions, answers, today).dimensions;
	expect(() => {
		expectFigures(figuresOf(dimension), { ...expected, claimed: 37.500000002 });
	}).toThrow();
});

test.each(readMeansExample('E08'))('example E08, $name', ({ scores, expected }) => {
	const shares = [
		[1 / 4, 'mean_min_1_4'],
		[1 / 3, 'mean_min_1_3'],
		[1 / 2, 'mean_min_1_2']
	] as const;
	for (const [weakestShare, name] of shares) {
		expect(meanMin(scores, weakestShare)?.value).toBeCloseTo(expected[name] ?? NaN, 9);
	}
	const third = meanMin(scores, 1 / 3);
	expect(third?.mean).toBeCloseTo(expected['arithmetic'] ?? NaN, 9);
	expect(third?.weakest).toBe(expected['minimum']);
	const level = overallLevelOf(catalogueOf([]), third?.value ?? NaN, scores);
	expect(level.position).toBe(expected['band']);
});

describe('example E09: a quick check with one unknown', () => {
	const { questions, answers, today, expected } = readCompanyExample('E09');
	const result = score(questions, answers, today);
	const figures = numbersIn(expected['dimensions']);

	test.each(Object.keys(figures))('dimension %s', (id) => {
		expectFigures(figuresOf(dimensionOf(result, id)), numbersIn(figures[id]));
	});

	test('the index with its range', () => {
		expectFigures(overallFigures(result), numbersIn(expected['overall']));
	});
});

describe('example E09b: one dimension is wholly unknown', () => {
	const { questions, answers, today, expected } = readCompanyExample('E09b');
	const result = score(questions, answers, today);

	test('that dimension has a range and no point', () => {
		expectFigures(figuresOf(dimensionOf(result, 'SO')), numbersIn(expected['so']));
	});

	test('there is no index, only its range', () => {
		expectFigures(overallFigures(result), numbersIn(expected['overall']));
	});
});

test('example E10: once the unknown is cleared the index lies inside the former range', () => {
	const { questions, answers, today, expected } = readCompanyExample('E10');
	const result = score(questions, answers, today);
	const claimed = Object.fromEntries(
		result.dimensions.map((scored) => [scored.dimension.id, figuresOf(scored)['claimed']] as const)
	);
	expectFigures(claimed, numbersIn(expected['dimensions']));
	expectFigures(overallFigures(result), numbersIn(expected['overall']));
	const before = readCompanyExample('E09');
	const range = score(before.questions, before.answers, before.today).overall.claimedRange;
	expect(range?.low).toBeLessThan(result.overall.claimed?.value ?? NaN);
	expect(range?.high).toBeGreaterThan(result.overall.claimed?.value ?? NaN);
});

describe('example E20: an invented company and all forty questions', () => {
	const { questions, answers, today, expected } = readCompanyExample('E20');
	const result = score(questions, answers, today);
	const figures = numbersIn(expected['dimensions']);

	test.each(Object.keys(figures))('dimension %s', (id) => {
		expectFigures(figuresOf(dimensionOf(result, id)), numbersIn(figures[id]));
	});

	test('what is said: the index, its parts and its level', () => {
		expectFigures(overallFigures(result), numbersIn(expected['claimed']));
	});

	test('what is shown: the index, its parts and its level', () => {
		const { evidenced, evidencedRange } = result.overall;
		const shown = { ...indexFigures(evidenced, result.evidencedLevel), ...evidencedRange };
		expectFigures(shown, numbersIn(expected['evidenced']));
	});
});

function score(
	questions: Parameters<typeof catalogueOf>[0],
	answers: Parameters<typeof scoreAssessment>[1]['answers'],
	today: string
): AssessmentScore {
	return scoreAssessment(catalogueOf(questions), { scope: 'full', answers }, today);
}

function dimensionOf(result: AssessmentScore, id: string): ScoredDimension | undefined {
	return result.dimensions.find(({ dimension }) => dimension.id === id);
}

function figuresOf(scored: ScoredDimension | undefined): Numbers {
	if (!scored || scored.score.kind === 'not-applicable') return { applicable: false };
	const { score: figures } = scored;
	return {
		applicable: true,
		coverage: figures.coverage,
		unknown_rate: figures.unknownRate,
		na_weight: figures.sums.notApplicable,
		claimed: figures.claimed,
		low: figures.claimedRange.low,
		high: figures.claimedRange.high,
		evidenced: figures.evidenced,
		evidenced_low: figures.evidencedRange.low,
		evidenced_high: figures.evidencedRange.high,
		evidence_gap: figures.evidenceGap,
		evidence_rate: figures.evidenceRate,
		show_point: figures.kind === 'scored',
		band:
			figures.claimed === null ? null : maturityLevelOf(catalogueOf([]), figures.claimed).position
	};
}

function overallFigures({ overall, level }: AssessmentScore): Numbers {
	return {
		...indexFigures(overall.claimed, level),
		low: overall.claimedRange?.low,
		high: overall.claimedRange?.high
	};
}

function indexFigures(index: MeanMin | null, level: ReachedLevel | null): Numbers {
	if (!index) return { index: null, mean: null, weakest: null, band: level };
	const { value, mean, weakest } = index;
	return { index: value, mean, weakest, band: level?.position };
}

/** Every expected figure must be there, numbers to nine decimals. */
function expectFigures(actual: Numbers, expected: Numbers): void {
	expect(Object.keys(expected)).not.toEqual([]);
	for (const [key, value] of Object.entries(expected)) {
		if (typeof value === 'number') expect(actual[key], key).toBeCloseTo(value, 9);
		else expect(actual[key], key).toBe(value);
	}
}

function numbersIn(value: unknown): Numbers {
	if (typeof value !== 'object' || value === null)
		throw new Error('the example has no such figures');
	return Object.fromEntries(Object.entries(value));
}

function without(figures: Numbers, key: string): Numbers {
	return Object.fromEntries(Object.entries(figures).filter(([name]) => name !== key));
}
