import { schemaFaults } from '../catalogue/schema-faults';
import type { Fault } from '../catalogue/catalogue-faults';
import { fieldSchema } from './field-schema';
import type { Field } from './fields';

/** Stored fields that can be read, and those that cannot: damaged, or of a newer program. */
export interface FieldReading {
	readonly fields: readonly Field[];
	readonly damaged: readonly DamagedField[];
}

/** A stored thing that is none of our fields. It stays where it is. */
export interface DamagedField {
	readonly stored: unknown;
	readonly faults: readonly Fault[];
}

/** Reads stored fields one by one; what cannot be trusted is set apart with the reason. */
export function readFields(stored: readonly unknown[]): FieldReading {
	const read = stored.map((value) => ({ value, result: fieldSchema.safeParse(value) }));
	return {
		fields: read.flatMap(({ result }) => (result.success ? [result.data] : [])),
		damaged: read.flatMap(({ value, result }) =>
			result.success ? [] : [{ stored: value, faults: schemaFaults(result.error, value) }]
		)
	};
}
