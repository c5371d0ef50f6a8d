import * as z from 'zod/mini';

/** A part of a file with a sentence about it, for the published schema. */
export function told<Schema extends z.ZodMiniType>(schema: Schema, about: string): Schema {
	return schema.check(z.describe(about));
}
