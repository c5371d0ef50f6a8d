import * as z from 'zod/mini';
import { describe, expect, test } from 'vitest';
import published from '../../../../tests/fixtures/scoring-examples.json';
import { countClassOf } from './count-class';
import { countLevels, levelStatistics } from './level-statistics';
import { dimensionFigures } from './score-spread';
import { mergeSmallCells } from './small-cells';
import { countInTenths } from './quantile';

/**
 * The worked examples of the method about groups (methodology 2.12), to 1e-9: E15, E16 and E18. E17 was
 * about renewed snapshots, of which there are none any more.
 */

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
			sizes.input.k
		);
		const seen = figures?.claimed;
		expect({
			shown: figures !== null,
			n_shown: words[countClassOf(scores.length)],
			...(seen ? { median: seen.median } : {}),
			...(seen?.quartiles ? { q1: seen.quartiles.low, q3: seen.quartiles.high } : {}),
			// What is shown are these tenths, merged until each holds three.
			...(seen?.strip ? { strip_bins_10: countInTenths(scores) } : {})
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
