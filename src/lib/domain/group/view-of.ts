import { missingDimensions } from '../comparison/compare-group';
import type { Comparison, Published } from '../comparison/comparison-schema';
import { countClassOf, type CountClass } from '../comparison/count-class';
import type { Round, RoundPhase } from './round';
import { phaseOfSlide, slidesOf, type Slide } from './slides';

/** What everybody sees of a round. */
export interface RoundView {
	readonly phase: RoundPhase;
	/** What everybody looks at; null while nothing is published, and once it is closed. */
	readonly slide: Slide | null;
	/** All there are to look at, in their order; single topics only from the discussion on. */
	readonly slides: readonly Slide[];
	readonly isJoining: boolean;
	/** Before the reveal all there is to know of how many there are. */
	readonly count: CountClass;
	/** Dimensions that would stay empty if it were revealed now. */
	readonly missing: readonly string[];
	/** Only the dimensions up to the slide; talking points only from the discussion on. */
	readonly published: Published | null;
	/** What the room believed of each dimension before; empty while nothing is published. */
	readonly guesses: readonly RoomGuess[];
	/** Exact scores were shown and are gone. */
	readonly isEnded: boolean;
	/** The round that was started anew in place of this one. */
	readonly successor: string | null;
}

/** The middle of what was believed of a dimension, rounded to 5; null where too few released it. */
export interface RoomGuess {
	readonly dimension: string;
	readonly guess: number | null;
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
	const { phase, slide, isJoining, isEnded, published, successor } = round;
	return {
		phase,
		slide,
		slides: published ? slidesInView(published.comparison, phase) : [],
		isJoining,
		count: countClassOf(round.count),
		missing: missingOf(round),
		published: published && { ...published, comparison: inView(published.comparison, slide) },
		guesses: published ? guessesOf(published.comparison) : [],
		isEnded,
		successor
	};
}

/** Exact numbers of gaps would tell of whoever has just contributed whether theirs has one. */
function missingOf({ phase, entries, terms }: Round): readonly string[] {
	if (phase !== 'collect' || entries.length < terms.minGroup) return [];
	const contributions = entries.map(({ contribution }) => contribution);
	return missingDimensions(terms.catalogue, contributions, terms);
}

function slidesInView(comparison: Comparison, phase: RoundPhase): readonly Slide[] {
	const slides = slidesOf(comparison);
	return phase === 'reveal' ? slides.filter(({ kind }) => kind !== 'topic') : slides;
}

/** Exact scores come without what was believed. */
function guessesOf(comparison: Comparison): readonly RoomGuess[] {
	if (comparison.kind === 'open') return [];
	return comparison.dimensions.map(({ dimension, figures }) => ({
		dimension,
		guess: figures?.guess ?? null
	}));
}

/** Dimension after dimension up to the slide; what there is to discuss after the last one. */
function inView(comparison: Comparison, slide: Slide | null): Comparison {
	const end = endOfView(comparison, slide);
	if (comparison.kind === 'open') {
		return { ...comparison, dimensions: comparison.dimensions.slice(0, end) };
	}
	const isRevealing = slide !== null && phaseOfSlide(slide) === 'reveal';
	return {
		...comparison,
		dimensions: comparison.dimensions.slice(0, end),
		cells: comparison.cells.map((cell) => ({ ...cell, dimensions: cell.dimensions.slice(0, end) })),
		talkingPoints: isRevealing ? null : comparison.talkingPoints,
		aiInTheRoom: isRevealing ? null : comparison.aiInTheRoom,
		plans: isRevealing ? null : comparison.plans
	};
}

/** How many dimensions are in view: none yet, those up to the slide's, or all. */
function endOfView({ dimensions }: Comparison, slide: Slide | null): number {
	if (slide?.kind === 'guess') return 0;
	if (slide?.kind !== 'claimed' && slide?.kind !== 'evidenced') return dimensions.length;
	return dimensions.findIndex(({ dimension }) => dimension === slide.dimension) + 1;
}
