import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scoreAssessment } from '../scoring/score-assessment';
import { checksWithQuestion, levelsOf, RUNS } from '../testing/arbitraries';
import { gateOf, TODAY } from '../testing/builders';
import { readGateExample } from '../testing/scoring-examples';
import { evaluateGate, type GateLevel, type GateResult } from './gate';

const GERMAN = { free: 'frei', nearly: 'knapp', open: 'offen', blocked: 'gesperrt' } as const;

describe.each(['E11', 'E12'])('example %s', (id) => {
	const { requirements, cases } = readGateExample(id);

	test.each(cases)('$name', ({ levels, expected }) => {
		const gate = { ...gateOf('G', 'claimed', {}), requirements };
		const result = evaluateGate(gate, (question) => levels[question] ?? 'unanswered');
		expect({
			status: GERMAN[result.status],
			missing: result.missing.map(({ question, deficit }) => ({ question, deficit })),
			unclear: result.unclear
		}).toEqual(expected);
	});
});

const gate = gateOf('G', 'claimed', { A: 2, B: 2, 'C*': 2 });

test.each([
	['everything in place', [2, 3, 4], 'free'],
	['"not applicable" where it counts', [2, 2, 'na'], 'free'],
	['"not applicable" where it does not count', ['na', 2, 2], 'open'],
	['one unknown', [2, 'unknown', 2], 'open'],
	['one not answered yet', [2, 2, 'unanswered'], 'open'],
	['one missing by one level', [1, 2, 2], 'nearly'],
	['one missing by two levels', [0, 2, 2], 'blocked'],
	['two missing by one level each', [1, 1, 2], 'blocked'],
	['one missing by one level and one unknown', [1, 'unknown', 2], 'blocked']
] satisfies [string, GateLevel[], string][])('%s: %j is %s', (_, levels, status) => {
	const byId: Readonly<Record<string, GateLevel | undefined>> = {
		A: levels[0],
		B: levels[1],
		C: levels[2]
	};
	expect(evaluateGate(gate, (id) => byId[id] ?? 'unanswered').status).toBe(status);
});

test('what is missing is told with what was reached, what is needed and what lies between', () => {
	const { missing } = evaluateGate(gate, (id) => (id === 'B' ? 0 : 3));
	expect(missing).toEqual([{ question: 'B', level: 0, minLevel: 2, deficit: 2 }]);
});

test('12: an unknown answer never opens a gate that asks for it, nor brings it near', () => {
	fc.assert(
		fc.property(checksWithQuestion, ({ question, ...check }) => {
			const answers = { ...check.answers, [question.id]: { level: 'unknown' as const } };
			const asking = scoreAssessment(check.catalogue, { ...check, answers }, TODAY).gates.filter(
				(result) => result.gate.requirements.some((required) => required.question === question.id)
			);
			for (const { status } of asking) expect(['open', 'blocked']).toContain(status);
		}),
		RUNS
	);
});

test('12: a higher level never closes an open gate, and never leaves more missing', () => {
	const raised = checksWithQuestion.chain((check) =>
		fc.record({
			check: fc.constant(check),
			levels: fc.tuple(levelsOf(check.question), levelsOf(check.question))
		})
	);
	fc.assert(
		fc.property(raised, ({ check: { question, ...check }, levels }) => {
			const [before, after] = [Math.min(...levels), Math.max(...levels)].map((level) => {
				const answer = { ...check.answers[question.id], level };
				const answers = { ...check.answers, [question.id]: answer };
				return scoreAssessment(check.catalogue, { ...check, answers }, TODAY).gates;
			});
			before?.forEach(({ status, missing }, i) => {
				if (status === 'free') expect(after?.[i]?.status).toBe('free');
				expect(deficitOf(after?.[i]?.missing)).toBeLessThanOrEqual(deficitOf(missing));
			});
		}),
		RUNS
	);
});

function deficitOf(missing: GateResult['missing'] | undefined): number {
	return missing?.reduce((sum, { deficit }) => sum + deficit, 0) ?? Infinity;
}
