import * as z from 'zod/mini';
import { daySchema, shortIdSchema } from '../answers/assessment-schema';
import type { Section } from '../dossier/section';
import type { Frozen } from '../frozen';
import { PLAN_OUTCOMES } from './plan-outcome';

/**
 * How long the texts of a plan may be, in characters, and how many plans may be open at a time. So long
 * that three of them leave the first page of the report one page.
 */
export const PLAN_LIMITS = { what: 100, who: 60, seenBy: 120, between: 80, open: 3 } as const;

const outcomeSchema = z.strictObject({
	state: z.enum(PLAN_OUTCOMES),
	/** What came in between; empty when nothing was said. */
	between: textUpTo(PLAN_LIMITS.between),
	saidOn: daySchema
});

export const planSchema = z.strictObject({
	what: textUpTo(PLAN_LIMITS.what),
	who: textUpTo(PLAN_LIMITS.who),
	/** The day of the next meeting, or an earlier one. */
	until: daySchema,
	/** How one will see that it is done. */
	seenBy: textUpTo(PLAN_LIMITS.seenBy),
	/** The question of the next step it comes from; none for own words. */
	question: z.optional(shortIdSchema),
	madeOn: daySchema,
	/** The key of the plan it carries on. */
	carries: z.optional(shortIdSchema),
	outcome: z.optional(outcomeSchema)
});

/** „Vorhaben“: what somebody wants to have done by the next meeting. */
export type Plan = Frozen<z.infer<typeof planSchema>>;

/** The plans of a dossier, one key each. */
export const plansSection: Section<Plan> = {
	id: 'plans',
	format: 1,
	entry: planSchema,
	migrations: {}
};

function textUpTo(length: number) {
	return z.string().check(z.maxLength(length, `a text has at most ${length} characters`));
}
