import { wilsonInterval, type WilsonInterval } from './wilson-interval';
import type { DrawnSource, SampleOutcome, SourceSample } from './source-sample';

/** What came out of a sample, so far. */
export interface SampleResult {
	readonly drawn: number;
	/** How many sources it was drawn from. */
	readonly from: number;
	readonly looked: number;
	/** Late ones included: they are there. */
	readonly found: number;
	readonly foundLate: number;
	readonly notFound: number;
	readonly isComplete: boolean;
	/** Whether nothing is left to estimate, because every source was looked for. */
	readonly isAll: boolean;
	/** The share found and where the share of all sources may lie; null while nothing was looked for. */
	readonly interval: WilsonInterval | null;
}

/** Counts a sample and says what it tells about all sources. Source: methodology, example E21. */
export function sampleResult({ sources, drawnFrom }: SourceSample): SampleResult {
	const foundLate = countOf(sources, 'found-late');
	const notFound = countOf(sources, 'not-found');
	const found = countOf(sources, 'found') + foundLate;
	const looked = found + notFound;
	return {
		drawn: sources.length,
		from: drawnFrom.length,
		looked,
		found,
		foundLate,
		notFound,
		isComplete: looked === sources.length,
		isAll: looked === drawnFrom.length,
		interval: wilsonInterval(found, looked)
	};
}

function countOf(sources: readonly DrawnSource[], wanted: SampleOutcome): number {
	return sources.filter(({ outcome }) => outcome === wanted).length;
}
