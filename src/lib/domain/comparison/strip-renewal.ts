import { canFlow, connect, type FlowNetwork } from './flow-network';
import type { GoneContribution, PresentContribution } from './group-memory';

/** The place of everything that is still there: no snapshot has seen it leave. */
export const STILL_THERE = 0;

/** What a cell consists of and once consisted of. */
interface CellHistory {
	readonly present: readonly PresentContribution[];
	readonly gone: readonly GoneContribution[];
}

/** What a contribution said from one strip plot on until another. */
interface Dot {
	readonly from: number;
	readonly until: number;
	readonly counts: boolean;
}

/**
 * Whether a cell's strip plot may be shown once more. Of two medians only that they differ can be seen;
 * of two strip plots also which dots have come and which have gone, so that one withdrawal among two
 * arrivals lies open. So whatever is added up and subtracted, among the dots with one sign must be
 * none or at least `count`: from the place where a dot came to the place where it went there must be so
 * many ways along the dots of different contributions, by Menger's theorem for directed networks.
 *
 * @param strips the snapshots with strip plots, ascending, the new one last
 */
export function mayRenewStrip(
	{ present, gone }: CellHistory,
	strips: readonly number[],
	count: number
): boolean {
	if (strips.length < 2) return true;
	const dots = [
		...present.flatMap(({ trace, counts }) => dotsOf([...trace, STILL_THERE], counts, strips)),
		...gone.flatMap(({ trace, counts }) => dotsOf(trace, counts, strips))
	];
	const ways = new Map(dots.map(({ from, until }) => [`${from} ${until}`, { from, until }]));
	return [...ways.values()].every(({ from, until }) =>
		canFlow(networkOf(dots), [`${from}`, `${until}`], count)
	);
}

/** Someone who keeps changing would be several of the dots; only of two at most it is never both. */
const MOST_DOTS = 2;

function dotsOf(
	trace: readonly number[],
	isCounted: boolean,
	strips: readonly number[]
): readonly Dot[] {
	const places = trace.map((snapshot) => stripFrom(snapshot, strips));
	const dots = places.slice(1).flatMap((until, position) => {
		const from = places[position];
		return from === undefined || from === until ? [] : [{ from, until }];
	});
	const counts = isCounted && dots.length <= MOST_DOTS;
	return dots.map((dot) => ({ ...dot, counts }));
}

/** The first strip plot that shows what a snapshot brought. */
function stripFrom(snapshot: number, strips: readonly number[]): number {
	if (snapshot === STILL_THERE) return STILL_THERE;
	return strips.find((strip) => strip >= snapshot) ?? STILL_THERE;
}

function networkOf(dots: readonly Dot[]): FlowNetwork {
	const network: FlowNetwork = new Map();
	for (const { from, until, counts } of dots) {
		connect(network, [`${from}`, `${until}`], Number(counts));
	}
	return network;
}
