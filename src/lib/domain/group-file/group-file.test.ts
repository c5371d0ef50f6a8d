import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareGroup } from '../comparison/compare-group';
import { groupRules } from '../comparison/group-rules';
import { contributionWith, gridCatalogue, shown } from '../comparison/testing/groups';
import type { Catalogue } from '../catalogue/catalogue';
import type { GroupFile } from './group-file';
import { readGroupFile } from './read-group-file';
import { NO_DIFFERENCE_BELOW, talkedAgain, thenAndNow } from './then-and-now';

const catalogue = gridCatalogue('AB', 3);

function comparisonOf(of: Catalogue, levels: readonly number[]) {
	const group = Array.from({ length: 6 }, (_, number) =>
		contributionWith(of, levels.map(shown), { number })
	);
	const comparison = compareGroup(of, group, groupRules());
	if (comparison.kind !== 'protected') throw new Error('a comparison expected');
	return comparison;
}

function fileOf(of: Catalogue, levels: readonly number[]): GroupFile {
	return {
		format: 1,
		kind: 'group',
		title: 'November',
		on: '2026-11-28',
		rule: 'protected',
		comparison: comparisonOf(of, levels),
		discussed: [],
		agreed: '',
		next: { on: null, host: '' }
	};
}

const LOW = [1, 1, 1, 1, 1, 1];
const LATER = [4, 4, 4, 1, 1, 1];

describe('a file that was not saved by a group like this is refused:', () => {
	const file = fileOf(catalogue, LOW);
	test.each<[string, unknown, string]>([
		['nothing', undefined, 'foreign'],
		['a check', { format: 1, answers: {} }, 'foreign'],
		['one from the future', { ...file, format: 2, more: true }, 'too-new'],
		['one with a key nobody knows', { ...file, names: ['Müller'] }, 'damaged'],
		['one without its comparison', { ...file, comparison: undefined }, 'damaged'],
		[
			'one with exact scores',
			{ ...file, comparison: { ...file.comparison, kind: 'open' } },
			'damaged'
		],
		['one of a day that does not exist', { ...file, on: '2026-02-30' }, 'damaged'],
		['one with a book in it', { ...file, agreed: 'x'.repeat(6000) }, 'damaged']
	])('%s', (_, input, reason) => {
		expect(readGroupFile(input)).toMatchObject({ ok: false, reason });
	});
});

test('a file that was saved is opened', () => {
	const file = fileOf(catalogue, LOW);
	expect(readGroupFile(JSON.parse(JSON.stringify(file)))).toEqual({ ok: true, file });
});

test('whatever is handed in is opened or refused, and never breaks', () => {
	fc.assert(
		fc.property(fc.jsonValue(), (value) => {
			expect(readGroupFile(value).ok).toBe(false);
		})
	);
});

describe('last time beside this time', () => {
	function compared(then: GroupFile, now = comparisonOf(catalogue, LATER), find = findOf()) {
		return thenAndNow(then, now, find);
	}
	function findOf(...known: readonly Catalogue[]) {
		return ({ id, version }: { id: string; version: string }) =>
			[catalogue, ...known].find((one) => one.id === id && one.version === version);
	}

	test('tells what rose, and where nothing may be read into it', () => {
		expect(compared(fileOf(catalogue, LOW))).toMatchObject({
			kind: 'compared',
			isPartly: false,
			rows: [
				{ dimension: 'A', figures: { claimed: { then: 25, now: 100, change: 'more' } } },
				{ dimension: 'B', figures: { claimed: { then: 25, now: 25, change: 'none' } } }
			]
		});
	});

	test('does not compare another catalogue, another extent, or a version nobody knows', () => {
		const then = fileOf(catalogue, LOW);
		const { comparison } = then;
		const foreign = { ...comparison, catalogue: { id: 'other', version: '1.0.0' } };
		expect(compared({ ...then, comparison: foreign }).kind).toBe('other-catalogue');
		expect(compared({ ...then, comparison: { ...comparison, scope: 'quick' } }).kind).toBe(
			'other-scope'
		);
		const unknown = { ...comparison, catalogue: { id: catalogue.id, version: '0.0.1' } };
		expect(compared({ ...then, comparison: unknown }).kind).toBe('other-catalogue');
	});

	test('compares of another version only what it asks alike', () => {
		const earlier = { ...gridCatalogue('AB', 3), version: '0.9.0' };
		const changed = {
			...earlier,
			questions: earlier.questions.map((one) => (one.id === 'B-1' ? { ...one, weight: 2 } : one))
		};
		const result = compared(fileOf(changed, LOW), undefined, findOf(changed));
		expect(result).toMatchObject({
			kind: 'compared',
			isPartly: true,
			rows: [{ reason: null }, { figures: null, reason: 'asked-otherwise' }]
		});
	});

	test('shows nothing where either time too few had a score', () => {
		const then = fileOf(catalogue, LOW);
		const hidden = {
			...then.comparison,
			dimensions: then.comparison.dimensions.map((own, at) =>
				at === 0 ? { ...own, figures: null } : own
			)
		};
		expect(compared({ ...then, comparison: hidden })).toMatchObject({
			rows: [{ figures: null, reason: 'too-few' }, { reason: null }]
		});
	});

	test('calls no difference a change that rounding alone could make', () => {
		// Two medians rounded to 5 differ by up to 5 more than what they were rounded from.
		expect(NO_DIFFERENCE_BELOW).toBeGreaterThan(5);
	});

	test('knows which topics are there again', () => {
		const then = fileOf(catalogue, LOW);
		const again = talkedAgain(then, comparisonOf(catalogue, LOW));
		expect(again.length).toBeGreaterThan(0);
		expect(new Set(again).size).toBe(again.length);
		expect(talkedAgain(then, { talkingPoints: null })).toEqual([]);
	});
});
