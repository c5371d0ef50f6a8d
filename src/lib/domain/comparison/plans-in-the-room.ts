import type { Contribution } from '../contribution/contribution';
import type { PlanOutcome } from '../plans/plan-outcome';
import type { PlansInTheRoom } from './comparison-schema';
import { shareOf, THREE_WORDS_FROM } from './share';

/**
 * How many of those who told did what they had planned last time, and how many did not; null of fewer than
 * `minGroup`. How many did it in part is told by nothing but the two, and in groups so small that both
 * together would tell it exactly, only the first is told. Source: methodology 4.2 and 4.3.
 */
export function plansInTheRoom(
	contributions: readonly Contribution[],
	minGroup: number
): PlansInTheRoom | null {
	const told = contributions.flatMap(({ released }) => released?.plan ?? []);
	const done = shareOf(countOf(told, 'done'), told.length, minGroup);
	if (!done) return null;
	const hasBoth = told.length >= THREE_WORDS_FROM;
	return { done, not: hasBoth ? shareOf(countOf(told, 'not'), told.length, minGroup) : null };
}

function countOf(told: readonly PlanOutcome[], outcome: PlanOutcome): number {
	return told.filter((one) => one === outcome).length;
}
