import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../answers/assessment';
import type { Catalogue } from '../catalogue/catalogue';
import { scoreAssessment } from '../scoring/score-assessment';
import { checks, RUNS, type Check } from '../testing/arbitraries';
import {
	answersOf,
	catalogueOf,
	gateOf,
	questionOf,
	soundEvidence,
	TODAY
} from '../testing/builders';
import { TOLERANCE } from '../testing/figures';
import { rankNextSteps, type NextStep, type NextStepOptions } from './next-steps';

const questions = ['A', 'B', 'C'].flatMap((dimension) =>
	[1, 2, 3, 4].map((n) =>
		questionOf(`${dimension}-${n}`, { topic: `${dimension}-${n > 2 ? 'late' : 'early'}` })
	)
);
const catalogue = catalogueOf(questions);

test('where all is shown as it should be, no step is left', () => {
	expect(stepsOf(catalogue, answersOf(everywhere(3), soundEvidence))).toEqual([]);
	expect(stepsOf(catalogue, answersOf(everywhere(4), soundEvidence))).toEqual([]);
});

test('what is said without a source leads to steps, since nothing is shown', () => {
	const [first] = stepsOf(catalogue, answersOf(everywhere(4)));
	expect(first).toMatchObject({ from: 1, to: 2, answer: { level: 4 } });
});

test('the goal is one level above what is shown, not above what is said', () => {
	const levels = everywhere(3);
	const answers = {
		...answersOf(levels, soundEvidence),
		'B-2': { level: 3, evidence: { ...soundEvidence, opened: false } }
	};
	expect(summary(stepsOf(catalogue, answers))).toEqual(['B-2 2→3']);
});

test('the weakest dimension comes first, because its step counts for mean and weakest place', () => {
	const answers = answersOf(
		{ ...everywhere(2), 'C-1': 1, 'C-2': 1, 'C-3': 1, 'C-4': 1 },
		soundEvidence
	);
	const steps = stepsOf(catalogue, answers);
	expect(summary(steps)).toEqual(['C-1 1→2', 'C-3 1→2', 'A-1 2→3']);
	const oneLevel = 25 / 4;
	expect(steps[0]?.value).toBeCloseTo((2 / 3) * (oneLevel / 3) + (1 / 3) * oneLevel, 9);
	expect(steps[2]?.value).toBeCloseTo((2 / 3) * (oneLevel / 3), 9);
});

test('one step per topic at most, three in all', () => {
	const steps = stepsOf(catalogue, answersOf(everywhere(0), soundEvidence));
	expect(steps).toHaveLength(3);
	expect(new Set(steps.map(({ question }) => question.topic)).size).toBe(3);
});

test('more or fewer steps on demand', () => {
	const answers = answersOf(everywhere(0), soundEvidence);
	expect(stepsOf(catalogue, answers, { limit: 1 })).toHaveLength(1);
	expect(stepsOf(catalogue, answers, { limit: 99 })).toHaveLength(6);
});

test('clearly different companies get different steps', () => {
	const stepsFor = ['A', 'B', 'C'].map((weak) => {
		const levels = questions.map(({ id }) => [id, id.startsWith(weak) ? 0 : 3] as const);
		return summary(stepsOf(catalogue, answersOf(Object.fromEntries(levels), soundEvidence)));
	});
	expect(stepsFor).toEqual([
		['A-1 0→1', 'A-3 0→1'],
		['B-1 0→1', 'B-3 0→1'],
		['C-1 0→1', 'C-3 0→1']
	]);
});

test('an unknown begins at 0; a question without an answer or without meaning here gets no step', () => {
	const answers = {
		...answersOf(everywhere(3), soundEvidence),
		...answersOf({ 'A-1': 'unknown', 'B-1': 'na' })
	};
	const { 'C-1': _, ...rest } = answers;
	expect(summary(stepsOf(catalogue, rest))).toEqual(['A-1 0→1']);
});

test('an unknown gains the whole score of the next level, also where level 0 scores something', () => {
	const generous = catalogueOf([questionOf('A-1', { levels: [40, 60, 100] })]);
	const [unknown] = stepsOf(generous, answersOf({ 'A-1': 'unknown' }));
	const [lowest] = stepsOf(generous, answersOf({ 'A-1': 0 }));
	expect(unknown?.value).toBeCloseTo(60, 9);
	expect(lowest?.value).toBeCloseTo(20, 9);
});

test('a weightier question comes first', () => {
	const heavy = catalogueOf(questions.map((q) => (q.id === 'B-4' ? { ...q, weight: 2 } : q)));
	const [first] = stepsOf(heavy, answersOf(everywhere(3), { ...soundEvidence, opened: false }));
	expect(first?.question.id).toBe('B-4');
});

