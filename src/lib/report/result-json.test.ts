import { expect, test } from 'vitest';
import { currentCatalogue } from '../catalogues';
import { SAMPLE_DAY, sampleCompany } from '../catalogues/sample-company';
import { scoreAssessment, type Assessment } from '../domain';
import { resultJson } from './result-json';
import { blank } from './testing/sample-report';

function json(assessment: Assessment) {
	const score = scoreAssessment(currentCatalogue, assessment, SAMPLE_DAY);
	const input = { catalogue: currentCatalogue, assessment, sections: {}, today: SAMPLE_DAY };
	return resultJson({ ...input, score });
}

test('the result holds the numbers of example E20, not rounded', () => {
	const { index, dimensions, nextSteps } = json(sampleCompany('de'));
	expect(index.claimed).toBeCloseTo(43.9285714286, 9);
	expect(index.level).toBe(2);
	expect(dimensions.map(({ id }) => id)).toEqual(['PR', 'DA', 'DO', 'ME', 'SO']);
	expect(dimensions[4]).toMatchObject({ low: 34.375, high: 46.875, showPoint: true });
	expect(nextSteps).toHaveLength(3);
});

test('the language of an assessment changes nothing', () => {
	expect(json(sampleCompany('en'))).toEqual(json(sampleCompany('de')));
});

test('figures that do not exist are null, also where the point is not shown', () => {
	const answers = { 'PR-01': { level: 3 } } as const;
	const { index, dimensions } = json(blank('full', answers));
	expect(index).toMatchObject({ claimed: null, evidenced: null, level: null });
	expect(dimensions[0]).toMatchObject({ claimed: 75, evidenced: 25, showPoint: false });
	expect(dimensions[1]).toMatchObject({ claimed: null, low: 0, high: 100, evidenceRate: null });
});

test('a gate names what is missing with its deficit, and what is unclear', () => {
	const agent = json(sampleCompany('de')).gates.find(({ id }) => id === 'G-AGENT');
	expect(agent).toEqual({
		id: 'G-AGENT',
		status: 'blocked',
		missing: [
			{ question: 'SO-01', deficit: 1 },
			{ question: 'SO-02', deficit: 2 },
			{ question: 'SO-04', deficit: 1 },
			{ question: 'SO-05', deficit: 1 },
			{ question: 'DA-01', deficit: 1 }
		],
		unclear: ['SO-03']
	});
});
