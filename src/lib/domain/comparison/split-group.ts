import { CONTRIBUTION_CLASSES, type Contribution } from '../contribution/contribution';
import type { GroupRules } from './group-rules';
import { mergeSmallCells } from './small-cells';

/** A part of a group that is shown by itself. */
export interface GroupCell {
	/** Its class; null for the rest, whose classes are not named: some have only one member. */
	readonly name: string | null;
	readonly contributions: readonly Contribution[];
}

/** The class of contributions that state none. */
const UNSTATED = 'unstated';

/**
 * Splits a group by the rules' kind of class, small classes merged; one cell if only the total may be
 * shown. Every cell has at least `minGroup` members then, and so has what it leaves over.
 */
export function splitGroup(
	contributions: readonly Contribution[],
	rules: GroupRules
): readonly GroupCell[] {
	const whole = [{ name: null, contributions }];
	if (rules.split === null) return whole;
	const names: readonly string[] = [...CONTRIBUTION_CLASSES[rules.split], UNSTATED];
	const byName = new Map<string, Contribution[]>();
	for (const contribution of contributions) {
		const name = classOf(contribution, rules);
		const members = byName.get(name);
		if (members) members.push(contribution);
		else byName.set(name, [contribution]);
	}
	const counts = names.map((name) => [name, byName.get(name)?.length ?? 0] as const);
	const { alone, merged } = mergeSmallCells(counts, rules.minGroup);
	const cells: readonly GroupCell[] = [
		...alone.map((name) => ({ name, contributions: byName.get(name) ?? [] })),
		...(merged.length === 0
			? []
			: [{ name: null, contributions: merged.flatMap((name) => byName.get(name) ?? []) }])
	];
	return cells.length < 2 ? whole : cells;
}

function classOf({ classes }: Contribution, { split }: GroupRules): string {
	return (split === null ? undefined : classes[split]) ?? UNSTATED;
}
