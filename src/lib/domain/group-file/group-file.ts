import * as z from 'zod/mini';
import { daySchema } from '../answers/assessment-schema';
import { schemaNoteSchema } from '../catalogue/schema-note';
import { told } from '../catalogue/told';
import { protectedComparisonSchema } from '../comparison/comparison-schema';
import type { Frozen } from '../frozen';

/** How long the texts of a group file may be, in characters. */
export const GROUP_FILE_LIMITS = { title: 80, agreed: 5000, host: 200, note: 5000 } as const;

/** The format this program writes. */
export const GROUP_FILE_FORMAT = 1;

/**
 * What a group keeps of one of its meetings, for the next one: the published comparison as it stands on
 * paper, and what the facilitator wrote down. Nothing in it is of a single company.
 */
export const groupFileSchema = z.strictObject({
	$schema: schemaNoteSchema,
	format: z.literal(GROUP_FILE_FORMAT),
	kind: z.literal('group'),
	title: textUpTo(GROUP_FILE_LIMITS.title),
	on: told(daySchema, 'The day of the comparison.'),
	rule: told(
		z.enum(['protected', 'open']),
		'How the group compared; of an open comparison only rounded scores are kept.'
	),
	comparison: protectedComparisonSchema,
	discussed: told(z.array(z.string()), 'Questions that were talked about.'),
	agreed: told(
		textUpTo(GROUP_FILE_LIMITS.agreed),
		'What the group agreed upon; empty for nothing.'
	),
	next: told(
		z.strictObject({ on: z.nullable(daySchema), host: textUpTo(GROUP_FILE_LIMITS.host) }),
		'When the group meets next, and at whose place.'
	),
	notes: z.optional(
		told(
			z.record(z.string(), textUpTo(GROUP_FILE_LIMITS.note)),
			'What was said about a question, where the facilitator wanted it kept.'
		)
	)
});

export type GroupFile = Frozen<z.infer<typeof groupFileSchema>>;

function textUpTo(length: number) {
	return z.string().check(z.maxLength(length, `a text has at most ${length} characters`));
}
