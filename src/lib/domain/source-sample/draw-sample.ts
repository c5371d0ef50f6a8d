import type { Assessment } from '../answers/assessment';
import { questionsOf, type Catalogue } from '../catalogue/catalogue';
import type { IsoDate } from '../evidence/calendar';
import { draw } from './draw';
import { SAMPLE_LIMITS, type SourceSample } from './source-sample';

/** The questions whose answer names a source, in catalogue order: what can be drawn. */
export function sourcedQuestions(catalogue: Catalogue, assessment: Assessment): readonly string[] {
	return questionsOf(catalogue, assessment.scope)
		.map(({ id }) => id)
		.filter((id) => {
			const answer = assessment.answers[id];
			return typeof answer?.level === 'number' && answer.evidence?.state === 'named';
		});
}

/** Draws a sample of the named sources; undefined when there are none. */
export function drawSample(
	catalogue: Catalogue,
	assessment: Assessment,
	{ seed, today }: { readonly seed: number; readonly today: IsoDate }
): SourceSample | undefined {
	const drawnFrom = sourcedQuestions(catalogue, assessment).slice(0, SAMPLE_LIMITS.drawnFrom);
	const sources = drawnQuestions(drawnFrom, seed).map((question) => ({ question }));
	if (sources.length === 0) return undefined;
	return { assessment: assessment.id, drawnOn: today, seed, drawnFrom, sources };
}

/** Whether repeating the draw gives the sources the sample holds. */
export function isDrawRepeatable({ drawnFrom, seed, sources }: SourceSample): boolean {
	const again = drawnQuestions(drawnFrom, seed);
	return (
		again.length === sources.length &&
		sources.every(({ question }, position) => question === again[position])
	);
}

function drawnQuestions(drawnFrom: readonly string[], seed: number): readonly string[] {
	return draw(drawnFrom, SAMPLE_LIMITS.drawn, seed);
}
