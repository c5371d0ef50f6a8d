import { sourcedQuestions, type SourceSample } from '../../domain';
import { currentCatalogue } from '../current';
import { SAMPLE_DAY, sampleCompany } from '../sample-company';

const company = sampleCompany('de');

/** The source sample of the sample company. Invented, but drawn as any other. */
export const sampleSourceSample: SourceSample = {
	assessment: company.id,
	drawnOn: SAMPLE_DAY,
	seed: 2026,
	drawnFrom: sourcedQuestions(currentCatalogue, company),
	sources: [
		{ question: 'DO-05', outcome: 'found' },
		{ question: 'DA-06', outcome: 'not-found' },
		{ question: 'ME-03', outcome: 'found' },
		{ question: 'ME-02', outcome: 'found-late' },
		{ question: 'PR-05', outcome: 'found' }
	]
};
