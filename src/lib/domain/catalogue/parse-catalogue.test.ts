import { describe, expect, test } from 'vitest';
import { catalogueOf, gateOf, questionOf } from '../testing/builders';
import type { Catalogue, Question } from './catalogue';
import { parseCatalogue } from './parse-catalogue';

const source = { id: 'ISO', checkedOn: '2026-11-23', status: 'checked' } as const;
const good = catalogueOf(
	[questionOf('A-1', { sources: ['ISO'] }), questionOf('A-2'), questionOf('B-1')],
	{ gates: [gateOf('G', 'claimed', { 'A-1': 3, 'B-1*': 2 })], sources: [source] }
);

test('a catalogue without a fault is taken as it is', () => {
	expect(parseCatalogue(good)).toEqual({ ok: true, value: good });
});

test('what goes without saying may be left out: weight 1, no hint, no sources, no gates', () => {
	const { gates: _, sources: __, ...rest } = catalogueOf([]);
	const question = {
		id: 'A-1',
		topic: 'A-topic',
		quick: true,
		levels: [0, 100],
		allowsNotApplicable: false,
		evidence: 'optional',
		evidenceValidMonths: 6
	};
	const parsed = parseCatalogue({
		...rest,
		dimensions: [{ id: 'A', topics: ['A-topic'] }],
		questions: [question]
	});
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
	expect(parsed.value).toMatchObject({ gates: [], sources: [] });
	expect(parsed.value.questions[0]).toEqual({
		...question,
		weight: 1,
		hasHint: false,
		sources: []
	});
});

describe('other catalogues are welcome', () => {
	test.each([
		['two levels', withQuestion({ levels: [0, 100] })],
		['eleven levels', withQuestion({ levels: [0, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89] })],
		['levels that do not begin at 0', withQuestion({ levels: [20, 60, 80, 99.5] })],
		['a tiny weight', withQuestion({ weight: 0.001 })],
		['one dimension, one topic, one question', catalogueOf([questionOf('X-1')])],
		['twenty dimensions', catalogueOf(Array.from({ length: 20 }, (_, i) => questionOf(`D${i}-1`)))],
		['only the mean', { ...good, weakestShare: 0 }],
		['only the weakest', { ...good, weakestShare: 1 }],
		['one maturity level', { ...good, maturityLevels: [{ id: 'all', minScore: 0 }] }]
	])('%s', (_, catalogue) => {
		expect(parseCatalogue(catalogue)).toEqual({ ok: true, value: catalogue });
	});
});

