import type { ContributionClasses, Contribution } from '../../contribution/contribution';
import {
	chanceOf,
	contributionWith,
	gridCatalogue,
	randomStates
} from '../../comparison/testing/groups';
import type { ContributeEvent, WithdrawEvent } from '../collect';
import { decide, type RoundEvent } from '../decide';
import type { RevealEvent, ShowEvent } from '../reveal';
import { createRound, type Round, type RoundTerms } from '../round';
import type { Slide } from '../slides';

/** Rounds for tests: companies by their numbers, each with a secret of its own. */

export const roundCatalogue = gridCatalogue('ABC', 3);
export const TODAY = '2026-11-28';

export function newRound(terms: Partial<RoundTerms> = {}): Round {
	const round = createRound({
		catalogue: roundCatalogue,
		scope: 'full',
		mode: 'protected',
		minGroup: 5,
		split: null,
		classes: [],
		invited: 0,
		...terms
	});
	if (!round) throw new Error('a round expected');
	return round;
}

/** What company `number` says; `says` is another set of answers. */
export function companyOf(
	number: number,
	says = number,
	classes: ContributionClasses = {}
): Contribution {
	const states = randomStates(roundCatalogue, chanceOf(says));
	return contributionWith(roundCatalogue, states, { number, classes });
}

function rightOf(number: number): string {
	return `right of ${number}`;
}

export function sending(
	number: number,
	{ says = number, ...changes }: Partial<ContributeEvent> & { readonly says?: number } = {}
): ContributeEvent {
	return {
		kind: 'contribute',
		contribution: companyOf(number, says),
		right: rightOf(number),
		hasConsented: false,
		invitation: null,
		...changes
	};
}

export function withdrawing(number: number, right = rightOf(number)): WithdrawEvent {
	return { kind: 'withdraw', id: companyOf(number).id, right };
}

export function revealing(isProtectedAccepted = false): RevealEvent {
	return { kind: 'reveal', isProtectedAccepted, today: TODAY };
}

export function showing(slide: Slide): ShowEvent {
	return { kind: 'show', slide };
}

/** All areas are there. */
export const toAllAreas = showing({ kind: 'last-time' });
export const toTopics = showing({ kind: 'topics' });

export type Decide = typeof decide;

/** The round after these events; what is refused changes nothing. */
export function after(
	round: Round,
	events: readonly RoundEvent[],
	decideBy: Decide = decide
): Round {
	return events.reduce((latest, event) => {
		const decision = decideBy(latest, event);
		return decision.ok ? decision.round : latest;
	}, round);
}

/** As many companies as that, numbered from 1. */
export function filled(
	count: number,
	terms: Partial<RoundTerms> = {},
	hasConsented = false
): Round {
	const numbers = Array.from({ length: count }, (_, i) => i + 1);
	return after(
		newRound(terms),
		numbers.map((number) => sending(number, { hasConsented }))
	);
}
