import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAssessment } from '../answers/parse-assessment';
import { answersFitting, assessments, checks, RUNS } from '../testing/arbitraries';
import { TODAY } from '../testing/builders';
import { scoreAssessment } from './score-assessment';

/** What a result does not depend on. Source: methodology 2.11. */

test('11: the quick result depends on the quick questions alone', () => {
	const pairs = checks.chain((check) =>
		fc.record({ check: fc.constant(check), others: answersFitting(check.catalogue) })
	);
	fc.assert(
		fc.property(pairs, ({ check, others }) => {
			const quickIds = new Set(
				check.catalogue.questions.flatMap(({ id, quick }) => (quick ? [id] : []))
			);
			const quickAnswers = Object.entries(check.answers).filter(([id]) => quickIds.has(id));
			const slowAnswers = Object.entries(others).filter(([id]) => !quickIds.has(id));
			const answers = Object.fromEntries([...quickAnswers, ...slowAnswers]);
			const run = { ...check, scope: 'quick' as const };
			expect(scoreAssessment(run.catalogue, { ...run, answers }, TODAY)).toEqual(
				scoreAssessment(run.catalogue, run, TODAY)
			);
		}),
		RUNS
	);
});

test('11: no language and no word of an answer changes a number', () => {
	fc.assert(
		fc.property(checks, fc.string({ minLength: 1 }), (check, word) => {
			const answers = Object.fromEntries(
				Object.entries(check.answers).map(([id, answer]) => {
					const { evidence } = answer;
					const worded = evidence && { ...evidence, where: word, who: word, note: word };
					return [id, worded ? { ...answer, evidence: worded } : answer] as const;
				})
			);
			const catalogue = { ...check.catalogue, locales: ['en'] };
			const worded = scoreAssessment(catalogue, { ...check, answers }, TODAY);
			expect(worded).toEqual(scoreAssessment(check.catalogue, check, TODAY));
		}),
		RUNS
	);
});

test('11: written to a file and read again, an assessment is the same and has the same numbers', () => {
	fc.assert(
		fc.property(assessments, ({ catalogue, assessment }) => {
			const read = parseAssessment(JSON.parse(JSON.stringify(assessment)));
			if (!read.ok) throw new Error(JSON.stringify(read.faults));
			expect(read.value).toEqual(assessment);
			expect(scoreAssessment(catalogue, read.value, TODAY)).toEqual(
				scoreAssessment(catalogue, assessment, TODAY)
			);
		}),
		RUNS
	);
});
