/**
 * The places of those days of an axis that are named: the last one and, going back from it, every one
 * whose name does not lie on the next.
 *
 * @param days ascending, in any unit
 * @param apart how far from each other named days must be, in the same unit
 */
export function labelledDays(days: readonly number[], apart: number): readonly number[] {
	const labelled: number[] = [];
	let next = Infinity;
	for (const [place, day] of [...days.entries()].reverse()) {
		if (next - day < apart) continue;
		labelled.unshift(place);
		next = day;
	}
	return labelled;
}
