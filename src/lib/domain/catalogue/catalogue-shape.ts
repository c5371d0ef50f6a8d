import * as z from 'zod/mini';
import type { Frozen } from '../frozen';

/**
 * What the parts of a catalogue say about each other, whatever else may be wrong with them: so that
 * an author reads of a weight of 0 and of a reference that leads nowhere at the same time.
 */
export const catalogueShapeSchema = z.object({
	version: z._default(z.string(), ''),
	replaces: z._default(
		z.array(z.object({ version: z.string(), questions: z.record(z.string(), z.string()) })),
		[]
	),
	locales: z.array(z.string()),
	evidenceCaps: z.object({ withoutSource: z.number(), oneDefect: z.number() }),
	maturityLevels: z.array(z.object({ id: z.string(), minScore: z.number() })),
	dimensions: z.array(z.object({ id: z.string(), topics: z.array(z.string()) })),
	questions: z.array(
		z.object({
			id: z.string(),
			topic: z.string(),
			levels: z.array(z.number()),
			sources: z._default(z.array(z.string()), [])
		})
	),
	gates: z._default(
		z.array(
			z.object({
				id: z.string(),
				sources: z._default(z.array(z.string()), []),
				requirements: z.array(z.object({ question: z.string(), minLevel: z.number() }))
			})
		),
		[]
	),
	sources: z._default(z.array(z.object({ id: z.string() })), [])
});

export type CatalogueShape = Frozen<z.infer<typeof catalogueShapeSchema>>;
