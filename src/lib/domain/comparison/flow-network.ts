/** For every node the room left towards its neighbours. */
export type FlowNetwork = Map<string, Map<string, number>>;

/** Adds room to the way from one node to another. */
export function connect(
	network: FlowNetwork,
	[from, to]: readonly [string, string],
	room: number
): void {
	const ways = network.get(from) ?? new Map<string, number>();
	ways.set(to, (ways.get(to) ?? 0) + room);
	network.set(from, ways);
}

/** Whether so much can flow from one node to another; takes the room it finds. */
export function canFlow(
	network: FlowNetwork,
	[from, to]: readonly [string, string],
	amount: number
): boolean {
	for (let flow = 0; flow < amount; flow++) {
		if (!augment(network, from, to)) return false;
	}
	return true;
}

/** Finds one more way and takes its room; false when there is none. */
function augment(network: FlowNetwork, from: string, to: string): boolean {
	const previous = new Map<string, string>();
	const queue = [from];
	for (const node of queue) {
		for (const [next, room] of network.get(node) ?? []) {
			if (room <= 0 || next === from || previous.has(next)) continue;
			previous.set(next, node);
			queue.push(next);
		}
	}
	if (!previous.has(to)) return false;
	for (let node = to; node !== from;) {
		const before = previous.get(node) ?? from;
		connect(network, [before, node], -1);
		connect(network, [node, before], 1);
		node = before;
	}
	return true;
}
