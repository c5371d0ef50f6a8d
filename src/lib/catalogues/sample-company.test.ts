import { expect, test } from 'vitest';
import { findAssessmentFaults, parseAssessment, scoreAssessment } from '../domain';
import { currentCatalogue } from '.';
import { SAMPLE_DAY, sampleCompany } from './sample-company';

const locales = ['de', 'en'] as const;

/** Example E20 of the method: claimed, low, high, evidenced, evidence gap and rate. */
const expected: Readonly<Record<string, readonly number[]>> = {
	PR: [43.75, 43.75, 43.75, 34.375, 9.375, 2 / 5],
	DA: [46.875, 46.875, 46.875, 37.5, 9.375, 1 / 6],
	DO: [40.625, 40.625, 40.625, 37.5, 3.125, 2 / 5],
	ME: [425 / 7, 425 / 7, 425 / 7, 400 / 7, 25 / 7, 4 / 6],
	SO: [275 / 7, 34.375, 46.875, 31.25, 25 / 7, 1 / 4]
};

test.each(locales)('the sample company (%s) is a file the app would open', (locale) => {
	const company = sampleCompany(locale);
	const parsed = parseAssessment(JSON.parse(JSON.stringify(company)));
	expect(parsed).toEqual({ ok: true, value: company });
	expect(findAssessmentFaults(company, currentCatalogue)).toEqual([]);
});

test.each(locales)('the sample company (%s) has the numbers of example E20', (locale) => {
	const score = scoreAssessment(currentCatalogue, sampleCompany(locale), SAMPLE_DAY);
	for (const { dimension, score: figures } of score.dimensions) {
		if (figures.kind !== 'scored') throw new Error(`${dimension.id} shows no point`);
		const { claimed, claimedRange, evidenced, evidenceGap, evidenceRate } = figures;
		const numbers = [
			claimed,
			claimedRange.low,
			claimedRange.high,
			evidenced,
			evidenceGap,
			evidenceRate
		];
		expected[dimension.id]?.forEach((number, i) => expect(numbers[i]).toBeCloseTo(number, 9));
	}
	expect(score.dimensions.map(({ dimension }) => dimension.id)).toEqual(Object.keys(expected));
	expect(score.overall.claimed?.value).toBeCloseTo(43.9285714285714, 9);
	expect(score.overall.claimedRange?.low).toBeCloseTo(41.6369047619048, 9);
	expect(score.overall.claimedRange?.high).toBeCloseTo(45.3869047619048, 9);
	expect(score.overall.evidenced?.value).toBeCloseTo(36.7857142857143, 9);
	expect([score.level?.position, score.evidencedLevel?.position]).toEqual([2, 1]);
});

test('both languages of the sample company hold the same facts in different words', () => {
	const [german, english] = [sampleCompany('de'), sampleCompany('en')];
	expect(withoutWords(english)).toEqual(withoutWords(german));
	expect(english.answers['DO-02']?.evidence?.where).not.toBe(
		german.answers['DO-02']?.evidence?.where
	);
	expect(german.name).toContain('erfunden');
	expect(english.name).toContain('invented');
});

function withoutWords({ answers, ...heading }: ReturnType<typeof sampleCompany>) {
	const facts = Object.entries(answers).map(([id, { level, evidence }]) => [
		id,
		level,
		evidence && { ...evidence, where: '', note: '' }
	]);
	return { ...heading, name: '', answers: facts };
}
