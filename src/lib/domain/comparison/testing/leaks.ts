import type { ShownSnapshot } from './group-history';

/** What somebody could add up and subtract of what was shown. */

/** Per snapshot, per cell: how often it is added (or, below 0, subtracted). */
export type Weights = readonly (readonly number[])[];

/** The contributions that remain in such a sum, of those with a score in the dimension. */
interface Remainder {
	readonly all: number;
	/** Those that remain with more than nothing, and those with less. */
	readonly added: number;
	readonly taken: number;
}

function remainderOf(
	snapshots: readonly ShownSnapshot[],
	weights: Weights,
	dimension: number
): Remainder {
	const shares = new Map<string, { owner: number; share: number }>();
	for (const [s, snapshot] of snapshots.entries()) {
		for (const { keys, owner, cell, isScored } of snapshot.ingredients) {
			const weight = weights[s]?.[snapshot.cells === 1 ? 0 : cell] ?? 0;
			if (weight === 0 || !isScored[dimension]) continue;
			const key = keys[dimension] ?? '';
			// What comes back is what it was: it belongs to the contribution that brought it first.
			const before = shares.get(key) ?? { owner, share: 0 };
			shares.set(key, { ...before, share: before.share + weight });
		}
	}
	const left = [...shares.values()].filter(({ share }) => share !== 0);
	return {
		all: ownersOf(left),
		added: ownersOf(left.filter(({ share }) => share > 0)),
		taken: ownersOf(left.filter(({ share }) => share < 0))
	};
}

function ownersOf(shares: readonly { readonly owner: number }[]): number {
	return new Set(shares.map(({ owner }) => owner)).size;
}

/**
 * The fewest contributions, but at least one, that remain in any of many sums of what was shown:
 * every difference of two snapshots and of any cells of them, and sums of any steps between them.
 */
export function fewestRemaining(snapshots: readonly ShownSnapshot[], chance: () => number): number {
	return fewest(snapshots, chance, ({ all }) => [all]);
}

/** The same of strip plots, where dots that came are told from dots that went. */
export function fewestDots(snapshots: readonly ShownSnapshot[], chance: () => number): number {
	const withStrips = snapshots.filter(({ hasStrips }) => hasStrips);
	return fewest(withStrips, chance, ({ added, taken }) => [added, taken]);
}

function fewest(
	snapshots: readonly ShownSnapshot[],
	chance: () => number,
	counted: (remainder: Remainder) => readonly number[]
): number {
	const dimensions = snapshots[0]?.isShown.length ?? 0;
	let least = Infinity;
	for (let dimension = 0; dimension < dimensions; dimension++) {
		const shown = snapshots.filter(({ isShown }) => isShown[dimension]);
		for (const weights of [...differences(shown), ...sumsOfSteps(shown, chance)]) {
			const counts = counted(remainderOf(shown, weights, dimension));
			least = Math.min(least, ...counts.filter((count) => count > 0));
		}
	}
	return least;
}

/** Every union of cells of one snapshot minus every union of cells of another, or of nothing. */
function differences(snapshots: readonly ShownSnapshot[]): readonly Weights[] {
	return snapshots.flatMap((added, a) =>
		[undefined, ...snapshots.slice(0, a)].flatMap((taken, t) =>
			unions(added.cells, 1).flatMap((plus) =>
				unions(taken?.cells ?? 0, -1).map((minus) =>
					snapshots.map((_, s) => (s === a ? plus : s === t - 1 ? minus : []))
				)
			)
		)
	);
}

/** All choices of cells; none of them is left out, as it would be nothing. */
function unions(cells: number, weight: number): readonly (readonly number[])[] {
	const choices = Array.from({ length: 2 ** cells }, (_, choice) =>
		Array.from({ length: cells }, (__, cell) => ((choice >> cell) & 1) * weight)
	);
	return cells === 0 ? choices : choices.slice(1);
}

const MOST_SUMS = 128;

/**
 * Sums that add the steps between some neighbouring snapshots, of one cell or of all: every choice of
 * steps while there are few, else random ones.
 */
function sumsOfSteps(
	snapshots: readonly ShownSnapshot[],
	chance: () => number
): readonly Weights[] {
	const all = 2 ** snapshots.length;
	const most = Math.max(1, ...snapshots.map(({ cells }) => cells));
	return Array.from({ length: Math.min(all, MOST_SUMS) }, (_, choice) => {
		const steps = all <= MOST_SUMS ? choice : Math.floor(chance() * all);
		const weights = snapshots.map((__, s) => ((steps >> s) & 1) - ((steps >> (s + 1)) & 1));
		return Array.from({ length: most + 1 }, (__, only) =>
			snapshots.map(({ cells }, s) =>
				Array.from({ length: cells }, (___, cell) =>
					only === most || only === cell ? (weights[s] ?? 0) : 0
				)
			)
		);
	}).flat();
}