describe('a fault of form is told with its place', () => {
	test.each<[unknown, string, string]>([
		[{ ...good, format: 2 }, 'format', 'must be 1'],
		[{ ...good, version: '1.0' }, 'version', 'a version looks like 1.0.0'],
		[{ ...good, locales: [] }, 'locales', 'a catalogue has at least one locale'],
		[{ ...good, locales: ['German'] }, 'locales.0', 'a locale looks like de or en-GB'],
		[{ ...good, weakestShare: 1.1 }, 'weakestShare', 'weakestShare is at most 1'],
		[{ ...good, minCoverage: -0.1 }, 'minCoverage', 'minCoverage is at least 0'],
		[{ ...good, targetScore: 101 }, 'targetScore', 'a score is at most 100'],
		[
			{ ...good, maturityLevels: [] },
			'maturityLevels',
			'a catalogue has at least one maturity level'
		],
		[{ ...good, name: 'Check' }, 'file', 'the key "name" is not known'],
		[{ ...good, evidenceCaps: { withoutSource: 25 } }, 'evidenceCaps.oneDefect', 'is missing'],
		[withQuestion({ weight: 0 }), 'questions.A-1.weight', 'a weight is greater than 0'],
		[withQuestion({ weight: -1 }), 'questions.A-1.weight', 'a weight is greater than 0'],
		[withQuestion({ levels: [50] }, 1), 'questions.A-2.levels', 'a question has at least 2 levels'],
		[
			withQuestion({ levels: Array.from({ length: 12 }, (_, i) => i) }),
			'questions.A-1.levels',
			'a question has at most 11 levels'
		],
		[withQuestion({ levels: [0, 100.5] }, 1), 'questions.A-2.levels.1', 'a score is at most 100'],
		[withQuestion({ levels: [-5, 50] }, 1), 'questions.A-2.levels.0', 'a score is at least 0'],
		[
			withQuestion({ evidenceValidMonths: 0 }),
			'questions.A-1.evidenceValidMonths',
			'evidence is valid for at least one month'
		],
		[
			withQuestion({ evidenceValidMonths: 1.5 }),
			'questions.A-1.evidenceValidMonths',
			'must be a whole number'
		],
		[
			{ ...good, sources: [{ ...source, checkedOn: '2026-02-30' }] },
			'sources.ISO.checkedOn',
			'this day does not exist'
		],
		[
			{ ...good, sources: [{ ...source, checkedOn: 'gestern' }] },
			'sources.ISO.checkedOn',
			'a date is written as YYYY-MM-DD'
		],
		[
			{ ...good, dimensions: [...good.dimensions, { id: 'C', topics: [] }] },
			'dimensions.C.topics',
			'a dimension has at least one topic'
		],
		[
			{ ...good, gates: [gateOf('G', 'claimed', {})] },
			'gates.G.requirements',
			'a gate has at least one requirement'
		]
	])('%#: %j', (catalogue, path, message) => {
		expect(faultsOf(catalogue)).toEqual([{ path, message }]);
	});

	test.each(['with blank', 'Fußnote', '', '-a', 'constructor', 'toString', 'x'.repeat(65)])(
		'"%s" cannot be an id',
		(id) => {
			const { questions, ...rest } = catalogueOf([questionOf('A-1')]);
			const faults = faultsOf({ ...rest, questions: questions.map((q) => ({ ...q, id })) });
			expect(faults).toHaveLength(1);
			expect(faults[0]?.path).toMatch(/^questions\..*\.id$/);
		}
	);

	test('an empty catalogue lacks everything', () => {
		const missing = faultsOf({}).filter(({ message }) => message === 'is missing');
		expect(missing.map(({ path }) => path)).toEqual([
			'format',
			'id',
			'version',
			'locales',
			'weakestShare',
			'minCoverage',
			'evidenceCaps',
			'targetScore',
			'maturityLevels',
			'dimensions',
			'questions'
		]);
	});

	test.each([[null], [[]], ['catalogue'], [undefined]])('%j is not a catalogue', (input) => {
		expect(faultsOf(input)).toEqual([{ path: 'file', message: 'must be an object' }]);
	});
});

test('faults of form and contradictions are told at once', () => {
	const questions = [
		questionOf('A-1', { weight: 0, levels: [0, 50, 20] }),
		questionOf('A-1'),
		questionOf('A-3', { topic: 'nowhere' })
	];
	const catalogue = { ...catalogueOf(questions.slice(0, 2)), questions, colour: 'red' };
	expect(faultsOf(catalogue)).toEqual([
		{ path: 'questions.A-1.weight', message: 'a weight is greater than 0' },
		{ path: 'file', message: 'the key "colour" is not known' },
		{ path: 'questions', message: 'the question id "A-1" is used more than once' },
		{ path: 'questions.A-3.topic', message: 'there is no topic "nowhere" in any dimension' },
		{ path: 'questions.A-1.levels', message: 'the scores of the levels must rise: 0, 50, 20' }
	]);
});

test('where an item has no id, its position says where', () => {
	const broken = { ...good, questions: [{ topic: 'A-topic' }, ...good.questions] };
	expect(faultsOf(broken)[0]).toEqual({ path: 'questions.0.id', message: 'is missing' });
});

function withQuestion(differences: Partial<Question>, position = 0): Catalogue {
	const questions = good.questions.map((question, i) =>
		i === position ? { ...question, ...differences } : question
	);
	const highest = Math.min(...questions.map(({ levels }) => levels.length - 1));
	const gates = [gateOf('G', 'claimed', { 'A-1': Math.min(3, highest) })];
	return { ...good, questions, gates: highest > 0 ? gates : [] };
}

function faultsOf(input: unknown) {
	const parsed = parseCatalogue(input);
	return parsed.ok ? [] : parsed.faults;
}
