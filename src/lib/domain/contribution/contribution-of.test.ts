import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { questionsOf } from '../catalogue/catalogue';
import { scoreAssessment } from '../scoring/score-assessment';
import { assessments, checks, RUNS } from '../testing/arbitraries';
import { answersOf, catalogueOf, questionOf, soundEvidence, TODAY } from '../testing/builders';
import { contributionFile } from './contribution-file';
import { contributionOf } from './contribution-of';
import { scoreContribution } from './score-contribution';

const catalogue = catalogueOf([questionOf('A-1'), questionOf('A-2'), questionOf('B-1')]);
const id = Uint8Array.from({ length: 16 }, (_, byte) => byte);
const options = { today: TODAY, id };

describe('what a company contributes', () => {
	test('is its levels, each with what its evidence backs up', () => {
		const answers = {
			...answersOf({ 'A-1': 4 }, soundEvidence),
			...answersOf({ 'A-2': 3 }, { ...soundEvidence, owner: 'gone' }),
			...answersOf({ 'B-1': 3 })
		};
		expect(contributionOf(catalogue, { scope: 'full', answers }, options).states).toEqual([
			{ kind: 'level', level: 4, evidenced: 4 },
			{ kind: 'level', level: 3, evidenced: 2 },
			{ kind: 'level', level: 3, evidenced: 1 }
		]);
	});

	test('tells "unknown", "not applicable" and not answered apart', () => {
		const answers = answersOf({ 'A-1': 'unknown', 'A-2': 'na' });
		expect(contributionOf(catalogue, { scope: 'full', answers }, options).states).toEqual([
			{ kind: 'unknown' },
			{ kind: 'not-applicable' },
			{ kind: 'unanswered' }
		]);
	});

	test('names the classes it states, and no others', () => {
		const run = { scope: 'full', answers: {} } as const;
		const stated = contributionOf(catalogue, run, { ...options, classes: { size: '10-49' } });
		expect(stated.classes).toEqual({ size: '10-49' });
		expect(contributionOf(catalogue, run, options).classes).toEqual({});
	});

	test('carries an id of chance, which must be whole', () => {
		const run = { scope: 'full', answers: {} } as const;
		const { id: written } = contributionOf(catalogue, run, options);
		expect(written).toBe('000102030405060708090a0b0c0d0e0f');
		const short = { today: TODAY, id: new Uint8Array(8) };
		expect(() => contributionOf(catalogue, run, short)).toThrow('16 bytes');
	});
});

test('no name, no word of a source, no date and no id of the assessment leaves the company', () => {
	const secret = 'zq#secret#qz';
	const secretive = assessments.map((given) => ({
		...given,
		assessment: {
			...given.assessment,
			id: secret,
			name: secret,
			answers: Object.fromEntries(
				Object.entries(given.assessment.answers).map(([question, { level, evidence }]) => [
					question,
					{
						level,
						evidence: { ...soundEvidence, ...evidence, where: secret, who: secret, note: secret }
					}
				])
			)
		}
	}));
	fc.assert(
		fc.property(secretive, (given) => {
			const contribution = contributionOf(given.catalogue, given.assessment, options);
			const file = JSON.stringify(contributionFile(given.catalogue, contribution));
			expect(file).not.toContain(secret);
			expect(file).not.toMatch(/20\d\d-\d\d/);
		}),
		RUNS
	);
});

test('a contribution has the scores of the assessment it was made of', () => {
	fc.assert(
		fc.property(checks, (check) => {
			const contribution = contributionOf(check.catalogue, check, options);
			expect(contribution.states).toHaveLength(questionsOf(check.catalogue, check.scope).length);
			const expected = scoreAssessment(check.catalogue, check, TODAY).dimensions.map(
				({ dimension, score }) => ({
					dimension: dimension.id,
					scores:
						score.kind === 'scored' ? { claimed: score.claimed, evidenced: score.evidenced } : null
				})
			);
			expect(scoreContribution(check.catalogue, contribution)).toEqual(expected);
		}),
		RUNS
	);
});

test('a state no answer can have is not scored', () => {
	const contribution = contributionOf(catalogue, { scope: 'full', answers: {} }, options);
	const forged = { ...contribution, states: [{ kind: 'level', level: 1, evidenced: 3 } as const] };
	expect(() => scoreContribution(catalogue, forged)).toThrow('cannot be answered like this');
});
