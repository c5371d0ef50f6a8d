/** What became of a plan by the next meeting, in the order it is asked. */
export const PLAN_OUTCOMES = ['done', 'partly', 'not'] as const;
export type PlanOutcome = (typeof PLAN_OUTCOMES)[number];
