import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noEvidence, scoreAnswer, type Answer, type Evidence } from '$lib/domain';
import { catalogueOf, questionOf, soundEvidence, TODAY } from '$lib/domain/testing/builders';
import { currentCatalogue } from '$lib/catalogues';
import { evidenceParts, isFirstEvidence, partsOf, standingOf } from './standing';

const question = questionOf('A-1');
const catalogue = catalogueOf([question]);
const said = (level: Answer['level'], evidence?: Evidence): Answer =>
	evidence ? { level, evidence } : { level };

test.each([
	['nothing said', undefined, 'unanswered'],
	['„Weiß nicht“', said('unknown'), 'unknown'],
	['the second description', said(1), 'not-needed'],
	['the fourth without a source', said(3), 'unsupported'],
	[
		'the fourth, looked for in vain',
		said(3, { ...soundEvidence, state: 'not_found' }),
		'unsupported'
	],
	['the fourth, a place alone', said(3, { ...noEvidence, state: 'named' }), 'partly'],
	['the fourth, not opened', said(3, { ...soundEvidence, opened: false }), 'partly'],
	['the fourth with a whole source', said(3, soundEvidence), 'fully']
] as const)('an answer stands by its source: %s', (_, answer, standing) => {
	expect(standingOf(scoreAnswer(catalogue, question, answer, TODAY))).toBe(standing);
});

describe('a source in its four parts', () => {
	const parts = (evidence: Evidence) => partsOf(catalogue, question, evidence, TODAY);

	test('what was said counts before the place is named', () => {
		const { done, missing } = parts({ ...noEvidence, owner: 'active' });
		expect(done).toEqual(['owner']);
		expect(missing).toEqual(['place', 'lookup', 'review']);
	});

	test.each([
		['not-found', { ...soundEvidence, state: 'not_found' }],
		['owner-gone', { ...soundEvidence, owner: 'gone' }],
		['outdated', { ...soundEvidence, reviewedOn: '2020' }]
	] as const)('%s is a fault, not something left out', (fault, evidence) => {
		expect(parts(evidence)).toMatchObject({ faults: [fault], missing: [] });
	});

	test('all four are done exactly when the source carries everything, and no part is two things', () => {
		const evidence = fc.record({
			state: fc.constantFrom('none', 'named', 'not_found'),
			opened: fc.boolean(),
			owner: fc.constantFrom('active', 'gone', 'unnamed'),
			reviewedOn: fc.constantFrom('2019', '2026', '2026-11')
		});
		fc.assert(
			fc.property(evidence, (noted) => {
				const { done, missing, faults } = parts(noted);
				const answer = scoreAnswer(catalogue, question, said(4, noted), TODAY);
				expect(done.length === evidenceParts.length).toBe(standingOf(answer) === 'fully');
				expect(done.filter((part) => missing.includes(part))).toEqual([]);
				expect(done.length + missing.length + faults.length).toBe(evidenceParts.length);
			})
		);
	});
});

describe('what evidence is for is said', () => {
	const [first, second] = currentCatalogue.questions;
	if (!first || !second) throw new Error('two questions expected');

	test.each([
		['before anything is answered', {}, true],
		['while the first answer gets its evidence', { [first.id]: { level: 3 } }, true],
		['after low answers, which need none', { [second.id]: { level: 1 } }, true],
		['no more once another answer needed it', { [second.id]: { level: 2 } }, false]
	] as const)('%s', (_, answers, expected) => {
		expect(isFirstEvidence(currentCatalogue, { answers }, first.id)).toBe(expected);
	});
});
