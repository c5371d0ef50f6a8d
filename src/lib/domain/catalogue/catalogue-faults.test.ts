import { describe, expect, test } from 'vitest';
import { catalogueOf, gateOf, questionOf } from '../testing/builders';
import type { Catalogue, Question } from './catalogue';
import { parseCatalogue } from './parse-catalogue';

const source = { id: 'ISO', checkedOn: '2026-11-23', status: 'checked' } as const;
const good = catalogueOf(
	[questionOf('A-1', { sources: ['ISO'] }), questionOf('A-2'), questionOf('B-1')],
	{ gates: [gateOf('G', 'claimed', { 'A-1': 3, 'B-1*': 2 })], sources: [source] }
);

test('a catalogue that fits together has no fault', () => {
	expect(faultsOf(good)).toEqual([]);
});

describe('a contradiction is told with its place', () => {
	test.each<[string, unknown, string, string]>([
		[
			'a question twice',
			{ ...good, questions: [...good.questions, questionOf('A-2')] },
			'questions',
			'the question id "A-2" is used more than once'
		],
		[
			'a dimension twice',
			{
				...good,
				dimensions: [...good.dimensions, { id: 'A', topics: ['C-topic'] }],
				questions: [...good.questions, questionOf('C-1')]
			},
			'dimensions',
			'the dimension id "A" is used more than once'
		],
		[
			'a topic in two dimensions',
			{ ...good, dimensions: [...good.dimensions, { id: 'C', topics: ['A-topic'] }] },
			'dimensions',
			'the topic id "A-topic" is used more than once'
		],
		[
			'a gate twice',
			{ ...good, gates: [...good.gates, ...good.gates] },
			'gates',
			'the gate id "G" is used more than once'
		],
		[
			'a source twice',
			{ ...good, sources: [source, source] },
			'sources',
			'the source id "ISO" is used more than once'
		],
		[
			'a language twice',
			{ ...good, locales: ['de', 'de'] },
			'locales',
			'the locale id "de" is used more than once'
		],
		[
			'a maturity level twice',
			{
				...good,
				maturityLevels: [
					{ id: 'a', minScore: 0 },
					{ id: 'a', minScore: 50 }
				]
			},
			'maturityLevels',
			'the maturity level id "a" is used more than once'
		],
		[
			'a topic nobody has',
			withQuestion({ topic: 'Z' }, 1),
			'questions.A-2.topic',
			'there is no topic "Z" in any dimension'
		],
		[
			'a topic without a question',
			{ ...good, dimensions: [...good.dimensions, { id: 'C', topics: ['C-topic'] }] },
			'dimensions',
			'the topic "C-topic" has no question'
		],
		[
			'levels that fall',
			withQuestion({ levels: [0, 50, 25] }),
			'questions.A-1.levels',
			'the scores of the levels must rise: 0, 50, 25'
		],
		[
			'levels that stand still',
			withQuestion({ levels: [0, 50, 50, 100] }),
			'questions.A-1.levels',
			'the scores of the levels must rise: 0, 50, 50, 100'
		],
		[
			'thresholds that fall',
			{
				...good,
				maturityLevels: [
					{ id: 'a', minScore: 0 },
					{ id: 'b', minScore: 60 },
					{ id: 'c', minScore: 40 }
				]
			},
			'maturityLevels',
			'the thresholds must rise: 0, 60, 40'
		],
		[
			'a first threshold above 0',
			{ ...good, maturityLevels: [{ id: 'a', minScore: 10 }] },
			'maturityLevels',
			'the first maturity level must begin at 0, so that every score has a level'
		],
		[
			'a defect that carries less than no source',
			{ ...good, evidenceCaps: { withoutSource: 50, oneDefect: 25 } },
			'evidenceCaps',
			'a source with one defect cannot carry less than no source'
		],
		[
			'a question with a source nobody lists',
			withQuestion({ sources: ['DIN'] }, 1),
			'questions.A-2.sources',
			'there is no source "DIN"'
		],
		[
			'a gate with a source nobody lists',
			{ ...good, gates: [{ ...gateOf('G', 'claimed', { 'A-1': 1 }), sources: ['DIN'] }] },
			'gates.G.sources',
			'there is no source "DIN"'
		],
		[
			'a source nobody uses',
			{ ...good, sources: [source, { ...source, id: 'DIN' }] },
			'sources',
			'the source "DIN" is never used'
		],
		[
			'a gate that asks for a question nobody asks',
			{ ...good, gates: [gateOf('G', 'claimed', { 'Z-9': 1 })] },
			'gates.G.requirements',
			'there is no question "Z-9"'
		],
		[
			'a gate that asks for a level too high',
			{ ...good, gates: [gateOf('G', 'claimed', { 'A-1': 5 })] },
			'gates.G.requirements',
			'"A-1" has no level 5; its highest is 4'
		],
		[
			'a gate that asks for a question twice',
			{ ...good, gates: [gateOf('G', 'claimed', { 'A-1': 2, 'A-1*': 3 })] },
			'gates.G.requirements',
			'the required question id "A-1" is used more than once'
		]
	])('%s', (_, catalogue, path, message) => {
		expect(faultsOf(catalogue)).toEqual([{ path, message }]);
	});
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
