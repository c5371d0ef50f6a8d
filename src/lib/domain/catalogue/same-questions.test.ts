import { describe, expect, test } from 'vitest';
import { catalogueOf, questionOf } from '../testing/builders';
import type { Catalogue } from './catalogue';
import { parseCatalogue } from './parse-catalogue';
import { findReplacesFaults, sameQuestions } from './same-questions';

const before = catalogueOf([questionOf('A-1'), questionOf('A-2'), questionOf('B-1')]);
const now = replacing({ 'A-1': 'A-1', 'B-3': 'B-1' });

describe('two versions of a catalogue', () => {
	test('mean the same by the same id, as long as neither says otherwise', () => {
		const quiet = { ...now, replaces: [{ version: '0.9.0', questions: {} }] };
		expect([...sameQuestions(before, quiet)]).toEqual([
			['A-1', 'A-1'],
			['A-2', 'A-2']
		]);
	});

	test('mean the same where the later one says so, and nowhere else', () => {
		expect([...sameQuestions(before, now)]).toEqual([
			['A-1', 'A-1'],
			['B-3', 'B-1']
		]);
	});

	test('mean the same in both directions', () => {
		expect([...sameQuestions(now, before)]).toEqual([
			['A-1', 'A-1'],
			['B-1', 'B-3']
		]);
	});

	test('have nothing in common when they are two catalogues', () => {
		expect(sameQuestions(before, { ...now, id: 'other' }).size).toBe(0);
	});
});

describe('what a catalogue replaces', () => {
	test('must be in the version it names', () => {
		expect(findReplacesFaults(now, before)).toEqual([]);
		expect(findReplacesFaults(replacing({ 'B-3': 'B-2' }), before)).toEqual([
			{ path: 'replaces.1.0.0', message: 'version 1.0.0 has no question "B-2"' }
		]);
	});

	test.each<[string, Catalogue, string, string]>([
		['no question of its own', replacing({ X: 'A-1' }), '.1.0.0', 'there is no question "X"'],
		[
			'one question by two',
			replacing({ 'A-1': 'A-1', 'A-2': 'A-1' }),
			'.1.0.0',
			'the replaced question id "A-1" is used more than once'
		],
		[
			'one version twice',
			{ ...now, replaces: [...(now.replaces ?? []), ...(now.replaces ?? [])] },
			'',
			'the version id "1.0.0" is used more than once'
		],
		[
			'its own version',
			{ ...now, version: '1.0.0' },
			'',
			'the catalogue cannot replace its own version 1.0.0'
		]
	])('cannot be %s', (_, catalogue, place, message) => {
		const parsed = parseCatalogue(catalogue);
		expect(parsed).toEqual({ ok: false, faults: [{ path: `replaces${place}`, message }] });
	});
});

function replacing(questions: Readonly<Record<string, string>>): Catalogue {
	return {
		...catalogueOf([questionOf('A-1'), questionOf('A-2'), questionOf('B-3')]),
		version: '1.1.0',
		replaces: [{ version: '1.0.0', questions }]
	};
}
