import type { Round } from './round';

/** Why a round does not do something; said to whoever wanted it. */
export type RoundRefusal =
	| 'forbidden'
	| 'joining-closed'
	| 'session-full'
	| 'other-catalogue'
	| 'other-scope'
	| 'class-not-allowed'
	| 'invitation-needed'
	| 'invitation-used'
	| 'already-revealed'
	| 'too-few'
	| 'not-agreed'
	| 'wrong-phase';

/** The round afterwards, the same object where nothing changes; or why not. */
export type RoundDecision =
	| { readonly ok: true; readonly round: Round }
	| { readonly ok: false; readonly reason: RoundRefusal };

export function accept(round: Round): RoundDecision {
	return { ok: true, round };
}

export function refuseRound(reason: RoundRefusal): RoundDecision {
	return { ok: false, reason };
}