test('a target reached needs no step even if the question has higher levels', () => {
	const modest = { ...catalogue, targetScore: 50 };
	expect(stepsOf(modest, answersOf(everywhere(2), soundEvidence))).toEqual([]);
	const ambitious = { ...catalogue, targetScore: 100 };
	expect(summary(stepsOf(ambitious, answersOf(everywhere(3), soundEvidence)))[0]).toBe('A-1 3→4');
});

test('a half-finished assessment gets steps from the dimensions it has answered', () => {
	const steps = stepsOf(catalogue, answersOf({ 'A-1': 1, 'A-3': 0 }, soundEvidence));
	expect(summary(steps)).toEqual(['A-1 1→2', 'A-3 0→1']);
	expect(steps[0]?.value).toBeCloseTo(25 / 2, 9);
});

describe('wished-for uses', () => {
	const gates = [
		gateOf('camera', 'claimed', { 'B-3': 2, 'A-1': 2 }),
		gateOf('helper', 'claimed', { 'B-3': 2 }),
		gateOf('other', 'claimed', { 'C-4': 2 })
	];
	const wished = { ...catalogue, gates };
	const answers = answersOf({ ...everywhere(2), 'B-3': 1, 'C-4': 1 }, soundEvidence);

	test('add two points for each use that lacks the question', () => {
		const plain = stepsOf(wished, answers, { limit: 99 });
		const wanting = stepsOf(wished, answers, { limit: 99, wishedGates: ['camera', 'helper'] });
		expect(valueOf(wanting, 'B-3') - valueOf(plain, 'B-3')).toBeCloseTo(4, 9);
		expect(valueOf(wanting, 'A-1') - valueOf(plain, 'A-1')).toBeCloseTo(0, 9);
	});

	test('bring a step to the front that would not be there', () => {
		const [first] = stepsOf(wished, answers, { wishedGates: ['other'] });
		expect(first?.question.id).toBe('C-4');
	});
});

test('every step is worth something, ranked by that, and its goal lies one level higher', () => {
	fc.assert(
		fc.property(checks, (check) => {
			const steps = scoreAssessment(check.catalogue, check, TODAY).nextSteps;
			expect(steps.length).toBeLessThanOrEqual(3);
			for (const { question, from, to, value } of steps) {
				expect(to).toBe(from + 1);
				expect(question.levels[to]).toBeDefined();
				expect(question.levels[from]).toBeLessThan(check.catalogue.targetScore);
				expect(value).toBeGreaterThanOrEqual(-TOLERANCE);
			}
			const values = steps.map(({ value }) => value);
			values.slice(1).forEach((value, i) => {
				expect(value).toBeLessThanOrEqual((values[i] ?? NaN) + TOLERANCE);
			});
		}),
		RUNS
	);
});

test('a step brings what it promises: taken, it raises the shown index by its value', () => {
	fc.assert(
		fc.property(checks, (check) => {
			const free: Check = { ...check, catalogue: { ...check.catalogue, minCoverage: 0 } };
			const [step] = scoreAssessment(free.catalogue, free, TODAY).nextSteps;
			if (!step) return;
			const taken = { level: step.to, evidence: { ...soundEvidence, reviewedOn: TODAY } };
			const answers = { ...free.answers, [step.question.id]: taken };
			const before = shownIndex(free);
			const after = shownIndex({ ...free, answers });
			if (before === undefined || after === undefined) return;
			expect(Math.abs(after - before - step.value)).toBeLessThan(TOLERANCE);
		}),
		RUNS
	);
});

function everywhere(level: number): Readonly<Record<string, number>> {
	return Object.fromEntries(questions.map(({ id }) => [id, level]));
}

function valueOf(steps: readonly NextStep[], id: string): number {
	return steps.find(({ question }) => question.id === id)?.value ?? NaN;
}

function shownIndex({ catalogue: asked, ...check }: Check): number | undefined {
	return scoreAssessment(asked, check, TODAY).overall.evidenced?.value;
}

function stepsOf(
	asked: Catalogue,
	answers: Answers,
	options?: NextStepOptions
): readonly NextStep[] {
	const { dimensions, gates } = scoreAssessment(asked, { scope: 'full', answers }, TODAY);
	return rankNextSteps(asked, dimensions, gates, options);
}

function summary(steps: readonly NextStep[]): string[] {
	return steps.map(({ question, from, to }) => `${question.id} ${from}→${to}`);
}
