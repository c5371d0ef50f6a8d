import * as z from 'zod/mini';
import { daySchema, shortIdSchema } from '../answers/assessment-schema';
import { EXPERIENCE_MISTAKES } from '../contribution/released';
import type { Section } from '../dossier/section';
import type { Frozen } from '../frozen';

/** What an AI's wrong answer was about; the same as a group is told of. */
export const MISTAKE_KINDS = EXPERIENCE_MISTAKES;
export type MistakeKind = (typeof MISTAKE_KINDS)[number];
/** How it came to light. */
export const NOTICED_WAYS = ['knew', 'looked-up', 'outside', 'too-late'] as const;
/** Longest texts, in UTF-16 units. */
export const MISTAKE_LIMITS = { tool: 100, text: 1000 } as const;

const text = z
	.string()
	.check(z.maxLength(MISTAKE_LIMITS.text, `a text has at most ${MISTAKE_LIMITS.text} characters`));

/** One wrong answer of an AI. All but the day may be added later: it is kept from the first tap on. */
export const aiMistakeSchema = z.strictObject({
	on: daySchema,
	kind: z.optional(z.enum(MISTAKE_KINDS)),
	tool: z.optional(
		z
			.string()
			.check(
				z.maxLength(MISTAKE_LIMITS.tool, `a tool has at most ${MISTAKE_LIMITS.tool} characters`)
			)
	),
	asked: z.optional(text),
	came: z.optional(text),
	noticed: z.optional(z.enum(NOTICED_WAYS)),
	/** The question of the catalogue it points to: what is not written down. */
	question: z.optional(shortIdSchema),
	/** The day the gap was closed: since then it is written down. */
	closedOn: z.optional(daySchema)
});

export type AiMistake = Frozen<z.infer<typeof aiMistakeSchema>>;

/** The log of an AI's wrong answers in a dossier („KI-Irrtümer“). */
export const aiMistakesSection: Section<AiMistake> = {
	id: 'ai-mistakes',
	format: 1,
	entry: aiMistakeSchema,
	migrations: {}
};
