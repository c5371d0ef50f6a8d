import type { Catalogue, Scope } from '../catalogue/catalogue';
import type { Published } from '../comparison/comparison-schema';
import { groupRules, type GroupRules } from '../comparison/group-rules';
import { CONTRIBUTION_CLASSES, type Contribution } from '../contribution/contribution';
import type { Slide } from './slides';

/** A group comparing, from the first contribution to the last word. See `decide` for its promise. */
export interface Round {
	readonly terms: RoundTerms;
	/** From the reveal on it follows from the slide, until the round is closed. */
	readonly phase: RoundPhase;
	/** What everybody looks at; null while nothing is published, and once it is closed. */
	readonly slide: Slide | null;
	/** Whether a code or link still lets somebody in. */
	readonly isJoining: boolean;
	/** While they are collected, ascending by id, so that the order says nothing; empty afterwards. */
	readonly entries: readonly RoundEntry[];
	/** How many contributed: those there are, and from the reveal on those there were. */
	readonly count: number;
	/** The one comparison; null before the reveal, and where an open one has ended. */
	readonly published: Published | null;
	/** Whose exact scores are shown: each may end that. Empty unless the comparison is open. */
	readonly holders: readonly RoundHolder[];
	/** Exact scores were shown and are gone, because the round was closed or somebody withdrew. */
	readonly isEnded: boolean;
	/** The round that was started anew in place of this one; null where there is none. */
	readonly successor: string | null;
}

export const ROUND_PHASES = ['collect', 'reveal', 'discuss', 'closed'] as const;
export type RoundPhase = (typeof ROUND_PHASES)[number];

/** What was agreed when the round was created, and stays. */
export interface RoundTerms extends GroupRules {
	readonly catalogue: Catalogue;
	readonly scope: Scope;
	/** Of the kind it is split by: what participants may state. */
	readonly classes: readonly string[];
	/** 0: whoever has the link contributes. Otherwise there are so many one-time invitations. */
	readonly invited: number;
}

/** A contribution while it is collected. */
export interface RoundEntry {
	readonly contribution: Contribution;
	/** A mark of the secret only its sender has: the right to replace and to withdraw it. */
	readonly right: string;
	/** To an open comparison. */
	readonly hasConsented: boolean;
	/** The invitation it came with, from 0; null where none are needed. */
	readonly invitation: number | null;
}

/** What is left of a contribution in an open comparison: not its answers, only who may end it. */
export interface RoundHolder {
	readonly id: string;
	readonly right: string;
}

/** How many contributions a round can hold. */
export const MOST_IN_ROUND = 200;

/**
 * A new round; what would protect less than the method is raised, classes nobody knows are left out.
 * Undefined if it is to be split by fewer than two classes.
 */
export function createRound(wish: RoundTerms): Round | undefined {
	const { minGroup } = groupRules(wish);
	const known: readonly string[] = wish.split === null ? [] : CONTRIBUTION_CLASSES[wish.split];
	const classes = known.filter((name) => wish.classes.includes(name));
	if (wish.split !== null && classes.length < 2) return undefined;
	return {
		terms: { ...wish, minGroup, classes },
		phase: 'collect',
		slide: null,
		isJoining: true,
		entries: [],
		count: 0,
		published: null,
		holders: [],
		isEnded: false,
		successor: null
	};
}
