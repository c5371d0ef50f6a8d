import { expect, test } from 'vitest';
import { catalogueOf, questionOf } from '../testing/builders';
import { dimensionOf, findQuestion, questionsOf, questionsOfDimension } from './catalogue';

const questions = [
	questionOf('B-1'),
	questionOf('A-1', { quick: false }),
	questionOf('B-2', { quick: false, topic: 'B-other' }),
	questionOf('A-2')
];
const catalogue = catalogueOf(questions);

test('the quick check asks the quick questions, the full check all, in catalogue order', () => {
	expect(ids(questionsOf(catalogue, 'quick'))).toEqual(['B-1', 'A-2']);
	expect(ids(questionsOf(catalogue, 'full'))).toEqual(['B-1', 'A-1', 'B-2', 'A-2']);
});

test('a dimension has the questions of all its topics', () => {
	const [b] = catalogue.dimensions;
	if (!b) throw new Error('the catalogue has dimensions');
	expect(ids(questionsOfDimension(catalogue, 'full', b))).toEqual(['B-1', 'B-2']);
	expect(ids(questionsOfDimension(catalogue, 'quick', b))).toEqual(['B-1']);
});

test('a question knows its dimension through its topic; a foreign one has none', () => {
	expect(questions.map((question) => dimensionOf(catalogue, question)?.id)).toEqual([
		'B',
		'A',
		'B',
		'A'
	]);
	expect(dimensionOf(catalogue, questionOf('Z-1'))).toBeUndefined();
});

test('a question is found by its id, and only by that', () => {
	expect(findQuestion(catalogue, 'A-1')).toBe(questions[1]);
	expect(findQuestion(catalogue, 'A-9')).toBeUndefined();
});

function ids(list: readonly { readonly id: string }[]): string[] {
	return list.map(({ id }) => id);
}
