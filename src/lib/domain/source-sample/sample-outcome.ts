import type { Answer, Assessment, Evidence } from '../answers/assessment';
import { withLookup } from '../evidence/edit-evidence';
import type { DrawnSource, SampleOutcome, SourceSample } from './source-sample';

/** The sample with what came out for one of its sources, and what its answer said before. */
export function withSampleOutcome(
	sample: SourceSample,
	question: string,
	{
		outcome,
		answer
	}: { readonly outcome: SampleOutcome | undefined; readonly answer?: Answer | undefined }
): SourceSample {
	return withSource(sample, question, ({ outcome: _, before: kept, ...source }) => {
		if (outcome === undefined) return source;
		const before = kept ?? beforeOf(answer?.evidence);
		return before ? { ...source, outcome, before } : { ...source, outcome };
	});
}

/** The sample with the moment at which somebody began to look for a source. */
export function withLookupStart(
	sample: SourceSample,
	question: string,
	startedAt: number
): SourceSample {
	return withSource(sample, question, (source) => ({ ...source, startedAt }));
}

/**
 * The evidence of a running assessment after a source was looked for: found late is found. Without an
 * outcome it is again as named and opened as it was before.
 */
export function sampledEvidence(
	evidence: Evidence,
	{ outcome, before }: Pick<DrawnSource, 'outcome' | 'before'>
): Evidence {
	if (outcome) return withLookup(evidence, outcome === 'not-found' ? 'not-found' : 'found');
	return before ? { ...evidence, ...before } : evidence;
}

/** The answers of an assessment whose source was looked for and not found, in any of the samples. */
export function notFoundQuestions(
	{ id }: Pick<Assessment, 'id'>,
	samples: readonly SourceSample[]
): readonly string[] {
	const outcomes = new Map<string, SampleOutcome>();
	for (const { assessment, sources } of [...samples].sort(byDay)) {
		if (assessment !== id) continue;
		for (const { question, outcome } of sources) if (outcome) outcomes.set(question, outcome);
	}
	return [...outcomes].flatMap(([question, outcome]) =>
		outcome === 'not-found' ? [question] : []
	);
}

/**
 * The assessment as its samples leave it: a source that was not found proves nothing any more. For what
 * would still be backed up today; a completed assessment itself stays the record of its day.
 */
export function withoutUnfoundSources(
	assessment: Assessment,
	samples: readonly SourceSample[]
): Assessment {
	const unfound = new Set(notFoundQuestions(assessment, samples));
	if (unfound.size === 0) return assessment;
	const answers = Object.entries(assessment.answers).map(([id, answer]) => {
		if (!unfound.has(id) || !answer.evidence) return [id, answer] as const;
		return [id, { ...answer, evidence: withLookup(answer.evidence, 'not-found') }] as const;
	});
	return { ...assessment, answers: Object.fromEntries(answers) };
}

function withSource(
	sample: SourceSample,
	question: string,
	change: (source: DrawnSource) => DrawnSource
): SourceSample {
	const sources = sample.sources.map((source) =>
		source.question === question ? change(source) : source
	);
	return { ...sample, sources };
}

function beforeOf(evidence: Evidence | undefined): DrawnSource['before'] {
	return evidence && { state: evidence.state, opened: evidence.opened };
}

function byDay(a: SourceSample, b: SourceSample): number {
	if (a.drawnOn === b.drawnOn) return a.seed - b.seed;
	return a.drawnOn < b.drawnOn ? -1 : 1;
}
