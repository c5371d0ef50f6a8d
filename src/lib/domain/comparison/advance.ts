import type { Catalogue } from '../catalogue/catalogue';
import type { Contribution } from '../contribution/contribution';
import type { IsoDate } from '../evidence/calendar';
import { compareGroup } from './compare-group';
import { compareOpenly, mayCompareOpenly } from './compare-openly';
import { forgetWithdrawn, type GroupMemory, type Published } from './group-memory';
import type { GroupRules } from './group-rules';
import { changeSince, factsOf, mayRenewCell, mayShowStrips, renewalOf } from './renewal';
import type { ContributionFacts } from './renewal';
import { decisionFor, type SnapshotDecision } from './snapshot-decision';
import { splitGroup, type GroupSplit } from './split-group';

export interface AdvanceOptions {
	readonly rules: GroupRules;
	/** YYYY-MM-DD; the day a new snapshot carries. */
	readonly today: IsoDate;
	/** Ids of those who agree to an open comparison. */
	readonly consents?: ReadonlySet<string>;
	/** Whether the talking points are seen at once. */
	readonly isTalking?: boolean;
}

export interface Advanced {
	/** To be stored, also when nothing is published. */
	readonly memory: GroupMemory;
	/** What every viewer may see now; an open comparison is in no memory. */
	readonly published: Published | null;
	readonly decision: SnapshotDecision;
}

/**
 * Takes the contributions as they are now, all of one catalogue and scope, and says what may be shown:
 * a new snapshot, still the old one, or nothing. To be called on every withdrawal, so that the memory
 * forgets at once, and whenever a new snapshot is wished for.
 *
 * The promise: of everything a cell or the whole group ever showed of a dimension, whatever anyone adds
 * up or subtracts, either nothing remains or the scores of at least `minChanged` contributions.
 *
 * Why it holds. Let a viewer weigh the snapshots s of one cell by numbers u(s) and add them up. A
 * contribution that came with snapshot a and left with b stays in the sum with w(a) − w(b), where w(a)
 * is the sum of all u from a on, and w is 0 for what is still there. So the snapshots, and one place
 * for "still there", are the places of a network; every contribution is a thread through the places
 * with which it came, changed and left; and a contribution drops out only if w is the same at all its
 * places. As long as w is not the same everywhere, some border between the places cuts a thread of
 * every contribution that remains. Hence the promise is the same as: no border cuts one or two threads.
 * Before a new snapshot j, no border did. Borders that leave j with "still there" are the old ones. So
 * it is enough that every border between j and "still there" cuts `minChanged` threads, which is what
 * independent paths between the two prove. The differences of two snapshots, neighbours or not, are
 * the borders around all snapshots between them; E17 is the border around j alone.
 *
 * All this holds in every dimension of its own. So a contribution is a thread only if it has a score in
 * each, and a change only if every score is another and it is the first: otherwise in some dimension it
 * would run through fewer places than its trace says. Who left may be back under another id, which
 * nobody can see: so many threads more are asked for (see `neededCut`).
 *
 * Cells appear all together with the total or not at all, and are those of the first snapshot for good:
 * so every cell is a network of its own, the total and every complement are sums of cells, and a cell has
 * at least `minGroup` contributions. Medians and quartiles are functions of the same sets. Strip plots
 * tell more than sums and have a stricter rule of their own (see `mayRenewStrip`): without it one
 * withdrawal among two arrivals, which E17 allows, lies open. Of questions only words and middle levels
 * are shown, of the total, and only those that were seen first: whoever comes later may be the only one
 * with an answer to a question.
 *
 * The first showing decides between protected and open for good: a protected snapshot beside exact
 * scores would betray whoever is only in one of them. Source: methodology 4.2 and 4.3.
 */
export function advance(
	catalogue: Catalogue,
	memory: GroupMemory,
	contributions: readonly Contribution[],
	{ consents = new Set(), ...options }: AdvanceOptions
): Advanced {
	const { rules, today } = options;
	const isConsented = mayCompareOpenly(contributions, consents);
	const mayOpen = memory.mode === null && rules.mode === 'open' && isConsented;
	if (memory.mode === 'open-ended') return { memory, published: null, decision: 'hide' };
	if (memory.mode === 'open' || mayOpen) {
		const open = isConsented ? compareOpenly(catalogue, contributions) : undefined;
		return {
			memory: { ...memory, mode: 'open' },
			published: open ? { snapshot: 0, on: today, comparison: open } : null,
			decision: open ? 'publish' : 'hide'
		};
	}
	return advanceProtected(catalogue, memory, contributions, options);
}

function advanceProtected(
	catalogue: Catalogue,
	memory: GroupMemory,
	contributions: readonly Contribution[],
	options: AdvanceOptions
): Advanced {
	const { rules } = options;
	const kept = forgetWithdrawn(memory, new Set(contributions.map(({ id }) => id)));
	const split = kept.snapshot === 0 ? splitGroup(contributions, rules) : kept.split;
	const facts = factsOf(catalogue, contributions, split, rules);
	const change = changeSince(kept, facts);
	const decision = decisionFor(change, rules);
	const next =
		decision === 'publish'
			? nextSnapshot(catalogue, kept, { contributions, facts, split }, options)
			: undefined;
	if (next) return { memory: next, published: next.published, decision };
	if (decision === 'publish') return stay(kept, change.left > 0 ? 'take-down' : 'keep');
	return stay(kept, decision);
}

function stay(memory: GroupMemory, decision: SnapshotDecision): Advanced {
	const isShown = decision === 'keep' || decision === 'unchanged';
	const published = isShown ? memory.published : null;
	return { memory: { ...memory, published }, published, decision };
}

interface GroupNow {
	readonly contributions: readonly Contribution[];
	readonly facts: readonly ContributionFacts[];
	readonly split: GroupSplit;
}

/** The memory with a new snapshot; undefined if it would betray someone. */
function nextSnapshot(
	catalogue: Catalogue,
	memory: GroupMemory,
	{ contributions, facts, split }: GroupNow,
	{ rules, today, isTalking = true }: AdvanceOptions
): (GroupMemory & { readonly published: Published }) | undefined {
	const renewal = renewalOf(memory, facts);
	const isAllowed = split.cells.every((_, cell) => {
		const count = facts.filter((fact) => fact.cell === cell).length;
		return count >= rules.minGroup && mayRenewCell(renewal, cell, rules);
	});
	if (!isAllowed) return undefined;
	const withStrips = mayShowStrips(renewal, memory.strips, rules);
	const made = compareGroup(catalogue, contributions, rules, { split, withStrips });
	if (made.kind === 'too-few') return undefined;
	const { snapshot, present, gone } = renewal;
	const talking = memory.hasTalked
		? { talkingPoints: memory.talkingPoints }
		: { talkingPoints: made.talkingPoints, talkingSnapshot: snapshot, hasTalked: isTalking };
	const comparison = { ...made, talkingPoints: talking.talkingPoints };
	return {
		...memory,
		mode: 'protected',
		snapshot,
		strips: comparison.strips === 'shown' ? [...memory.strips, snapshot] : memory.strips,
		split,
		present,
		gone,
		leaving: [],
		early: [],
		...talking,
		published: { snapshot, on: today, comparison }
	};
}
