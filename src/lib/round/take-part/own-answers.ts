import { questionsOf, type Contribution } from '$lib/domain';
import type { Instrument } from '$lib/language/instrument';

/** The level this company has answered a question with; undefined where it has not. Only on the own device. */
export function ownLevelOf(
	question: string,
	contribution: Contribution | undefined,
	{ catalogue }: Pick<Instrument, 'catalogue'>
): number | undefined {
	if (!contribution) return undefined;
	const at = questionsOf(catalogue, contribution.scope).findIndex(({ id }) => id === question);
	const state = contribution.states[at];
	return state?.kind === 'level' ? state.level : undefined;
}
