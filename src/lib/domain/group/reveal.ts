import { compareGroup } from '../comparison/compare-group';
import { compareOpenly, mayCompareOpenly } from '../comparison/compare-openly';
import type { Comparison } from '../comparison/comparison-schema';
import type { IsoDate } from '../evidence/calendar';
import { accept, refuseRound, type RoundDecision } from './decision';
import type { Round } from './round';

export interface RevealEvent {
	readonly kind: 'reveal';
	/** How many dimensions are to be in view. */
	readonly count: number;
	/** In an open round: show the protected comparison though not everybody has agreed. */
	readonly isProtectedAccepted: boolean;
	/** YYYY-MM-DD; the day the comparison carries. */
	readonly today: IsoDate;
}

/**
 * The first time makes the comparison, of the contributions as they are, and drops every one of them;
 * from then on only the curtain moves.
 */
export function reveal(round: Round, event: RevealEvent): RoundDecision {
	if (round.phase === 'closed') return refuseRound('wrong-phase');
	const revealed = Math.min(event.count, round.terms.catalogue.dimensions.length);
	if (round.phase !== 'collect') return accept(moveCurtain(round, revealed));
	const contributions = round.entries.map(({ contribution }) => contribution);
	const agreed = round.entries.filter(({ hasConsented }) => hasConsented);
	const consents = new Set(agreed.map(({ contribution }) => contribution.id));
	const isOpen = round.terms.mode === 'open' && mayCompareOpenly(contributions, consents);
	if (round.terms.mode === 'open' && !isOpen && !event.isProtectedAccepted) {
		return refuseRound('not-agreed');
	}
	const comparison = isOpen
		? compareOpenly(round.terms.catalogue, contributions)
		: compareGroup(round.terms.catalogue, contributions, round.terms);
	if (!comparison || comparison.kind === 'too-few') return refuseRound('too-few');
	return accept(published({ ...round, phase: 'reveal', revealed }, comparison, event.today));
}

function moveCurtain(round: Round, revealed: number): Round {
	const isSame = round.phase === 'reveal' && round.revealed === revealed;
	return isSame ? round : { ...round, phase: 'reveal', revealed };
}

function published(round: Round, comparison: Comparison, today: IsoDate): Round {
	const isOpen = comparison.kind === 'open';
	return {
		...round,
		published: { on: today, comparison },
		holders: isOpen
			? round.entries.map(({ contribution, right }) => ({ id: contribution.id, right }))
			: [],
		entries: []
	};
}
