import { CONTRIBUTION_CLASSES, type Contribution } from '../contribution/contribution';
import type { GroupRules } from './group-rules';
import { mergeSmallCells } from './small-cells';

/** The fixed split of a group: which classes make up which cell. One cell means the total only. */
export interface GroupSplit {
	readonly cells: readonly (readonly string[])[];
	/** The cell of classes nobody had stated when the split was made. */
	readonly rest: number;
}

/** The class of contributions that state none. */
const UNSTATED = 'unstated';

/** No cells, the total only. */
export const WHOLE_GROUP: GroupSplit = { cells: [[]], rest: 0 };

/** Splits a group by the rules' kind of class, small classes merged; the whole if that is all there is. */
export function splitGroup(contributions: readonly Contribution[], rules: GroupRules): GroupSplit {
	if (rules.split === null) return WHOLE_GROUP;
	const names: readonly string[] = [...CONTRIBUTION_CLASSES[rules.split], UNSTATED];
	const counts = new Map<string, number>();
	for (const contribution of contributions) {
		const name = classOf(contribution, rules);
		counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	const entries = names.map((name) => [name, counts.get(name) ?? 0] as const);
	const { alone, merged } = mergeSmallCells(entries, rules.minGroup);
	const cells = [...alone.map((name) => [name]), ...(merged.length > 0 ? [merged] : [])];
	if (cells.length < 2) return WHOLE_GROUP;
	return { cells, rest: merged.length > 0 ? cells.length - 1 : smallest(alone, counts) };
}

function smallest(names: readonly string[], counts: ReadonlyMap<string, number>): number {
	const sizes = names.map((name) => counts.get(name) ?? 0);
	return sizes.indexOf(Math.min(...sizes));
}

/** The cell a contribution belongs to, as a position in the split. */
export function cellOf(contribution: Contribution, split: GroupSplit, rules: GroupRules): number {
	if (split.cells.length < 2) return 0;
	const name = classOf(contribution, rules);
	const cell = split.cells.findIndex((names) => names.includes(name));
	return cell < 0 ? split.rest : cell;
}

/** The class by which a group is split; UNSTATED where there is none. */
export function classOf({ classes }: Contribution, { split }: GroupRules): string {
	return (split === null ? undefined : classes[split]) ?? UNSTATED;
}
