import type { Catalogue } from './catalogue';
import { findCatalogueFaults, type Fault } from './catalogue-faults';
import { catalogueSchema } from './catalogue-schema';
import { catalogueShapeSchema } from './catalogue-shape';
import { schemaFaults } from './schema-faults';

export type ParseResult<T> =
	| { readonly ok: true; readonly value: T }
	| { readonly ok: false; readonly faults: readonly Fault[] };

/** Reads a catalogue's structure from outside; a catalogue with any fault is refused with all of them. */
export function parseCatalogue(input: unknown): ParseResult<Catalogue> {
	const shape = catalogueShapeSchema.safeParse(input);
	const contradictions = shape.success ? findCatalogueFaults(shape.data) : [];
	const parsed = catalogueSchema.safeParse(input);
	if (parsed.success && contradictions.length === 0) return { ok: true, value: parsed.data };
	const form = parsed.success ? [] : schemaFaults(parsed.error, input);
	return { ok: false, faults: [...form, ...contradictions] };
}
