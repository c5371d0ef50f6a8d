import * as z from 'zod/mini';
import type { Fault } from '../catalogue/catalogue-faults';
import { schemaFaults } from '../catalogue/schema-faults';
import { GROUP_FILE_FORMAT, groupFileSchema, type GroupFile } from './group-file';

/** Why a group file was refused. */
export type GroupFileRefusal = 'foreign' | 'too-new' | 'damaged';

export type GroupFileReading =
	| { readonly ok: true; readonly file: GroupFile }
	| {
			readonly ok: false;
			readonly reason: GroupFileRefusal;
			/** Where it is damaged. */
			readonly faults: readonly Fault[];
	  };

const anyFormatSchema = z.object({ kind: z.literal('group'), format: z.int() });

/** Reads the content of a group file; what cannot be trusted is refused as a whole, with the reason. */
export function readGroupFile(input: unknown): GroupFileReading {
	const known = anyFormatSchema.safeParse(input);
	if (!known.success) return { ok: false, reason: 'foreign', faults: [] };
	if (known.data.format > GROUP_FILE_FORMAT) return { ok: false, reason: 'too-new', faults: [] };
	const parsed = groupFileSchema.safeParse(input);
	if (parsed.success) return { ok: true, file: parsed.data };
	return { ok: false, reason: 'damaged', faults: schemaFaults(parsed.error, input) };
}
