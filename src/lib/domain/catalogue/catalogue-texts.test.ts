import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogues } from '../testing/arbitraries';
import { catalogueOf, gateOf, questionOf } from '../testing/builders';
import { findTextFaults, textKeysOf } from './catalogue-texts';

const catalogue = catalogueOf(
	[
		questionOf('A-1', { levels: [0, 100], hasHint: true }),
		questionOf('A-2', { levels: [0, 50, 100], allowsNotApplicable: false })
	],
	{
		maturityLevels: [{ id: 'low', minScore: 0 }],
		gates: [
			{ ...gateOf('G', 'claimed', { 'A-1': 1 }), hasNote: true },
			gateOf('H', 'claimed', { 'A-1': 1 })
		],
		sources: [{ id: 'ISO', checkedOn: '2026-11-23', status: 'checked' }]
	}
);
const complete = Object.fromEntries(textKeysOf(catalogue).map((key) => [key, 'ein Text']));

test('the keys are made from the ids, and only for what the catalogue offers', () => {
	expect(textKeysOf(catalogue)).toEqual([
		'catalogue.title',
		'catalogue.disclaimer',
		'dimension.A.name',
		'dimension.A.line',
		'topic.A-topic.name',
		'maturity.low.name',
		'maturity.low.line',
		...[
			'short',
			'text',
			'hint',
			'level.0',
			'level.1',
			'na',
			'measures',
			'theme',
			'evidence',
			'why'
		].map((part) => `question.A-1.${part}`),
		...[
			'short',
			'text',
			'level.0',
			'level.1',
			'level.2',
			'measures',
			'theme',
			'evidence',
			'why'
		].map((part) => `question.A-2.${part}`),
		'gate.G.name',
		'gate.G.note',
		'gate.H.name',
		'source.ISO.title'
	]);
});

test('complete texts have no fault', () => {
	expect(findTextFaults(catalogue, complete, 'de')).toEqual([]);
});

test('missing, orphaned and empty texts are told at once, with the language', () => {
	const { 'gate.G.note': _, 'question.A-1.text': __, ...rest } = complete;
	const texts = { ...rest, 'question.A-2.level.3': 'zu viel', 'topic.A-topic.name': ' \n' };
	expect(findTextFaults(catalogue, texts, 'en')).toEqual([
		{ path: 'texts.en', message: 'the text "question.A-1.text" is missing' },
		{ path: 'texts.en', message: 'the text "gate.G.note" is missing' },
		{ path: 'texts.en', message: 'the text "question.A-2.level.3" belongs to nothing' },
		{ path: 'texts.en', message: 'the text "topic.A-topic.name" is empty' }
	]);
});

test('every catalogue has each key once, and texts under just these keys fit it', () => {
	fc.assert(
		fc.property(catalogues, (random) => {
			const keys = textKeysOf(random);
			expect(new Set(keys).size).toBe(keys.length);
			const texts = Object.fromEntries(keys.map((key) => [key, key]));
			expect(findTextFaults(random, texts, 'de')).toEqual([]);
			expect(findTextFaults(random, {}, 'de')).toHaveLength(keys.length);
		}),
		{ numRuns: 200 }
	);
});
