import * as z from 'zod/mini';

/** Where an editor finds the form of a file. Every file may say it; nothing is made of it. */
export const schemaNoteSchema = z.optional(
	z
		.string()
		.check(
			z.maxLength(500, 'the address of a schema has at most 500 characters'),
			z.describe('Where the form of this file is described, for editors that know JSON Schema.')
		)
);
