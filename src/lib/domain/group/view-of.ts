import { missingDimensions } from '../comparison/compare-group';
import type { Comparison, Published } from '../comparison/comparison-schema';
import { countClassOf, type CountClass } from '../comparison/count-class';
import type { Round, RoundPhase } from './round';

/** What everybody sees of a round. */
export interface RoundView {
	readonly phase: RoundPhase;
	readonly revealed: number;
	readonly isJoining: boolean;
	/** Before the reveal all there is to know of how many there are. */
	readonly count: CountClass;
	/** Dimensions that would stay empty if it were revealed now. */
	readonly missing: readonly string[];
	/** Only the revealed dimensions; talking points only from the discussion on. */
	readonly published: Published | null;
	/** Exact scores were shown and are gone. */
	readonly isEnded: boolean;
}

/**
 * What a round shows: the same to participants, wall and facilitator, so that nobody has a view worth
 * stealing. Before the reveal it consists of counted classes only: in which class the number of
 * contributions is, and for each dimension whether enough have a score in it.
 */
export function viewOf(round: Round): RoundView {
	const known = views.get(round);
	if (known) return known;
	const view = viewFor(round);
	views.set(round, view);
	return view;
}

/** A round never changes, so what it shows is made once: before and after every event it is asked for. */
const views = new WeakMap<Round, RoundView>();

function viewFor(round: Round): RoundView {
	const { phase, revealed, isJoining, isEnded, published } = round;
	return {
		phase,
		revealed,
		isJoining,
		count: countClassOf(round.count),
		missing: missingOf(round),
		published: published && {
			...published,
			comparison: inView(published.comparison, { revealed, phase })
		},
		isEnded
	};
}

/** Exact numbers of gaps would tell of whoever has just contributed whether theirs has one. */
function missingOf({ phase, entries, terms }: Round): readonly string[] {
	if (phase !== 'collect' || entries.length < terms.minGroup) return [];
	const contributions = entries.map(({ contribution }) => contribution);
	return missingDimensions(terms.catalogue, contributions, terms);
}

/** Dimension after dimension as they are revealed; what there is to discuss after the last one. */
function inView(
	comparison: Comparison,
	{ revealed, phase }: Pick<Round, 'revealed' | 'phase'>
): Comparison {
	if (comparison.kind === 'open') {
		return { ...comparison, dimensions: comparison.dimensions.slice(0, revealed) };
	}
	return {
		...comparison,
		dimensions: comparison.dimensions.slice(0, revealed),
		cells: comparison.cells.map((cell) => ({
			...cell,
			dimensions: cell.dimensions.slice(0, revealed)
		})),
		talkingPoints: phase === 'reveal' ? null : comparison.talkingPoints,
		aiInTheRoom: phase === 'reveal' ? null : comparison.aiInTheRoom,
		plans: phase === 'reveal' ? null : comparison.plans
	};
}
