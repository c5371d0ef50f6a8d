import type { IsoDate } from '../evidence/calendar';
import type { Contribution } from '../contribution/contribution';
import { contribute, withdraw, type ContributeEvent, type WithdrawEvent } from './collect';
import { accept, refuseRound, type RoundDecision } from './decision';
import { reveal, show, type RevealEvent, type ShowEvent } from './reveal';
import type { Round } from './round';

/** Something somebody wants of a round. */
export type RoundEvent =
	| { readonly kind: 'join' }
	| ContributeEvent
	| WithdrawEvent
	| RevealEvent
	| ShowEvent
	| { readonly kind: 'close' }
	| { readonly kind: 'joining'; readonly isJoining: boolean }
	/** Another round was started in place of this one. */
	| { readonly kind: 'succeed'; readonly by: string }
	| { readonly kind: 'expire' };

/**
 * What becomes of a round.
 *
 * The promise: a round shows exactly one comparison, made once, at the reveal, and keeps no contribution
 * from then on. So of everything that anybody ever receives, whatever the history, the figures are a
 * function of the set of contributions at the reveal and of its size; there is no second result to
 * subtract the first from. It holds because `published` is written in one place only, which needs the
 * phase "collect" and leaves it with no entries, and no event leads back.
 *
 * Open rounds show exact scores by everybody's consent, until one of them withdraws or it is closed.
 */
export function decide(round: Round, event: RoundEvent): RoundDecision {
	switch (event.kind) {
		case 'join':
			return join(round);
		case 'contribute':
			return contribute(round, event);
		case 'withdraw':
			return withdraw(round, event);
		case 'reveal':
			return reveal(round, event);
		case 'show':
			return show(round, event);
		case 'close':
			return accept(closed(round));
		case 'joining':
			return allowJoining(round, event.isJoining);
		case 'succeed':
			return succeeded(round, event.by);
		case 'expire':
			return accept({ ...closed(round), count: 0, published: null });
	}
}

function join(round: Round): RoundDecision {
	return round.isJoining ? accept(round) : refuseRound('joining-closed');
}

function allowJoining(round: Round, isJoining: boolean): RoundDecision {
	if (round.phase === 'closed') return refuseRound('wrong-phase');
	return accept(isJoining === round.isJoining ? round : { ...round, isJoining });
}

/** Nothing else changes: whoever stays sees what there was. */
function succeeded(round: Round, by: string): RoundDecision {
	return accept(by === round.successor ? round : { ...round, successor: by });
}

/** Contributions nobody revealed go unseen; exact scores were for the eyes of the room. */
function closed(round: Round): Round {
	if (round.phase === 'closed') return round;
	const { published } = round;
	const isOpen = published?.comparison.kind === 'open';
	return {
		...round,
		phase: 'closed',
		slide: null,
		isJoining: false,
		entries: [],
		published: isOpen ? null : published,
		holders: [],
		isEnded: round.isEnded || isOpen
	};
}

/** The same steps, up to all topics, for a group whose contributions are all there at once, such as from files. */
export function revealAtOnce(
	round: Round,
	contributions: readonly Contribution[],
	today: IsoDate
): RoundDecision {
	let latest = accept(round);
	for (const contribution of contributions) {
		if (!latest.ok) return latest;
		const right = contribution.id;
		const sent = { kind: 'contribute', contribution, right } as const;
		latest = decide(latest.round, { ...sent, hasConsented: false, invitation: null });
	}
	const events: readonly RoundEvent[] = [
		{ kind: 'reveal', isProtectedAccepted: true, today },
		{ kind: 'show', slide: { kind: 'topics' } }
	];
	for (const event of events) if (latest.ok) latest = decide(latest.round, event);
	return latest;
}
