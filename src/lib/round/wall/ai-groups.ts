import { SHARES, type Share } from '$lib/domain';

/** What is told of one use of AI; null for what is not. */
export interface AiRow {
	readonly id: string;
	/** How many use it, and how many are prepared for it. */
	readonly use: Share | null;
	readonly ready: Share | null;
	/** The question of which at least half lack what the use needs. */
	readonly missing: string | null;
}

/** Uses of which the same is told, so that a word said of all of them stands once. */
export interface AiGroup {
	readonly key: string;
	readonly use: Share | null;
	readonly ready: Share | null;
	/** Those that lack the same. */
	readonly runs: readonly { readonly missing: string | null; readonly ids: readonly string[] }[];
}

/** What is used by most first, then what most are prepared for; within a group what lacks nothing last. */
export function aiGroups(rows: readonly AiRow[]): readonly AiGroup[] {
	return firstOf(rows, keyOf)
		.map((first) => {
			const key = keyOf(first);
			const members = rows.filter((row) => keyOf(row) === key);
			return { key, use: first.use, ready: first.ready, runs: runsOf(members) };
		})
		.sort((a, b) => rank(b.use) - rank(a.use) || rank(b.ready) - rank(a.ready));
}

function keyOf({ use, ready }: AiRow): string {
	return `${use ?? ''} ${ready ?? ''}`;
}

function runsOf(rows: readonly AiRow[]): AiGroup['runs'] {
	return firstOf(rows, ({ missing }) => missing)
		.map(({ missing }) => ({
			missing,
			ids: rows.filter((row) => row.missing === missing).map(({ id }) => id)
		}))
		.sort(
			(a, b) =>
				Number(a.missing === null) - Number(b.missing === null) || b.ids.length - a.ids.length
		);
}

/** The first row of each key. */
function firstOf(rows: readonly AiRow[], keyOf: (row: AiRow) => string | null): AiRow[] {
	return rows.filter((row, at) => rows.findIndex((one) => keyOf(one) === keyOf(row)) === at);
}

function rank(share: Share | null): number {
	return share === null ? -1 : SHARES.indexOf(share);
}
