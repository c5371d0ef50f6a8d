import * as z from 'zod/mini';
import { daySchema, evidenceSchema, shortIdSchema } from '../answers/assessment-schema';
import { readSection, type Section } from '../dossier/section';
import type { Frozen } from '../frozen';
import { SEEDS } from './draw';

/** How many sources are drawn, and from how many at most. */
export const SAMPLE_LIMITS = { drawn: 5, drawnFrom: 1000 } as const;

/** So long one looks for a source; later it is “found late”. */
export const LOOKUP_SECONDS = 120;

export const SAMPLE_OUTCOMES = ['found', 'found-late', 'not-found'] as const;

const drawnSourceSchema = z.strictObject({
	question: shortIdSchema,
	/** When the looking began, in milliseconds since 1970 by this device's clock. */
	startedAt: z.optional(z.int().check(z.minimum(0, 'a time is at least 0'))),
	outcome: z.optional(z.enum(SAMPLE_OUTCOMES)),
	/** What the answer said before the outcome changed it, so that it can be taken back. */
	before: z.optional(
		z.strictObject({ state: evidenceSchema.shape.state, opened: evidenceSchema.shape.opened })
	)
});

export const sourceSampleSchema = z.strictObject({
	assessment: shortIdSchema,
	drawnOn: daySchema,
	/** With the list it was drawn from: whoever has the file can repeat the draw. */
	seed: z
		.int()
		.check(
			z.minimum(0, 'a seed is at least 0'),
			z.maximum(SEEDS - 1, `a seed is at most ${SEEDS - 1}`)
		),
	drawnFrom: z
		.array(shortIdSchema)
		.check(z.maxLength(SAMPLE_LIMITS.drawnFrom, 'that are too many questions')),
	sources: z
		.array(drawnSourceSchema)
		.check(
			z.minLength(1, 'a sample holds a source'),
			z.maxLength(SAMPLE_LIMITS.drawn, `a sample holds at most ${SAMPLE_LIMITS.drawn} sources`)
		)
});

/** „Quellenprobe“: sources of an assessment drawn by chance, and whether they were found. */
export type SourceSample = Frozen<z.infer<typeof sourceSampleSchema>>;
export type DrawnSource = SourceSample['sources'][number];
export type SampleOutcome = (typeof SAMPLE_OUTCOMES)[number];

/** The samples of a dossier, one key each. */
export const sourceSampleSection: Section<SourceSample> = {
	id: 'source-sample',
	format: 1,
	entry: sourceSampleSchema,
	migrations: {}
};

/** The samples among the sections of a dossier, in no particular order. */
export function samplesIn(
	sections: Readonly<Record<string, Readonly<Record<string, unknown>>>>
): readonly SourceSample[] {
	return readSection(sections, sourceSampleSection).entries.map(({ entry }) => entry);
}

/** The latest sample of the sources of an assessment; undefined where none was drawn. */
export function latestSampleOf(
	{ id }: { readonly id: string },
	samples: readonly SourceSample[]
): SourceSample | undefined {
	return samples
		.filter(({ assessment }) => assessment === id)
		.sort((a, b) => (a.drawnOn < b.drawnOn ? 1 : -1))[0];
}
