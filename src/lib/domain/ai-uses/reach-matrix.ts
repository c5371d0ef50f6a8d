import type { KeptEntry } from '../dossier/section';
import { isSameSystem, reachesOf, type AiUse, type Right } from './ai-use';

/** Which helper may do what in which system. */
export interface ReachMatrix {
	/** As first written. */
	readonly systems: readonly string[];
	readonly rows: readonly {
		readonly key: string;
		readonly use: AiUse;
		/** One per system; undefined where it does not reach it. */
		readonly rights: readonly (Right | undefined)[];
	}[];
}

/** The matrix of helpers and systems: every helper that reaches something, every system reached. */
export function reachMatrix(uses: readonly KeptEntry<AiUse>[]): ReachMatrix {
	const reaching = uses
		.map(({ key, entry }) => ({ key, use: entry, reaches: reachesOf(entry) }))
		.filter(({ reaches }) => reaches.length > 0);
	const named = reaching.flatMap(({ reaches }) => reaches.map(({ system }) => system));
	const systems = named.filter(
		(system, i) => named.findIndex((other) => isSameSystem(other, system)) === i
	);
	const rows = reaching.map(({ key, use, reaches }) => ({
		key,
		use,
		rights: systems.map(
			(system) => reaches.find((reach) => isSameSystem(reach.system, system))?.right
		)
	}));
	return { systems, rows };
}
