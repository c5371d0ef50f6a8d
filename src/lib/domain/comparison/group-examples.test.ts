import * as z from 'zod/mini';
import { describe, expect, test } from 'vitest';
import published from '../../../../tests/fixtures/scoring-examples.json';
import { countClassOf } from './count-class';
import { groupRules } from './group-rules';
import { countLevels, levelStatistics } from './level-statistics';
import { dimensionFigures } from './score-spread';
import { mergeSmallCells } from './small-cells';
import { decideSnapshot } from './snapshot-decision';

/** The worked examples of the method about groups (methodology 2.12, E15 to E18), to 1e-9. */

const DIGITS = 9;

function exampleOf(id: string): unknown {
	return published.examples.find((example) => example.id === id);
}

const sizes = z
	.object({
		input: z.object({ k: z.int(), scores: z.array(z.number()) }),
		expected: z.record(z.string(), z.record(z.string(), z.unknown()))
	})
	.parse(exampleOf('E15'));

describe('E15: what a group sees depends on its size', () => {
	const words: Readonly<Record<string, string>> = {
		'under-5': 'unter 5',
		'5-9': '5–9',
		'10-14': '10–14'
	};

	test.each(Object.entries(sizes.expected))('%s', (size, expected) => {
		const scores = sizes.input.scores.slice(0, Number(size.slice(2)));
		const figures = dimensionFigures(
			{ dimension: 'D', claimed: scores, evidenced: scores },
			{ minGroup: sizes.input.k, withStrips: true }
		);
		const seen = figures?.claimed;
		expect({
			shown: figures !== null,
			n_shown: words[countClassOf(scores.length)],
			...(seen ? { median: seen.median } : {}),
			...(seen?.quartiles ? { q1: seen.quartiles.low, q3: seen.quartiles.high } : {}),
			...(seen?.strip ? { strip_bins_10: seen.strip } : {})
		}).toEqual(expected);
	});
});

const tables = z
	.object({
		input: z.object({ k: z.int(), tables: z.array(z.record(z.string(), z.int())) }),
		expected: z.array(
			z.object({ alone: z.array(z.string()), merged: z.array(z.string()), merged_n: z.int() })
		)
	})
	.parse(exampleOf('E16'));

describe('E16: small classes are shown together', () => {
	const cases = tables.input.tables.map((table, i) => [table, tables.expected[i]] as const);

	test.each(cases)('%j', (table, expected) => {
		const { alone, merged, mergedCount } = mergeSmallCells(Object.entries(table), tables.input.k);
		expect({ alone, merged, merged_n: mergedCount }).toEqual(expected);
	});
});

const revisions = z.record(z.string(), z.int());
const changes = z
	.object({
		input: z.object({
			k: z.int(),
			m: z.int(),
			last: revisions,
			new: z.record(z.string(), revisions)
		}),
		expected: z.record(z.string(), z.string())
	})
	.parse(exampleOf('E17'));

describe('E17: when a new snapshot may appear', () => {
	const words = {
		publish: 'neu veröffentlichen',
		keep: 'alten Stand behalten',
		unchanged: 'unverändert',
		hide: 'nicht zeigen',
		'take-down': 'abgenommen'
	} as const;
	const { k, m, last, new: next } = changes.input;
	const rules = groupRules({ minGroup: k, minChanged: m });

	test.each(Object.entries(next))('%s', (name, now) => {
		const before = new Map(Object.entries(last));
		const decision = decideSnapshot(before, new Map(Object.entries(now)), rules);
		expect(words[decision]).toBe(changes.expected[name]);
	});

	test('who has withdrawn is no longer shown, even if nothing new may appear', () => {
		const before = new Map(Object.entries(last));
		const now = new Map([...before].slice(1));
		expect(decideSnapshot(before, now, rules)).toBe('take-down');
	});
});

const agreements = z
	.object({
		input: z.record(z.string(), z.array(z.int())),
		expected: z.record(
			z.string(),
			z.object({
				median: z.number(),
				ad_median: z.number(),
				s2: z.number(),
				rwg: z.number(),
				word: z.string()
			})
		)
	})
	.parse(exampleOf('E18'));

describe('E18: how far a group agrees', () => {
	const words = {
		agreed: 'einig',
		'partly-agreed': 'teils einig',
		divided: 'uneinig',
		'two-camps': 'zwei Lager'
	} as const;

	test.each(Object.entries(agreements.input))('%s', (name, levels) => {
		const statistics = levelStatistics(countLevels(levels, 5));
		const expected = agreements.expected[name];
		if (!statistics || !expected) throw new Error('nothing to compare');
		expect(statistics.median).toBeCloseTo(expected.median, DIGITS);
		expect(statistics.averageDeviation).toBeCloseTo(expected.ad_median, DIGITS);
		expect(statistics.variance).toBeCloseTo(expected.s2, DIGITS);
		expect(statistics.withinGroupAgreement).toBeCloseTo(expected.rwg, DIGITS);
		expect(words[statistics.agreement]).toBe(expected.word);
	});
});
