import { findCatalogue } from '$lib/catalogues';
import {
	fingerprintOf,
	gatherContributions,
	type Contribution,
	type ContributionKind,
	type LeftOut
} from '$lib/domain';

/** Why a contribution that can be read is left out of a group made from files. */
export type GivenLeftOut =
	| LeftOut
	/** The same company has handed in a later one. */
	| 'replaced'
	/** Another one that says the same, answer for answer: perhaps the same company. To be asked. */
	| 'twin';

/** Something handed in, in the order in which it came. */
export interface HandedIn {
	readonly contribution: Contribution;
	/** Asked whether it comes from the same company as another one that says the same: no. */
	readonly isOtherCompany?: boolean;
}

export interface Judged<Given> {
	readonly accepted: readonly Given[];
	readonly leftOut: readonly RejectedOf<Given>[];
}

interface RejectedOf<Given> {
	readonly given: Given;
	readonly reason: GivenLeftOut;
	/** Position among the accepted of the one that counts instead, from 1. */
	readonly sameAs?: number;
}

/**
 * Which contributions of those handed in make up the group. A company counts once, with what it handed
 * in last, because five contributions of four companies would be too few. Equal answers under another
 * id count once as well, until somebody who knows says that they are two companies.
 */
export function judgeGiven<Given extends HandedIn>(
	given: readonly Given[],
	kind?: ContributionKind
): Judged<Given> {
	const foreign = foreignAmong(given, kind);
	const fitting = given.filter((_, position) => !foreign.has(position)).map(countedAs);
	const accepted: Counted<Given>[] = [];
	const repeated: Repeated<Given>[] = [];
	for (const one of fitting) take(one, accepted, repeated);
	return {
		accepted: accepted.map((counted) => counted.given),
		leftOut: [...foreign.values(), ...repeated.map((one) => reasonOf(one, accepted))]
	};
}

/** What tells contributions apart: two sums, with and without the classes. */
interface Counted<Given> {
	readonly given: Given;
	readonly id: string;
	readonly content: number;
	readonly answers: number;
}

/** Left out because the one with this id counts. */
interface Repeated<Given> {
	readonly left: Counted<Given>;
	readonly instead: string;
}

/** Those of another catalogue or scope than the rest, by position. */
function foreignAmong<Given extends HandedIn>(
	given: readonly Given[],
	kind: ContributionKind | undefined
): ReadonlyMap<number, RejectedOf<Given>> {
	const contributions = given.map(({ contribution }) => contribution);
	const { leftOut } = gatherContributions(contributions, kind);
	const foreign = leftOut.flatMap(({ position, reason }) => {
		const one = given[position];
		return one && reason !== 'duplicate' ? [[position, { given: one, reason }] as const] : [];
	});
	return new Map(foreign);
}

function countedAs<Given extends HandedIn>(given: Given): Counted<Given> {
	const { contribution } = given;
	const { id } = contribution;
	const catalogue = findCatalogue(contribution.catalogue);
	if (!catalogue) throw new RangeError('a contribution of an unknown catalogue was not refused');
	return {
		given,
		id,
		content: fingerprintOf(catalogue, contribution),
		answers: fingerprintOf(catalogue, { ...contribution, classes: {} })
	};
}

function take<Given extends HandedIn>(
	one: Counted<Given>,
	accepted: Counted<Given>[],
	repeated: Repeated<Given>[]
): void {
	const at = accepted.findIndex(({ id }) => id === one.id);
	const earlier = accepted[at];
	if (earlier) {
		const isSame = earlier.content === one.content;
		// Of two that say the same the first stays; otherwise the later one takes its place.
		if (!isSame) accepted[at] = one;
		repeated.push({ left: isSame ? one : earlier, instead: one.id });
		return;
	}
	const twin = accepted.find(({ answers }) => answers === one.answers);
	if (twin && one.given.isOtherCompany !== true) {
		repeated.push({ left: one, instead: twin.id });
	} else accepted.push(one);
}

function reasonOf<Given>(
	{ left, instead }: Repeated<Given>,
	accepted: readonly Counted<Given>[]
): RejectedOf<Given> {
	const at = accepted.findIndex(({ id }) => id === instead);
	const isSame = accepted[at]?.content === left.content;
	const reason = left.id !== instead ? 'twin' : isSame ? 'duplicate' : 'replaced';
	return { given: left.given, reason, sameAs: at + 1 };
}
