import type { GroupRules } from './group-rules';

/** What may become of the published comparison. */
export type SnapshotDecision =
	/** Too few: nothing is shown. */
	| 'hide'
	/** Nothing changed. */
	| 'unchanged'
	/** Too little changed: the old one stays, with its date. */
	| 'keep'
	/** Someone in the old one has withdrawn and a new one may not appear yet: nothing is shown. */
	| 'take-down'
	| 'publish';

/** A mark that is the same for the same content of one contribution. */
type Revision = string | number;

/** What happened to the contributions since the published comparison. */
export interface GroupChange {
	/** How many there are now. */
	readonly count: number;
	readonly joined: number;
	readonly left: number;
	readonly edited: number;
}

type Thresholds = Pick<GroupRules, 'minGroup' | 'minChanged'>;

/**
 * Whether a group, or one cell of it, has changed enough since the published comparison: joined, left
 * and edited count 1 each. Source: methodology 4.3, example E17.
 */
export function decideSnapshot(
	last: ReadonlyMap<string, Revision>,
	now: ReadonlyMap<string, Revision>,
	rules: Thresholds
): SnapshotDecision {
	const joined = [...now.keys()].filter((id) => !last.has(id)).length;
	const left = [...last.keys()].filter((id) => !now.has(id)).length;
	const stayed = [...last].filter(([id]) => now.has(id));
	const edited = stayed.filter(([id, revision]) => now.get(id) !== revision).length;
	return decisionFor({ count: now.size, joined, left, edited }, rules);
}

/** The decision of `decideSnapshot` from what happened. */
export function decisionFor(
	{ count, joined, left, edited }: GroupChange,
	{ minGroup, minChanged }: Thresholds
): SnapshotDecision {
	const changed = joined + left + edited;
	if (count < minGroup) return 'hide';
	if (changed === 0) return 'unchanged';
	if (changed >= minChanged) return 'publish';
	return left > 0 ? 'take-down' : 'keep';
}
