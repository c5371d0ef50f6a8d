import { findCatalogue } from '$lib/catalogues';
import {
	answerChange,
	drawSample,
	entryChange,
	sampledEvidence,
	SEEDS,
	sourcedQuestions,
	sourceSampleSection,
	withLookupStart,
	withSampleOutcome,
	type Answer,
	type Assessment,
	type Change,
	type KeptEntry,
	type SampleOutcome,
	type SourceSample
} from '$lib/domain';
import { dossiers, today } from '$lib/dossier';
import { randomId } from '$lib/dossier/random-id';
import { company } from '../company.svelte';
import { SectionEntries } from '../section-entries.svelte';

type KeptSample = KeptEntry<SourceSample>;

/**
 * The sample of a company's latest check. What comes out changes the answers of a running check at
 * once, and can be taken back; a completed one stays as it is.
 */
export class CurrentSample {
	readonly kept = new SectionEntries(sourceSampleSection);

	/** The check worked on last of which sources were or can be drawn; without one the last at all. */
	readonly assessment: Assessment | undefined = $derived.by(() => {
		const all = company.dossier?.assessments.map(({ assessment }) => assessment) ?? [];
		const sampled = this.kept.entries.map(({ entry }) => entry.assessment);
		return all.find((one) => sampled.includes(one.id) || sourcesOf(one).length > 0) ?? all[0];
	});

	/** The questions whose answers name a source. */
	readonly sourced: readonly string[] = $derived(this.assessment ? sourcesOf(this.assessment) : []);

	/** All samples, the latest first. */
	readonly all: readonly KeptSample[] = $derived(
		[...this.kept.entries].sort((a, b) => (a.entry.drawnOn < b.entry.drawnOn ? 1 : -1))
	);
	readonly current: KeptSample | undefined = $derived(
		this.all.find(({ entry }) => entry.assessment === this.assessment?.id)
	);

	draw(): void {
		const { assessment } = this;
		const catalogue = assessment && findCatalogue(assessment.catalogue);
		if (!assessment || !catalogue) return;
		const sample = drawSample(catalogue, assessment, { seed: randomSeed(), today: today.day });
		if (sample) this.#change(randomId(), sample);
	}

	/** Begins to look for a source. */
	start(question: string): void {
		if (!this.current) return;
		const { key, entry } = this.current;
		this.#change(key, withLookupStart(entry, question, Date.now()));
	}

	/** Says what came out; without an outcome it is taken back. */
	say(question: string, outcome: SampleOutcome | undefined): void {
		if (!this.current) return;
		const { key, entry } = this.current;
		const answer = this.#answer(question);
		const said = withSampleOutcome(entry, question, { outcome, answer });
		this.#change(key, said, this.#answerChanges(entry, said, question));
	}

	/** Takes back everything that came out of the sample, and the sample with it. */
	discard(): void {
		if (!this.current) return;
		const { key, entry } = this.current;
		const restored = entry.sources.flatMap(({ question }) =>
			this.#answerChanges(
				entry,
				withSampleOutcome(entry, question, { outcome: undefined }),
				question
			)
		);
		this.#change(key, undefined, restored);
	}

	#answer(question: string): Answer | undefined {
		return this.assessment?.answers[question];
	}

	/** What the outcome changes in a running check: nothing in a completed one. */
	#answerChanges(before: SourceSample, after: SourceSample, question: string): readonly Change[] {
		const answer = this.#answer(question);
		if (!answer?.evidence || this.assessment?.completedOn !== undefined) return [];
		const then = before.sources.find((source) => source.question === question);
		const now = after.sources.find((source) => source.question === question);
		if (!then || !now || then.outcome === now.outcome) return [];
		const source = now.outcome ? now : { ...then, outcome: undefined };
		const evidence = sampledEvidence(answer.evidence, source);
		return [answerChange(after.assessment, question, { ...answer, evidence })];
	}

	#change(key: string, sample: SourceSample | undefined, others: readonly Change[] = []): void {
		const changes = [entryChange(sourceSampleSection, key, sample), ...others];
		dossiers.change(company.idToWriteTo(), changes);
	}
}

function sourcesOf(assessment: Assessment): readonly string[] {
	const catalogue = findCatalogue(assessment.catalogue);
	return catalogue ? sourcedQuestions(catalogue, assessment) : [];
}

function randomSeed(): number {
	const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
	return seed % SEEDS;
}
