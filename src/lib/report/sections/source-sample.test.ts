import { expect, test } from 'vitest';
import { currentCatalogue } from '../../catalogues';
import { SAMPLE_DAY, sampleCompany } from '../../catalogues/sample-company';
import { sampleSourceSample } from '../../catalogues/sample-parts/source-sample';
import {
	entryChange,
	isDrawRepeatable,
	scoreAssessment,
	sourceSampleSection,
	type SourceSample
} from '../../domain';
import { partFigures } from '../part-figures';
import { allText, headings, report } from '../testing/sample-report';

function sectionsOf(sample: SourceSample) {
	return { 'source-sample': { a: entryChange(sourceSampleSection, 'a', sample).value } };
}

test('the sample company drew its sources as anybody does', () => {
	expect(isDrawRepeatable(sampleSourceSample)).toBe(true);
});

test('the report says what was drawn, what was found and how far that reaches', () => {
	const document = report({ sections: sectionsOf(sampleSourceSample) });
	const text = allText(document);
	expect(headings(document, 2)).toContain('Quellenprobe');
	expect(text).toContain('5 von 21 genannten Belegen zufällig gezogen');
	expect(text).toContain('4 von 5 gefunden, davon einer erst nach zwei Minuten.');
	expect(text).toMatch(/zwischen 38\s% und 96\s% finden/);
	expect(text).toContain('Startzahl 2026');
});

test('a sample of another check says nothing here', () => {
	const sections = sectionsOf({ ...sampleSourceSample, assessment: 'another' });
	expect(headings(report({ sections }), 2)).not.toContain('Quellenprobe');
});

test('the score command prints the sample with its interval, not rounded', () => {
	const assessment = sampleCompany('de');
	const score = scoreAssessment(currentCatalogue, assessment, SAMPLE_DAY);
	const input = { catalogue: currentCatalogue, assessment, score, today: SAMPLE_DAY };
	const sections = sectionsOf(sampleSourceSample);
	expect(partFigures({ ...input, sections })['sourceSample']).toMatchObject({
		seed: 2026,
		drawn: 5,
		from: 21,
		found: 4,
		foundLate: 1,
		notFound: 1,
		rate: 0.8
	});
	expect(partFigures({ ...input, sections: {} })['sourceSample']).toBeUndefined();
});
