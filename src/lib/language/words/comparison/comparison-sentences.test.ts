import { describe, expect, test } from 'vitest';
import { comparisonDe } from './comparison.de';
import { comparisonEn } from './comparison.en';
import {
	cellName,
	dimensionFinding,
	dimensionSentences,
	missingSentence,
	pointWord,
	positionSentence,
	promptOf,
	type ComparisonStyle
} from './comparison-sentences';

const de: ComparisonStyle = { words: comparisonDe, locale: 'de', scope: 'full' };
const en: ComparisonStyle = { words: comparisonEn, locale: 'en', scope: 'full' };

function row(claimed: number, evidenced: number, dots: readonly number[] | null = null) {
	const rest = { quartiles: null, dots };
	return {
		name: 'Daten',
		figures: { claimed: { median: claimed, ...rest }, evidenced: { median: evidenced, ...rest } },
		agreement: null,
		guess: null
	};
}

test('a finding names the figures and their spread', () => {
	const figures = {
		claimed: { median: 45, quartiles: { low: 35, high: 60 }, dots: null },
		evidenced: { median: 30, quartiles: null, dots: null }
	};
	expect(dimensionFinding({ ...row(45, 30), figures, agreement: 'agreed' }, de)).toBe(
		'Daten: gesagt Median 45, mittlere Hälfte 35 bis 60; belegt Median 30.'
	);
	expect(dimensionFinding(row(44, 20, [20, 44, 60]), en)).toBe(
		'Daten: claimed median 44, singly 20, 44 and 60; backed up median 20, singly 20, 44 and 60.'
	);
	expect(dimensionFinding({ ...row(45, 30), figures: null }, de)).toBe('Daten: zu wenige Werte.');
});

test.each([
	[45, 30, 'In der Mitte der Gruppe liegt der belegte Wert 15 Punkte unter dem gesagten.'],
	[45, 44, 'In der Mitte der Gruppe liegt der belegte Wert 1 Punkt unter dem gesagten.'],
	[45, 45, 'In der Mitte der Gruppe sind der gesagte und der belegte Wert gleich.'],
	// The difference is that of the numbers shown: 33 and 18.
	[33.3, 17.6, 'In der Mitte der Gruppe liegt der belegte Wert 15 Punkte unter dem gesagten.']
])('said %d and shown %d are told apart in a sentence', (claimed, evidenced, sentence) => {
	expect(dimensionSentences(row(claimed, evidenced), de)).toEqual([sentence]);
});

test('what the round had believed is told first, where enough have told it', () => {
	expect(dimensionSentences({ ...row(45, 30), guess: 60 }, de)).toEqual([
		'In der Mitte hatte die Runde 60 vermutet.',
		'In der Mitte der Gruppe liegt der belegte Wert 15 Punkte unter dem gesagten.'
	]);
});

test('how far the group agrees is told in words', () => {
	expect(dimensionSentences({ ...row(45, 45), agreement: 'two-camps' }, de)[1]).toMatch(
		/^Zwei Lager: /
	);
});

test('the own place is told with its third, or without', () => {
	const position = { toMedian: 'at', third: 'middle' } as const;
	expect(positionSentence('claimed', { own: 43.75, position }, de)).toBe(
		'Sie, gesagt 44: etwa auf dem Median, mittleres Drittel.'
	);
	const alone = { own: 43.75, position: { ...position, third: null } };
	expect(positionSentence('evidenced', alone, { ...en, scope: 'quick' })).toBe(
		'You, backed up about 45: about at the median.'
	);
});

test.each([
	[['metal'], 'Metall'],
	[['50-249'], '50 bis 249 Mitarbeitende'],
	[['unstated'], 'ohne Angabe'],
	[[], 'Übrige'],
	[['something-newer'], 'something-newer']
])('a cell of %j is called "%s"', (classes, name) => {
	expect(cellName(classes, de)).toBe(name);
});

test('what is missing says from how many on', () => {
	expect(missingSentence({ kind: 'strip', from: 12 }, comparisonDe)).toContain('12');
});

describe('a talking point', () => {
	test('is worth it for its disagreement, its level or its sources', () => {
		const point = { agreement: 'two-camps', share: 'many' } as const;
		const words = (['disagreement', 'weak', 'missingSources'] as const).map((kind) =>
			pointWord(comparisonDe, kind, point)
		);
		expect(words).toEqual([
			'zwei Lager',
			'bei vielen unter dem Ziel',
			'bei vielen nicht ganz belegt'
		]);
	});

	test('has a prompt of its own, and one even beyond the third', () => {
		const prompts = [0, 1, 2, 3].map((position) => promptOf(comparisonDe, 'weak', position));
		expect(new Set(prompts).size).toBe(3);
		expect(prompts[3]).toBe(prompts[0]);
	});

	test.each([
		[
			'German',
			comparisonDe,
			/\bwer von ihnen\b|\bwer hat\b|\bwelcher betrieb\b|\bbei ihnen\b|\bihr(e|en)? betrieb/i
		],
		[
			'English',
			comparisonEn,
			/\bwhich of you\b|\bwho has\b|\bwhich company\b|\byour company\b|\byou\b/i
		]
	])('never asks anyone to tell where they stand, in %s', (_, words, outing) => {
		const prompts = Object.values(words.talking.prompts).flat();
		expect(prompts.filter((prompt) => outing.test(prompt))).toEqual([]);
	});
});
