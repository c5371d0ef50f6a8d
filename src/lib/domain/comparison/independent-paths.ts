import { canFlow, connect, type FlowNetwork } from './flow-network';

/** A thread that ties places together; `strands` of them run through the same places. */
export interface Thread {
	readonly places: readonly number[];
	readonly strands: number;
}

/**
 * Whether between two places there are so many ways that no two share a strand. By Menger's theorem
 * the same as: whoever separates the two places cuts at least so many threads.
 *
 * Max flow by augmenting paths: a thread is an edge of its capacity between an entry and an exit, which
 * every place it runs through can use freely.
 */
export function hasIndependentPaths(
	threads: readonly Thread[],
	[from, to]: readonly [number, number],
	count: number
): boolean {
	return canFlow(networkOf(threads), [`place ${from}`, `place ${to}`], count);
}

function networkOf(threads: readonly Thread[]): FlowNetwork {
	const network: FlowNetwork = new Map();
	for (const [i, { places, strands }] of merged(threads).entries()) {
		connect(network, [`entry ${i}`, `exit ${i}`], strands);
		for (const place of places) {
			connect(network, [`place ${place}`, `entry ${i}`], Infinity);
			connect(network, [`exit ${i}`, `place ${place}`], Infinity);
		}
	}
	return network;
}

/** Threads through the same places as one of many strands: a large group has few kinds of them. */
function merged(threads: readonly Thread[]): readonly Thread[] {
	const byPlaces = new Map<string, Thread>();
	for (const { places, strands } of threads) {
		const key = places.join(' ');
		byPlaces.set(key, { places, strands: strands + (byPlaces.get(key)?.strands ?? 0) });
	}
	return [...byPlaces.values()];
}
