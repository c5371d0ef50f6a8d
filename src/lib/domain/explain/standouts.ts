import type { DimensionRow } from '../scoring/dimension-rows';

/** What stands out among the dimensions that show a point; ids of several when they are equal. */
export interface Standouts {
	/** By what is claimed. Empty when fewer than two show a point or all are equal. */
	readonly strongest: readonly string[];
	readonly weakest: readonly string[];
	/** The largest difference between claimed and evidenced; null when there is none. */
	readonly widestGap: { readonly dimensions: readonly string[]; readonly points: number } | null;
	/** Whether at least two dimensions show a point and all of them the same. */
	readonly areEqual: boolean;
}

type Row = Pick<DimensionRow, 'id' | 'claimed' | 'evidenced'>;

interface Point {
	readonly id: string;
	readonly claimed: number;
	readonly gap: number;
}

const TOLERANCE = 1e-9;

/** Names the strongest, the weakest and the widest gap; all points 0 to 100. */
export function findStandouts(rows: readonly Row[]): Standouts {
	const points = rows.flatMap(({ id, claimed, evidenced }) =>
		claimed === null || evidenced === null ? [] : [{ id, claimed, gap: claimed - evidenced }]
	);
	const claimed = points.map((point) => point.claimed);
	const high = Math.max(...claimed);
	const low = Math.min(...claimed);
	const areEqual = points.length > 1 && isEqual(high, low);
	const differ = points.length > 1 && !areEqual;
	return {
		strongest: differ ? idsAt(points, high) : [],
		weakest: differ ? idsAt(points, low) : [],
		widestGap: widestGap(points),
		areEqual
	};
}

function idsAt(points: readonly Point[], score: number): readonly string[] {
	return points.filter((point) => isEqual(point.claimed, score)).map(({ id }) => id);
}

function widestGap(points: readonly Point[]): Standouts['widestGap'] {
	const widest = Math.max(0, ...points.map(({ gap }) => gap));
	if (widest < TOLERANCE) return null;
	const dimensions = points.filter(({ gap }) => isEqual(gap, widest)).map(({ id }) => id);
	return { dimensions, points: widest };
}

function isEqual(a: number, b: number): boolean {
	return Math.abs(a - b) < TOLERANCE;
}
