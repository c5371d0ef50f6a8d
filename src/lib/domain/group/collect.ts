import type { Contribution } from '../contribution/contribution';
import { contributionCode } from '../contribution/contribution-bytes';
import { accept, refuseRound, type RoundDecision, type RoundRefusal } from './decision';
import { MOST_IN_ROUND, type Round, type RoundEntry } from './round';

export interface ContributeEvent {
	readonly kind: 'contribute';
	readonly contribution: Contribution;
	/** A mark of the secret only its sender has. */
	readonly right: string;
	readonly hasConsented: boolean;
	/** Position of the invitation it came with, from 0; null without one of this round. */
	readonly invitation: number | null;
}

export interface WithdrawEvent {
	readonly kind: 'withdraw';
	readonly id: string;
	readonly right: string;
}

/** Adds a contribution, or replaces the one its sender sent before; the same again changes nothing. */
export function contribute(round: Round, event: ContributeEvent): RoundDecision {
	const before = round.entries.find((entry) => entry.contribution.id === event.contribution.id);
	const refusal =
		refusalOfPhase(round) ??
		refusalOfRight(before, event) ??
		refusalOfKind(round, event.contribution) ??
		(before ? undefined : refusalOfNew(round, event));
	if (refusal) return refuseRound(refusal);
	const entry: RoundEntry = {
		contribution: event.contribution,
		right: event.right,
		hasConsented: event.hasConsented && round.terms.mode === 'open',
		invitation: before ? before.invitation : invitationOf(round, event)
	};
	if (before && isSame(round, before, entry)) return accept(round);
	return accept(withEntries(round, [...without(round, event.contribution.id), entry]));
}

/**
 * Takes a contribution back, as if it had never been there. After the reveal there is none any more to
 * take back; but whoever's exact scores are shown ends that for everybody.
 */
export function withdraw(round: Round, { id, right }: WithdrawEvent): RoundDecision {
	const held = round.entries.find((entry) => entry.contribution.id === id);
	const holder = round.holders.find((one) => one.id === id);
	if (!held && !holder) return accept(round);
	if ((held ?? holder)?.right !== right) return refuseRound('forbidden');
	if (held) return accept(withEntries(round, without(round, id)));
	return accept({ ...round, slide: null, published: null, holders: [], isEnded: true });
}

function refusalOfPhase({ phase, published, isEnded }: Round): RoundRefusal | undefined {
	if (phase === 'collect') return undefined;
	return published || isEnded ? 'already-revealed' : 'joining-closed';
}

/** Both are hashes, so the time it takes to compare them tells nothing. */
function refusalOfRight(
	before: RoundEntry | undefined,
	{ right }: ContributeEvent
): RoundRefusal | undefined {
	return before && before.right !== right ? 'forbidden' : undefined;
}

function refusalOfKind(
	{ terms }: Round,
	{ catalogue, scope, classes }: Contribution
): RoundRefusal | undefined {
	const { id, version } = terms.catalogue;
	if (catalogue.id !== id || catalogue.version !== version) return 'other-catalogue';
	if (scope !== terms.scope) return 'other-scope';
	const isAllowed = (['industry', 'size'] as const).every((kind) => {
		const name = classes[kind];
		return name === undefined || (kind === terms.split && terms.classes.includes(name));
	});
	return isAllowed ? undefined : 'class-not-allowed';
}

function refusalOfNew(round: Round, event: ContributeEvent): RoundRefusal | undefined {
	if (!round.isJoining) return 'joining-closed';
	if (round.entries.length >= MOST_IN_ROUND) return 'session-full';
	if (round.terms.invited === 0) return undefined;
	const invitation = invitationOf(round, event);
	if (invitation === null) return 'invitation-needed';
	const isUsed = round.entries.some((entry) => entry.invitation === invitation);
	return isUsed ? 'invitation-used' : undefined;
}

function invitationOf({ terms }: Round, { invitation }: ContributeEvent): number | null {
	return invitation !== null && invitation < terms.invited ? invitation : null;
}

function isSame({ terms }: Round, before: RoundEntry, after: RoundEntry): boolean {
	const [old, now] = [before, after].map(({ contribution }) =>
		contributionCode(terms.catalogue, contribution)
	);
	return old === now && before.hasConsented === after.hasConsented;
}

function without({ entries }: Round, id: string): readonly RoundEntry[] {
	return entries.filter(({ contribution }) => contribution.id !== id);
}

function withEntries(round: Round, entries: readonly RoundEntry[]): Round {
	const sorted = [...entries].sort((a, b) => (a.contribution.id < b.contribution.id ? -1 : 1));
	return { ...round, entries: sorted, count: sorted.length };
}
