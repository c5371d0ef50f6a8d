import { expect, test } from 'vitest';
import { catalogueOf, questionOf, soundEvidence, TODAY } from '../testing/builders';
import { scoreAnswer, scoreAnswers } from './scored-answer';

const rules = catalogueOf([]);
const question = questionOf('A-1');

test.each([
	['no answer', undefined, 'unanswered'],
	['"unknown"', { level: 'unknown' }, 'unknown'],
	['"not applicable"', { level: 'na' }, 'not-applicable']
] as const)('%s has no score', (_, answer, kind) => {
	expect(scoreAnswer(rules, question, answer, TODAY)).toEqual({ kind, question });
});

test('a level is said in full and shown as far as its source carries', () => {
	const evidence = { ...soundEvidence, opened: false };
	expect(scoreAnswer(rules, question, { level: 4, evidence }, TODAY)).toMatchObject({
		kind: 'level',
		level: 4,
		score: 100,
		evidencedLevel: 2,
		evidencedScore: 50,
		needsSource: true
	});
});

test('level 0 is an answer like any other', () => {
	expect(scoreAnswer(rules, question, { level: 0 }, TODAY)).toMatchObject({
		kind: 'level',
		score: 0,
		evidencedScore: 0,
		needsSource: false
	});
});

test('scores are those the catalogue gives the levels', () => {
	const three = questionOf('A-1', { levels: [10, 35, 90] });
	const answer = { level: 2, evidence: soundEvidence };
	expect(scoreAnswer(rules, three, answer, TODAY)).toMatchObject({ score: 90, evidencedScore: 90 });
});

test('every given question is there, in order, answered or not', () => {
	const questions = [question, questionOf('A-2')];
	const scored = scoreAnswers(rules, questions, { 'A-2': { level: 1 } }, TODAY);
	expect(scored.map(({ kind }) => kind)).toEqual(['unanswered', 'level']);
});

test('a level the question does not have is a mistake of the caller', () => {
	expect(() => scoreAnswer(rules, question, { level: 5, evidence: soundEvidence }, TODAY)).toThrow(
		'the question "A-1" has no level 5'
	);
});
