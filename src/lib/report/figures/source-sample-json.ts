import { latestSampleOf, sampleResult, samplesIn } from '../../domain';
import type { PartInput } from '../part-input';

/** The latest sample of the sources of an assessment; undefined where none was drawn. */
export function sourceSampleJson({ sections, assessment }: PartInput) {
	const sample = latestSampleOf(assessment, samplesIn(sections));
	if (!sample) return undefined;
	const { interval, drawn, from, looked, found, foundLate, notFound } = sampleResult(sample);
	return {
		drawnOn: sample.drawnOn,
		seed: sample.seed,
		drawn,
		from,
		looked,
		found,
		foundLate,
		notFound,
		rate: interval?.rate ?? null,
		low: interval?.low ?? null,
		high: interval?.high ?? null,
		questions: sample.sources.map(({ question, outcome = null }) => ({ question, outcome }))
	};
}
