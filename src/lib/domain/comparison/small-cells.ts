/** Which classes are shown alone and which together. */
export interface MergedCells {
	readonly alone: readonly string[];
	readonly merged: readonly string[];
	readonly mergedCount: number;
}

/**
 * Merges classes with fewer than k contributions into one cell („Übrige“). If that is still below k, or
 * is one class alone, whose value would follow from the total, the smallest remaining class joins it;
 * of equal ones the first. If nothing is left beside it, only the total may be shown; if the total is
 * below k, nothing. Classes without contributions do not count. Source: methodology 4.3, example E16.
 *
 * @param counts contributions per class, in the order in which classes are listed
 */
export function mergeSmallCells(
	counts: readonly (readonly [string, number])[],
	minGroup: number
): MergedCells {
	const cells = counts.filter(([, count]) => count > 0);
	const small = cells.filter(([, count]) => count < minGroup);
	const large = cells.filter(([, count]) => count >= minGroup);
	const needsMore = small.length === 1 || totalOf(small) < minGroup;
	const added = small.length > 0 && needsMore ? smallestOf(large) : undefined;
	const merged = cells.filter((cell) => small.includes(cell) || cell === added);
	const mergedCount = totalOf(merged);
	if (mergedCount < minGroup) return { alone: namesOf(large), merged: [], mergedCount: 0 };
	return {
		alone: namesOf(large.filter((cell) => cell !== added)),
		merged: namesOf(merged),
		mergedCount
	};
}

type Cell = readonly [string, number];

function totalOf(cells: readonly Cell[]): number {
	return cells.reduce((sum, [, count]) => sum + count, 0);
}

function smallestOf(cells: readonly Cell[]): Cell | undefined {
	return [...cells].sort(([, a], [, b]) => a - b)[0];
}

function namesOf(cells: readonly Cell[]): readonly string[] {
	return cells.map(([name]) => name);
}
